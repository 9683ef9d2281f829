"""All maps that are seen of the wall in one image, and the hairlines over it, which stay while a pen draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from convviz.layers import Array, Shape, as_maps
from convviz.painting.grids.cell_colours import sign_colours
from convviz.painting.network.overview_slots import Slots
from convviz.painting.theme import Theme
from convviz.pictures.colours import colour_law, paint_values
from convviz.states.network.overview_ranges import extent_of

_FEWEST_LINE_PX: Final = 7
_FULL_LINE_PX: Final = 24
_LEAST_OPACITY: Final = 0.5


def wall_sheet(colours: NDArray[np.uint8], slots: Slots, ratio: float) -> QImage:
    """Maps enlarged by whole factors, in rows and columns as they stand; nothing between them.

    Args:
        colours: Red, green, blue and 255, shape (maps, rows, columns, 4), a map for each of the slots.
        slots: Where they stand.
        ratio: Device pixels a logical pixel.
    """
    cells = np.ascontiguousarray(colours[..., [2, 1, 0, 3]]).view(np.uint32)[..., 0]
    down, across = _factors(slots, cells.shape[1:], ratio)
    maps = cells.repeat(down, axis=1).repeat(across, axis=2)
    return _placed(maps, slots, ratio)


def wall_lines(shape: tuple[int, int], slots: Slots, ratio: float, theme: Theme) -> QImage:
    """Hairlines between the cells of all maps where those are large enough, else around each map.

    Args:
        shape: Rows and columns of a map as it is drawn.
        slots: Where the maps stand.
        ratio: Device pixels a logical pixel.
        theme: The colours.
    """
    down, across = _factors(slots, shape, ratio)
    line = max(1, int(ratio))
    colour = QColor(theme.line)
    opacity = min(1.0, max(_LEAST_OPACITY, across / ratio / _FULL_LINE_PX))
    shade = np.uint32(_premultiplied(colour, opacity))
    tile = np.zeros((shape[0] * down, shape[1] * across), np.uint32)
    between = min(down, across) / ratio >= _FEWEST_LINE_PX
    for edge in range(line):
        tile[edge :: down if between else len(tile)] = shade
        tile[:, edge :: across if between else tile.shape[1]] = shade
        tile[-1 - edge] = shade
        tile[:, -1 - edge] = shade
    return _placed(np.broadcast_to(tile, (len(slots.channels), *tile.shape)), slots, ratio)


def picture_planes(values: Array, channels: Sequence[int], theme: Theme, cells: int = 1) -> NDArray[np.uint8]:
    """The channels of an input as grey pictures over its own range, shape (maps, rows, columns, 4).

    Args:
        values: The input.
        channels: Which.
        theme: The colours.
        cells: How many cells each way become one pixel, which shows their mean.
    """
    extent, maps = extent_of(values), as_maps(values)
    grey = colour_law("grey", sign_colours(theme))
    low, high = extent.low, max(extent.high, extent.low + 1e-12)
    shown = (_means(np.ascontiguousarray(maps[:, :, each]), cells) for each in channels)
    return np.stack([paint_values(each, grey, low, high) for each in shown])


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


def _factors(slots: Slots, shape: tuple[int, ...], ratio: float) -> tuple[int, int]:
    """Device pixels of a cell, down and across."""
    wide, tall = (round(side * ratio) for side in (slots.first.width, slots.first.height))
    return max(1, tall // shape[0]), max(1, wide // shape[1])


def _placed(maps: NDArray[np.uint32], slots: Slots, ratio: float) -> QImage:
    """Pictures of shape (maps, rows, columns) on one transparent image."""
    dx, dy = round(slots.dx * ratio), round(slots.dy * ratio)
    high, broad = maps.shape[1:]
    image = np.zeros((slots.rows * dy, slots.abreast * dx), np.uint32)
    for index, each in enumerate(maps):
        y, x = index // slots.abreast * dy, index % slots.abreast * dx
        image[y : y + high, x : x + broad] = each[: image.shape[0] - y, : image.shape[1] - x]
    size = image.shape[1], image.shape[0], image.strides[0]
    whole = QImage(image.data, *size, QImage.Format.Format_ARGB32_Premultiplied).copy()
    whole.setDevicePixelRatio(ratio)
    return whole


def _premultiplied(colour: QColor, opacity: float) -> int:
    red, green, blue = (round(part * opacity) for part in (colour.red(), colour.green(), colour.blue()))
    return round(255 * opacity) << 24 | red << 16 | green << 8 | blue
