"""The colour bar over the overview."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.network.overview_scale import Scale, describe_scale, paint_scale
from convviz.painting.theme import Theme, theme

_SIZE_PX = (150, 24)
_LEAST_WIDTH_PX = 90


class OverviewScale(QWidget):
    """Shows a `Scale`, and nothing where there is none: its place stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overviewScale")
        self._theme = theme("light")
        self._scale: Scale | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_scale(self, scale: Scale | None) -> None:
        """Shows another scale."""
        if scale != self._scale:
            self._scale = scale
            self.retranslate()
            self.update()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Colour scale"))
        text = "" if self._scale is None else describe_scale(self._scale)
        self.setAccessibleDescription(text)
        self.setToolTip(self.tr("The colours of the selected layer") if text else "")

    def sizeHint(self) -> QSize:
        """Room for a bar between two numbers."""
        return QSize(*_SIZE_PX)

    def minimumSizeHint(self) -> QSize:
        """Room for two numbers and what lies between."""
        return QSize(_LEAST_WIDTH_PX, _SIZE_PX[1])

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bar."""
        if self._scale is not None:
            painter = QPainter(self)
            paint_scale(painter, Box(0, 0, self.width(), self.height()), self._scale, self._theme)
