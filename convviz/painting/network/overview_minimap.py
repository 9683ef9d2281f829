"""A strip with the whole graph in it, for graphs larger than the view: a frame shows what is seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.network.overview_looks import Looks

MINIMAP_PX: Final = 30.0
_INSET_PX: Final = 3.0
_LEAST_WIDTH_PX: Final = 1.0
_NOTHING_PX: Final = 1.0
"""Of the layout: what is left above or below by so little is as good as seen."""


def minimap_place(looks: Looks, strip: Box, x: float, y: float) -> tuple[float, float]:
    """The point of the layout that stands at a point of the view in the strip."""
    across, down = _scales(looks, strip)
    return (x - strip.x - _INSET_PX) / across, (y - strip.y - _INSET_PX) / down


def paint_minimap(painter: QPainter, looks: Looks, strip: Box) -> None:
    """Paints all columns as small boxes, the selected one in the accent colour, and the frame."""
    theme = looks.theme
    painter.fillRect(strip.rect, theme.ground)
    across, down = _scales(looks, strip)
    selected = looks.selected()
    painter.setPen(Qt.PenStyle.NoPen)
    for column in looks.layout.columns.values():
        box = column.box
        each = column.vertex.id
        colour = theme.control_line if column.vertex.is_block or not column.vertex.is_slim else theme.line
        if each == selected:
            colour = theme.accent
        elif each in looks.found:
            colour = theme.warning
        painter.setBrush(colour)
        width = max(_LEAST_WIDTH_PX, box.width * across - 1)
        painter.drawRect(
            QRectF(
                strip.x + _INSET_PX + box.x * across,
                strip.y + _INSET_PX + box.y * down,
                width,
                max(2.0, box.height * down - 1),
            )
        )
    frame = _frame(looks, strip, across, down)
    veil = QColor(theme.accent)
    veil.setAlphaF(0.14)
    painter.setBrush(veil)
    painter.setPen(QPen(theme.accent, 1.5))
    painter.drawRect(frame)


def _scales(looks: Looks, strip: Box) -> tuple[float, float]:
    return (
        (strip.width - 2 * _INSET_PX) / max(1.0, looks.layout.width),
        (strip.height - 2 * _INSET_PX) / max(1.0, looks.layout.height),
    )


def _frame(looks: Looks, strip: Box, across: float, down: float) -> QRectF:
    """What is seen; beyond the columns where nothing is above or below."""
    viewport, layout = looks.viewport, looks.layout
    left = max(0.0, viewport.x) * across
    right = min(layout.width, viewport.x + looks.view.width / viewport.zoom) * across
    seen_to = viewport.y + looks.view.height / viewport.tall
    is_first, is_last = viewport.y < _NOTHING_PX, seen_to > layout.height - _NOTHING_PX
    top = strip.y + 1 if is_first else strip.y + _INSET_PX + viewport.y * down
    bottom = strip.bottom - 1 if is_last else strip.y + _INSET_PX + seen_to * down
    return QRectF(strip.x + _INSET_PX + left, top, right - left, bottom - top)
