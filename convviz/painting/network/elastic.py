"""Paints the elastic card: maps, kernels and what stands between, the terms, the shares and the lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.arithmetic.painter import paint_arithmetic
from convviz.painting.box import Box
from convviz.painting.grids.grid import paint_plane
from convviz.painting.grids.outlines import outline
from convviz.painting.grids.small_grid import paint_small_grid
from convviz.painting.lettering import draw_text, elided, line_height
from convviz.painting.network.elastic_parts import ElasticLayout, PlacedKernel, PlacedPicture, PlacedSign
from convviz.painting.network.elastic_row import SIGN_PX, TITLE_PX
from convviz.painting.network.elastic_shares import paint_shares
from convviz.painting.paint_options import PaintOptions
from convviz.painting.text_flow import paint_flow
from convviz.painting.theme import Theme
from convviz.texts import network_elastic as texts

_OPERATOR_PX: Final = 17
_SILENT_OPACITY: Final = 0.4


def paint_elastic(
    painter: QPainter,
    layout: ElasticLayout,
    theme: Theme,
    options: PaintOptions,
    *,
    marked: int | None = None,
    hovered: int | None = None,
    kernels: bool = True,
) -> None:
    """Paints a placed card.

    Args:
        painter: Paints in the layout's coordinates.
        layout: Where everything is.
        theme: The colours.
        options: Device and memory.
        marked: The hovered term, by its place in the window.
        hovered: The input map whose share is pointed at.
        kernels: Whether the kernels' cells are painted; False where a control stands in their place.
    """
    for one in layout.pictures:
        _paint_picture(painter, one, theme, options)
    for kernel in layout.kernels:
        _paint_kernel(painter, kernel, theme, options, cells=kernels)
    for sign in layout.signs:
        _paint_sign(painter, sign, theme)
    if layout.terms is not None:
        content, placed = layout.terms
        paint_arithmetic(painter, content, placed, theme, options, marked)
    paint_shares(painter, layout.shares, layout.rest, theme, options, hovered)
    paint_flow(painter, layout.lines, theme)


def _paint_picture(painter: QPainter, one: PlacedPicture, theme: Theme, options: PaintOptions) -> None:
    _paint_title(painter, texts.picture_title(one.picture), one.title, theme)
    opacity = painter.opacity()
    painter.setOpacity(opacity * (_SILENT_OPACITY if one.picture.silent else 1.0))
    paint_plane(painter, one.picture.grid, 0, one.geometry, one.geometry.box, theme, options)
    painter.setOpacity(opacity)
    if one.picture.silent:
        _strike(painter, one.geometry.box, theme)


def _paint_kernel(
    painter: QPainter, one: PlacedKernel, theme: Theme, options: PaintOptions, *, cells: bool
) -> None:
    kernel, geometry = one.kernel, one.geometry
    _paint_title(painter, texts.kernel_title(kernel), one.title, theme)
    if not cells:
        return
    paint_small_grid(
        painter,
        kernel.values,
        kernel.colouring,
        geometry.box,
        geometry.cell,
        theme,
        options,
        padding=kernel.padding,
    )
    if kernel.marked is not None:
        outline(painter, geometry.rect_of(*kernel.marked), theme, 2.0)
    if kernel.silent:
        _strike(painter, geometry.box, theme)


def _paint_title(painter: QPainter, text: str, box: Box, theme: Theme) -> None:
    draw_text(painter, box, elided(text, box.width + 8, TITLE_PX), TITLE_PX, theme.soft_text)


def _paint_sign(painter: QPainter, sign: PlacedSign, theme: Theme) -> None:
    step = line_height(SIGN_PX)
    y = sign.box.y + (sign.box.height - step * len(sign.lines)) / 2
    for line in sign.lines:
        size = _OPERATOR_PX if len(line) == 1 else SIGN_PX
        draw_text(painter, Box(sign.box.x, y, sign.box.width, step), line, size, theme.soft_text)
        y += step


def _strike(painter: QPainter, box: Box, theme: Theme) -> None:
    """A line across what is silent."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.soft_text, 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    rect = box.grown(-2).rect
    painter.drawLine(rect.bottomLeft(), rect.topRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
