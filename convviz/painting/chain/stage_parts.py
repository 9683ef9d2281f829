"""The parts of the stage picture: what is to be placed, and where each part came to stand."""

from __future__ import annotations

import math
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import fitted_cell

BlockKind = Literal["grid", "window", "kernel"]
SignKind = Literal["arrow", "down", "operator", "equals", "magnified"]

_LARGE_GAP_PX = 8.0
_SMALL_GAP_PX = 2.0
CAPTION_PX = 14.0
_FEWEST_CAPTION_PX = 24.0


class Item(Struct, frozen=True):
    """One thing to place.

    Attributes:
        kind: A grid, the window enlarged, or the kernel.
        index: The grid's index; for a window the grid it is cut from.
        rows: Rows of cells, margins included.
        columns: Columns of cells, margins included.
        planes: How many planes are drawn side by side.
        label_width: The width of the wider of its two labels.
        primary: Whether it is drawn large.
    """

    kind: BlockKind
    index: int
    rows: int
    columns: int
    planes: int
    label_width: float
    primary: bool = False

    @property
    def gap(self) -> float:
        """The room between two planes."""
        return _LARGE_GAP_PX if self.primary else _SMALL_GAP_PX


class Labels(Struct, frozen=True):
    """The height of the lines above (title) and below (shape) each block, in pixels; 0 where there is no room."""

    title: float
    shape: float


class Block(Struct, frozen=True):
    """One item in its place.

    Attributes:
        item: What it is.
        cell: The side of a cell.
        tiles: For each plane the box of its cells, margins included.
        captions: For each plane the box of its name, or () where there is none.
        title: The line above; of no height where there is no room.
        shape: The line below, likewise.
        box: All of it.
    """

    item: Item
    cell: float
    tiles: tuple[Box, ...]
    captions: tuple[Box, ...]
    title: Box
    shape: Box
    box: Box

    def moved(self, dx: float, dy: float) -> Block:
        """The block elsewhere."""
        return replace(
            self,
            tiles=tuple(tile.moved(dx, dy) for tile in self.tiles),
            captions=tuple(caption.moved(dx, dy) for caption in self.captions),
            title=self.title.moved(dx, dy),
            shape=self.shape.moved(dx, dy),
            box=self.box.moved(dx, dy),
        )


class Sign(Struct, frozen=True):
    """What stands between two blocks.

    Attributes:
        kind: An arrow to the next stage (to the right or down), the operator between input and kernel, an
            equals sign, or the lines from the window in the input to the enlarged window.
        box: Where.
    """

    kind: SignKind
    box: Box


class Tiling(Struct, frozen=True):
    """How the planes of an item are set side by side.

    Attributes:
        cell: The side of a cell.
        across: Planes in a row.
        down: Rows of planes.
        caption: The height of each plane's name, 0 without.
        width: Of all planes together.
        height: Likewise.
    """

    cell: float
    across: int
    down: int
    caption: float
    width: float
    height: float


def tiling(item: Item, width: float, height: float, ratio: float) -> Tiling:
    """The tiling with the largest cells that fits; with names over the planes where they can be read."""
    if item.planes == 1:
        return _tiling(item, 1, width, height, ratio, 0.0)
    named = max(
        (_tiling(item, n, width, height, ratio, CAPTION_PX) for n in _across(item, width, height)), key=_size
    )
    if item.primary and named.cell * item.columns >= _FEWEST_CAPTION_PX:
        return named
    return max((_tiling(item, n, width, height, ratio, 0.0) for n in _across(item, width, height)), key=_size)


def tiling_of_cell(item: Item, like: Tiling, cell: float) -> Tiling:
    """The same tiling with smaller cells."""
    width, height = _extent(item, like.across, like.down, cell, like.caption)
    return replace(like, cell=cell, width=width, height=height)


def block_of(item: Item, tiles: Tiling, labels: Labels, width: float) -> Block:
    """A block at (0, 0), `width` wide, or wider where its planes are; the planes stand in its middle."""
    whole = max(width, tiles.width)
    left, top = (whole - tiles.width) / 2, labels.title
    step_x = item.columns * tiles.cell + item.gap
    step_y = tiles.caption + item.rows * tiles.cell + item.gap
    corners = [
        (left + (plane % tiles.across) * step_x, top + (plane // tiles.across) * step_y)
        for plane in range(item.planes)
    ]
    cells = (item.columns * tiles.cell, item.rows * tiles.cell)
    return Block(
        item,
        tiles.cell,
        tuple(Box(x, y + tiles.caption, *cells) for x, y in corners),
        tuple(Box(x, y, cells[0], tiles.caption) for x, y in corners) if tiles.caption else (),
        Box(0, 0, whole, labels.title),
        Box(0, top + tiles.height, whole, labels.shape),
        Box(0, 0, whole, top + tiles.height + labels.shape),
    )


def _across(item: Item, width: float, height: float) -> range:
    """How many planes in a row are worth trying: around the number that fills the room evenly.

    Where gaps would fill the room, a number that leaves each plane a pixel.
    """
    even = (item.planes * item.rows * width / (item.columns * max(height, 1.0))) ** 0.5
    most = (width + item.gap) / (item.gap + 1)
    least = item.planes * (item.gap + 1) / max(height + item.gap, 1.0)
    middle = min(max(even, math.ceil(least)), most)
    first = min(max(1, math.floor(middle) - 1), item.planes)
    return range(first, min(item.planes, math.ceil(middle) + 1) + 1)


def _tiling(item: Item, across: int, width: float, height: float, ratio: float, caption: float) -> Tiling:
    down = math.ceil(item.planes / across)
    caption = caption if item.planes > 1 else 0.0
    free_width = width - (across - 1) * item.gap
    free_height = height - (down - 1) * item.gap - down * caption
    if free_width <= 0 or free_height <= 0:
        return Tiling(0.0, across, down, caption, 0.0, 0.0)
    cell = fitted_cell(item.rows * down, item.columns * across, free_width, free_height, ratio)
    return Tiling(cell, across, down, caption, *_extent(item, across, down, cell, caption))


def _extent(item: Item, across: int, down: int, cell: float, caption: float) -> tuple[float, float]:
    width = across * item.columns * cell + (across - 1) * item.gap
    height = down * (caption + item.rows * cell) + (down - 1) * item.gap
    return width, height


def _size(tiles: Tiling) -> tuple[float, float]:
    """Larger cells first; of equal ones the tiling that is nearer to a square."""
    return tiles.cell, -abs(tiles.width - tiles.height)
