"""Where the maps of the wall stand: so many in a row, each of whole pixels a cell, in rows that scroll."""

from __future__ import annotations

import math
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from convviz.layers import Shape
from convviz.painting.box import Box, snapped
from convviz.painting.network.overview_slots import Slots, cells_per_pixel, map_size
from convviz.states.network.state import Place
from convviz.states.network.wall import WallScene

LABEL_PX: Final = 14.0
"""Room under each map for its number."""

_GAP_PX = 3.0
# The outline of the opened map reaches so far beyond it.
_EDGE_PX = 3.0
_BAR_ROOM_PX = 4.0
_LEAST_SLOT_PX = 12.0
_LARGEST_MAP_PX = 128.0
_SEQUENCE_PX = 14.0
_FITTING_PX = 56.0
_UNIT_HEIGHT_PX = 24.0
_LARGEST_UNIT_PX = 72.0


class WallLayout(Struct, frozen=True):
    """The places of all maps, in pixels from the top of the wall.

    Attributes:
        slots: Every map's place, in the scene's order.
        shape: The layer's output.
        cells: How many cells each way become one device pixel.
        height: Of the whole wall.
    """

    slots: Slots
    shape: Shape
    cells: int
    height: float

    def visible(self, top: float, height: float) -> Slots:
        """The rows of which something is seen, where they stand in the view."""
        slots = self.slots
        first = max(0, math.floor((top - slots.first.y) / slots.dy))
        last = min(slots.rows, math.ceil((top + height - slots.first.y) / slots.dy))
        shown = slots.channels[first * slots.abreast : max(first, last) * slots.abreast]
        place = slots.first.moved(0, first * slots.dy - top)
        return replace(slots, channels=shown, first=place, rows=max(0, last - first))

    def place_at(self, x: float, y: float, layer: str) -> Place | None:
        """The number under a point of the wall, or None between maps."""
        index = self.slots.at(x, y)
        if index is None:
            return None
        box = self.slots.box(index)
        row = int((y - box.y) / box.height * self.shape.height)
        column = int((x - box.x) / box.width * self.shape.width)
        return Place(layer, self.slots.channels[index], row, column)

    def slot_at(self, x: float, y: float) -> int | None:
        """The map whose place, label and gap included, a point lies in; None beside all."""
        slots = self.slots
        right, down = math.floor((x - slots.first.x) / slots.dx), math.floor((y - slots.first.y) / slots.dy)
        index = down * slots.abreast + right
        inside = 0 <= right < slots.abreast and 0 <= index < len(slots.channels)
        return slots.channels[index] if inside else None


def lay_out_wall(scene: WallScene, width: float, ratio: float, height: float = 0.0) -> WallLayout:
    """The wall in a width; it is as high as it has to be.

    Where all maps could stand in one row and there is height for more, they stand in as many as make them largest.
    """
    one_row = _laid_out(scene, scene.view.per_row, width, ratio)
    count = scene.shape.channels
    if not height or scene.are_units or scene.shape.height == 1 or not 1 < count <= scene.view.per_row:
        return one_row
    forms = [one_row]
    for rows in range(1, count + 1):
        most = height / rows - _EDGE_PX - LABEL_PX - _GAP_PX - _BAR_ROOM_PX
        if most <= one_row.slots.first.height:
            break
        form = _laid_out(scene, math.ceil(count / rows), width, ratio, most)
        forms.append(form if form.height <= height else one_row)
    return max(forms, key=lambda form: form.slots.first.width)


def _laid_out(
    scene: WallScene, abreast: int, width: float, ratio: float, most_px: float = _LARGEST_MAP_PX
) -> WallLayout:
    """The wall with so many maps in a row, 0 for as many as fit, and none of them higher than `most_px`."""
    shape, view = scene.shape, scene.view
    per_row = abreast or max(1, int(width / (_unit_width(scene) if scene.are_units else _FITTING_PX)))
    per_row = max(1, min(per_row, int(width / _LEAST_SLOT_PX)))
    is_sequence = shape.height == 1 and not scene.are_units
    if is_sequence:  # at least a pixel for each step, as far as there is width
        per_row = max(1, min(per_row, int(width // (shape.width + _GAP_PX))))
    room = snapped((width - _EDGE_PX) / per_row, ratio)
    if scene.are_units:
        cells, across, down = 1, min(room - _GAP_PX, _LARGEST_UNIT_PX), _UNIT_HEIGHT_PX
    else:
        most = max(
            1.0,
            min(
                room - _GAP_PX,
                max(shape.width, _LARGEST_MAP_PX) if is_sequence else min(_LARGEST_MAP_PX, most_px),
            ),
        )
        cells = cells_per_pixel(shape, most, ratio)
        across, down = map_size(shape, most, ratio)
        down = max(down, _SEQUENCE_PX) if is_sequence else down
    across = snapped(max(across, 1.0), ratio)
    # Maps narrower than their place stand closer together, but not so that their numbers would meet.
    dx = room if abreast else max(across + _GAP_PX, snapped(min(room, _FITTING_PX), ratio))
    dx = min(room, max(dx, across + _GAP_PX))
    bar = _BAR_ROOM_PX if view.range == "map" and not scene.are_units else 0.0
    dy = snapped(down + bar + LABEL_PX + _GAP_PX, ratio)
    rows = math.ceil(shape.channels / per_row)
    slots = Slots(scene.order, Box(_EDGE_PX, _EDGE_PX, across, down), dx, dy, rows, per_row)
    return WallLayout(slots, shape, cells, rows * dy + _EDGE_PX)


def _unit_width(scene: WallScene) -> float:
    return _LARGEST_UNIT_PX if scene.names else _FITTING_PX
