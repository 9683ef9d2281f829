"""Paints the wall: the maps that are seen, what is to be said of each, and what the cursor is on."""

from __future__ import annotations

from typing import Final

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import reads_dark
from convviz.painting.grids.outlines import outline
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.network.map_sheet import enlarged
from convviz.painting.network.overview_slots import Slots
from convviz.painting.network.overview_thumbs import colours_of, maps_colours
from convviz.painting.network.wall_layout import WallLayout
from convviz.painting.network.wall_sheet import drawn_shape, picture_planes, wall_lines
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.overview_ranges import Range, extent_of
from convviz.states.network.wall import WallScene
from convviz.texts.network_maps import badge_text, label_text
from convviz.texts.numbers import format_number

_LABEL_PX: Final = 10
_BADGE_PX: Final = 9
_BAR_PX: Final = 3.0
_UNIT_PX: Final = 11
_LEAST_BADGE_PX: Final = 22
_LEAST_RANGE: Final = 1e-30
_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)


class WallView(Struct, frozen=True):
    """What of the wall is painted, and how.

    Attributes:
        scene: The wall.
        layout: Where its maps stand.
        top: How far it is scrolled.
        width: Of the view.
        height: Of the view.
        theme: The colours.
        options: Device and memory.
    """

    scene: WallScene
    layout: WallLayout
    top: float
    width: float
    height: float
    theme: Theme
    options: PaintOptions

    @property
    def slots(self) -> Slots:
        """The maps of which something is seen, where they stand in the view."""
        return self.layout.visible(self.top, self.height)


def paint_wall(painter: QPainter, view: WallView) -> None:
    """Paints the maps that are seen with their numbers, bars and badges."""
    scene, slots = view.scene, view.slots
    if not slots.channels:
        return
    if scene.values is None or scene.range is None:
        painter.setPen(QPen(view.theme.line, 1))
        painter.setBrush(view.theme.ground)
        painter.drawRects([box.rect.adjusted(0.5, 0.5, -0.5, -0.5) for box in slots.boxes()])
    elif scene.are_units:
        _paint_units(painter, view, slots, scene.values)
    else:
        _paint_maps(painter, view, slots, scene.values, scene.range)
    _paint_labels(painter, view, slots)


def paint_wall_cursor(painter: QPainter, view: WallView) -> None:
    """Paints what is opened and what is pointed at or explained."""
    scene, slots, theme = view.scene, view.slots, view.theme
    opened = None if scene.channel is None else slots.of(scene.channel)
    if opened is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(opened.grown(1.5).rect, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    cell = scene.explained
    if cell is None or cell.layer != scene.layer or scene.are_units:
        return
    box = slots.of(cell.channel)
    if box is not None:
        outline(painter, cell_box(box, view.layout, cell.row, cell.column), theme, 2.0)


def cell_box(box: Box, layout: WallLayout, row: int, column: int) -> Box:
    """Where a cell of a map stands in the map's box."""
    down, across = box.height / layout.shape.height, box.width / layout.shape.width
    return Box(box.x + column * across, box.y + row * down, across, down)


def _paint_maps(painter: QPainter, view: WallView, slots: Slots, values: Array, range_: Range) -> None:
    """All maps in one image, and the hairlines in another; both from memory where they were painted before."""
    scene, theme, ratio, cells = view.scene, view.theme, view.options.ratio, view.layout.cells
    how = scene.view
    key = (slots, cells, theme, ratio, how.range, how.fixed, how.colours, scene.model_largest)

    def make() -> QImage:
        if scene.is_picture:
            return enlarged(picture_planes(values, slots.channels, theme, cells), slots, ratio).image
        colours = maps_colours(values, slots.channels, range_, how, theme, cells)
        return enlarged(colours, slots, ratio).image

    def make_lines() -> QImage:
        return wall_lines(drawn_shape(scene.shape, cells), slots, ratio, theme)

    cache, corner = view.options.cache, QPointF(slots.first.x, slots.first.y)
    lines_key = ("lines", len(slots.channels), replace(slots, channels=()), cells, scene.shape, theme, ratio)
    painter.drawImage(corner, make() if cache is None else cache.image(("wall", *key), (values,), make))
    painter.drawImage(corner, make_lines() if cache is None else cache.image(lines_key, (), make_lines))


def _paint_units(painter: QPainter, view: WallView, slots: Slots, values: Array) -> None:
    """Single numbers as cells that carry them."""
    scene, range_ = view.scene, view.scene.range
    if range_ is None:
        return
    channels = list(slots.channels)
    numbers = values.ravel()[channels]
    largest = range_.largest[channels]
    if scene.view.range == "map":  # a unit is no map: its own range would make every cell full
        largest = np.full(len(channels), max(extent_of(values).largest, _LEAST_RANGE), np.float32)
    pixels = colours_of(
        numbers[np.newaxis], largest[np.newaxis], scene.view, view.theme, signed=range_.signed
    )[0]
    dark = reads_dark(pixels).tolist()
    painter.setPen(QPen(view.theme.line, 1))
    for box, value, colour, is_dark in zip(
        slots.boxes(), numbers.tolist(), pixels.tolist(), dark, strict=True
    ):
        painter.setPen(QPen(view.theme.line, 1))
        painter.setBrush(QColor(*colour))
        painter.drawRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1))
        text = _fitting(value, box.width - 4)
        draw_text(painter, box, text, _UNIT_PX, _BLACK if is_dark else _WHITE)


