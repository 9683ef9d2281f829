"""Signed bars, one for each map: those that speak for a class and those that speak against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.theme import Theme
from convviz.texts.numbers import format_number

BAR_ROW_PX: Final = 20.0
_SIZE_PX: Final = 11
_BAR_PX: Final = 9.0
_GAP_PX: Final = 6.0


class Bar(Struct, frozen=True):
    """A number by name.

    Attributes:
        channel: Which map's.
        name: What stands before it.
        value: How long it is, with its sign.
    """

    channel: int
    name: str
    value: float


class PlacedBar(Struct, frozen=True):
    """A bar in its row."""

    bar: Bar
    row: Box


def place_bars(bars: Sequence[Bar], room: Box) -> tuple[PlacedBar, ...]:
    """As many rows as fit."""
    fitting = max(0, int(room.height // BAR_ROW_PX))
    return tuple(
        PlacedBar(bar, Box(room.x, room.y + place * BAR_ROW_PX, room.width, BAR_ROW_PX))
        for place, bar in enumerate(bars[:fitting])
    )


def paint_bars(painter: QPainter, placed: Sequence[PlacedBar], chosen: int, theme: Theme) -> None:
    """Paints rows: name, bar from zero, number; the chosen map's stands out."""
    if not placed:
        return
    values = [one.bar.value for one in placed]
    low, high = min(0.0, *values), max(0.0, *values)
    spread = (high - low) or 1.0
    left = max(text_width(one.bar.name, _SIZE_PX, bold=True) for one in placed) + _GAP_PX
    texts = [format_number(value, significant=3) for value in values]
    right = max(text_width(text, _SIZE_PX, bold=True) for text in texts) + _GAP_PX
    for one, text in zip(placed, texts, strict=True):
        row, bold = one.row, one.bar.channel == chosen
        track = Box(row.x + left, row.y + (row.height - _BAR_PX) / 2, row.width - left - right, _BAR_PX)
        zero = track.x - low / spread * track.width
        end = zero + one.bar.value / spread * track.width
        draw_text(painter, row, one.bar.name, _SIZE_PX, theme.text, bold=bold, align="left")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.positive if one.bar.value >= 0 else theme.negative)
        painter.drawRect(QRectF(min(zero, end), track.y, max(1.0, abs(end - zero)), track.height))
        painter.setPen(QPen(theme.soft_text, 1))
        painter.drawLine(QLineF(zero, row.y, zero, row.bottom))
        colour = theme.positive_text if one.bar.value >= 0 else theme.negative_text
        draw_text(painter, row, text, _SIZE_PX, colour, bold=bold, align="right")


def paint_profile(painter: QPainter, room: Box, values: Sequence[float], theme: Theme) -> None:
    """All numbers as upright bars beside each other, the largest first, without words."""
    if not values:
        return
    ordered = sorted(values, reverse=True)
    low, high = min(0.0, ordered[-1]), max(0.0, ordered[0])
    spread = (high - low) or 1.0
    zero = room.y + high / spread * room.height
    width = room.width / len(ordered)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, value in enumerate(ordered):
        height = value / spread * room.height
        painter.setBrush(theme.positive if value >= 0 else theme.negative)
        thick = max(1.0, width - 1 if width > 3 else width)
        painter.drawRect(QRectF(room.x + place * width, min(zero, zero - height), thick, abs(height)))
    painter.setPen(QPen(theme.soft_text, 1))
    painter.drawLine(QLineF(room.x, zero, room.right, zero))
