"""Paints whether a network is as sure as it should be: accuracy over confidence, beside the line of an honest one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.states.training.results import Results
from convviz.texts.training_results import accuracy_axis, confidence_axis

_SIZE_PX: Final = 10
_LEFT_PX: Final = 34.0
_FOOT_PX: Final = 30.0
_TOP_PX: Final = 22.0
_DOT_PX: Final = 3.0
_FEWEST_SURE = 5


def paint_calibration(
    painter: QPainter, room: Box, sides: Sequence[Results], colours: Sequence[QColor], theme: Theme
) -> None:
    """Paints the plot of one run or of two; bins of few answers are paler, since chance moves them."""
    plot = QRectF(
        room.x + _LEFT_PX, room.y + _TOP_PX, room.width - _LEFT_PX - 8, room.height - _TOP_PX - _FOOT_PX
    )
    if plot.width() < 20 or plot.height() < 20:
        return
    painter.fillRect(plot, theme.ground)
    _paint_axes(painter, room, plot, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dashes = QPen(theme.soft_text, 1)
    dashes.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(dashes)
    painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.top()))
    for results, colour in zip(sides, colours, strict=True):
        found = [each for each in results.bins if each.count]
        points = [
            QPointF(
                plot.left() + each.confidence * plot.width(), plot.bottom() - each.accuracy * plot.height()
            )
            for each in found
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.5))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        for each, point in zip(found, points, strict=True):
            shade = QColor(colour)
            shade.setAlphaF(1.0 if each.count >= _FEWEST_SURE else 0.4)
            painter.setBrush(shade)
            painter.drawEllipse(point, _DOT_PX, _DOT_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_axes(painter: QPainter, room: Box, plot: QRectF, theme: Theme) -> None:
    for share, text in ((0.0, "0"), (0.5, "50"), (1.0, "100")):
        y = plot.bottom() - share * plot.height()
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        label = Box(room.x, y - 7, _LEFT_PX - 6, 14)
        draw_text(painter, label, text, _SIZE_PX, theme.soft_text, align="right")
        width = text_width(text, _SIZE_PX)
        x = plot.left() + share * (plot.width() - width)
        draw_text(
            painter, Box(x, plot.bottom() + 2, width, 12), text, _SIZE_PX, theme.soft_text, align="left"
        )
    above = Box(room.x, room.y, room.width, _TOP_PX - 9)
    text = elided(accuracy_axis(), above.width, _SIZE_PX)
    draw_text(painter, above, text, _SIZE_PX, theme.soft_text, align="left")
    below = Box(room.x, plot.bottom() + 14, room.width - 8, 14)
    text = elided(confidence_axis(), below.width, _SIZE_PX)
    draw_text(painter, below, text, _SIZE_PX, theme.soft_text, align="right")
