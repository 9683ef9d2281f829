"""Paints one class of the list: its name, its count, and a bar with what is trained, validated and tested on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.hatching import hatch
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.states.training.data import ClassRow
from convviz.texts.numbers import format_count

ROW_PX: Final = 38.0
SWATCH_PX: Final = 10.0
_PADDING_PX: Final = 8.0
_LINE_PX: Final = 18.0
_BAR_PX: Final = 7.0
_CAP_PX: Final = 20.0
_SIZE, _SMALL = 13, 12


def paint_class_row(
    painter: QPainter,
    room: Box,
    row: ClassRow,
    largest: int,
    theme: Theme,
    *,
    key: str = "",
    selected: bool = False,
    hovered: bool = False,
    focused: bool = False,
) -> None:
    """Paints a class.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where.
        row: The class.
        largest: How many pictures a full bar stands for.
        theme: The colours.
        key: The key that chooses it, or "".
        selected: Whether its pictures are shown.
        hovered: Whether the pointer is on it.
        focused: Whether the keyboard is on it.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent_ground if selected else theme.ground if hovered else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room.grown(-1).rect, 7, 7)
    inner = Box(room.x + _PADDING_PX, room.y + 4, room.width - 2 * _PADDING_PX, _LINE_PX)
    if key:
        cap = Box(inner.x, room.centre.y() - _CAP_PX / 2, _CAP_PX, _CAP_PX)
        _paint_cap(painter, cap, key, theme)
        inner = Box(cap.right + 8, inner.y, inner.right - cap.right - 8, inner.height)
    count = format_count(row.total)
    left = inner.width - text_width(count, _SMALL) - 8
    name = elided(row.name, left, _SIZE, bold=selected)
    draw_text(painter, inner, name, _SIZE, theme.text, bold=selected, align="left")
    draw_text(painter, inner, count, _SMALL, theme.soft_text, align="right")
    track = Box(inner.x, inner.bottom + 3, inner.width, _BAR_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.line)
    painter.drawRoundedRect(track.rect, _BAR_PX / 2, _BAR_PX / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _paint_parts(painter, track, row.counts, max(1, largest), theme)


def paint_swatch(painter: QPainter, box: Box, part: int, theme: Theme) -> None:
    """Paints what a part (0 training, 1 validation, 2 test) looks like in a bar: apart by colour and by form."""
    if part == 0:
        painter.fillRect(box.rect, theme.accent)
    elif part == 1:
        painter.fillRect(box.rect, _between(theme.accent, theme.card))
    else:
        painter.fillRect(box.rect, theme.card)
        hatch(painter, box, theme.control_line)
        painter.setPen(QPen(theme.control_line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1))


def _paint_cap(painter: QPainter, box: Box, key: str, theme: Theme) -> None:
    """A key of the keyboard."""
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.ground)
    painter.drawRoundedRect(box.grown(-0.5).rect, 4, 4)
    draw_text(painter, box, key, _SMALL, theme.soft_text)


def _paint_parts(
    painter: QPainter, track: Box, counts: tuple[int, int, int], largest: int, theme: Theme
) -> None:
    x = track.x
    for part, count in enumerate(counts):
        if count:
            width = max(1.0, track.width * count / largest)
            paint_swatch(painter, Box(x, track.y, min(width, track.right - x), track.height), part, theme)
            x = min(x + width, track.right - 1)


def _between(one: QColor, other: QColor) -> QColor:
    return QColor(
        (one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2
    )
