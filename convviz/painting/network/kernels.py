"""Paints kernels: the pictures that are seen, with hairlines and numbers where cells are large enough, and biases."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_pixels, law_of
from convviz.painting.grids.cell_numbers import carries_numbers, paint_numbers
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.grids.outlines import outline
from convviz.painting.lettering import draw_text, elided
from convviz.painting.network.kernels_layout import HEADER_PX, LABEL_PX, KernelsLayout
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.pictures.colours import paint_packed, paint_picture
from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.texts.network_kernels import bias_heading
from convviz.texts.numbers import decimal_mark

_LABEL_SIZE_PX: Final = 10
_LEAST_LABEL_STEP_PX: Final = 12.0
_LEAST_COLUMN_LABEL_PX: Final = 22.0
_LINES_FROM_PX: Final = 7


class KernelsView(Struct, frozen=True):
    """What of the kernels is painted, and how.

    Attributes:
        scene: The kernels.
        layout: Where they stand.
        left: How far they are scrolled to the right.
        top: How far they are scrolled down.
        width: Of the view.
        height: Of the view.
        theme: The colours.
        options: Device and memory.
        numbers: Whether cells that are large enough carry their numbers.
    """

    scene: KernelsScene
    layout: KernelsLayout
    left: float
    top: float
    width: float
    height: float
    theme: Theme
    options: PaintOptions
    numbers: bool = True

    @property
    def origin(self) -> tuple[float, float]:
        """Where what scrolls begins in the view: labels of a matrix stay at its edges."""
        return (LABEL_PX, HEADER_PX) if self.layout.is_matrix else (0.0, 0.0)

    @property
    def room(self) -> Box:
        """What of all that scrolls is seen."""
        x, y = self.origin
        return Box(self.left, self.top, max(0.0, self.width - x), max(0.0, self.height - y))

    def in_view(self, box: Box) -> Box:
        """Where a box stands in the view."""
        x, y = self.origin
        return box.moved(x - self.left, y - self.top)

    def from_view(self, x: float, y: float) -> tuple[float, float]:
        """The point of what scrolls that is at a point of the view."""
        left, top = self.origin
        return x - left + self.left, y - top + self.top


def paint_kernels(painter: QPainter, view: KernelsView) -> None:
    """Paints the kernels that are seen, their labels and biases."""
    filters, channels = view.layout.visible(view.room)
    painter.save()
    x, y = view.origin
    painter.setClipRect(Box(x, y, view.width - x, view.height - y).rect, Qt.ClipOperation.IntersectClip)
    joined = view.scene.joined
    if len(filters) and len(channels):
        values = view.scene.shown(_slice(filters), slice(None) if joined else _slice(channels))
        _paint_tiles(painter, view, values, filters, channels)
        if view.numbers and not joined and carries_numbers(view.layout.cell):
            _paint_numbers(painter, view, values, filters, channels)
        _paint_silenced(painter, view, filters, range(len(view.scene.colours)) if joined else channels)
    _paint_biases(painter, view, filters)
    painter.restore()
    _paint_labels(painter, view, filters)
    if view.layout.is_matrix:
        _paint_column_labels(painter, view)


def paint_kernels_cursor(painter: QPainter, view: KernelsView, at: KernelPlace | None) -> None:
    """Paints which kernel is opened, and which weight is pointed at."""
    scene, layout, kernels = view.scene, view.layout, view.scene.kernels
    if kernels is None:
        return
    painter.save()
    x, y = view.origin
    painter.setClipRect(Box(x - 3, y - 3, view.width, view.height).rect, Qt.ClipOperation.IntersectClip)
    if scene.filter is not None and scene.filter < layout.filters:
        channel = opened_channel(scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(view.theme.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(view.in_view(layout.tile(scene.filter, channel)).grown(1.5).rect, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if at is not None and at.filter < layout.filters and (layout.joined or at.channel < layout.channels):
        outline(painter, view.in_view(layout.cell_box(at)), view.theme, 2.0)
    painter.restore()


def opened_channel(scene: KernelsScene) -> int:
    """The kernel of the opened filter that the link opens, by its place among the filter's kernels."""
    kernels = scene.kernels
    if kernels is None or scene.filter is None or kernels.kind in {"depthwise", "dense"}:
        return 0
    inside = scene.link - (0 if kernels.kind == "maps" else kernels.input_map(scene.filter, 0))
    return max(0, min(inside, kernels.tiles.shape[1] - 1))


