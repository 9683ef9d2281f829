"""The frame around what the keys go to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.theme import Theme


def paint_focus_frame(
    painter: QPainter, size: QSize, theme: Theme, line_px: float = 2, corner_px: float = 6
) -> None:
    """A line just inside the edges of a widget of that size."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, line_px))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = Box(0, 0, size.width(), size.height()).grown(-line_px / 2)
    painter.drawRoundedRect(inside.rect, corner_px, corner_px)
