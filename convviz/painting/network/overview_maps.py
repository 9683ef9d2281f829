"""What of the overview changes with every stroke: the maps, strips and units of the columns that are seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, line_height, text_width
from convviz.painting.network.map_sheet import sheet
from convviz.painting.network.overview_badges import paint_badges, paint_empty
from convviz.painting.network.overview_frame import upright_length
from convviz.painting.network.overview_layout import HEADER_PX, Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_slots import (
    MAP_PX,
    PICTURE_PX,
    SLIM_MAP_PX,
    Room,
    Slots,
    cells_per_pixel,
    slots_of,
)
from convviz.painting.network.overview_thumbs import maps_colours, picture_colours
from convviz.painting.network.overview_units import paint_names, paint_strip, paint_units
from convviz.painting.paint_options import PaintOptions
from convviz.texts.network_overview import more_text

_MORE_PX: Final = 10
_BADGE_PX: Final = 9
_BAR_PX: Final = 3.0
_UNIT_PX: Final = 12
_FOOT_PX: Final = 2.0
_NARROW_MARGIN_PX: Final = 6.0
_LEAST_MAP_PX: Final = 8.0
_LEAST_RANGE: Final = 1e-30


def column_slots(column: Column, looks: Looks, options: PaintOptions) -> Slots:
    """What of a column is shown, and where in the view; the opened map is always among it."""
    scene, node = looks.scene, column.vertex.node
    room = _room(column, looks, options.ratio)
    if column.shape is None or room is None:
        return Slots()
    opened = scene.channel if node == scene.layer else None
    return slots_of(column.kind, column.shape, room, opened, scene.values(node))


def _room(column: Column, looks: Looks, ratio: float) -> Room | None:
    """What is left for maps under the header; None where they could not be seen."""
    zoom, box = looks.viewport.zoom, looks.viewport.screen(column.box)
    level = looks.viewport.level
    if level == "boxes":
        return None
    header = HEADER_PX * zoom if level == "maps" else upright_length(box)
    room = Box(box.x, box.y + header, box.width, max(0.0, box.height - header - _FOOT_PX))
    most = PICTURE_PX if column.kind == "picture" else SLIM_MAP_PX if column.vertex.is_slim else MAP_PX
    if level == "maps":
        return Room(room, most * zoom, column.abreast, zoom, ratio)
    side = min(MAP_PX, box.width - _NARROW_MARGIN_PX)
    return Room(room, side, 1, 1.0, ratio) if side >= _LEAST_MAP_PX else None


def paint_maps(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints what every visible layer gave; outlines where nothing was computed."""
    for column in looks.visible():
        slots = column_slots(column, looks, options)
        if not slots.channels:
            continue
        values = looks.scene.values(column.vertex.node)
        match column.kind:
            case "picture" | "maps":
                _paint_maps(painter, column, slots, values, looks, options)
            case "strip":
                paint_strip(painter, column, slots, values, looks, options)
            case "units":
                paint_units(painter, column, slots, values, looks)
            case "nothing":
                pass


def _paint_maps(
    painter: QPainter,
    column: Column,
    slots: Slots,
    values: Array | None,
    looks: Looks,
    options: PaintOptions,
) -> None:
    shape, room = column.shape, _room(column, looks, options.ratio)
    if shape is None or room is None:
        return
    boxes = slots.boxes()
    if values is None:
        paint_empty(painter, boxes, looks.theme)
        return
    most = min(room.most, room.box.width, room.box.height) if column.kind == "picture" else room.most
    image = _image(column, values, slots, cells_per_pixel(shape, most, options.ratio), looks, options)
    painter.drawImage(QPointF(slots.first.x, slots.first.y), image)
    if column.kind == "maps":
        paint_badges(painter, column, slots.channels, boxes, values, looks)


def _image(
    column: Column, values: Array, slots: Slots, cells: int, looks: Looks, options: PaintOptions
) -> QImage:
    scene, theme, ratio = looks.scene, looks.theme, options.ratio
    range_ = scene.range_of(column.vertex.node)
    if column.kind == "picture" or range_ is None:
        return _remembered(
            options,
            ("picture", cells, slots, theme, ratio),
            values,
            lambda: sheet(picture_colours(values, theme, cells), slots, ratio, theme),
        )
    view = scene.view
    return _remembered(
        options,
        ("maps", cells, slots, theme, ratio, view.range, view.fixed, view.colours, scene.model_largest),
        values,
        lambda: sheet(maps_colours(values, slots.channels, range_, view, theme, cells), slots, ratio, theme),
    )


def _remembered(
    options: PaintOptions, key: tuple[object, ...], values: Array, make: Callable[[], QImage]
) -> QImage:
    return make() if options.cache is None else options.cache.image(key, (values,), make)


def paint_counts(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints how many maps of each column had no room, and the names of outputs in their order: both stay."""
    for column in looks.visible():
        slots = column_slots(column, looks, options)
        _paint_more(painter, column, slots, looks)
        if column.kind == "units" and not slots.hidden:
            paint_names(painter, column, slots, looks)


def _paint_more(painter: QPainter, column: Column, slots: Slots, looks: Looks) -> None:
    if not slots.hidden or column.kind == "picture" or looks.viewport.level != "maps":
        return
    box = looks.viewport.screen(column.box)
    text = more_text(slots.hidden)
    if text_width(text, _MORE_PX) > box.width:
        text = "…"
    height = line_height(_MORE_PX)
    line = Box(box.x, box.bottom - height - 4, box.width, height)
    draw_text(painter, line, text, _MORE_PX, looks.theme.soft_text)