def _fitting(value: float, room: float) -> str:
    """The number with as many digits as have room; "" for none."""
    for digits in (3, 2, 1):
        text = format_number(value, significant=digits)
        if text_width(text, _UNIT_PX) <= room:
            return text
    return ""


def _paint_labels(painter: QPainter, view: WallView, slots: Slots) -> None:
    scene, theme = view.scene, view.theme
    likeness, values = scene.likeness, scene.values
    extent = None if values is None else extent_of(values)
    shares = None
    if extent is not None and scene.view.range == "map" and not scene.are_units:
        shares = extent.strengths / max(extent.largest, _LEAST_RANGE)
    pinned = {pin.channel for pin in scene.view.pins if pin.layer == scene.layer}
    for channel, box in zip(slots.channels, slots.boxes(), strict=True):
        below = Box(box.x, box.bottom + (_BAR_PX + 1 if shares is not None else 0), box.width, _LABEL_PX + 3)
        if shares is not None:
            _paint_strength(painter, box, float(shares[channel]), theme)
        if likeness is not None and not scene.are_units:
            badge = badge_text(likeness, channel)
            if badge and box.width >= _LEAST_BADGE_PX and channel not in scene.silenced:
                _paint_badge(painter, box, badge, theme)
        if channel in scene.silenced:
            _strike(painter, box, theme)
        is_open, is_pinned = channel == scene.channel, channel in pinned
        text = elided(label_text(scene, channel), max(box.width, slots.dx - 4), _LABEL_PX)
        colour = theme.accent if is_open or is_pinned else theme.soft_text
        draw_text(painter, below, text, _LABEL_PX, colour, bold=is_open)
        if is_pinned:
            _paint_pin(painter, box, theme)


def _paint_strength(painter: QPainter, box: Box, share: float, theme: Theme) -> None:
    track = Box(box.x, box.bottom + 1, box.width, _BAR_PX)
    painter.fillRect(track.rect, theme.line)
    painter.fillRect(Box(track.x, track.y, track.width * share, track.height).rect, theme.soft_text)


def _paint_badge(painter: QPainter, box: Box, text: str, theme: Theme) -> None:
    width = text_width(text, _BADGE_PX) + 6
    if width > box.width:
        return
    badge = Box(box.centre.x() - width / 2, box.centre.y() - 6, width, 12)
    painter.fillRect(badge.rect, theme.card)
    draw_text(painter, badge, text, _BADGE_PX, theme.soft_text)


def _strike(painter: QPainter, box: Box, theme: Theme) -> None:
    """A map that the person has silenced: paler, and struck through."""
    veil = QColor(theme.card)
    veil.setAlphaF(0.7)
    painter.fillRect(box.rect, veil)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.error, 1.5))
    painter.drawLine(box.rect.topLeft(), box.rect.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_pin(painter: QPainter, box: Box, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.card, 1))
    painter.setBrush(theme.accent)
    painter.drawEllipse(QPointF(box.right - 3, box.y + 3), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