def tiles_image(
    values: Array, layout: KernelsLayout, scene: KernelsScene, theme: Theme, ratio: float
) -> QImage:
    """Kernels in one image: a line for each filter, `dy` high, and a kernel each `dx`; nothing between them.

    Args:
        values: Shape (filters, channels, rows, columns).
        layout: The sizes.
        scene: The colours' range.
        theme: The colours.
        ratio: Device pixels a logical pixel.
    """
    values = values[:, scene.colours] if scene.joined else values
    filters, _, rows, columns = values.shape
    channels = layout.channels if layout.joined else values.shape[1]
    cell = max(1, round(layout.cell * ratio))
    dx, dy = round(layout.dx * ratio), round(layout.dy * ratio)
    packed = _joined_colours(values, scene) if scene.joined else _colours(values, scene, theme)
    cells = packed.reshape(filters, rows, channels, columns).repeat(cell, 1).repeat(cell, 3)
    line = np.uint32(theme.line.rgba())
    if cell / ratio >= _LINES_FROM_PX:
        cells[:, ::cell] = line
        cells[:, :, :, ::cell] = line
    canvas = np.zeros((filters, dy, channels, dx), np.uint32)
    canvas[:, : rows * cell, :, : columns * cell] = cells[:, :dy, :, :dx]
    whole = canvas.reshape(filters * dy, channels * dx)
    image = QImage(
        whole.data,
        whole.shape[1],
        whole.shape[0],
        whole.strides[0],
        QImage.Format.Format_ARGB32_Premultiplied,
    ).copy()
    image.setDevicePixelRatio(ratio)
    return image


def _colours(values: Array, scene: KernelsScene, theme: Theme) -> NDArray[np.uint32]:
    """Every weight by itself, shape (filters · rows, channels · columns)."""
    filters, channels, rows, columns = values.shape
    flat = np.ascontiguousarray(values.transpose(0, 2, 1, 3)).reshape(filters * rows, channels * columns)
    return paint_packed(flat, law_of(scene.colouring, theme), scene.colouring.low, scene.colouring.high)


def _joined_colours(values: Array, scene: KernelsScene) -> NDArray[np.uint32]:
    """Red, green and blue of each place together, shape (filters · rows, columns)."""
    filters, _, rows, columns = values.shape
    planes = np.ascontiguousarray(values.transpose(0, 2, 3, 1)).reshape(filters * rows, columns, 3)
    painted = paint_picture(planes, scene.colouring.low, scene.colouring.high)
    return np.ascontiguousarray(painted[..., [2, 1, 0, 3]]).view(np.uint32)[..., 0]


def _paint_tiles(
    painter: QPainter, view: KernelsView, values: Array, filters: range, channels: range
) -> None:
    layout, ratio = view.layout, view.options.ratio
    image = tiles_image(values, layout, view.scene, view.theme, ratio)
    first = view.in_view(layout.tile(filters.start, channels.start))
    if layout.is_matrix:
        painter.drawImage(QPointF(first.x, first.y), image)
        return
    dy = round(layout.dy * ratio)
    for place, filter_ in enumerate(filters):
        box = view.in_view(layout.tile(filter_, 0))
        part = QRectF(0, place * dy, image.width(), dy)
        painter.drawImage(QRectF(box.x, box.y, image.width() / ratio, dy / ratio), image, part)


def _paint_numbers(
    painter: QPainter, view: KernelsView, values: Array, filters: range, channels: range
) -> None:
    layout = view.layout
    whole = (range(layout.rows), range(layout.columns))
    for down, filter_ in enumerate(filters):
        for across, channel in enumerate(channels):
            box = view.in_view(layout.tile(filter_, channel))
            geometry = GridGeometry(box.x, box.y, layout.cell, layout.rows, layout.columns)
            tile = np.ascontiguousarray(values[down, across])
            pixels = cell_pixels(tile, view.scene.colouring, view.theme)
            seen = geometry.visible(Box(0, 0, view.width, view.height)) if layout.columns > 16 else whole
            paint_numbers(painter, tile, pixels, geometry, seen, decimal_mark())


