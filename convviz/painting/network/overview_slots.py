"""Which maps and units of a layer a column has room for, and where each stands in the view."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct

from convviz.layers import Array, Shape
from convviz.painting.box import Box, snapped
from convviz.states.network.overview import Kind

MAP_PX = 52.0
"""The most that a map's side takes at zoom 1; its cells are whole pixels."""

SLIM_MAP_PX = 28.0
PICTURE_PX = 112.0
MAP_GAP_PX = 4.0
MORE_PX = 16.0
"""Room under the maps to say how many more there are."""

_SEQUENCE_PX = 8.0
_STRIP_WIDTH_PX = 60.0
_STRIP_CELL_PX = 12.0
_LEAST_STRIP_ROW_PX = 4.0
_STRIP_CELLS_PX = (8.0, 7.0, 6.0, 5.0, 4.0)
_UNIT_ROW_PX = 25.0
_LEAST_UNIT_ROW_PX = 10.0
_PICTURE_HEIGHT = 0.4
"""How far down its column the picture stands, as a share of the room that is left."""


class Room(Struct, frozen=True):
    """What a column has for its maps.

    Attributes:
        box: Where, in the view.
        most: The most that a map's side takes.
        abreast: How many maps stand side by side.
        zoom: How large everything is drawn.
        ratio: Device pixels a logical pixel.
    """

    box: Box
    most: float
    abreast: int = 1
    zoom: float = 1.0
    ratio: float = 1.0


