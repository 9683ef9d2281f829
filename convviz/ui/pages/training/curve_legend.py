"""The legend of the curves: each run by its sign, and what solid and dashed lines are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.theme import Theme, theme
from convviz.painting.training.run_colours import run_colour, run_shape
from convviz.painting.training.run_icon import paint_sign
from convviz.states.training.curves import RunCurves

_HEIGHT_PX = 20
_SIGN_PX = 22.0
_GAP_PX, _BETWEEN_PX = 5.0, 18.0


class CurveLegend(QWidget):
    """One line; where it is too long, names are cut, and its tooltip has all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curveLegend")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._runs: tuple[RunCurves, ...] = ()
        self._theme = theme("light")
        self.setAccessibleName(self.tr("Legend"))

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_runs(self, runs: Sequence[RunCurves]) -> None:
        """Names other runs."""
        signs = [(run.title, run.colour) for run in runs]
        known = [(run.title, run.colour) for run in self._runs]
        self._runs = tuple(runs)
        if signs == known:
            return
        titles = [run.title for run in runs]
        self.setToolTip("\n".join(titles))
        self.setAccessibleDescription(", ".join(titles))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Legend"))
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the kinds of lines at the right, and the runs in the room that is left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(painter.font())
        kinds = ((self.tr("training"), Qt.PenStyle.SolidLine), (self.tr("validation"), Qt.PenStyle.DashLine))
        right = float(self.width())
        for text, style in reversed(kinds):
            right -= metrics.horizontalAdvance(text) + 1
            self._write(painter, right, self.width() - right, text)
            right -= _SIGN_PX + _GAP_PX
            painter.setPen(QPen(self._theme.soft_text, 2, style))
            middle = self.height() / 2
            painter.drawLine(QPointF(right, middle), QPointF(right + _SIGN_PX, middle))
            right -= _BETWEEN_PX
        each = right / max(1, len(self._runs))
        left = 0.0
        for run in self._runs:
            sign = QRectF(left, 0, _SIGN_PX, self.height())
            paint_sign(painter, sign, run_shape(run.colour), run_colour(run.colour, self._theme))
            room = max(0.0, each - _SIGN_PX - _GAP_PX - _BETWEEN_PX)
            text = metrics.elidedText(run.title, Qt.TextElideMode.ElideMiddle, room)
            self._write(painter, left + _SIGN_PX + _GAP_PX, room, text)
            left += min(each, _SIGN_PX + _GAP_PX + metrics.horizontalAdvance(text) + _BETWEEN_PX)

    def _write(self, painter: QPainter, left: float, room: float, text: str) -> None:
        painter.setPen(self._theme.text)
        box = QRectF(left, 0, room + 1, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
