"""Where the maps of two networks stand side by side: A, B and their difference, in columns of equal width."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from convviz.layers.layer import Cell, Shape
from convviz.painting.box import Box, snapped
from convviz.painting.network.overview_slots import Slots, cells_per_pixel, map_size
from convviz.states.network.compare import CompareScene, Maps

Part = Literal["a", "b", "difference"]

GAP_PX: Final = 16.0
"""Between two columns."""

_LABEL_PX = 14.0
_MAP_GAP_PX = 4.0
_MAPS_PX = (112.0, 84.0, 56.0)
"""The most that a map's side takes: the largest of these with which all maps are seen, else the last."""

_UNIT_PX = (60.0, 22.0)
_LEAST_HEIGHT_PX = 24.0


class Column(Struct, frozen=True):
    """The maps of one side.

    Attributes:
        part: Which.
        box: The column's place; its height is that of its maps.
        shape: Of what the layer gives.
        slots: Where its maps stand.
        cells: How many cells each way become one device pixel.
        opened: Whether a single map is shown large.
    """

    part: Part
    box: Box
    shape: Shape
    slots: Slots
    cells: int
    opened: bool

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The number under a point, or None between maps."""
        index = self.slots.at(x, y)
        if index is None:
            return None
        box = self.slots.box(index)
        row = min(self.shape.height - 1, int((y - box.y) / box.height * self.shape.height))
        column = min(self.shape.width - 1, int((x - box.x) / box.width * self.shape.width))
        return Cell(self.slots.channels[index], row, column)

    def box_of(self, cell: Cell) -> Box | None:
        """Where a number stands; None where its map is not shown."""
        box = self.slots.of(cell.channel)
        if box is None:
            return None
        down, across = box.height / self.shape.height, box.width / self.shape.width
        return Box(box.x + cell.column * across, box.y + cell.row * down, across, down)

    def visible(self, top: float, bottom: float) -> Slots:
        """The rows of maps of which something is seen between two heights."""
        slots = self.slots
        first = max(0, math.floor((top - slots.first.y) / slots.dy))
        last = min(slots.rows, math.ceil((bottom - slots.first.y) / slots.dy))
        shown = slots.channels[first * slots.abreast : max(first, last) * slots.abreast]
        place = slots.first.moved(0, first * slots.dy)
        return replace(slots, channels=shown, first=place, rows=max(0, last - first))


class CompareLayout(Struct, frozen=True):
    """All columns.

    Attributes:
        columns: From left to right.
        height: Of the highest.
    """

    columns: tuple[Column, ...] = ()
    height: float = 0.0

    def at(self, x: float, y: float) -> tuple[Column, Cell] | None:
        """The column and the number in it under a point, or None."""
        for column in self.columns:
            cell = column.cell_at(x, y)
            if cell is not None:
                return column, cell
        return None


def parts_of(scene: CompareScene) -> tuple[tuple[Part, Maps, int | None], ...]:
    """What is shown: each part with its maps and the channel that is opened there."""
    found: list[tuple[Part, Maps, int | None]] = []
    if scene.a.maps is not None:
        found.append(("a", scene.a.maps, scene.channel))
    if scene.b.maps is not None:
        found.append(("b", scene.b.maps, scene.channel_beside))
    if scene.difference is not None:
        found.append(("difference", scene.difference, scene.channel))
    return tuple(found)


def lay_out_compare(scene: CompareScene, width: float, height: float, ratio: float) -> CompareLayout:
    """The columns in a room; more maps than fit into its height go on below."""
    parts = parts_of(scene)
    if not parts or width <= 0:
        return CompareLayout()
    each = snapped((width - GAP_PX * (len(parts) - 1)) / len(parts), ratio)
    columns = tuple(
        _column(part, maps, opened, Box(index * (each + GAP_PX), 0.0, each, height), ratio)
        for index, (part, maps, opened) in enumerate(parts)
    )
    return CompareLayout(columns, max(column.box.height for column in columns))


def _column(part: Part, maps: Maps, opened: int | None, room: Box, ratio: float) -> Column:
    shape = maps.shape
    if maps.are_units:
        across, down = min(_UNIT_PX[0], room.width), _UNIT_PX[1]
        return _filled(part, maps, room, (across, down), 1, range(shape.channels), ratio)
    if opened is not None:
        # Below it stand its number and the gap that parts rows, each rounded up to whole pixels.
        below = math.ceil(_LABEL_PX + _MAP_GAP_PX) + 1
        most = max(_LEAST_HEIGHT_PX, min(room.width, room.height - below) - 2)
        size = map_size(shape, most, ratio)
        cells = cells_per_pixel(shape, most, ratio)
        column = _filled(part, maps, room, size, cells, (opened,), ratio)
        return replace(column, opened=True)
    tried = (_all_maps(part, maps, room, most, ratio) for most in _MAPS_PX)
    return next((column for column in tried if column.box.height <= room.height), None) or _all_maps(
        part, maps, room, _MAPS_PX[-1], ratio
    )


def _all_maps(part: Part, maps: Maps, room: Box, most: float, ratio: float) -> Column:
    side = min(most, room.width - 2)
    size, cells = map_size(maps.shape, side, ratio), cells_per_pixel(maps.shape, side, ratio)
    return _filled(part, maps, room, size, cells, range(maps.shape.channels), ratio)


def _filled(
    part: Part,
    maps: Maps,
    room: Box,
    size: tuple[float, float],
    cells: int,
    channels: Sequence[int],
    ratio: float,
) -> Column:
    """Maps of one size in rows as wide as the column."""
    across, down = size
    dx = snapped(max(across + _MAP_GAP_PX, 24.0), ratio)
    dy = snapped(down + _LABEL_PX + _MAP_GAP_PX, ratio)
    abreast = max(1, int((room.width + _MAP_GAP_PX) // dx))
    rows = math.ceil(len(channels) / abreast)
    slots = Slots(tuple(channels), Box(room.x + 1, 1, across, down), dx, dy, rows, abreast)
    return Column(part, Box(room.x, 0, room.width, rows * dy + 2), maps.shape, slots, cells, opened=False)
