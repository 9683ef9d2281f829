"""What of the overview changes with every stroke: the maps, strips and units of the columns that are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.network.overview_frame import Looks
from convviz.painting.network.overview_layout import Column
from convviz.painting.network.overview_slots import Slot, Slots, slots_of
from convviz.painting.network.overview_thumbs import (
    atlas,
    cells_per_pixel,
    colours_of,
    drawn_box,
    paint_atlas,
    picture,
)
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.overview import OverviewScene
from convviz.states.network.overview_ranges import extent_of
from convviz.texts.network_overview import constant_text, more_text

_MORE_PX: Final = 10
_BADGE_PX: Final = 9
_BAR_PX: Final = 3.0
_UNIT_PX: Final = 12
_LEAST_STRIP_LINE_PX: Final = 5.0


def column_slots(column: Column, looks: Looks) -> Slots:
    """What of a column is shown: its opened or hovered map is always among it."""
    scene = looks.scene
    return slots_of(column, shown_channel(scene, column.vertex.node), scene.values(column.vertex.node))


def shown_channel(scene: OverviewScene, node: str) -> int | None:
    """The map of a layer that has to be shown: the opened one of the selected layer."""
    return scene.channel if node == scene.layer else None


def paint_maps(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints what every visible layer gave; outlines where nothing was computed."""
    if looks.viewport.level != "maps":
        return
    for column in looks.visible():
        slots = column_slots(column, looks)
        if not slots.shown:
            continue
        values = looks.scene.values(column.vertex.node)
        match column.kind:
            case "picture" | "maps":
                boxes = map_boxes(column, slots.shown, looks, options)
                _paint_maps(painter, column, slots.shown, boxes, values, looks, options)
            case "strip":
                _paint_strip(painter, column, slots.shown, values, looks, options)
            case "units":
                _paint_units(painter, column, slots.shown, values, looks)
            case "nothing":
                pass
        _paint_more(painter, column, slots, looks)


