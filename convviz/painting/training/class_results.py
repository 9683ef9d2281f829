"""Paints how often each class is recognised, of one run or of two: a bar and its counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.states.training.results import Results
from convviz.texts.training_results import class_numbers

_SIZE_PX: Final = 12
_BAR_PX: Final = 10.0
_LINE_PX: Final = 18.0
_GAP_PX: Final = 8.0
_BETWEEN_PX: Final = 4.0
_WIDEST_NAME: Final = 0.3


def class_results_height(sides: Sequence[Results]) -> float:
    """How high all classes are."""
    return _rows(sides) * (len(sides) * _LINE_PX + _BETWEEN_PX)


def paint_class_results(
    painter: QPainter, room: Box, sides: Sequence[Results], colours: Sequence[QColor], theme: Theme
) -> None:
    """Paints a line for each class and run, from the top of `room` down.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where.
        sides: Of each run.
        colours: Of each run.
        theme: The colours.
    """
    names = max(sides, key=lambda each: len(each.classes)).classes
    widest = max((text_width(name, _SIZE_PX) for name in names), default=0.0)
    left = min(widest, room.width * _WIDEST_NAME) + _GAP_PX
    numbers = [[class_numbers(result) for result in each.by_class] for each in sides]
    right = max((text_width(text, _SIZE_PX) for side in numbers for text in side), default=0.0) + _GAP_PX
    row_px = len(sides) * _LINE_PX + _BETWEEN_PX
    for number, name in enumerate(names):
        row = Box(room.x, room.y + number * row_px, room.width, len(sides) * _LINE_PX)
        label = Box(row.x, row.y, left, row.height)
        draw_text(painter, label, elided(name, left - _GAP_PX, _SIZE_PX), _SIZE_PX, theme.text, align="left")
        for place, (side, colour) in enumerate(zip(sides, colours, strict=True)):
            if number >= len(side.by_class):
                continue
            line = Box(row.x + left, row.y + place * _LINE_PX, row.width - left, _LINE_PX)
            track = QRectF(line.x, line.y + (_LINE_PX - _BAR_PX) / 2, max(0.0, line.width - right), _BAR_PX)
            painter.fillRect(track, theme.ground)
            track.setWidth(track.width() * (side.by_class[number].share or 0.0))
            painter.fillRect(track, colour)
            draw_text(painter, line, numbers[place][number], _SIZE_PX, theme.soft_text, align="right")


def _rows(sides: Sequence[Results]) -> int:
    return max((len(each.classes) for each in sides), default=0)
