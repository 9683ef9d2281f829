"""What stands under a point of an epoch, in words: a weight or a map's number, with what it was at first."""

from __future__ import annotations

from convviz.layers import as_maps
from convviz.painting.training.epochs import EpochsLook, columns, kernels_view, pane, wall_boxes, wall_view
from convviz.states.network.kernels import KernelPlace
from convviz.texts.training_epochs import map_place, weight_place, weight_text


def text_at(look: EpochsLook, x: float, y: float) -> str:
    """What is told of a point; "" where there is nothing."""
    if look.scene.kernels:
        return _weight_at(look, x, y)
    if look.scene.walls:
        return _number_at(look, x, y)
    return ""


def _weight_at(look: EpochsLook, x: float, y: float) -> str:
    for place in range(len(look.scene.kernels)):
        box, view = pane(look, place), kernels_view(look, place)
        if view is None or not box.contains(x, y):
            continue
        left, top = view.origin
        if x - box.x < left or y - box.y < top:
            return ""
        found = view.layout.place_at(*view.from_view(x - box.x, y - box.y))
        return "" if found is None else _told(look, found)
    return ""


def _told(look: EpochsLook, place: KernelPlace) -> str:
    first, last = look.scene.kernels[0], look.scene.kernels[-1]
    channel, learnt = place.channel, last.kernels
    if learnt is not None and learnt.kind != "dense":
        channel = learnt.input_map(place.filter, place.channel)
    where = weight_place(place.filter, channel, place.row, place.column)
    before = None if first is last else first.value(place)
    return f"{where}: {weight_text(last.value(place), before)}"


def _number_at(look: EpochsLook, x: float, y: float) -> str:
    for box, wall in zip(columns(look.room, len(look.scene.walls)), look.scene.walls, strict=True):
        for room, scene in zip(wall_boxes(box, len(wall.walls)), wall.walls, strict=True):
            if not room.contains(x, y):
                continue
            found = wall_view(look, room, scene).layout.place_at(x - room.x, y - room.y, scene.layer)
            if found is None:
                return ""
            cell = found.row, found.column, found.channel
            numbers = [float(as_maps(each.values)[cell]) for each in wall.walls if each.values is not None]
            where = map_place(found.channel, found.row, found.column)
            return f"{where}: {weight_text(numbers[-1], numbers[0] if len(numbers) > 1 else None)}"
    return ""
