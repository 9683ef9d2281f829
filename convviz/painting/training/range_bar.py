"""A colour range in one line: its ends in numbers, and the colours between them."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_pixels
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Colouring
from convviz.texts.numbers import format_number

RANGE_PX: Final = 16.0
"""The height of the line."""
_SIZE_PX: Final = 11
_BAR_PX: Final = 8.0
_GAP_PX: Final = 6.0
_LONGEST_BAR_PX: Final = 120.0
_STEPS: Final = 128


def paint_range(painter: QPainter, room: Box, colouring: Colouring, theme: Theme, unit: str = "") -> None:
    """Paints the range at the left of a room.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where.
        colouring: The range.
        theme: The colours.
        unit: What stands behind the upper end, with its space.
    """
    low, high = (format_number(each, significant=2) for each in (colouring.low, colouring.high))
    high += unit
    left, right = (text_width(each, _SIZE_PX) + _GAP_PX for each in (low, high))
    width = min(_LONGEST_BAR_PX, room.width - left - right)
    if width < _BAR_PX:
        return
    draw_text(painter, Box(room.x, room.y, left, RANGE_PX), low, _SIZE_PX, theme.soft_text, align="left")
    values = np.linspace(colouring.low, colouring.high, _STEPS, dtype=np.float32)[np.newaxis]
    bar = QRectF(room.x + left, room.y + (RANGE_PX - _BAR_PX) / 2, width, _BAR_PX)
    painter.drawImage(bar, to_image(cell_pixels(values, colouring, theme)))
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    beside = Box(bar.right() + _GAP_PX, room.y, right, RANGE_PX)
    draw_text(painter, beside, high, _SIZE_PX, theme.soft_text, align="left")
