"""The sign of a run in lists and legends: its shape in its colour on a piece of its line."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from convviz.painting.training.run_colours import Shape, run_shape

_SIZE_PX, _RATIO = 18, 2
_RADIUS = 4.0


def run_icon(index: int, colour: QColor | None) -> QIcon:
    """The sign of the run with this `colour_index`; empty, with the same room, for one that is not drawn."""
    pixmap = QPixmap(_SIZE_PX * _RATIO, _SIZE_PX * _RATIO)
    pixmap.setDevicePixelRatio(_RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    if colour is not None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, QRectF(0, 0, _SIZE_PX, _SIZE_PX), run_shape(index), colour)
        painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt mixes the colour of the selection into it
    return icon


def paint_sign(painter: QPainter, box: QRectF, shape: Shape, colour: QColor) -> None:
    """Paints a piece of a run's line with one of its points in the middle of `box`."""
    middle = box.center()
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QPointF(box.left() + 1, middle.y()), QPointF(box.right() - 1, middle.y()))
    painter.setBrush(colour)
    match shape:
        case "o":
            painter.drawEllipse(middle, _RADIUS, _RADIUS)
        case "s":
            painter.drawRect(QRectF(middle.x() - 3.5, middle.y() - 3.5, 7, 7))
        case "+":
            painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5))
        case "x":
            for side in (-1, 1):
                painter.drawLine(middle + QPointF(-4, -4 * side), middle + QPointF(4, 4 * side))
        case "t":
            painter.drawPolygon(_polygon(middle, 3, math.pi / 2))
        case "d":
            painter.drawPolygon(_polygon(middle, 4, 0))
        case "p":
            painter.drawPolygon(_polygon(middle, 5, -math.pi / 2))
        case "star":
            painter.drawPolygon(_polygon(middle, 10, -math.pi / 2, inner=2.0))


def _polygon(middle: QPointF, corners: int, start: float, inner: float | None = None) -> QPolygonF:
    points: list[QPointF] = []
    for corner in range(corners):
        radius = inner if inner is not None and corner % 2 else _RADIUS + 1
        angle = start + 2 * math.pi * corner / corners
        points.append(middle + QPointF(radius * math.cos(angle), radius * math.sin(angle)))
    return QPolygonF(points)
