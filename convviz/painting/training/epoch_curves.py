"""Paints loss and accuracy over the epochs in little, to find one's way: training thin, validation in the accent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme

CURVES_PX: Final = 76.0
"""The height of both curves."""
_GAP_PX: Final = 6.0
_SIZE_PX: Final = 11
_DOT_PX: Final = 3.0


class Curve(Struct, frozen=True):
    """Two courses of the same measure.

    Attributes:
        names: What it is, with the numbers of training and of validation at the cursor; "" for none.
        epochs: Of all points.
        training: On what it learns from.
        validation: On what is kept; None where nothing was.
        low: What stands at the bottom.
        high: What stands at the top.
    """

    names: tuple[str, str]
    epochs: tuple[int, ...]
    training: tuple[float, ...]
    validation: tuple[float | None, ...]
    low: float
    high: float


def x_of(epoch: float, first: int, last: int, span: Box) -> float:
    """Where an epoch stands."""
    return span.x + (epoch - first) / max(1, last - first) * span.width


def epoch_at(x: float, first: int, last: int, span: Box) -> int:
    """The epoch nearest to a place."""
    share = (x - span.x) / span.width if span.width else 0.0
    return first + round(max(0.0, min(1.0, share)) * (last - first))


def paint_curves(
    painter: QPainter, room: Box, span: Box, curves: Sequence[Curve], cursor: int, theme: Theme
) -> None:
    """Paints the curves one below the other, and a line through both at the cursor.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where; names stand left of `span`.
        span: From the first epoch to the last.
        curves: Of the same epochs.
        cursor: The epoch that is shown.
        theme: The colours.
    """
    if not curves or not curves[0].epochs:
        return
    first, last = curves[0].epochs[0], curves[0].epochs[-1]
    height = (room.height - _GAP_PX * (len(curves) - 1)) / len(curves)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, curve in enumerate(curves):
        plot = Box(span.x, room.y + place * (height + _GAP_PX), span.width, height)
        painter.fillRect(QRectF(plot.x - 4, plot.y, plot.width + 8, plot.height), theme.ground)
        _paint_course(painter, plot, curve, curve.training, theme.soft_text, 1.2)
        _paint_course(painter, plot, curve, curve.validation, theme.accent, 2.0)
        name = Box(room.x, plot.y, max(0.0, span.x - room.x - 12), plot.height)
        for text, colour in zip(curve.names, (theme.soft_text, theme.accent), strict=True):
            shown = elided(text, name.width, _SIZE_PX)
            draw_text(painter, name, shown, _SIZE_PX, colour, align="left")
            wide = text_width(shown, _SIZE_PX) + _GAP_PX
            name = Box(name.x + wide, name.y, max(0.0, name.width - wide), name.height)
    x = x_of(cursor, first, last, span)
    painter.setPen(QPen(theme.text, 1))
    painter.drawLine(QLineF(x, room.y, x, room.bottom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_course(
    painter: QPainter,
    plot: Box,
    curve: Curve,
    values: Sequence[float | None],
    colour: QColor,
    width: float,
) -> None:
    spread = (curve.high - curve.low) or 1.0
    points: list[QPointF] = []
    for epoch, value in zip(curve.epochs, values, strict=True):
        if value is None or not math.isfinite(value):
            continue
        share = max(0.0, min(1.0, (value - curve.low) / spread))
        x = x_of(epoch, curve.epochs[0], curve.epochs[-1], plot)
        points.append(QPointF(x, plot.bottom - 3 - share * (plot.height - 6)))
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    if len(points) == 1:
        painter.setBrush(colour)
        painter.drawEllipse(points[0], _DOT_PX, _DOT_PX)
