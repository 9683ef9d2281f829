"""Paints a layer's facts: rows of names and values, the histogram, and the zeros layer by layer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.states.network.facts import BINS, Depth, Distribution, LayerFacts
from convviz.texts.network_facts import depth_text, fact_rows, percent
from convviz.texts.numbers import format_number

_ROW_PX = 20.0
_SIZE_PX, _SMALL_PX = 12, 10
_CHART_GAP_PX = 10.0
WIDEST_BAR_PX = 44.0
"""The most that a layer takes in the chart of zeros."""
_LEAST_CHART_PX, _MOST_CHART_PX = 34.0, 76.0


def paint_facts(painter: QPainter, room: Box, facts: LayerFacts, theme: Theme) -> None:
    """Rows first; the charts take what is left, and stay away where that is too little."""
    rows = fact_rows(facts)
    shown = rows[: max(1, int(room.height // _ROW_PX))]
    for place, (name, value) in enumerate(shown):
        line = Box(room.x, room.y + place * _ROW_PX, room.width, _ROW_PX)
        width = text_width(value, _SIZE_PX, bold=True)
        draw_text(
            painter,
            line,
            elided(name, line.width - width - 8, _SIZE_PX),
            _SIZE_PX,
            theme.soft_text,
            align="left",
        )
        fitting = elided(value, line.width - 40, _SIZE_PX, bold=True)
        draw_text(painter, line, fitting, _SIZE_PX, theme.text, bold=True, align="right")
    if facts.values is None:
        return
    top = room.y + len(shown) * _ROW_PX + _CHART_GAP_PX
    charts = 2 if len(facts.depths) > 1 else 1
    left = room.bottom - top
    height = min(_MOST_CHART_PX, (left - (charts - 1) * _CHART_GAP_PX) / charts)
    if height < _LEAST_CHART_PX and charts == 2:
        charts, height = 1, min(_MOST_CHART_PX, left)
    if height < _LEAST_CHART_PX:
        return
    paint_histogram(painter, Box(room.x, top, room.width, height), facts.values, theme)
    if charts == 2:
        below = Box(room.x, top + height + _CHART_GAP_PX, room.width, height)
        paint_depths(painter, below, facts.depths, facts.place, theme)


def paint_histogram(painter: QPainter, room: Box, values: Distribution, theme: Theme) -> None:
    """How often values occur, from the least to the largest; the heights are square roots, so that few still show."""
    base = room.bottom - _SMALL_PX - 4
    heights = np.sqrt(values.counts) / max(1.0, float(np.sqrt(values.counts.max(initial=1))))
    step = room.width / BINS
    width = (values.high - values.low) or 1.0
    painter.setPen(Qt.PenStyle.NoPen)
    for place, share in enumerate(heights.tolist()):
        left, right = (values.low + (place + edge) * width / BINS for edge in (0, 1))
        colour = theme.line if left <= 0 < right or values.high == values.low == 0 else None
        painter.setBrush(colour or (theme.positive if left >= 0 else theme.negative))
        tall = share * (base - room.y)
        if share > 0:
            tall = max(1.0, tall)
            painter.drawRect(QRectF(room.x + place * step, base - tall, max(1.0, step - 1), tall))
    painter.setPen(QPen(theme.line, 1))
    painter.drawLine(QPointF(room.x, base + 0.5), QPointF(room.right, base + 0.5))
    ends = Box(room.x, base + 2, room.width, _SMALL_PX + 2)
    for value, align in ((values.low, "left"), (values.high, "right")):
        text = format_number(value, significant=3)
        draw_text(
            painter, ends, text, _SMALL_PX, theme.soft_text, align="left" if align == "left" else "right"
        )


def paint_depths(
    painter: QPainter, room: Box, depths: tuple[Depth, ...], selected: int | None, theme: Theme
) -> None:
    """The share of zeros, a bar a layer; the part of it that lies in silent maps is darker."""
    draw_text(
        painter,
        Box(room.x, room.y, room.width, _SMALL_PX + 4),
        depth_text(),
        _SMALL_PX,
        theme.soft_text,
        align="left",
    )
    top, base = room.y + _SMALL_PX + 8, room.bottom - _SMALL_PX - 4
    step = min(WIDEST_BAR_PX, room.width / len(depths))
    for place, depth in enumerate(depths):
        bar = QRectF(room.x + place * step, top, max(1.0, step - 2), base - top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ground)
        painter.drawRect(bar)
        for share, colour in ((depth.zeros, theme.control_line), (depth.silent, theme.soft_text)):
            painter.setBrush(colour)
            tall = share * bar.height()
            painter.drawRect(QRectF(bar.left(), bar.bottom() - tall, bar.width(), tall))
        if place == selected:
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(-1, -1, 1, 1))
    _paint_shares(painter, Box(room.x, base + 2, step * len(depths), _SMALL_PX + 2), depths, theme)


def _paint_shares(painter: QPainter, row: Box, depths: tuple[Depth, ...], theme: Theme) -> None:
    """The share of zeros under every bar; where they are narrow, under the first and the last."""
    step = row.width / len(depths)
    texts = [percent(depth.zeros) for depth in depths]
    if all(text_width(text, _SMALL_PX) < step for text in texts):
        for place, text in enumerate(texts):
            below = Box(row.x + place * step, row.y, step - 2, row.height)
            draw_text(painter, below, text, _SMALL_PX, theme.soft_text)
        return
    draw_text(painter, row, texts[0], _SMALL_PX, theme.soft_text, align="left")
    if len(depths) > 2:
        draw_text(painter, row, texts[-1], _SMALL_PX, theme.soft_text, align="right")
