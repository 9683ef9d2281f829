"""The numbered colour bar of the grid that is looked at, with the name of its display mode."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_pixels
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Colouring, Grid
from convviz.texts.lab import display_name
from convviz.texts.numbers import format_number

_TEXT_PX: Final = 11
_BAR_PX: Final = 10
_STEPS: Final = 256
COLOUR_BAR_HEIGHT_PX: Final = _BAR_PX + 2 * 15


def ends(colouring: Colouring) -> tuple[str, ...]:
    """The numbers under the bar: its two ends, and zero between them where it runs through zero."""
    low, high = format_number(colouring.low, significant=3), format_number(colouring.high, significant=3)
    return (low, "0", high) if colouring.low < 0 < colouring.high else (low, high)


def caption(grid: Grid) -> str:
    """What the colours show: the display mode, or that all cells are equal."""
    if grid.colouring.constant:
        value = format_number(float(grid.shown.flat[0]), significant=4)
        return QCoreApplication.translate("ColourBar", "constant {value}").format(value=value)
    return display_name(grid.colouring.display)


def caption_width(grid: Grid) -> int:
    """The pixels that the caption takes."""
    return math.ceil(text_width(caption(grid), _TEXT_PX))


def paint_colour_bar(painter: QPainter, room: Box, grid: Grid, theme: Theme) -> None:
    """Paints the mode's name, the bar and its numbers, one below the other."""
    above = Box(room.x, room.y, room.width, line_height(_TEXT_PX))
    text = elided(caption(grid), room.width, _TEXT_PX)
    draw_text(painter, above, text, _TEXT_PX, theme.soft_text)
    bar = Box(room.x, above.bottom, room.width, _BAR_PX)
    values = np.linspace(grid.colouring.low, grid.colouring.high, _STEPS, dtype=np.float32)[np.newaxis]
    if grid.colouring.law == "rgb":
        values = np.repeat(values[:, :, np.newaxis], 3, axis=2)
    painter.drawImage(bar.rect, to_image(cell_pixels(values, grid.colouring, theme)))
    painter.setPen(theme.line)
    painter.drawRect(QRectF(bar.x, bar.y, bar.width - 1, bar.height - 1))
    numbers = ends(grid.colouring)
    for place, number in enumerate(numbers):
        width = text_width(number, _TEXT_PX)
        x = room.x + (room.width - width) * place / (len(numbers) - 1)
        below = Box(x, bar.bottom, width, line_height(_TEXT_PX))
        draw_text(painter, below, number, _TEXT_PX, theme.soft_text, align="left")
