"""The pictures of a layer's maps: coloured all at once into one image, then drawn piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.layers import Array, as_maps
from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import sign_colours
from convviz.painting.images import to_image
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.pictures.colours import LawName, colour_law, paint_picture, paint_values
from convviz.states.network.overview_ranges import Range, extent_of
from convviz.states.network.state import View

_FEWEST_LINE_PX: Final = 7
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


def atlas(
    values: Array, channels: Sequence[int], range_: Range, view: View, theme: Theme, cells: int = 1
) -> QImage:
    """The maps `channels` of a layer, one below the other, one pixel a cell.

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
    largest = range_.largest[chosen][:, np.newaxis, np.newaxis]
    scaled = (maps / largest).reshape(count * height, width)
    pixels = colours_of(scaled, np.ones(1, np.float32), view, theme, signed=range_.signed)
    return to_image(pixels)


def picture(values: Array, theme: Theme, cells: int = 1) -> QImage:
    """An input as the picture it is: grey, or red, green and blue; from 0 or less to its greatest number."""
    maps = as_maps(values)
    if cells > 1:
        maps = _means(np.ascontiguousarray(maps.transpose(2, 0, 1)), cells).transpose(1, 2, 0)
    extent = extent_of(values)
    low, high = extent.low, max(extent.high, extent.low + 1e-12)
    if maps.shape[2] == _GREY:
        grey = colour_law("grey", sign_colours(theme))
        return to_image(paint_values(np.ascontiguousarray(maps[:, :, 0]), grey, low, high))
    return to_image(paint_picture(maps, low, high))


def _means(maps: NDArray[np.float32], cells: int) -> NDArray[np.float32]:
    """Means over squares of `cells` × `cells`; what is left over at the right and the bottom is not shown."""
    count, height, width = maps.shape
    rows, columns = max(1, height // cells), max(1, width // cells)
    down, across = min(cells, height), min(cells, width)
    cut = maps[:, : rows * down, : columns * across]
    return cut.reshape(count, rows, down, columns, across).mean(axis=(2, 4), dtype=np.float32)


def paint_atlas(
    painter: QPainter, image: QImage, places: Sequence[Box], theme: Theme, options: PaintOptions
) -> None:
    """Draws the pieces of an atlas, one in each place, with hairlines between cells large enough."""
    if not places:
        return
    height = image.height() / len(places)
    for index, box in enumerate(places):
        painter.drawImage(box.rect, image, QRectF(0, index * height, image.width(), height))
    cell = places[0].width / image.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_line(theme, cell))
    if cell < _FEWEST_LINE_PX:
        painter.drawRects([line for box in places for line in _frame(box, 1 / options.ratio)])
    else:
        painter.drawRects(
            [line for box in places for line in _lines(box, cell, box.height / height, 1 / options.ratio)]
        )


def _line(theme: Theme, cell: float) -> QColor:
    colour = QColor(theme.line)
    colour.setAlphaF(min(1.0, max(0.5, cell / 24)))
    return colour


def _frame(box: Box, thickness: float) -> list[QRectF]:
    return _lines(box, box.width, box.height, thickness)


def _lines(box: Box, width: float, height: float, thickness: float) -> list[QRectF]:
    """Hairlines as rectangles: Qt fills these much faster than it strokes lines."""
    columns, rows = round(box.width / width), round(box.height / height)
    across = [QRectF(box.x + i * width, box.y, thickness, box.height) for i in range(columns + 1)]
    down = [QRectF(box.x, box.y + i * height, box.width, thickness) for i in range(rows + 1)]
    return across + down
