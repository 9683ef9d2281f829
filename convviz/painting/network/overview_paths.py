"""The edges between columns: level and upright lines with rounded bends."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_viewport import Viewport
from convviz.states.network.graph_places import Path

_BEND_PX: Final = 8.0
_ARROW_PX: Final = 4.0
_WIDTH_PX: Final = 1.2
_FAR_WIDTH_PX: Final = 0.6
_STRAIGHT: Final = 2


def paint_paths(painter: QPainter, looks: Looks) -> None:
    """Paints the edges that may be seen; from far away without arrows, and those alone that do not go straight on."""
    is_far = looks.viewport.level == "boxes"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = looks.theme.control_line
    for path in looks.layout.places.paths:
        if _may_be_seen(path, looks) and not (is_far and len(path.points) == _STRAIGHT):
            painter.setPen(QPen(colour, _FAR_WIDTH_PX if is_far else _WIDTH_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_rounded(path, looks.viewport))
            if not is_far:
                _paint_arrow(painter, path, looks.viewport, colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _may_be_seen(path: Path, looks: Looks) -> bool:
    xs = [point.x for point in path.points]
    left, _ = looks.viewport.screen_point(min(xs), 0)
    right, _ = looks.viewport.screen_point(max(xs), 0)
    return right >= 0 and left <= looks.view.width


def _rounded(path: Path, viewport: Viewport) -> QPainterPath:
    points = [QPointF(*viewport.screen_point(*point)) for point in path.points]
    drawn = QPainterPath(points[0])
    for before, bend, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(_BEND_PX * min(1.0, viewport.zoom), _length(before, bend) / 2, _length(bend, after) / 2)
        drawn.lineTo(_towards(bend, before, radius))
        drawn.quadTo(bend, _towards(bend, after, radius))
    drawn.lineTo(points[-1])
    return drawn


def _length(one: QPointF, other: QPointF) -> float:
    return abs(one.x() - other.x()) + abs(one.y() - other.y())


def _towards(point: QPointF, other: QPointF, by: float) -> QPointF:
    length = _length(point, other)
    return point if length == 0 else point + (other - point) * (by / length)


def _paint_arrow(painter: QPainter, path: Path, viewport: Viewport, colour: QColor) -> None:
    side = _ARROW_PX
    tip = QPointF(*viewport.screen_point(*path.points[-1]))
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(
        [tip, tip + QPointF(-side * 1.4, -side * 0.8), tip + QPointF(-side * 1.4, side * 0.8)]
    )
