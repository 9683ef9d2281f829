"""What of the overview is under a point of the view."""

from __future__ import annotations

from msgspec import Struct

from convviz.painting.network.overview_blocks import block_title_box, open_blocks
from convviz.painting.network.overview_layout import HEADER_PX, Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import column_slots
from convviz.painting.paint_options import PaintOptions
from convviz.states.network.graph import Vertex
from convviz.states.network.state import Place


class Hit(Struct, frozen=True):
    """What is under a point.

    Attributes:
        vertex: The column, or None.
        place: The number in it, or None.
        block: What a click there would open or close, or None.
    """

    vertex: Vertex | None = None
    place: Place | None = None
    block: str | None = None


NOTHING = Hit()


def hit(looks: Looks, x: float, y: float, options: PaintOptions) -> Hit:
    """What is under a point of the view."""
    for block in reversed(open_blocks(looks)):  # inner ones lie over outer ones
        if block_title_box(block, looks).contains(x, y):
            return Hit(block=block.id)
    column = next((each for each in looks.visible() if looks.viewport.screen(each.box).contains(x, y)), None)
    if column is None:
        return NOTHING
    place = _place(column, looks, x, y, options)
    _, below = looks.viewport.world(x, y)
    on_header = place is None and (looks.viewport.level != "maps" or below < column.box.y + HEADER_PX)
    block_id = column.vertex.id if column.vertex.is_block and on_header else None
    return Hit(column.vertex, place, block_id)


def _place(column: Column, looks: Looks, x: float, y: float, options: PaintOptions) -> Place | None:
    slots = column_slots(column, looks, options)
    index = slots.at(x, y)
    if index is None or column.shape is None:
        return None
    channel, box = slots.channels[index], slots.box(index)
    if column.kind in {"strip", "units"}:
        return Place(column.vertex.node, channel)
    row = int((y - box.y) / box.height * column.shape.height)
    at = int((x - box.x) / box.width * column.shape.width)
    return Place(column.vertex.node, channel, row, at)
