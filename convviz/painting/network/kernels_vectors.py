"""Paints numbers that a layer has one of for each channel as bars: gamma, beta, mean, variance."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided
from convviz.painting.network.kernels_layout import LABEL_PX
from convviz.painting.theme import Theme
from convviz.states.network.kernel_arrays import Vectors, largest_finite
from convviz.texts.numbers import format_number

ROW_PX: Final = 20.0
HEADER_PX: Final = 20.0
_SIZE_PX: Final = 11
_NUMBER_PX: Final = 64.0
_GAP_PX: Final = 18.0
_BAR_PX: Final = 10.0


def vectors_height(vectors: Vectors) -> float:
    """The height of all rows, without the header."""
    return vectors.values.shape[1] * ROW_PX


def paint_vectors(
    painter: QPainter, room: Box, vectors: Vectors, top: float, opened: int | None, theme: Theme
) -> None:
    """A row for each channel: for each of its numbers a bar from zero, and the number; the names stay above.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where.
        vectors: The numbers.
        top: How far the rows are scrolled down.
        opened: The channel that stands out, or None.
        theme: The colours.
    """
    names, count = len(vectors.names), vectors.values.shape[1]
    width = (room.width - LABEL_PX) / names
    for place, name in enumerate(vectors.names):
        box = Box(room.x + LABEL_PX + place * width, room.y, width - _GAP_PX, HEADER_PX)
        text = elided(name, box.width, _SIZE_PX, bold=True)
        draw_text(painter, box, text, _SIZE_PX, theme.soft_text, bold=True, align="left")
    below = Box(room.x, room.y + HEADER_PX, room.width, max(0.0, room.height - HEADER_PX))
    painter.save()
    painter.setClipRect(below.rect)
    largest = [largest_finite(each) for each in vectors.values]
    first, last = int(top // ROW_PX), int((top + below.height) // ROW_PX) + 1
    for channel in range(max(0, first), min(count, last)):
        y = below.y + channel * ROW_PX - top
        is_open = channel == opened
        colour = theme.accent if is_open else theme.soft_text
        label = Box(room.x, y, LABEL_PX - 6, ROW_PX)
        draw_text(painter, label, str(channel + 1), _SIZE_PX, colour, bold=is_open, align="right")
        for place in range(names):
            box = Box(room.x + LABEL_PX + place * width, y, width - _GAP_PX, ROW_PX)
            _paint_number(painter, box, float(vectors.values[place, channel]), largest[place], theme)
    painter.restore()


def channel_at(room: Box, vectors: Vectors, top: float, y: float) -> int | None:
    """The channel in whose row a height lies, or None."""
    channel = int((y - room.y - HEADER_PX + top) // ROW_PX)
    return channel if y >= room.y + HEADER_PX and 0 <= channel < vectors.values.shape[1] else None


def _paint_number(painter: QPainter, box: Box, value: float, largest: float, theme: Theme) -> None:
    """A bar to the right of the middle where positive, to the left where negative, and the number beside it."""
    track = Box(box.x, box.y + (box.height - _BAR_PX) / 2, max(8.0, box.width - _NUMBER_PX), _BAR_PX)
    middle = track.x + track.width / 2
    painter.fillRect(track.rect, theme.ground)
    if np.isfinite(value):
        length = value / largest * track.width / 2
        bar = Box(min(middle, middle + length), track.y, abs(length), _BAR_PX)
        painter.fillRect(bar.rect, theme.positive if value > 0 else theme.negative)
    painter.fillRect(Box(middle, track.y - 1, 1, _BAR_PX + 2).rect, theme.line)
    number = Box(track.right + 6, box.y, _NUMBER_PX - 6, box.height)
    draw_text(painter, number, format_number(value, significant=4), _SIZE_PX, theme.text, align="left")
