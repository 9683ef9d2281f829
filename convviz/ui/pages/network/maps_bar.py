"""The colour bar of the wall or of kernels: what the colours stand for, with numbers."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.colour_bar import ends
from convviz.painting.grids.cell_colours import cell_pixels
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import Colouring

_TEXT_PX = 11
_BAR_PX = 10
_STEPS = 256
_WIDTH_PX = 150


class RangeBar(QWidget):
    """Paints a range of colours with its ends, and a caption over it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme: Theme = theme("light")
        self._colouring: Colouring | None = None
        self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_range(self, colouring: Colouring | None, caption: str) -> None:
        """Shows another range; None where every map has one of its own, which the caption then says."""
        if (colouring, caption) == (self._colouring, self._caption):
            return
        self._colouring, self._caption = colouring, caption
        numbers = "" if colouring is None else ": " + " … ".join(ends(colouring))
        self.setAccessibleDescription(caption + numbers)
        self.setToolTip(caption + numbers)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the caption, the bar and its numbers."""
        width = max(_WIDTH_PX, math.ceil(text_width(self._caption, _TEXT_PX)))
        return QSize(width, round(_BAR_PX + 2 * line_height(_TEXT_PX)) + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for the numbers: a long caption is cut, and the tooltip has all of it."""
        return QSize(_WIDTH_PX, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the caption, the bar and its numbers, one below the other."""
        painter = QPainter(self)
        line = line_height(_TEXT_PX)
        soft, width = self._theme.soft_text, float(self.width())
        above = Box(0, 0, width, line)
        draw_text(painter, above, elided(self._caption, width, _TEXT_PX), _TEXT_PX, soft, align="right")
        colouring = self._colouring
        if colouring is None:
            return
        bar = Box(0, above.bottom, width, _BAR_PX)
        values = np.linspace(colouring.low, colouring.high, _STEPS, dtype=np.float32)[np.newaxis]
        painter.drawImage(bar.rect, to_image(cell_pixels(values, colouring, self._theme)))
        painter.setPen(self._theme.line)
        painter.drawRect(bar.rect.adjusted(0, 0, -1, -1))
        numbers = ends(colouring)
        for place, number in enumerate(numbers):
            own = text_width(number, _TEXT_PX)
            below = Box((width - own) * place / (len(numbers) - 1), bar.bottom, own, line)
            draw_text(painter, below, number, _TEXT_PX, soft, align="left")


def keep_room(bar: QScrollBar) -> None:
    """Keeps a scroll bar's room while it is hidden: else its coming and going could change what makes it come."""
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