def map_boxes(column: Column, slots: Sequence[Slot], looks: Looks, options: PaintOptions) -> list[Box]:
    """Where the pictures of maps stand in the view, on whole device pixels."""
    shape = column.shape
    if shape is None:
        return []
    boxes: list[Box] = []
    for slot in slots:
        room = looks.viewport.screen(slot.box)
        cells = cells_per_pixel((shape.height, shape.width), room, options.ratio)
        size = (max(1, shape.height // cells), max(1, shape.width // cells))
        boxes.append(drawn_box(size, room, options.ratio))
    return boxes


def _paint_maps(
    painter: QPainter,
    column: Column,
    slots: Sequence[Slot],
    boxes: Sequence[Box],
    values: Array | None,
    looks: Looks,
    options: PaintOptions,
) -> None:
    shape, theme = column.shape, looks.theme
    if shape is None:
        return
    if values is None:
        _paint_empty(painter, boxes, theme)
        return
    channels = tuple(slot.channel for slot in slots)
    cells = cells_per_pixel((shape.height, shape.width), looks.viewport.screen(slots[0].box), options.ratio)
    image = _image(column, values, channels, cells, looks, options)
    paint_atlas(painter, image, boxes, theme, options)
    if column.kind == "maps":
        _paint_badges(painter, column, channels, boxes, values, looks)


def _image(
    column: Column,
    values: Array,
    channels: tuple[int, ...],
    cells: int,
    looks: Looks,
    options: PaintOptions,
) -> QImage:
    scene, theme = looks.scene, looks.theme
    range_ = scene.range_of(column.vertex.node)
    if column.kind == "picture" or range_ is None:
        key = ("picture", cells, theme)
        return _remembered(options, key, values, lambda: picture(values, theme, cells))
    key = ("maps", channels, cells, theme, scene.view.range, scene.view.fixed, scene.view.colours)
    key = (*key, scene.model_largest)
    return _remembered(
        options, key, values, lambda: atlas(values, channels, range_, scene.view, theme, cells)
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
    slots: Sequence[Slot],
    values: Array | None,
    looks: Looks,
    options: PaintOptions,
) -> None:
    """All cells of a strip as one image, column after column."""
    first = looks.viewport.screen(slots[0].box)
    rows = sum(slot.box.x == slots[0].box.x for slot in slots)
    strips = -(-len(slots) // rows)
    bounds = Box(first.x, first.y, strips * first.width, rows * first.height)
    if values is None:
        _paint_empty(painter, [bounds], looks.theme)
        return
    range_ = looks.scene.range_of(column.vertex.node)
    if range_ is None:
        return
    count = len(slots)
    shown, largest = np.zeros(rows * strips, np.float32), np.ones(rows * strips, np.float32)
    shown[:count], largest[:count] = values.ravel()[:count], range_.largest[:count]
    if looks.scene.view.range == "map":  # a unit is no map: its own range would make every cell full
        largest[:count] = max(extent_of(values).largest, 1e-30)
    order = (strips, rows)
    pixels = colours_of(
        shown.reshape(order).T, largest.reshape(order).T, looks.scene.view, looks.theme, signed=range_.signed
    ).copy()
    pixels.reshape(-1, 4)[_beyond(count, rows, strips)] = 0
    painter.drawImage(bounds.rect, to_image(pixels))
    if first.height >= _LEAST_STRIP_LINE_PX:
        _paint_strip_lines(painter, slots, looks, options)
    for channel in looks.scene.silent.get(column.vertex.node, frozenset()):
        if channel < count:
            _paint_silent(painter, looks.viewport.screen(slots[channel].box), looks.theme)


def _beyond(count: int, rows: int, strips: int) -> NDArray[np.bool_]:
    """Where the last strip has no cells, as places of an image of (rows, strips)."""
    index = np.arange(rows * strips)
    return (index % strips) * rows + index // strips >= count


def _paint_strip_lines(painter: QPainter, slots: Sequence[Slot], looks: Looks, options: PaintOptions) -> None:
    thickness = 1 / options.ratio
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.theme.line)
    lines: list[QRectF] = []
    for slot in slots:
        box = looks.viewport.screen(slot.box)
        lines += [
            QRectF(box.x, box.y, box.width, thickness),
            QRectF(box.x, box.y, thickness, box.height),
            QRectF(box.right, box.y, thickness, box.height),
            QRectF(box.x, box.bottom, box.width + thickness, thickness),
        ]
    painter.drawRects(lines)


def _paint_units(
    painter: QPainter, column: Column, slots: Sequence[Slot], values: Array | None, looks: Looks
) -> None:
    """Outputs, one below the other: each with its name and a disc in the colour of its value."""
    theme = looks.theme
    names = looks.scene.names_of_units(column.vertex.node)
    range_ = looks.scene.range_of(column.vertex.node)
    silent = looks.scene.silent.get(column.vertex.node, frozenset())
    colours = None
    if values is not None and range_ is not None:
        largest = range_.largest[np.newaxis]
        if looks.scene.view.range == "map":
            largest = np.full_like(largest, max(extent_of(values).largest, 1e-30))
        colours = colours_of(values.reshape(1, -1), largest, looks.scene.view, theme, signed=range_.signed)[0]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for slot in slots:
        box = looks.viewport.screen(slot.box)
        side = min(18.0 * looks.viewport.zoom, box.height - 3)
        disc = Box(box.right - side - 8, box.y + (box.height - side) / 2, side, side)
        name = names[slot.channel] if names else str(slot.channel)
        size = min(_UNIT_PX, max(8, int(box.height * 0.8)))
        label = Box(box.x, box.y, disc.x - box.x - 6, box.height)
        is_silent = slot.channel in silent
        shade = theme.soft_text if is_silent else theme.text
        draw_text(painter, label, elided(name, label.width, size), size, shade, align="right")
        painter.setPen(QPen(theme.control_line, 1))
        painter.setBrush(theme.card if colours is None else QColor(*colours[slot.channel, :3].tolist()))
        painter.drawEllipse(disc.rect)
        if is_silent:
            painter.setPen(QPen(theme.error, 1.5))
            painter.drawLine(disc.rect.topLeft(), disc.rect.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_more(painter: QPainter, column: Column, slots: Slots, looks: Looks) -> None:
    if not slots.hidden or column.kind == "picture":
        return
    box = looks.viewport.screen(column.box)
    text = more_text(slots.hidden)
    if text_width(text, _MORE_PX) > box.width:
        text = "…"
    height = line_height(_MORE_PX)
    line = Box(box.x, box.bottom - height - 4, box.width, height)
    draw_text(painter, line, text, _MORE_PX, looks.theme.soft_text)
