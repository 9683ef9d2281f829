"""Which maps and units of a layer a column has room for, and where each stands in it."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from msgspec import Struct

from convviz.layers import Array, Shape
from convviz.painting.box import Box
from convviz.painting.network.overview_layout import (
    MAP_GAP_PX,
    MAP_PX,
    MORE_PX,
    PICTURE_PX,
    SLIM_MAP_PX,
    Column,
    map_size,
)

_STRIP_CELL_PX = 12.0
_LEAST_STRIP_ROW_PX = 4.0
_STRIP_CELLS_PX = (8.0, 7.0, 6.0, 5.0, 4.0)
_STRIP_WIDTH_PX = 60.0
_UNIT_ROW_PX = 25.0
_LEAST_UNIT_ROW_PX = 13.0


class Slot(NamedTuple):
    """One map or unit in its column."""

    channel: int
    box: Box


class Slots(Struct, frozen=True):
    """What of a layer is shown: its maps or units in their order, and how many are not."""

    shown: tuple[Slot, ...] = ()
    hidden: int = 0

    def of(self, channel: int) -> Slot | None:
        """The slot of a channel, or None where it is not shown."""
        return next((slot for slot in self.shown if slot.channel == channel), None)

    def at(self, x: float, y: float) -> Slot | None:
        """The slot under a point, or None."""
        return next((slot for slot in self.shown if slot.box.contains(x, y)), None)


def slots_of(column: Column, channel: int | None, values: Array | None) -> Slots:
    """The slots of a column.

    Args:
        column: The column.
        channel: A map that is to be among them, or None.
        values: What the layer gave: of more units than have room, the strongest are shown.
    """
    if column.shape is None:
        return Slots()
    match column.kind:
        case "picture":
            side = min(PICTURE_PX, column.room.height)
            width, height = map_size(column.shape, side)
            # In the middle of the column, as what everything begins with.
            y = column.room.y + max(0.0, (column.room.height - height) * 0.4)
            return Slots((Slot(0, Box(column.box.centre.x() - width / 2, y, width, height)),))
        case "maps":
            return _maps(column, column.shape, channel)
        case "strip":
            return _strip(column, column.shape.channels)
        case "units":
            return _units(column, column.shape.channels, values)
        case "nothing":
            return Slots()


def chosen_channels(count: int, room: int, channel: int | None) -> tuple[int, ...]:
    """The channels shown where there is room for `room`: the first ones, and `channel` in place of the last of them.

    >>> chosen_channels(64, 5, None), chosen_channels(64, 5, 12), chosen_channels(3, 5, 2)
    ((0, 1, 2, 3, 4), (0, 1, 2, 3, 12), (0, 1, 2))
    """
    shown = min(count, room)
    if channel is None or channel < shown or shown == 0:
        return tuple(range(shown))
    return (*range(shown - 1), channel)


def _maps(column: Column, shape: Shape, channel: int | None) -> Slots:
    width, height = map_size(shape, SLIM_MAP_PX if column.vertex.is_slim else MAP_PX)
    across, down = width + MAP_GAP_PX, height + MAP_GAP_PX
    abreast = min(column.abreast, shape.channels)
    rows = int((column.room.height - MORE_PX + MAP_GAP_PX) // down)
    if math.ceil(shape.channels / abreast) * down - MAP_GAP_PX <= column.room.height:
        rows = math.ceil(shape.channels / abreast)
    shown = chosen_channels(shape.channels, max(1, rows) * abreast, channel)
    left = column.box.centre.x() - (abreast * across - MAP_GAP_PX) / 2
    slots = tuple(
        Slot(
            each,
            Box(left + place % abreast * across, column.room.y + place // abreast * down, width, height),
        )
        for place, each in enumerate(shown)
    )
    return Slots(slots, shape.channels - len(slots))


def _strip(column: Column, count: int) -> Slots:
    """Cells from the top down in one strip if they can be told apart there, else in further strips to the right."""
    height = column.room.height - MORE_PX
    row = min(_STRIP_CELL_PX, height // count)
    if row >= _LEAST_STRIP_ROW_PX:
        left = column.box.centre.x() - _STRIP_CELL_PX / 2
        cells = (Box(left, column.room.y + unit * row, _STRIP_CELL_PX, row) for unit in range(count))
        return Slots(tuple(Slot(unit, box) for unit, box in enumerate(cells)))
    limit = min(column.box.width, _STRIP_WIDTH_PX)
    cell = next((each for each in _STRIP_CELLS_PX if count <= limit // each * (height // each)), 4.0)
    rows, strips = max(1, int(height // cell)), max(1, int(limit // cell))
    strips = min(strips, math.ceil(count / rows))
    shown = min(count, rows * strips)
    left = column.box.centre.x() - strips * cell / 2
    slots = tuple(
        Slot(unit, Box(left + unit // rows * cell, column.room.y + unit % rows * cell, cell, cell))
        for unit in range(shown)
    )
    return Slots(slots, count - shown)


def _units(column: Column, count: int, values: Array | None) -> Slots:
    """One row for each unit by index; where there are too many, the strongest from the top down."""
    height = column.room.height - MORE_PX
    room = max(1, int(height // _LEAST_UNIT_ROW_PX))
    if count <= room:
        order = list(range(count))
    elif values is None:
        order = list(range(room))
    else:
        flat = np.nan_to_num(values.ravel(), nan=-np.inf)
        order = np.argsort(-flat, kind="stable")[:room].tolist()
    row = min(_UNIT_ROW_PX, height / len(order))
    slots = tuple(
        Slot(unit, Box(column.box.x, column.room.y + place * row, column.box.width, row))
        for place, unit in enumerate(order)
    )
    return Slots(slots, count - len(slots))
