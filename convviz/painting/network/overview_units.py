"""Strips of cells and labelled units: outputs without rows and columns."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided
from convviz.painting.network.map_sheet import sheet
from convviz.painting.network.overview_badges import paint_empty, paint_silent
from convviz.painting.network.overview_layout import Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_slots import Slots
from convviz.painting.network.overview_thumbs import packed_colours_of
from convviz.painting.paint_options import PaintOptions
from convviz.states.network.overview_ranges import extent_of

_UNIT_PX: Final = 12
_LEAST_RANGE: Final = 1e-30


def paint_strip(
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
        paint_empty(painter, [bounds], looks.theme)
        return
    shown, largest = np.zeros(rows * strips, np.float32), np.ones(rows * strips, np.float32)
    shown[:count], largest[:count] = values.ravel()[:count], range_.largest[:count]
    if looks.scene.view.range == "map":  # a unit is no map: its own range would make every cell full
        largest[:count] = max(extent_of(values).largest, _LEAST_RANGE)
    order = (strips, rows)
    pixels = packed_colours_of(
        shown.reshape(order).T, largest.reshape(order).T, looks.scene.view, looks.theme, signed=range_.signed
    )
    if count < rows * strips:
        pixels[_beyond(count, rows, strips)] = 0
    whole = Slots((0,), bounds, bounds.width, bounds.height)
    image = sheet(pixels[np.newaxis], whole, options.ratio, looks.theme)
    painter.drawImage(QPointF(first.x, first.y), image)
    for channel in looks.scene.silent.get(column.vertex.node, frozenset()):
        box = slots.of(channel)
        if box is not None:
            paint_silent(painter, box, looks.theme)


def _beyond(count: int, rows: int, strips: int) -> NDArray[np.bool_]:
    """Where the last strip has no cells, shape (rows, strips)."""
    down, right = np.indices((rows, strips))
    return right * rows + down >= count


def paint_units(painter: QPainter, column: Column, slots: Slots, values: Array | None, looks: Looks) -> None:
    """Outputs, one below the other: each with its name and a disc in the colour of its value."""
    theme = looks.theme
    if slots.hidden:  # the strongest are shown: which ones changes with the input
        paint_names(painter, column, slots, looks)
    range_ = looks.scene.range_of(column.vertex.node)
    silent = looks.scene.silent.get(column.vertex.node, frozenset())
    colours = None
    if values is not None and range_ is not None:
        largest = range_.largest[np.newaxis]
        if looks.scene.view.range == "map":
            largest = np.full_like(largest, max(extent_of(values).largest, _LEAST_RANGE))
        colours = packed_colours_of(
            values.reshape(1, -1), largest, looks.scene.view, theme, signed=range_.signed
        )[0]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for channel, box in zip(slots.channels, slots.boxes(), strict=True):
        disc = _disc(box, looks)
        painter.setPen(QPen(theme.control_line, 1))
        painter.setBrush(theme.card if colours is None else QColor(int(colours[channel])))
        painter.drawEllipse(disc.rect)
        if channel in silent:
            painter.setPen(QPen(theme.error, 1.5))
            painter.drawLine(disc.rect.topLeft(), disc.rect.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_names(painter: QPainter, column: Column, slots: Slots, looks: Looks) -> None:
    """Paints the units' names to the left of their discs."""
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
