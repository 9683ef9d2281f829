"""What of the overview changes with every stroke: the maps, strips and units of the columns that are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.network.overview_frame import Looks, upright_length
from convviz.painting.network.overview_layout import HEADER_PX, Column
from convviz.painting.network.overview_slots import (
    MAP_PX,
    PICTURE_PX,
    SLIM_MAP_PX,
    Room,
    Slots,
    cells_per_pixel,
    slots_of,
)
from convviz.painting.network.overview_thumbs import colours_of, maps_colours, picture_colours, sheet
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.overview_ranges import extent_of
from convviz.texts.network_overview import constant_text, more_text

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
                _paint_strip(painter, column, slots, values, looks, options)
            case "units":
                _paint_units(painter, column, slots, values, looks)
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
        _paint_empty(painter, boxes, looks.theme)
        return
    most = min(room.most, room.box.width, room.box.height) if column.kind == "picture" else room.most
    image = _image(column, values, slots, cells_per_pixel(shape, most, options.ratio), looks, options)
    painter.drawImage(QPointF(slots.first.x, slots.first.y), image)
    if column.kind == "maps":
        _paint_badges(painter, column, slots.channels, boxes, values, looks)


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


def _paint_empty(painter: QPainter, boxes: Sequence[Box], theme: Theme) -> None:
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.ground)
    painter.drawRects([QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1) for box in boxes])


def _paint_badges(
    painter: QPainter,
    column: Column,
    channels: Sequence[int],
    boxes: Sequence[Box],
    values: Array,
    looks: Looks,
) -> None:
    """The strength of each map where each has a range of its own; what is constant or silent says so."""
    scene, theme = looks.scene, looks.theme
    extent = extent_of(values)
    strengths, largest = extent.strengths, extent.largest
    silent = scene.silent.get(column.vertex.node, frozenset())
    for channel, box in zip(channels, boxes, strict=True):
        if scene.view.range == "map":
            share = float(strengths[channel]) / largest if largest > 0 else 0.0
            _paint_strength(painter, box, share, theme)
        if channel in silent:
            _paint_silent(painter, box, theme)
        elif extent.lows[channel] == extent.highs[channel] and box.width >= 24:
            _paint_constant(painter, box, float(extent.lows[channel]), theme)


def _paint_strength(painter: QPainter, box: Box, share: float, theme: Theme) -> None:
    track = Box(box.x, box.bottom + 1, box.width, _BAR_PX)
    painter.fillRect(track.rect, theme.line)
    painter.fillRect(Box(track.x, track.y, track.width * share, track.height).rect, theme.soft_text)


def _paint_silent(painter: QPainter, box: Box, theme: Theme) -> None:
    veil = QColor(theme.card)
    veil.setAlphaF(0.7)
    painter.fillRect(box.rect, veil)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.error, 1.5))
    painter.drawLine(box.rect.topLeft(), box.rect.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_constant(painter: QPainter, box: Box, value: float, theme: Theme) -> None:
    text = constant_text(value)
    width = text_width(text, _BADGE_PX) + 6
    if width > box.width:
        return
    badge = Box(box.centre.x() - width / 2, box.centre.y() - 6, width, 12)
    painter.fillRect(badge.rect, theme.card)
    draw_text(painter, badge, text, _BADGE_PX, theme.soft_text)


def _paint_strip(
    painter: QPainter,
    column: Column,
    slots: Slots,
    values: Array | None,
    looks: Looks,
    options: PaintOptions,
) -> None:
    """All cells of a strip as one image, column after column."""
    rows, strips, count, first = slots.rows, slots.abreast, len(slots.channels), slots.first
    bounds = Box(first.x, first.y, strips * first.width, rows * first.height)
    range_ = looks.scene.range_of(column.vertex.node)
    if values is None or range_ is None:
        _paint_empty(painter, [bounds], looks.theme)
        return
    shown, largest = np.zeros(rows * strips, np.float32), np.ones(rows * strips, np.float32)
    shown[:count], largest[:count] = values.ravel()[:count], range_.largest[:count]
    if looks.scene.view.range == "map":  # a unit is no map: its own range would make every cell full
        largest[:count] = max(extent_of(values).largest, _LEAST_RANGE)
    order = (strips, rows)
    pixels = colours_of(
        shown.reshape(order).T, largest.reshape(order).T, looks.scene.view, looks.theme, signed=range_.signed
    )
    pixels.reshape(-1, 4)[_beyond(count, rows, strips)] = 0
    whole = Slots((0,), bounds, bounds.width, bounds.height)
    image = sheet(pixels[np.newaxis], whole, options.ratio, looks.theme)
    painter.drawImage(QPointF(first.x, first.y), image)
    for channel in looks.scene.silent.get(column.vertex.node, frozenset()):
        box = slots.of(channel)
        if box is not None:
            _paint_silent(painter, box, looks.theme)


def _beyond(count: int, rows: int, strips: int) -> NDArray[np.bool_]:
    """Where the last strip has no cells, as places of an image of (rows, strips)."""
    index = np.arange(rows * strips)
    return (index % strips) * rows + index // strips >= count


def _paint_units(painter: QPainter, column: Column, slots: Slots, values: Array | None, looks: Looks) -> None:
    """Outputs, one below the other: each with its name and a disc in the colour of its value."""
    theme = looks.theme
    if slots.hidden:  # the strongest are shown: which ones changes with the input
        _paint_names(painter, column, slots, looks)
    range_ = looks.scene.range_of(column.vertex.node)
    silent = looks.scene.silent.get(column.vertex.node, frozenset())
    colours = None
    if values is not None and range_ is not None:
        largest = range_.largest[np.newaxis]
        if looks.scene.view.range == "map":
            largest = np.full_like(largest, max(extent_of(values).largest, _LEAST_RANGE))
        colours = colours_of(values.reshape(1, -1), largest, looks.scene.view, theme, signed=range_.signed)[0]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for channel, box in zip(slots.channels, slots.boxes(), strict=True):
        disc = _disc(box, looks)
        painter.setPen(QPen(theme.control_line, 1))
        painter.setBrush(theme.card if colours is None else QColor(*colours[channel, :3].tolist()))
        painter.drawEllipse(disc.rect)
        if channel in silent:
            painter.setPen(QPen(theme.error, 1.5))
            painter.drawLine(disc.rect.topLeft(), disc.rect.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_names(painter: QPainter, column: Column, slots: Slots, looks: Looks) -> None:
    names = looks.scene.names_of_units(column.vertex.node)
    for channel, box in zip(slots.channels, slots.boxes(), strict=True):
        name = names[channel] if names else str(channel)
        size = min(_UNIT_PX, max(8, int(box.height * 0.8)))
        label = Box(box.x, box.y, _disc(box, looks).x - box.x - 6, box.height)
        draw_text(painter, label, elided(name, label.width, size), size, looks.theme.text, align="right")


def _disc(box: Box, looks: Looks) -> Box:
    """Where an output's value is shown in its row."""
    side = min(18.0 * looks.viewport.zoom, box.height - 3)
    return Box(box.right - side - 8, box.y + (box.height - side) / 2, side, side)


def paint_counts(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints how many maps of each column had no room, and the names of outputs in their order: both stay."""
    for column in looks.visible():
        slots = column_slots(column, looks, options)
        _paint_more(painter, column, slots, looks)
        if column.kind == "units" and not slots.hidden:
            _paint_names(painter, column, slots, looks)


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
