"""Paints the maps of two networks side by side, their difference, and the one cursor in all of them."""

from __future__ import annotations

from math import ceil
from typing import Final

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import reads_dark
from convviz.painting.grids.outlines import outline
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.network.compare_layout import Column, CompareLayout, Part
from convviz.painting.network.map_sheet import sheet
from convviz.painting.network.overview_slots import Slots
from convviz.painting.network.overview_thumbs import colours_of, maps_colours
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.compare import CompareScene, Maps
from convviz.states.network.overview_ranges import extent_of
from convviz.states.network.state import View
from convviz.texts.numbers import format_number

_LABEL_SIZE: Final = 10
_NUMBER_SIZE: Final = 11
_SMALL_NUMBER_SIZE: Final = 9
_LEAST_NUMBER_PX, _ROOMY_PX = 28.0, 36.0
_LEAST_RANGE: Final = 1e-30
_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)


class CompareLook(Struct, frozen=True):
    """What is painted, and how.

    Attributes:
        scene: Both sides.
        layout: Where everything stands.
        theme: The colours.
        options: Device and memory.
    """

    scene: CompareScene
    layout: CompareLayout
    theme: Theme
    options: PaintOptions

    def maps_of(self, part: Part) -> Maps | None:
        """The maps of a column."""
        match part:
            case "a":
                return self.scene.a.maps
            case "b":
                return self.scene.b.maps
            case "difference":
                return self.scene.difference


def paint_compare(painter: QPainter, look: CompareLook, top: float, bottom: float) -> None:
    """Paints what is seen between two heights."""
    for column in look.layout.columns:
        maps = look.maps_of(column.part)
        slots = column.visible(top, bottom)
        if maps is None or not slots.channels:
            continue
        if maps.values is None or maps.range is None:
            painter.setPen(QPen(look.theme.line, 1))
            painter.setBrush(look.theme.ground)
            painter.drawRects([box.rect.adjusted(0.5, 0.5, -0.5, -0.5) for box in slots.boxes()])
        elif maps.are_units:
            _paint_units(painter, maps.values, slots, maps, look, _view(look, column.part))
        else:
            painter.drawImage(
                QPointF(slots.first.x, slots.first.y), _image(look, column, maps, maps.values, slots)
            )
            if column.opened:
                _paint_numbers(painter, column, maps, maps.values, look)
        _paint_labels(painter, column, slots, look)
    _paint_cursor(painter, look)


def _view(look: CompareLook, part: Part) -> View:
    # A difference has two signs, whatever colours the maps have.
    return replace(look.scene.view, colours="law") if part == "difference" else look.scene.view


def _image(look: CompareLook, column: Column, maps: Maps, values: Array, slots: Slots) -> QImage:
    """The maps of a column in one image; from memory where they were painted before."""
    view, range_ = _view(look, column.part), maps.range
    theme, ratio = look.theme, look.options.ratio

    def make() -> QImage:
        if range_ is None:
            return QImage()
        return sheet(
            maps_colours(values, slots.channels, range_, view, theme, column.cells), slots, ratio, theme
        )

    if look.options.cache is None or range_ is None:
        return make()
    key = ("compare", slots, column.cells, theme, ratio, view.colours, range_.signed)
    # The range is an array as well: one that spans both sides changes with either.
    return look.options.cache.image(key, (values, range_.largest), make)


def _paint_units(
    painter: QPainter, values: Array, slots: Slots, maps: Maps, look: CompareLook, view: View
) -> None:
    """Single numbers as cells that carry them."""
    range_ = maps.range
    if range_ is None:
        return
    channels = list(slots.channels)
    numbers, largest = values.ravel()[channels], range_.largest[channels]
    if view.range == "map":  # a unit is no map: its own range would make every cell full
        largest = np.full(len(channels), max(extent_of(values).largest, _LEAST_RANGE), np.float32)
    pixels = colours_of(numbers[np.newaxis], largest[np.newaxis], view, look.theme, signed=range_.signed)[0]
    dark = reads_dark(pixels).tolist()
    for box, value, colour, is_dark in zip(
        slots.boxes(), numbers.tolist(), pixels.tolist(), dark, strict=True
    ):
        painter.setPen(QPen(look.theme.line, 1))
        painter.setBrush(QColor(*colour))
        painter.drawRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1))
        draw_text(painter, box, _fitting(value, box.width - 4), _NUMBER_SIZE, _BLACK if is_dark else _WHITE)


def _paint_numbers(painter: QPainter, column: Column, maps: Maps, values: Array, look: CompareLook) -> None:
    """The numbers of an opened map, where its cells have room for them."""
    first = column.slots.first
    across, down = first.width / maps.shape.width, first.height / maps.shape.height
    if min(across, down) < _LEAST_NUMBER_PX or maps.range is None:
        return
    channel = column.slots.channels[0]
    view, largest = _view(look, column.part), maps.range.largest[channel : channel + 1]
    plane = np.ascontiguousarray(values[:, :, channel])
    dark = reads_dark(colours_of(plane, largest, view, look.theme, signed=maps.range.signed))
    size = _NUMBER_SIZE if across >= _ROOMY_PX else _SMALL_NUMBER_SIZE
    for row in range(maps.shape.height):
        for place in range(maps.shape.width):
            box = Box(first.x + place * across, first.y + row * down, across, down)
            text = _fitting(float(plane[row, place]), across - 3, size)
            draw_text(painter, box, text, size, _BLACK if dark[row, place] else _WHITE)


def _fitting(value: float, room: float, size: int = _NUMBER_SIZE) -> str:
    """The number with as many digits as have room; "" for none."""
    for digits in (3, 2, 1):
        text = format_number(value, significant=digits)
        if text_width(text, size) <= room:
            return text
    return ""


def _paint_labels(painter: QPainter, column: Column, slots: Slots, look: CompareLook) -> None:
    """The maps' numbers, counted from one; on screen as one image, for they stay while a pen draws."""
    if look.options.cache is None:
        _draw_labels(painter, slots, look.theme)
        return
    top, ratio = slots.first.y, look.options.ratio
    width, height = column.box.width, slots.rows * slots.dy

    def make() -> QImage:
        image = QImage(ceil(width * ratio), ceil(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        inside = QPainter(image)
        inside.translate(-column.box.x, -top)
        _draw_labels(inside, slots, look.theme)
        inside.end()
        return image

    key = ("compare labels", slots, width, look.theme, ratio)
    painter.drawImage(QPointF(column.box.x, top), look.options.cache.image(key, (), make))


def _draw_labels(painter: QPainter, slots: Slots, theme: Theme) -> None:
    for channel, box in zip(slots.channels, slots.boxes(), strict=True):
        below = Box(box.x, box.bottom, box.width, 14.0)
        draw_text(painter, below, str(channel + 1), _LABEL_SIZE, theme.soft_text)


def _paint_cursor(painter: QPainter, look: CompareLook) -> None:
    """The same number in every column."""
    scene = look.scene
    for column in look.layout.columns:
        cell = scene.b.cell if column.part == "b" else scene.a.cell
        box = None if cell is None else column.box_of(cell)
        if box is not None:
            outline(painter, box, look.theme, 2.0)
