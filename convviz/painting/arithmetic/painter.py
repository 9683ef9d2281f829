"""The card "one cell, written out": terms, subtotals, bias, result, what follows, and the ∑ check."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.painting.arithmetic.layout import ArithmeticLayout, TileStyle
from convviz.painting.arithmetic.parts import Content, TermGrids, Tile, TileState
from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_pixels, reads_dark
from convviz.painting.grids.cell_numbers import carries_numbers, number_size, paint_numbers
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.grids.hatching import hatch
from convviz.painting.grids.outlines import outline, ring
from convviz.painting.grids.small_grid import paint_small_grid, signed_colouring
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.paint_options import PaintOptions
from convviz.painting.text_flow import paint_flow
from convviz.painting.theme import Theme
from convviz.texts.numbers import decimal_mark

_CORNER_PX = 6.0
_PLUS_TEXT_PX = 13
_SIGN_TEXT_PX = 18
_SMALLEST_PX = 9
# Tiles of these kinds have a ground of their own, whatever their number.
_GROUNDS: Final = frozenset({"padding", "ignored", "remainder"})
_BLACK: Final = QColor(0, 0, 0)
_WHITE: Final = QColor(255, 255, 255)


def paint_arithmetic(
    painter: QPainter,
    content: Content,
    layout: ArithmeticLayout,
    theme: Theme,
    options: PaintOptions,
    marked: int | None = None,
) -> None:
    """Paints a placed card; the term `marked` (its place in the window) stands out."""
    numbers = np.array([[one.tile.number for one in layout.tiles]], np.float32)
    if numbers.size:
        pixels = cell_pixels(numbers, signed_colouring(numbers), theme)
        dark = reads_dark(pixels)[0].tolist()
        for one, colour, is_dark in zip(layout.tiles, pixels[0, :, :3].tolist(), dark, strict=True):
            tile, box = one.tile, one.box
            state = tile.state if tile.state in _GROUNDS else "normal"
            ground = _Ground(state, tuple(colour) if state == "normal" else (), box.width, box.height, theme)
            _paint_ground(painter, box, ground, options)
            if tile.state == "chosen":
                outline(painter, box.grown(-1.5), theme, 2.5)
            pen = theme.soft_text if state in _GROUNDS else _BLACK if is_dark else _WHITE
            _write(painter, tile, box, pen, layout.style)
            if one.sign is not None:
                draw_text(painter, one.sign, "+", _PLUS_TEXT_PX, theme.soft_text)
            if tile.index == marked and marked is not None:
                outline(painter, box, theme, 2.0)
    if content.grids is not None:
        _paint_grids(painter, content.grids, layout, theme, options, marked)
    paint_flow(painter, layout.lines, theme)


class _Ground(Struct, frozen=True):
    """A tile without its text, wherever it stands."""

    state: TileState
    colour: tuple[int, ...]
    width: float
    height: float
    theme: Theme


def _paint_ground(painter: QPainter, box: Box, ground: _Ground, options: PaintOptions) -> None:
    if options.cache is None or options.vector:
        _paint_ground_in(painter, box, ground)
    else:
        painter.drawImage(QPointF(box.x, box.y), _ground_image(ground, options.ratio))


# One for each colour of a law.
@lru_cache(maxsize=256)
def _ground_image(ground: _Ground, ratio: float) -> QImage:
    size = QSizeF(ground.width * ratio, ground.height * ratio).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(ground.theme.card)
    painter = QPainter(image)
    _paint_ground_in(painter, Box(0, 0, ground.width, ground.height), ground)
    painter.end()
    return image


def _paint_ground_in(painter: QPainter, box: Box, ground: _Ground) -> None:
    theme = ground.theme
    colour = theme.ground if ground.state == "remainder" else theme.card
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line, 1.0))
    painter.setBrush(QColor(*ground.colour) if ground.colour else colour)
    painter.drawRoundedRect(box.grown(-0.5).rect, _CORNER_PX, _CORNER_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if ground.state in {"padding", "ignored"}:
        hatch(painter, box.grown(-2), theme.hatch)


def _write(painter: QPainter, tile: Tile, box: Box, pen: QColor, style: TileStyle) -> None:
    result = tile.result if tile.exact else f"≈{tile.result}"
    if style.lines == 1 or not tile.value:
        draw_text(painter, box, result, style.result_px, pen, bold=True)
        return
    upper = [f"{tile.value} {tile.weight}".strip()] if style.lines == 2 else [tile.value, tile.weight]
    step = box.height / (style.lines + 0.3)
    for number, text in enumerate(upper):
        line = Box(box.x, box.y + 0.12 * step + number * step * 0.9, box.width, step)
        draw_text(painter, line, text, style.upper_px, pen)
    below = Box(box.x, box.bottom - 1.22 * step, box.width, 1.1 * step)
    draw_text(painter, below, result, style.result_px, pen, bold=True)


def _paint_grids(
    painter: QPainter,
    grids: TermGrids,
    layout: ArithmeticLayout,
    theme: Theme,
    options: PaintOptions,
    marked: int | None,
) -> None:
    empty = grids.indices < 0
    planes = [grids.values, grids.weights, grids.products]
    for number, (geometry, values) in enumerate(zip(layout.grids, planes, strict=False)):
        if values is None:
            continue
        paint_small_grid(
            painter,
            values,
            signed_colouring(values),
            geometry.box,
            geometry.cell,
            theme,
            options,
            padding=grids.padding if number == 0 else None,
            absent=empty | grids.ignored if number == 0 else empty,
            numbers=number < len(planes) - 1,
        )
        _mark(painter, grids, geometry, marked, theme, outline)
        _mark(painter, grids, geometry, grids.chosen, theme, ring)
    adds_up = grids.products is None or _write_products(painter, grids, layout.grids[2], theme)
    for text, box in zip(("×", "=" if adds_up else "≈"), layout.signs, strict=False):
        draw_text(painter, box, text, _SIGN_TEXT_PX, theme.soft_text)


def _write_products(painter: QPainter, grids: TermGrids, geometry: GridGeometry, theme: Theme) -> bool:
    """Writes the products, in full where they fit; says whether what is shown adds up to what is said."""
    products = grids.products
    if products is None or not carries_numbers(geometry.cell):
        return True
    pixels = cell_pixels(products, signed_colouring(products), theme)
    size = _fitting_size(grids.written, geometry.cell)
    if size is None:
        visible = geometry.visible(geometry.box)
        paint_numbers(painter, products, pixels, geometry, visible, decimal_mark(), grids.indices >= 0)
        return False
    dark = reads_dark(pixels)
    for row, texts in enumerate(grids.written):
        for column, text in enumerate(texts):
            pen = QColor(0, 0, 0) if dark[row, column] else QColor(255, 255, 255)
            draw_text(painter, geometry.rect_of(row, column), text, size, pen)
    return grids.adds_up


def _fitting_size(texts: tuple[tuple[str, ...], ...], cell: float) -> int | None:
    sizes = range(number_size(cell), _SMALLEST_PX - 1, -1)
    widest = [text for row in texts for text in row]
    return next((size for size in sizes if max(text_width(t, size) for t in widest) <= 0.92 * cell), None)


def _mark(
    painter: QPainter,
    grids: TermGrids,
    geometry: GridGeometry,
    index: int | None,
    theme: Theme,
    stroke: Callable[[QPainter, Box, Theme], None],
) -> None:
    places = np.argwhere(grids.indices == index) if index is not None else np.empty((0, 2), np.intp)
    for row, column in places.tolist():
        stroke(painter, geometry.rect_of(row, column), theme)
