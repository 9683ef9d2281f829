"""The grids of the exercise on screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.lessons.exercise import paint_columns, place_columns
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.lessons.drawn import DrawnColumn
from convviz.texts.exercise_grids import grids_text

_WIDTH_PX = 420
_HEIGHT_PX = 250
_MARGIN_PX = 3


class ExerciseGrids(QWidget):
    """Paints them; hidden where an exercise has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exerciseGrids")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._theme: Theme = theme("light")
        self._columns: tuple[DrawnColumn, ...] = ()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_columns(self, columns: tuple[DrawnColumn, ...]) -> None:
        """Shows other grids."""
        self._columns = columns
        self.setVisible(bool(columns))
        self.setAccessibleDescription(grids_text(columns))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for cells that carry numbers."""
        if not self._columns:
            return QSize(0, 0)
        height = place_columns(self._columns, self.width(), _HEIGHT_PX).height
        return QSize(_WIDTH_PX, round(height) + 2 * _MARGIN_PX)

    def minimumSizeHint(self) -> QSize:
        """All of the grids: what surrounds them scrolls."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower grids are lower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("The numbers of the exercise"))
        self.setAccessibleDescription(grids_text(self._columns))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the grids."""
        painter = QPainter(self)
        room = Box(0, 0, self.width(), self.height()).grown(-_MARGIN_PX)
        paint_columns(painter, self._columns, room, self._theme, PaintOptions(self.devicePixelRatioF()))