def _paint_silenced(painter: QPainter, view: KernelsView, filters: range, channels: range) -> None:
    kernels, silenced, mute = view.scene.kernels, view.scene.silenced, view.scene.mute
    if kernels is None or not (silenced or mute):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(view.theme.error, 1.5))
    for filter_ in filters:
        for channel in channels:
            if filter_ in mute or kernels.silences(filter_, channel) in silenced:
                box = view.in_view(view.layout.tile(filter_, channel)).rect
                painter.drawLine(box.topLeft(), box.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_biases(painter: QPainter, view: KernelsView, filters: range) -> None:
    kernels, layout = view.scene.kernels, view.layout
    if kernels is None or kernels.bias is None or not len(filters):
        return
    bias = np.ascontiguousarray(kernels.bias[_slice(filters)], np.float32).reshape(-1, 1)
    pixels = _bias_pixels(bias, view)
    for place, filter_ in enumerate(filters):
        box = view.in_view(layout.bias_box(filter_))
        painter.setPen(QPen(view.theme.line, 1) if layout.bias >= _LINES_FROM_PX else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*pixels[place, 0].tolist()))
        painter.drawRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1))
        if view.numbers and carries_numbers(layout.bias):
            geometry = GridGeometry(box.x, box.y, layout.bias, 1, 1)
            one = bias[place : place + 1]
            paint_numbers(
                painter, one, pixels[place : place + 1], geometry, (range(1), range(1)), decimal_mark()
            )


def _bias_pixels(bias: Array, view: KernelsView) -> NDArray[np.uint8]:
    return cell_pixels(bias, view.scene.colouring, view.theme)


def _paint_labels(painter: QPainter, view: KernelsView, filters: range) -> None:
    """The filters' numbers; where lines are low, of as many as can be read."""
    layout, theme, opened = view.layout, view.theme, view.scene.filter
    step = max(1, math.ceil(_LEAST_LABEL_STEP_PX / layout.dy)) if layout.is_matrix else 1
    for filter_ in filters:
        if filter_ % step and filter_ != opened:
            continue
        tile = view.in_view(layout.tile(filter_, 0))
        x = 0.0 if layout.is_matrix else tile.x - LABEL_PX
        box = Box(x, tile.y, LABEL_PX - 6, tile.height)
        if layout.is_matrix and box.centre.y() < HEADER_PX:
            continue
        colour = theme.accent if filter_ == opened else theme.soft_text
        text = elided(str(filter_ + 1), LABEL_PX, _LABEL_SIZE_PX)
        draw_text(painter, box, text, _LABEL_SIZE_PX, colour, bold=filter_ == opened, align="right")


def _paint_column_labels(painter: QPainter, view: KernelsView) -> None:
    """The numbers of the input maps over a matrix, or of the inputs over the rows of a dense layer."""
    layout, kernels = view.layout, view.scene.kernels
    if kernels is None:
        return
    if kernels.bias is not None and layout.bias >= _LINES_FROM_PX:
        box = view.in_view(layout.bias_box(0))
        above = Box(box.x - 10, 0, box.width + 20, HEADER_PX - 2)
        draw_text(painter, above, bias_heading(), _LABEL_SIZE_PX, view.theme.soft_text)
    if kernels.groups > 1 or kernels.kind == "depthwise":
        return
    by_column = kernels.kind == "dense"
    count = layout.columns if by_column else layout.channels
    dx = layout.cell if by_column else layout.dx
    step = max(1, math.ceil(_LEAST_COLUMN_LABEL_PX / dx))
    first = max(0, math.floor(view.left / dx))
    for number in range(first - first % step, min(count, math.ceil((view.left + view.width) / dx) + 1), step):
        x = view.origin[0] - view.left + number * dx
        width = dx if by_column else layout.columns * layout.cell
        if x + width / 2 >= view.origin[0]:
            draw_text(
                painter,
                Box(x, 0, width, HEADER_PX - 2),
                str(number + 1),
                _LABEL_SIZE_PX,
                view.theme.soft_text,
            )


def _slice(numbers: range) -> slice:
    return slice(numbers.start, numbers.stop)
