"""The colours of a layer's numbers: of all its maps at once, of single numbers, and of an input as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray

from convviz.layers import Array
from convviz.painting.grids.cell_colours import sign_colours
from convviz.painting.network.map_sheet import Packed
from convviz.painting.theme import Theme
from convviz.pictures.colours import ColourLaw, LawName, colour_law, paint_packed, paint_picture, paint_values
from convviz.states.network.overview_ranges import Range, extent_of
from convviz.states.network.state import View

_GREY: Final = 1


def law_name(view: View, *, signed: bool) -> LawName:
    """The colour law of a layer."""
    return cast("LawName", view.colours) if view.colours != "law" else "signed" if signed else "positive"


def colours_of(
    values: NDArray[np.float32], largest: NDArray[np.float32], view: View, theme: Theme, *, signed: bool
) -> NDArray[np.uint8]:
    """The colours of numbers, shape of `values` (rows, columns) and 4; `largest` is broadcast against them."""
    return paint_values(values / largest, _law(view, theme, signed=signed), -1.0 if signed else 0.0, 1.0)


def packed_colours_of(
    values: NDArray[np.float32], largest: NDArray[np.float32], view: View, theme: Theme, *, signed: bool
) -> Packed:
    """The same as numbers, shape of `values`."""
    return paint_packed(values / largest, _law(view, theme, signed=signed), -1.0 if signed else 0.0, 1.0)


def _law(view: View, theme: Theme, *, signed: bool) -> ColourLaw:
    return colour_law(law_name(view, signed=signed), sign_colours(theme))


def maps_colours(
    values: Array, channels: Sequence[int], range_: Range, view: View, theme: Theme, cells: int = 1
) -> Packed:
    """The colours of the maps `channels` of a layer, all in one pass, shape (maps, rows, columns).

    Args:
        values: What the layer gave, shape (height, width, channels).
        channels: Which maps.
        range_: How they are coloured.
        view: Whether by the colour law.
        theme: The colours.
        cells: How many cells each way become one pixel, which shows their mean.
    """
    chosen = list(channels)
    maps = np.ascontiguousarray(values[:, :, chosen].transpose(2, 0, 1))
    if cells > 1:
        maps = _means(maps, cells)
    count, height, width = maps.shape
    largest = range_.largest[chosen].repeat(height)[:, np.newaxis]
    pixels = packed_colours_of(
        maps.reshape(count * height, width), largest, view, theme, signed=range_.signed
    )
    return pixels.reshape(count, height, width)


def picture_colours(maps: Array, theme: Theme, cells: int = 1) -> Packed:
    """The colours of an input as the picture it is, shape (1, rows, columns).

    It is grey, or red, green and blue, from 0 or less to its greatest number.
    """
    extent = extent_of(maps)
    if cells > 1:
        maps = _means(np.ascontiguousarray(maps.transpose(2, 0, 1)), cells).transpose(1, 2, 0)
    low, high = extent.low, max(extent.high, extent.low + 1e-12)
    if maps.shape[2] == _GREY:
        grey = colour_law("grey", sign_colours(theme))
        return paint_packed(np.ascontiguousarray(maps[:, :, 0]), grey, low, high)[np.newaxis]
    blue_first = np.ascontiguousarray(paint_picture(maps, low, high)[..., [2, 1, 0, 3]])
    return blue_first.view(np.uint32)[np.newaxis, ..., 0]


def _means(maps: NDArray[np.float32], cells: int) -> NDArray[np.float32]:
    """Means over squares of `cells` × `cells`; what is left over at the right and the bottom is not shown."""
    count, height, width = maps.shape
    rows, columns = max(1, height // cells), max(1, width // cells)
    down, across = min(cells, height), min(cells, width)
    cut = maps[:, : rows * down, : columns * across]
    with np.errstate(over="ignore", invalid="ignore"):
        return cut.reshape(count, rows, down, columns, across).mean(axis=(2, 4), dtype=np.float32)