class Slots(Struct, frozen=True):
    """Maps or units in rows and columns of equal places.

    Attributes:
        channels: What is shown, in order.
        first: Where the first stands.
        dx: From one to the next to the right.
        dy: From one to the next below.
        rows: How many stand below each other.
        abreast: How many stand side by side.
        downwards: Whether they go down first, then to the right; else as text does.
        hidden: How many of the layer's are not shown.
    """

    channels: Sequence[int] = ()
    first: Box = Box(0, 0, 0, 0)
    dx: float = 1.0
    dy: float = 1.0
    rows: int = 1
    abreast: int = 1
    downwards: bool = False
    hidden: int = 0

    def box(self, index: int) -> Box:
        """Where the one at a place in `channels` stands."""
        if self.downwards:
            right, down = divmod(index, self.rows)
        else:
            down, right = divmod(index, self.abreast)
        return self.first.moved(right * self.dx, down * self.dy)

    def boxes(self) -> tuple[Box, ...]:
        """Where all of them stand."""
        return _boxes(self)

    def of(self, channel: int) -> Box | None:
        """Where a channel stands, or None where it is not shown."""
        return self.box(self.channels.index(channel)) if channel in self.channels else None

    def at(self, x: float, y: float) -> int | None:
        """The place in `channels` of what is under a point, or None."""
        right, down = int((x - self.first.x) // self.dx), int((y - self.first.y) // self.dy)
        if not (0 <= right < self.abreast and 0 <= down < self.rows):
            return None
        index = right * self.rows + down if self.downwards else down * self.abreast + right
        return index if index < len(self.channels) and self.box(index).contains(x, y) else None


@lru_cache(maxsize=256)  # while a pen draws, all of them stay
def _boxes(slots: Slots) -> tuple[Box, ...]:
    return tuple(slots.box(index) for index in range(len(slots.channels)))


def slots_of(kind: Kind, shape: Shape, room: Room, channel: int | None, values: Array | None) -> Slots:
    """The slots of a column.

    Args:
        kind: How the layer is shown.
        shape: Its output.
        room: What the column has.
        channel: A map that is to be among them, or None.
        values: What the layer gave: of more units than have room, the strongest are shown.
    """
    if kind == "units":
        return _units(shape.channels, room, values)
    return _lasting_slots(kind, shape, room, channel)


@lru_cache(maxsize=256)
def _lasting_slots(kind: Kind, shape: Shape, room: Room, channel: int | None) -> Slots:
    """The slots of what is shown whatever its values."""
    match kind:
        case "picture":
            return _picture(shape, room)
        case "maps":
            return _maps(shape, room, channel)
        case "strip":
            return _strip(shape.channels, room)
        case _:
            return Slots()


def map_size(shape: Shape, most: float, ratio: float = 1.0) -> tuple[float, float]:
    """Width and height of a map's picture, in logical pixels.

    Cells are whole device pixels; of more cells than pixels, each pixel shows the mean of as many each way.

    >>> map_size(Shape(26, 26, 1), 52), map_size(Shape(150, 100, 1), 52)
    ((52.0, 52.0), (33.0, 50.0))
    """
    pixels = max(1.0, most * ratio)
    side = max(shape.height, shape.width)
    if side <= pixels:
        cell = pixels // side
        height = cell * shape.height
        # A sequence is one row: as a line of squares it could hardly be seen.
        return shape.width * cell / ratio, max(
            height, _SEQUENCE_PX * ratio if shape.height == 1 else 0
        ) / ratio
    cells = cells_per_pixel(shape, most, ratio)
    return max(1, shape.width // cells) / ratio, max(1, shape.height // cells) / ratio


def cells_per_pixel(shape: Shape, most: float, ratio: float) -> int:
    """How many cells each way become one device pixel."""
    return max(1, math.ceil(max(shape.height, shape.width) / max(1.0, most * ratio)))


def chosen_channels(count: int, room: int, channel: int | None) -> tuple[int, ...]:
    """The channels shown where there is room for `room`: the first ones, and `channel` in place of the last of them.

    >>> chosen_channels(64, 5, None), chosen_channels(64, 5, 12), chosen_channels(3, 5, 2)
    ((0, 1, 2, 3, 4), (0, 1, 2, 3, 12), (0, 1, 2))
    """
    shown = min(count, room)
    if channel is None or channel < shown or shown == 0:
        return tuple(range(shown))
    return (*range(shown - 1), channel)


def _picture(shape: Shape, room: Room) -> Slots:
    box = room.box
    width, height = map_size(shape, max(1.0, min(room.most, box.width, box.height)), room.ratio)
    x = snapped(box.x + (box.width - width) / 2, room.ratio)
    y = snapped(box.y + max(0.0, box.height - height) * _PICTURE_HEIGHT, room.ratio)
    return Slots((0,), Box(x, y, width, height), width, height)


def _maps(shape: Shape, room: Room, channel: int | None) -> Slots:
    width, height = map_size(shape, room.most, room.ratio)
    gap = max(2.0, round(MAP_GAP_PX * room.zoom))
    dx, dy = width + gap, height + gap
    abreast = min(room.abreast, shape.channels)
    rows = math.ceil(shape.channels / abreast)
    if rows * dy - gap > room.box.height:
        rows = max(0, int((room.box.height - MORE_PX + gap) // dy))
    channels = chosen_channels(shape.channels, rows * abreast, channel)
    x = snapped(room.box.x + (room.box.width - abreast * dx + gap) / 2, room.ratio)
    first = Box(x, snapped(room.box.y, room.ratio), width, height)
    return Slots(channels, first, dx, dy, rows, abreast, hidden=shape.channels - len(channels))


def _strip(count: int, room: Room) -> Slots:
    """Cells from the top down in one strip if they can be told apart there, else in further strips to the right."""
    box, zoom = room.box, room.zoom
    height = max(1.0, box.height - MORE_PX)
    row = snapped(min(_STRIP_CELL_PX * zoom, height / count), room.ratio)
    y = snapped(box.y, room.ratio)
    if row >= _LEAST_STRIP_ROW_PX:
        width = snapped(min(_STRIP_CELL_PX * zoom, box.width), room.ratio)
        x = snapped(box.x + (box.width - width) / 2, room.ratio)
        return Slots(range(count), Box(x, y, width, row), width, row, count, downwards=True)
    limit = min(box.width, _STRIP_WIDTH_PX * zoom)
    fitting = (each for each in _STRIP_CELLS_PX if count <= (limit // each) * (height // each))
    cell = snapped(next(fitting, _STRIP_CELLS_PX[-1]), room.ratio)
    rows, strips = max(1, int(height // cell)), max(1, int(limit // cell))
    strips = min(strips, math.ceil(count / rows))
    shown = min(count, rows * strips)
    x = snapped(box.x + (box.width - strips * cell) / 2, room.ratio)
    first = Box(x, y, cell, cell)
    return Slots(range(shown), first, cell, cell, rows, strips, downwards=True, hidden=count - shown)


def _units(count: int, room: Room, values: Array | None) -> Slots:
    """One row for each unit by index; where there are too many, the strongest from the top down."""
    height = room.box.height
    if count * _LEAST_UNIT_ROW_PX > height:
        height = max(1.0, height - MORE_PX)
    places = max(1, int(height // _LEAST_UNIT_ROW_PX))
    channels: Sequence[int] = range(min(count, places))
    if count > places and values is not None:
        flat = np.nan_to_num(values.ravel(), nan=-np.inf)
        channels = tuple(np.argsort(-flat, kind="stable")[:places].tolist())
    row = min(_UNIT_ROW_PX * room.zoom, height / len(channels))
    first = Box(room.box.x, room.box.y, room.box.width, row)
    return Slots(channels, first, room.box.width, row, len(channels), hidden=count - len(channels))
