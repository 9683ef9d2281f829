"""A strip with the whole graph in it, for graphs wider than the view: a frame shows what is seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.network.overview_looks import Looks

MINIMAP_PX: Final = 30.0
_INSET_PX: Final = 3.0
_LEAST_WIDTH_PX: Final = 1.0


def minimap_place(looks: Looks, strip: Box, x: float) -> float:
    """The x of the layout that stands at an x of the view in the strip."""
    return (x - strip.x - _INSET_PX) / _scales(looks, strip)[0]


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
    frame = _frame(looks, strip, across)
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


def _frame(looks: Looks, strip: Box, across: float) -> QRectF:
    viewport = looks.viewport
    left = max(0.0, viewport.x) * across
    right = min(looks.layout.width, viewport.x + looks.view.width / viewport.zoom) * across
    return QRectF(strip.x + _INSET_PX + left, strip.y + 1, right - left, strip.height - 2)
