"""Paints the bench: the strip with its maps, contributions as bars, and classes from logits to probabilities."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_pixels
from convviz.painting.grids.grid import paint_plane
from convviz.painting.grids.outlines import outline
from convviz.painting.grids.small_grid import signed_colouring
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.network.bench_layout import TEXT_PX
from convviz.painting.network.bench_parts import (
    BenchLayout,
    PlacedClass,
    PlacedContribution,
    PlacedStrip,
)
from convviz.painting.paint_options import PaintOptions
from convviz.painting.text_flow import paint_flow
from convviz.painting.theme import Theme
from convviz.pictures.display import colour_range
from convviz.states.lab.scene import Colouring
from convviz.states.network.bench import strip_cell
from convviz.states.network.bench_scene import Odds
from convviz.texts import network_bench as texts
from convviz.texts.network_bars import percentage
from convviz.texts.numbers import format_number

_BAR_SHARE: Final = 0.5
_LARGE_PX: Final = 15
_TRACK_PX: Final = 14.0


def paint_bench(
    painter: QPainter,
    layout: BenchLayout,
    theme: Theme,
    options: PaintOptions,
    *,
    chosen: int | None = None,
    hovered: int | None = None,
    pointed: int | None = None,
) -> None:
    """Paints a placed bench.

    Args:
        painter: Paints in the layout's coordinates.
        layout: Where everything is.
        theme: The colours.
        options: Device and memory.
        chosen: The class that is looked at.
        hovered: The class that is pointed at.
        pointed: The contribution that is pointed at, by its index among the products.
    """
    for heading in layout.headings:
        draw_text(
            painter,
            heading.box,
            elided(heading.text, heading.box.width, TEXT_PX),
            TEXT_PX,
            theme.soft_text,
            align="left",
        )
    if layout.strip is not None:
        _paint_strip(painter, layout.strip, theme, options)
    for one in layout.contributions:
        _paint_contribution(painter, one, theme, stands_out=one.contribution.index == pointed)
    for row in layout.classes:
        _paint_class(painter, row, theme, stands_out=row.row.index in {chosen, hovered})
    if layout.denominator is not None:
        _paint_denominator(painter, layout, layout.denominator, theme, {chosen, hovered})
    if layout.odds is not None:
        _paint_odds(painter, *layout.odds, theme)
    paint_flow(painter, layout.lines, theme)


def _paint_strip(painter: QPainter, one: PlacedStrip, theme: Theme, options: PaintOptions) -> None:
    strip = one.strip
    title = texts.strip_title(strip)
    if strip.sorted:
        title = f"{title} · {texts.strip_order(strip, strip.name)}"
    draw_text(
        painter, one.title, elided(title, one.title.width, TEXT_PX), TEXT_PX, theme.soft_text, align="left"
    )
    cell = None if strip.marked is None else strip_cell(strip.shape, strip.marked)
    for each in one.maps:
        paint_plane(painter, each.grid, 0, each.geometry, each.geometry.box, theme, options)
        if cell is not None and cell[0] == each.channel:
            outline(painter, each.geometry.rect_of(cell[1], cell[2]), theme, 2.0)
    shown = strip.contributions if strip.sorted and strip.contributions is not None else strip.values
    numbers = np.zeros(one.lines * one.per_line, np.float32)
    numbers[: strip.values.size] = shown[strip.order]
    grid = numbers.reshape(one.lines, one.per_line)
    pixels = cell_pixels(grid, _colouring(grid), theme)
    painter.drawImage(one.box.rect, to_image(pixels))
    painter.setPen(QPen(theme.line, 1 / options.ratio))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in range(one.lines):
        first = one.box_of(line * one.per_line)
        painter.drawRect(QRectF(first.x, first.y, one.per_line * one.cell[0], one.cell[1]))
    empty = one.lines * one.per_line - strip.values.size
    if empty:
        first = one.box_of(strip.values.size)
        painter.fillRect(QRectF(first.x, first.y, empty * one.cell[0], one.cell[1] + 1), theme.card)
    if strip.marked is not None:
        place = int(np.flatnonzero(strip.order == strip.marked)[0])
        outline(painter, one.box_of(place), theme, 2.0)


def _colouring(grid: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Colouring:
    if (grid < 0).any():
        return signed_colouring(grid)
    found = colour_range(grid)
    return Colouring("positive", found.low, found.high)


def _paint_contribution(
    painter: QPainter, one: PlacedContribution, theme: Theme, *, stands_out: bool
) -> None:
    told = one.contribution
    if stands_out:
        painter.fillRect(one.box.rect, theme.accent_ground)
    draw_text(
        painter,
        one.origin,
        elided(texts.origin(told), one.origin.width, TEXT_PX),
        TEXT_PX,
        theme.accent,
        align="left",
    )
    if one.factors.width:
        draw_text(painter, one.factors, texts.factors(told), TEXT_PX, theme.soft_text, align="left")
    colour = theme.positive if told.product > 0 else theme.negative
    _bar(painter, Box(one.bar.x, one.bar.y, max(one.bar.width * one.share, 1.0), one.bar.height), colour)
    number = format_number(told.product, significant=3)
    pen = theme.positive_text if told.product > 0 else theme.negative_text
    draw_text(painter, one.number, number, TEXT_PX, pen, align="right")


def _paint_class(painter: QPainter, one: PlacedClass, theme: Theme, *, stands_out: bool) -> None:
    row = one.row
    if stands_out:
        painter.fillRect(one.box.rect, theme.accent_ground)
    name = elided(texts.class_name(row.index, row.name), one.name.width - 4, TEXT_PX, bold=True)
    draw_text(painter, one.name, name, TEXT_PX, theme.text, bold=True, align="left")
    length = row.logit * one.scale
    colour = theme.positive if row.logit > 0 else theme.negative
    _bar(
        painter,
        Box(min(one.zero, one.zero + length), one.logit.y, max(abs(length), 1.0), one.logit.height),
        colour,
    )
    draw_text(painter, one.logit, format_number(row.logit, 2), TEXT_PX, theme.text, align="right")
    room = max(one.power.width - one.power_px, 4.0)
    _bar(painter, Box(one.power.x, one.power.y, max(room * row.power, 1.0), one.power.height), theme.positive)
    draw_text(painter, one.power, format_number(row.power, significant=3), TEXT_PX, theme.text, align="right")
    room = max(one.share.width - one.share_px, 4.0)
    _bar(painter, Box(one.share.x, one.share.y, max(room * row.share, 1.0), one.share.height), theme.accent)
    draw_text(painter, one.share, percentage(row.share), TEXT_PX, theme.text, bold=stands_out, align="right")


def _paint_denominator(
    painter: QPainter, layout: BenchLayout, box: Box, theme: Theme, standing_out: set[int | None]
) -> None:
    """The sum of all powers in one bar, a piece for each class; what is left belongs to classes without a line."""
    painter.fillRect(box.rect, theme.ground)
    x = box.x
    for one in layout.classes:
        width = box.width * one.row.share
        colour = theme.accent if one.row.index in standing_out else theme.positive
        painter.fillRect(QRectF(x, box.y, max(width - 1, 0.5), box.height), colour)
        x += width


def _paint_odds(painter: QPainter, odds: Odds, box: Box, theme: Theme) -> None:
    """Z as a signed bar around zero, and σ(z) as a place between the two classes."""
    line = Box(box.x, box.y, box.width, 22)
    text = texts.odds_text(odds)
    size = next(
        (px for px in range(_LARGE_PX, TEXT_PX, -1) if text_width(text, px, bold=True) <= box.width), TEXT_PX
    )
    draw_text(painter, line, text, size, theme.text, bold=True, align="left")
    middle = box.x + box.width / 2
    # Beyond 8 a sigmoid is 0 or 1 to three decimals.
    length = max(-1.0, min(1.0, odds.logit / 8)) * box.width / 2
    y = line.bottom + 8
    _track(painter, Box(box.x, y, box.width, _TRACK_PX), theme)
    colour = theme.positive if odds.logit > 0 else theme.negative
    _bar(
        painter,
        Box(min(middle, middle + length), y - _TRACK_PX / 2, max(abs(length), 2.0), 2 * _TRACK_PX),
        colour,
    )
    y += _TRACK_PX + 10
    _track(painter, Box(box.x, y, box.width, _TRACK_PX), theme)
    painter.fillRect(QRectF(box.x, y, box.width * odds.probability, _TRACK_PX), theme.accent)
    names = [texts.class_name(index, name) for index, name in enumerate(odds.names)]
    below = Box(box.x, y + _TRACK_PX + 2, box.width, 18)
    shares = (1 - odds.probability, odds.probability)
    draw_text(painter, below, f"{names[0]} {percentage(shares[0])}", TEXT_PX, theme.text, align="left")
    draw_text(painter, below, f"{names[1]} {percentage(shares[1])}", TEXT_PX, theme.text, align="right")


def _track(painter: QPainter, box: Box, theme: Theme) -> None:
    painter.fillRect(box.rect, theme.ground)
    painter.fillRect(QRectF(box.centre.x(), box.y - 2, 1, box.height + 4), theme.soft_text)


def _bar(painter: QPainter, box: Box, colour: QColor) -> None:
    height = max(box.height * _BAR_SHARE, 3.0)
    painter.fillRect(QRectF(box.x, box.y + (box.height - height) / 2, box.width, height), colour)
