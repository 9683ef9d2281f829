"""What lies over the maps of the overview: strength bars, what is silent, constant or not computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.network.overview_layout import Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.theme import Theme
from convviz.states.network.overview_ranges import extent_of
from convviz.texts.network_overview import constant_text, not_a_number

_BADGE_PX: Final = 9
_BAR_PX: Final = 3.0
_LEAST_BADGED_PX: Final = 24
_VEIL: Final = 0.7


def paint_empty(painter: QPainter, boxes: Sequence[Box], theme: Theme) -> None:
    """Paints frames where nothing was computed."""
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.ground)
    painter.drawRects([QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1) for box in boxes])


def paint_badges(
    painter: QPainter,
    column: Column,
    channels: Sequence[int],
    boxes: Sequence[Box],
    values: Array,
    looks: Looks,
) -> None:
    """The strength of each map where each has a range of its own; what is constant or silent says so."""
    scene, theme = looks.scene, looks.theme
    extent = extent_of(values)
    strengths, largest = extent.strengths, extent.largest
    silent = scene.silent.get(column.vertex.node, frozenset())
    for channel, box in zip(channels, boxes, strict=True):
        if scene.view.range == "map":
            share = float(strengths[channel]) / largest if largest > 0 else 0.0
            _paint_strength(painter, box, share, theme)
        if channel in silent:
            paint_silent(painter, box, theme)
        elif channel in extent.broken and box.width >= _LEAST_BADGED_PX:
            _paint_badge(painter, box, not_a_number(), theme)
        elif extent.lows[channel] == extent.highs[channel] and box.width >= _LEAST_BADGED_PX:
            _paint_badge(painter, box, constant_text(float(extent.lows[channel])), theme)


def _paint_strength(painter: QPainter, box: Box, share: float, theme: Theme) -> None:
    track = Box(box.x, box.bottom + 1, box.width, _BAR_PX)
    painter.fillRect(track.rect, theme.line)
    painter.fillRect(Box(track.x, track.y, track.width * share, track.height).rect, theme.soft_text)


def paint_silent(painter: QPainter, box: Box, theme: Theme) -> None:
    """Strikes a map or a unit through."""
    veil = QColor(theme.card)
    veil.setAlphaF(_VEIL)
    painter.fillRect(box.rect, veil)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.error, 1.5))
    painter.drawLine(box.rect.topLeft(), box.rect.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_badge(painter: QPainter, box: Box, text: str, theme: Theme) -> None:
    width = text_width(text, _BADGE_PX) + 6
    if width > box.width:
        return
    badge = Box(box.centre.x() - width / 2, box.centre.y() - 6, width, 12)
    painter.fillRect(badge.rect, theme.card)
    draw_text(painter, badge, text, _BADGE_PX, theme.soft_text)
