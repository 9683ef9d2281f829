"""Slanted lines over cells that are no data: padding, and cells that no window reads."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box

_STEP_PX = 6.0


def hatch(painter: QPainter, box: Box, colour: QColor, step_px: float = _STEP_PX) -> None:
    """Draws the lines x + y = n · step that cross the box, so that neighbouring boxes join."""
    if box.width <= 0 or box.height <= 0:
        return
    pen = QPen(colour, 1.0)
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawLines(hatch_lines(box, step_px))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def hatch_lines(box: Box, step_px: float) -> list[QLineF]:
    """The lines, each ending on the box's edges."""
    first, last = math.ceil((box.x + box.y) / step_px), math.floor((box.right + box.bottom) / step_px)
    lines: list[QLineF] = []
    for number in range(first, last + 1):
        total = number * step_px
        left, right = max(box.x, total - box.bottom), min(box.right, total - box.y)
        if right > left:
            lines.append(QLineF(left, total - left, right, total - right))
    return lines
