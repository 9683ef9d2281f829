"""What stands under a point of an epoch: a weight or a number of a map, in words, with what it was at first."""

from __future__ import annotations

from typing import NamedTuple

from convviz.layers import as_maps
from convviz.painting.box import Box
from convviz.painting.network.wall import cell_box
from convviz.painting.training.epochs import EpochsLook, columns, kernels_view, pane, wall_boxes, wall_view
from convviz.states.network.kernels import KernelPlace
from convviz.states.training.epochs import ProbeWall
from convviz.texts.training_epochs import map_place, weight_place, weight_text


class Hit(NamedTuple):
    """A cell.

    Attributes:
        text: What is told of it.
        box: Where it stands.
    """

    text: str
    box: Box


def hit_at(look: EpochsLook, x: float, y: float) -> Hit | None:
    """The cell under a point, or None between cells."""
    for place in range(len(look.scene.kernels)):
        box, view = pane(look, place), kernels_view(look, place)
        if view is None or not box.contains(x, y):
            continue
        left, top = view.origin
        if x - box.x < left or y - box.y < top:
            return None
        found = view.layout.place_at(*view.from_view(x - box.x, y - box.y))
        if found is None:
            return None
        return Hit(_weight(look, found), view.in_view(view.layout.cell_box(found)).moved(box.x, box.y))
    for box, wall in zip(columns(look.room, len(look.scene.walls)), look.scene.walls, strict=True):
        for place, room in enumerate(wall_boxes(box, len(wall.walls))):
            if room.contains(x, y):
                return _number_at(look, wall, place, room, x, y)
    return None


def first_hit(look: EpochsLook) -> Hit | None:
    """The cell that keys begin with: the first one seen of the pane or the wall that shows this epoch."""
    if look.scene.kernels:
        place = len(look.scene.kernels) - 1
        box, view = pane(look, place), kernels_view(look, place)
        if view is None:
            return None
        filters, channels = view.layout.visible(view.room)
        begin = KernelPlace(filters.start, channels.start, 0, 0)
        at = view.in_view(view.layout.cell_box(begin)).moved(box.x, box.y).centre
        return hit_at(look, at.x(), max(at.y(), box.y + view.origin[1] + 1))
    if not look.scene.walls:
        return None
    wall = look.scene.walls[0]
    box = columns(look.room, len(look.scene.walls))[0]
    room = wall_boxes(box, len(wall.walls))[-1]
    first = wall_view(look, room, wall.walls[-1]).slots.first.moved(room.x, room.y)
    return hit_at(look, first.x + 0.25, first.y + 0.25)


def next_hit(look: EpochsLook, hit: Hit, right: int, down: int) -> Hit | None:
    """The cell beside another one, over the gaps between kernels or maps; None at the end."""
    centre = hit.box.centre
    width, height = max(1.0, hit.box.width), max(1.0, hit.box.height)
    step = right * width, down * height
    return _along(look, centre.x() + step[0], centre.y() + step[1], (step[0] / 2, step[1] / 2))


def _along(look: EpochsLook, x: float, y: float, step: tuple[float, float]) -> Hit | None:
    """The first cell from a point on, step by step."""
    while look.room.contains(x, y):
        found = hit_at(look, x, y)
        if found is not None:
            return found
        x, y = x + step[0], y + step[1]
    return None


def _weight(look: EpochsLook, place: KernelPlace) -> str:
    first, last = look.scene.kernels[0], look.scene.kernels[-1]
    channel, learnt = place.channel, last.kernels
    if learnt is not None and learnt.kind != "dense":
        channel = learnt.input_map(place.filter, place.channel)
    where = weight_place(place.filter, channel, place.row, place.column)
    before = None if first is last else first.value(place)
    return f"{where}: {weight_text(last.value(place), before)}"


def _number_at(look: EpochsLook, wall: ProbeWall, place: int, room: Box, x: float, y: float) -> Hit | None:
    scene = wall.walls[place]
    view = wall_view(look, room, scene)
    found = view.layout.place_at(x - room.x, y - room.y, scene.layer)
    box = None if found is None else view.slots.of(found.channel)
    if found is None or box is None:
        return None
    cell = found.row, found.column, found.channel
    numbers = [float(as_maps(each.values)[cell]) for each in wall.walls if each.values is not None]
    where = map_place(found.channel, found.row, found.column)
    told = weight_text(numbers[-1], numbers[0] if len(numbers) > 1 else None)
    return Hit(f"{where}: {told}", cell_box(box, view.layout, found.row, found.column).moved(room.x, room.y))
