"""What the explained number sees of every earlier layer, or what a pixel can change in every later one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from convviz.layers import InputLayer, Shape
from convviz.layers.fields import Box as Field
from convviz.painting.box import Box
from convviz.painting.grids.outlines import outline
from convviz.painting.lettering import draw_text, line_height
from convviz.painting.network.overview_effective import paint_effective
from convviz.painting.network.overview_layout import Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import column_slots
from convviz.painting.network.overview_slots import Slots
from convviz.painting.paint_options import PaintOptions
from convviz.texts.network_overview import (
    effective_text,
    not_a_number,
    reach_text,
    sees_text,
)

_OUTLINE_PX: Final = 1.5
_FAINT: Final = 0.55
_VEIL: Final = 0.8
"""How much of what lies outside of the field is veiled while a number is pointed at."""

_LIGHT_VEIL: Final = 0.45
"""The same while one is only stepped to: a person may be drawing."""

_CONE: Final = 0.07
_CONE_LINE: Final = 0.45
_TEXT_PX: Final = 11


class _Seen(Struct, frozen=True, eq=False):
    """A layer's box on one of its maps as it stands in the view."""

    column: Column
    field: Field
    slots: Slots
    region: Box


def paint_ghost(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints every layer's box on its maps, cones between them, and the rest of the input veiled."""
    scene = looks.scene
    number = scene.explained
    if number is None or not scene.fields:
        return
    start = looks.layout.columns.get(scene.graph.vertex_of.get(number.layer, ""))
    if start is None:
        return
    unfolded = start.vertex.node == number.layer
    slots = column_slots(start, looks, options) if unfolded else Slots()
    origin = slots.of(0 if start.kind == "picture" else number.channel)
    middle = looks.viewport.screen(start.box).centre if origin is None else origin.centre
    found = _found(looks, options, middle.y())
    if origin is None:
        # A number of a map that has no room here: no cone leads to another one in its place.
        found.pop(number.layer, None)
    later = [seen for seen in found.values() if seen.column.vertex.id != start.vertex.id]
    for seen in later:
        _paint_input(painter, seen, looks)
    _paint_cones(painter, found, looks)
    for seen in later:
        _paint_boxes(painter, seen, looks)
    reached, own = scene.reach(), found.get(number.layer)
    if reached is not None and own is not None:
        last, field, shape = reached
        _paint_below(
            painter, own, reach_text(last, field.rows, field.columns, shape.height, shape.width), looks
        )


def _found(looks: Looks, options: PaintOptions, y: float) -> dict[str, _Seen]:
    """By node; the box stands on the map that is nearest to the explained one's height."""
    scene = looks.scene
    found: dict[str, _Seen] = {}
    for column in looks.visible():
        node = column.vertex.node
        field = scene.fields.get(node)
        slots = column_slots(column, looks, options) if field is not None else Slots()
        if field is None or not slots.channels or column.shape is None:
            continue
        number = scene.explained
        own = slots.of(number.channel) if number is not None and number.layer == node else None
        box = own or min(slots.boxes(), key=lambda each: abs(each.centre.y() - y))
        is_maps = column.kind not in {"strip", "units"}
        region = _region(field, column, box) if is_maps else own or _around(slots)
        found[node] = _Seen(column, field, slots, region)
    return found


def _around(slots: Slots) -> Box:
    return Box(
        slots.first.x,
        slots.first.y,
        (slots.abreast - 1) * slots.dx + slots.first.width,
        (slots.rows - 1) * slots.dy + slots.first.height,
    )


def _region(field: Field, column: Column, box: Box) -> Box:
    if column.shape is None:
        return box
    across, down = box.width / column.shape.width, box.height / column.shape.height
    return Box(
        box.x + field.left * across, box.y + field.top * down, field.columns * across, field.rows * down
    )


def _paint_cones(painter: QPainter, found: Mapping[str, _Seen], looks: Looks) -> None:
    """From the box of every input to the box that is computed from it."""
    network = looks.scene.network
    fill, line = QColor(looks.theme.text), QColor(looks.theme.text)
    fill.setAlphaF(_CONE)
    line.setAlphaF(_CONE_LINE)
    for node, seen in found.items():
        for each in network.node(node).inputs:
            before = found.get(each)
            if before is None:
                continue
            near, far = before.region, seen.region
            top, bottom = QPointF(near.right, near.y), QPointF(near.right, near.bottom)
            far_top, far_bottom = QPointF(far.x, far.y), QPointF(far.x, far.bottom)
            # The lines smooth its edges; smoothed itself, so wide an area takes thirty times as long.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF([top, far_top, far_bottom, bottom]))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(line, 1))
            painter.drawLine(top, far_top)
            painter.drawLine(bottom, far_bottom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_boxes(painter: QPainter, seen: _Seen, looks: Looks) -> None:
    """The box on every map, strongest on the one that the cones lead to."""
    if seen.column.kind in {"strip", "units"}:
        return
    for box in seen.slots.boxes():
        region = _region(seen.field, seen.column, box)
        is_nearest = region == seen.region
        outline(painter, region, looks.theme, _OUTLINE_PX, 1.0 if is_nearest else _FAINT)


def _paint_input(painter: QPainter, seen: _Seen, looks: Looks) -> None:
    """Veils what of an input is not seen, and tells how much is."""
    node = looks.scene.network.node(seen.column.vertex.node)
    if isinstance(node.layer, InputLayer) and seen.column.kind in {"picture", "maps"}:
        for box in seen.slots.boxes():
            paint_veil(painter, box, _region(seen.field, seen.column, box), looks)
            paint_effective(painter, box, seen.column.vertex.node, looks)
        _paint_share(painter, seen, looks)


def paint_veil(painter: QPainter, box: Box, region: Box, looks: Looks) -> None:
    """Dims what of a map lies outside of a region."""
    veil = QColor(looks.theme.card)
    veil.setAlphaF(_LIGHT_VEIL if looks.scene.place is None else _VEIL)
    for part in (
        Box(box.x, box.y, box.width, region.y - box.y),
        Box(box.x, region.bottom, box.width, box.bottom - region.bottom),
        Box(box.x, region.y, region.x - box.x, region.height),
        Box(region.right, region.y, box.right - region.right, region.height),
    ):
        painter.fillRect(part.rect, veil)


def field_text(looks: Looks, node: str, field: Field, shape: Shape) -> str:
    """How much of an input a number sees, and how few of these pixels count most where that is measured."""
    text = sees_text(field.rows, field.columns, shape.height, shape.width)
    measured = looks.scene.effective
    if measured is None or node not in measured.heats:
        return text
    if measured.is_broken(node):
        return f"{text}\n{not_a_number()}"
    cells = measured.most(node)
    return text + "\n" + effective_text(cells, shape.height * shape.width, measured.done, measured.total)


def _paint_share(painter: QPainter, seen: _Seen, looks: Looks) -> None:
    """How much of the input that is, below it."""
    if seen.column.shape is not None:
        text = field_text(looks, seen.column.vertex.node, seen.field, seen.column.shape)
        _paint_below(painter, seen, text, looks)


def _paint_below(painter: QPainter, seen: _Seen, text: str, looks: Looks) -> None:
    """A text below an input: as far as its column reaches, since another one may stand below."""
    shape = seen.column.shape
    if shape is None or looks.viewport.level != "maps":
        return
    if seen.column.kind == "maps" and len(seen.slots.boxes()) < shape.channels:
        return  # there it is told how many more maps there are
    column = looks.viewport.screen(seen.column.box)
    y = seen.slots.boxes()[-1].bottom + 6
    for part in text.split("\n"):
        line = Box(column.x, y, column.width, line_height(_TEXT_PX))
        if line.bottom > column.bottom + 1:
            return
        draw_text(painter, line, part, _TEXT_PX, looks.theme.text)
        y = line.bottom
