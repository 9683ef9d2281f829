"""Ink as it looks on the pad, drawn once into a pixmap, so that long drawings repaint as fast as short ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from convviz.pictures.ink import Stroke

INK = QColor(255, 255, 255)
GROUND = QColor(0, 0, 0)
_DOT = 1e-6  # a path without length has no round ends; this length cannot be seen


class InkBuffer:
    """White ink on a black square of logical pixels; points and widths are in pad units, from 0 to 1."""

    def __init__(self) -> None:
        self._side = 1
        self._pixmap = QPixmap(1, 1)
        self._pixmap.fill(GROUND)
        self._pen = QPen(INK, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)

    @property
    def pixmap(self) -> QPixmap:
        """The ink, at the device's pixel ratio."""
        return self._pixmap

    def resize(self, side: int, ratio: float) -> bool:
        """Makes room for `side` logical pixels; True when it was remade, and is black until `draw`."""
        if side == self._side and ratio == self._pixmap.devicePixelRatio():
            return False
        self._side = side
        self._pixmap = QPixmap(round(side * ratio), round(side * ratio))
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(GROUND)
        return True

    def draw(self, strokes: Sequence[Stroke]) -> None:
        """Draws these strokes alone, in their order."""
        self._pixmap.fill(GROUND)
        painter = self._painter()
        for stroke in strokes:
            path = QPainterPath(QPointF(*stroke.points[0]))
            for point in stroke.points[1:]:
                path.lineTo(*point)
            if len(stroke.points) == 1:
                path.lineTo(stroke.points[0][0] + _DOT, stroke.points[0][1])
            painter.strokePath(path, self._pen_for(stroke.width, erase=stroke.erase))
        painter.end()

    def draw_segment(self, start: QPointF, end: QPointF, width: float, *, erase: bool) -> None:
        """Draws one piece of a stroke over what is there; a dot where it has no length."""
        painter = self._painter()
        painter.setPen(self._pen_for(width, erase=erase))
        if start == end:
            painter.drawPoint(start)
        else:
            painter.drawLine(start, end)
        painter.end()

    def _painter(self) -> QPainter:
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._side, self._side)
        return painter

    def _pen_for(self, width: float, *, erase: bool) -> QPen:
        self._pen.setWidthF(width)
        self._pen.setColor(GROUND if erase else INK)
        return self._pen
