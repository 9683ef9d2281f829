"""The pictures of a layer's maps: coloured all at once, and enlarged onto one image a column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from convviz.layers import Array, as_maps
from convviz.painting.grids.cell_colours import sign_colours
from convviz.painting.network.overview_slots import Slots
from convviz.painting.theme import Theme
from convviz.pictures.colours import LawName, colour_law, paint_picture, paint_values
from convviz.states.network.overview_ranges import Range, extent_of
from convviz.states.network.state import View

_FEWEST_LINE_PX: Final = 7
_HALVES: Final = 0x7F7F7F7F
_OPAQUE: Final = 0xFF000000
_GREY: Final = 1


def law_name(view: View, *, signed: bool) -> LawName:
    """The colour law of a layer."""
    return cast("LawName", view.colours) if view.colours != "law" else "signed" if signed else "positive"


def colours_of(
    values: NDArray[np.float32], largest: NDArray[np.float32], view: View, theme: Theme, *, signed: bool
) -> NDArray[np.uint8]:
    """The colours of numbers, shape of `values` (rows, columns) and 4; `largest` is broadcast against them."""
    law = colour_law(law_name(view, signed=signed), sign_colours(theme))
    return paint_values(values / largest, law, -1.0 if signed else 0.0, 1.0)


def maps_colours(
    values: Array, channels: Sequence[int], range_: Range, view: View, theme: Theme, cells: int = 1
) -> NDArray[np.uint8]:
    """The colours of the maps `channels` of a layer, all in one pass, shape (maps, rows, columns, 4).

    Args:
        values: What the layer gave.
        channels: Which maps.
        range_: How they are coloured.
        view: Whether by the colour law.
        theme: The colours.
        cells: How many cells each way become one pixel, which shows their mean.
    """
    chosen = list(channels)
    maps = np.ascontiguousarray(as_maps(values)[:, :, chosen].transpose(2, 0, 1))
    if cells > 1:
        maps = _means(maps, cells)
    count, height, width = maps.shape
    scaled = (maps / range_.largest[chosen][:, np.newaxis, np.newaxis]).reshape(count * height, width)
    pixels = colours_of(scaled, np.ones(1, np.float32), view, theme, signed=range_.signed)
    return pixels.reshape(count, height, width, 4)


def picture_colours(values: Array, theme: Theme, cells: int = 1) -> NDArray[np.uint8]:
    """The colours of an input as the picture it is, shape (1, rows, columns, 4).

    It is grey, or red, green and blue, from 0 or less to its greatest number.
    """
    maps = as_maps(values)
    if cells > 1:
        maps = _means(np.ascontiguousarray(maps.transpose(2, 0, 1)), cells).transpose(1, 2, 0)
    extent = extent_of(values)
    low, high = extent.low, max(extent.high, extent.low + 1e-12)
    if maps.shape[2] == _GREY:
        grey = colour_law("grey", sign_colours(theme))
        return paint_values(np.ascontiguousarray(maps[:, :, 0]), grey, low, high)[np.newaxis]
    return paint_picture(maps, low, high)[np.newaxis]


def _means(maps: NDArray[np.float32], cells: int) -> NDArray[np.float32]:
    """Means over squares of `cells` × `cells`; what is left over at the right and the bottom is not shown."""
    count, height, width = maps.shape
    rows, columns = max(1, height // cells), max(1, width // cells)
    down, across = min(cells, height), min(cells, width)
    cut = maps[:, : rows * down, : columns * across]
    return cut.reshape(count, rows, down, columns, across).mean(axis=(2, 4), dtype=np.float32)


def sheet(colours: NDArray[np.uint8], slots: Slots, ratio: float, theme: Theme) -> QImage:
    """All maps of a column on one image, in rows and columns as they stand, with hairlines between their cells.

    Qt takes many times as long to enlarge small images as numpy does; this one is drawn as it is.

    Args:
        colours: Shape (maps, rows, columns, 4), a map for each of the slots; nothing is drawn where all four are 0.
        slots: Where they stand.
        ratio: Device pixels a logical pixel.
        theme: The colours.
    """
    count, rows, columns, _ = colours.shape
    wide, tall = (round(side * ratio) for side in (slots.first.width, slots.first.height))
    across, down = max(1, wide // columns), max(1, tall // rows)
    cells = np.ascontiguousarray(colours[..., [2, 1, 0, 3]]).view(np.uint32)[..., 0]
    maps = cells.repeat(down, axis=1).repeat(across, axis=2)
    _draw_lines(maps, (down, across), ratio, theme)
    absent = cells == 0
    if absent.any():
        maps[absent.repeat(down, axis=1).repeat(across, axis=2)] = 0
    dx, dy = round(slots.dx * ratio), round(slots.dy * ratio)
    high, broad = maps.shape[1:]
    image = np.zeros((slots.rows * dy, slots.abreast * dx), np.uint32)
    for index in range(count):
        y, x = index // slots.abreast * dy, index % slots.abreast * dx
        image[y : y + high, x : x + broad] = maps[index, : image.shape[0] - y, : image.shape[1] - x]
    whole = QImage(
        image.data,
        image.shape[1],
        image.shape[0],
        image.strides[0],
        QImage.Format.Format_ARGB32_Premultiplied,
    ).copy()
    whole.setDevicePixelRatio(ratio)
    return whole


def _draw_lines(maps: NDArray[np.uint32], cell: tuple[int, int], ratio: float, theme: Theme) -> None:
    """Lines between cells large enough for them, else around each map; the cells show through."""
    down, across = cell
    between = min(cell) / ratio >= _FEWEST_LINE_PX
    high, broad = maps.shape[1:]
    for edge in range(max(1, int(ratio))):
        _mix(maps[:, edge :: down if between else high], theme.line)
        _mix(maps[:, :, edge :: across if between else broad], theme.line)
        _mix(maps[:, high - 1 - edge : high - edge], theme.line)
        _mix(maps[:, :, broad - 1 - edge : broad - edge], theme.line)


def _mix(part: NDArray[np.uint32], colour: QColor) -> None:
    """Replaces opaque pixels by the mean of what they were and a colour; halves are added without a carry."""
    half = np.uint32(colour.rgb() >> 1 & _HALVES)
    part[...] = ((part >> np.uint32(1)) & np.uint32(_HALVES)) + half | np.uint32(_OPAQUE)
