"""The strip of shares: what each input map adds to the sum, the largest first, and what all others add up to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import Pixels, cell_pixels
from convviz.painting.grids.cell_shapes import paint_cells
from convviz.painting.grids.grid_geometry import GridGeometry, fitted_cell
from convviz.painting.grids.small_grid import signed_colouring
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.network.elastic_parts import PlacedShare
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.elastic_scene import ElasticScene, Share
from convviz.states.network.elastic_written import rest_of
from convviz.states.written.number import Number
from convviz.states.written.terms import WrittenSum
from convviz.texts import arithmetic as words
from convviz.texts import network_elastic as texts

SHARE_HEIGHT_PX: Final = 24.0
_TEXT_PX: Final = 12
_KERNEL_PX: Final = 18.0
_INSET_PX: Final = 5.0
_GAP_PX: Final = 4.0
_PLUS_PX: Final = 12.0
_SILENT_OPACITY: Final = 0.4


def place_shares(
    scene: ElasticScene, room: Box, first: int
) -> tuple[tuple[PlacedShare, ...], int, tuple[str, Box] | None]:
    """The shares that fit from `first` on, which one is the first, and the sum of all that are not seen."""
    cell = scene.cell
    if cell is None or len(scene.shares) < 2:
        return (), 0, None
    # The opened one first, so that it is there to be compared; the others as they come, the largest first.
    shares = sorted(scene.shares, key=lambda share: share.channel != cell.link)
    first = _held(shares, first, room.width)
    placed: list[PlacedShare] = []
    x, rest_px = room.x, _rest_px(len(shares))
    for number in range(first, len(shares)):
        share = shares[number]
        width = _width(share)
        unseen = len(shares) - len(placed) - 1
        if x + width > room.right - (rest_px if unseen else 0.0) and placed:
            break
        box = Box(x, room.y, width, SHARE_HEIGHT_PX)
        placed.append(
            PlacedShare(share, box, _kernel_place(share, box), _text(share), share.channel == cell.link)
        )
        x += width + _PLUS_PX
    seen = {one.share.channel for one in placed}
    others = [share for share in scene.shares if share.channel not in seen]
    text = _rest_text(cell.written, others)
    box = Box(x, room.y, text_width(text, _TEXT_PX), SHARE_HEIGHT_PX)
    return tuple(placed), first, (text, box) if text else None


def _held(shares: Sequence[Share], first: int, width: float) -> int:
    """The first share that is seen: no later than that the strip is full to its end."""
    first = max(0, min(first, len(shares) - 1))
    used = sum(_width(share) + _PLUS_PX for share in shares[first:]) if first else width
    while first and used + _width(shares[first - 1]) + _PLUS_PX < width - _rest_px(first):
        first -= 1
        used += _width(shares[first]) + _PLUS_PX
    return first


def _rest_text(written: WrittenSum | None, others: Sequence[Share]) -> str:
    """What the shares that are not seen add up to; with none of them what rounding took, or ""."""
    if written is None:
        return ""
    rest = rest_of(written, [share.subtotal for share in others], sum(share.value for share in others))
    if not others:
        return f"{words.rounding()} {words.number(rest)}" if rest.units else ""
    sign = "" if rest.exact else f"{words.equals(exact=False)} "
    return f"{texts.more_shares(len(others))} {sign}{words.number(rest)}"


def paint_shares(
    painter: QPainter,
    shares: Sequence[PlacedShare],
    rest: tuple[str, Box] | None,
    theme: Theme,
    options: PaintOptions,
    hovered: int | None = None,
) -> None:
    """Paints the strip; the share of the input map `hovered` stands out."""
    for number, one in enumerate(shares):
        if number:
            plus = Box(one.box.x - _PLUS_PX, one.box.y, _PLUS_PX, one.box.height)
            draw_text(painter, plus, "+", _TEXT_PX, theme.soft_text)
        _paint_share(painter, one, theme, options, hovered=one.share.channel == hovered)
    if rest is not None:
        text, box = rest
        if shares:
            draw_text(
                painter, Box(box.x - _PLUS_PX, box.y, _PLUS_PX, box.height), "+", _TEXT_PX, theme.soft_text
            )
        draw_text(painter, box, text, _TEXT_PX, theme.soft_text, align="left")


def _paint_share(
    painter: QPainter, one: PlacedShare, theme: Theme, options: PaintOptions, *, hovered: bool
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent if one.opened else theme.control_line if hovered else theme.line, 1.0))
    painter.setBrush(theme.accent_ground if one.opened else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(one.box.grown(-0.5).rect, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    left = one.box.x + _INSET_PX
    if one.kernel is not None and one.share.kernel is not None:
        opacity = painter.opacity()
        painter.setOpacity(opacity * (_SILENT_OPACITY if one.share.silent else 1.0))
        values = np.ascontiguousarray(one.share.kernel, np.float32)
        paint_cells(
            painter,
            _pixels(values.tobytes(), values.shape, theme),
            one.kernel,
            one.kernel.visible(one.kernel.box),
            options,
        )
        painter.setPen(QPen(theme.line, 1 / options.ratio))
        painter.drawRect(one.kernel.box.rect)
        painter.setOpacity(opacity)
        left = one.kernel.box.right + _GAP_PX
    text = Box(left, one.box.y, one.box.right - left, one.box.height)
    sign = one.share.subtotal.sign
    colour = (
        theme.soft_text
        if one.share.silent
        else (theme.negative_text, theme.text, theme.positive_text)[sign + 1]
    )
    draw_text(painter, text, one.text, _TEXT_PX, colour, align="left")


@lru_cache(maxsize=256)
def _pixels(kernel: bytes, shape: tuple[int, ...], theme: Theme) -> Pixels:
    """The colours of a kernel, which stay while cells and inputs change."""
    values = np.frombuffer(kernel, np.float32).reshape(shape)
    return cell_pixels(values, signed_colouring(values), theme)


def _rest_px(count: int) -> float:
    """Room for what is said about the shares that are not seen."""
    return (
        text_width(f"{texts.more_shares(max(count, 1))} {words.number(Number(-88888, 4))}", _TEXT_PX)
        + _PLUS_PX
    )


def _text(share: Share) -> str:
    return texts.share_text(share.channel, share.subtotal)


def _width(share: Share) -> float:
    kernel = 0.0 if share.kernel is None else _kernel_width(share) + _GAP_PX
    return text_width(_text(share), _TEXT_PX) + kernel + 2 * _INSET_PX


def _kernel_width(share: Share) -> float:
    if share.kernel is None:
        return 0.0
    rows, columns = share.kernel.shape
    return columns * fitted_cell(rows, columns, _KERNEL_PX, _KERNEL_PX)


def _kernel_place(share: Share, box: Box) -> GridGeometry | None:
    if share.kernel is None:
        return None
    rows, columns = share.kernel.shape
    cell = fitted_cell(rows, columns, _KERNEL_PX, _KERNEL_PX)
    return GridGeometry(box.x + _INSET_PX, box.y + (box.height - rows * cell) / 2, cell, rows, columns)
