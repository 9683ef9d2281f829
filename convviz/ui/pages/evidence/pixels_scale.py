"""The colour bar of the panel on pixels."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.overlay import SCALE_PX, paint_scale
from convviz.painting.lettering import text_width
from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import Colouring
from convviz.texts.numbers import format_number

_WIDTH_PX = 210
_CAPTION_PX = 11


class PixelsScale(QWidget):
    """What the map's colours stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pixelsScale")
        self._theme: Theme = theme("light")
        self._colouring: Colouring | None = None
        self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_scale(self, colouring: Colouring | None, caption: str) -> None:
        """Shows a scale.

        Args:
            colouring: The scale; None for none.
            caption: What it is of.
        """
        if (colouring, caption) == (self._colouring, self._caption):
            return
        self._colouring, self._caption = colouring, caption
        text = caption
        if colouring is not None:
            low, high = (format_number(end, significant=3) for end in (colouring.low, colouring.high))
            text = f"{caption}: {low} … {high}"
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its caption."""
        return QSize(max(_WIDTH_PX, round(text_width(self._caption, _CAPTION_PX)) + 2), round(SCALE_PX))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bar with its caption and numbers."""
        if self._colouring is not None:
            room = Box(0, 0, self.width(), self.height())
            paint_scale(QPainter(self), room, self._colouring, self._theme, self._caption)
