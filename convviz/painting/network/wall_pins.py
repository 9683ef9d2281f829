"""Paints maps that were pinned, side by side, each with its number at the same place of the picture."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.layers import Array, Shape
from convviz.painting.box import Box, snapped
from convviz.painting.grids.outlines import outline
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.network.map_sheet import sheet
from convviz.painting.network.overview_slots import Slots, cells_per_pixel, map_size
from convviz.painting.network.overview_thumbs import maps_colours
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.moves import layer_shape
from convviz.states.network.state import Pin, Place
from convviz.states.network.wall import WallScene, pinned_cell
from convviz.texts.network_maps import pin_text
from convviz.texts.numbers import format_number

MAP_PX: Final = 66.0
"""The most that a pinned map's side takes."""

PINS_HEIGHT_PX: Final = 104
_LABEL_PX: Final = 10
_LINE_PX: Final = 14.0
_GAP_PX: Final = 14.0
_EDGE_PX: Final = 4.0
_SCROLL_PX: Final = 3.0


class PinBox(Struct, frozen=True):
    """One pinned map on screen.

    Attributes:
        pin: Which.
        shape: Its layer's output.
        box: Where its cells are.
        width: What it takes with its label.
    """

    pin: Pin
    shape: Shape
    box: Box
    width: float

    def place_at(self, x: float, y: float) -> Place | None:
        """The number under a point, or None."""
        if not self.box.contains(x, y):
            return None
        row = int((y - self.box.y) / self.box.height * self.shape.height)
        column = int((x - self.box.x) / self.box.width * self.shape.width)
        return Place(self.pin.layer, self.pin.channel, row, column)

    def cell(self, row: int, column: int) -> Box:
        """Where a cell is."""
        across, down = self.box.width / self.shape.width, self.box.height / self.shape.height
        return Box(self.box.x + column * across, self.box.y + row * down, across, down)


def lay_out_pins(scene: WallScene, ratio: float) -> tuple[PinBox, ...]:
    """The pinned maps from left to right; those of layers that the network does not have are left out."""
    x, found = _EDGE_PX, list[PinBox]()
    for pin in scene.view.pins:
        shape = layer_shape(scene.network, pin.layer)
        if shape is None or pin.channel >= shape.channels:
            continue
        across, down = map_size(shape, MAP_PX, ratio)
        width = max(across, text_width(pin_text(pin), _LABEL_PX))
        box = Box(snapped(x, ratio), _LINE_PX + 2, snapped(across, ratio), snapped(down, ratio))
        found.append(PinBox(pin, shape, box, width))
        x += width + _GAP_PX
    return tuple(found)


def paint_pins(
    painter: QPainter,
    scene: WallScene,
    boxes: tuple[PinBox, ...],
    chosen: Pin | None,
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Paints the maps with their names above and their numbers below.

    Args:
        painter: Paints in the coordinates of the boxes.
        scene: The wall.
        boxes: Where the maps stand.
        chosen: The one that the keys are on, or None.
        theme: The colours.
        options: Device and memory.
    """
    for each in boxes:
        box, pin = each.box, each.pin
        is_open = (pin.layer, pin.channel) == (scene.layer, scene.channel)
        colour = theme.accent if is_open or pin == chosen else theme.soft_text
        label = Box(box.x, 0, each.width, _LINE_PX)
        text = elided(pin_text(pin), each.width, _LABEL_PX)
        draw_text(painter, label, text, _LABEL_PX, colour, align="left", bold=pin == chosen)
        values, range_ = scene.values_of(pin), scene.range_of(pin.layer)
        if values is None or range_ is None:
            painter.setPen(QPen(theme.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5))
            continue
        slots = Slots((pin.channel,), Box(0, 0, box.width, box.height), box.width, box.height)
        cells = cells_per_pixel(each.shape, MAP_PX, options.ratio)
        colours = maps_colours(values, (pin.channel,), range_, scene.view, theme, cells)
        painter.drawImage(QPointF(box.x, box.y), sheet(colours, slots, options.ratio, theme))
        _paint_cell(painter, scene, each, values, theme)


def paint_more_pins(painter: QPainter, size: QSize, left: float, most: float, theme: Theme) -> None:
    """Paints a thin bar below maps that have no room: how far they are scrolled."""
    if most <= 0:
        return
    width, whole = size.width(), size.width() + most
    track = Box(0, size.height() - _SCROLL_PX, width, _SCROLL_PX)
    painter.fillRect(track.rect, theme.line)
    handle = Box(left / whole * width, track.y, width / whole * width, _SCROLL_PX)
    painter.fillRect(handle.rect, theme.soft_text)


def _paint_cell(painter: QPainter, scene: WallScene, pinned: PinBox, values: Array, theme: Theme) -> None:
    """The one cursor: the cell at the same place of the picture, and its number."""
    cell = pinned_cell(scene, pinned.pin)
    if cell is None:
        return
    row, column = cell
    outline(painter, pinned.cell(row, column), theme, 1.5)
    value = float(values[row, column, pinned.pin.channel])
    below = Box(pinned.box.x, _LINE_PX + 2 + MAP_PX + 3, pinned.width, _LINE_PX)
    text = format_number(value, significant=4)
    draw_text(painter, below, text, _LABEL_PX + 1, theme.text, align="left")
