"""The hairlines over all maps that are seen of the wall, which stay while a pen draws, and inputs as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtGui import QColor, QImage

from convviz.layers import Array, Shape
from convviz.painting.grids.cell_colours import sign_colours
from convviz.painting.network.map_sheet import FEWEST_LINE_PX, Packed, enlarged, factors
from convviz.painting.network.overview_slots import Slots
from convviz.painting.theme import Theme
from convviz.pictures.colours import colour_law, paint_packed
from convviz.states.network.overview_ranges import extent_of

_FULL_LINE_PX: Final = 24
_LEAST_OPACITY: Final = 0.5


def wall_lines(shape: tuple[int, int], slots: Slots, ratio: float, theme: Theme) -> QImage:
    """Hairlines between the cells of all maps where those are large enough, else around each map.

    Args:
        shape: Rows and columns of a map as it is drawn.
        slots: Where the maps stand.
        ratio: Device pixels a logical pixel.
        theme: The colours.
    """
    down, across = factors(shape, slots, ratio)
    line = max(1, int(ratio))
    colour = QColor(theme.line)
    opacity = min(1.0, max(_LEAST_OPACITY, across / ratio / _FULL_LINE_PX))
    shade = np.uint32(_premultiplied(colour, opacity))
    tile = np.zeros((shape[0] * down, shape[1] * across), np.uint32)
    between = min(down, across) / ratio >= FEWEST_LINE_PX
    for edge in range(line):
        tile[edge :: down if between else len(tile)] = shade
        tile[:, edge :: across if between else tile.shape[1]] = shade
        tile[-1 - edge] = shade
        tile[:, -1 - edge] = shade
    return enlarged(np.broadcast_to(tile, (len(slots.channels), *tile.shape)), slots, ratio).image


def picture_planes(maps: Array, channels: Sequence[int], theme: Theme, cells: int = 1) -> Packed:
    """The channels of an input as grey pictures over its own range, shape (maps, rows, columns).

    Args:
        maps: The input, shape (height, width, channels).
        channels: Which.
        theme: The colours.
        cells: How many cells each way become one pixel, which shows their mean.
    """
    extent = extent_of(maps)
    grey = colour_law("grey", sign_colours(theme))
    low, high = extent.low, max(extent.high, extent.low + 1e-12)
    shown = (_means(np.ascontiguousarray(maps[:, :, each]), cells) for each in channels)
    return np.stack([paint_packed(each, grey, low, high) for each in shown])


def drawn_shape(shape: Shape, cells: int) -> tuple[int, int]:
    """Rows and columns of a map as it is drawn, where so many cells each way become one pixel."""
    return max(1, shape.height // cells), max(1, shape.width // cells)


def _means(plane: Array, cells: int) -> Array:
    if cells == 1:
        return plane
    height, width = plane.shape
    rows, columns = drawn_shape(Shape(height, width, 1), cells)
    down, across = min(cells, height), min(cells, width)
    cut = plane[: rows * down, : columns * across].reshape(rows, down, columns, across)
    return cut.mean(axis=(1, 3), dtype=np.float32)


def _premultiplied(colour: QColor, opacity: float) -> int:
    red, green, blue = (round(part * opacity) for part in (colour.red(), colour.green(), colour.blue()))
    return round(255 * opacity) << 24 | red << 16 | green << 8 | blue
