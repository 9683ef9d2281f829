"""Outlines that stand out on any picture: a stroke in the text's colour with a thin halo of the ground's."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.theme import Theme

_HALO_PX = 1.25
_LEAST_SIDE_PX = 7.0
_CORNER_PX = 2.5


def outline(painter: QPainter, box: Box, theme: Theme, width_px: float = 3.0, opacity: float = 1.0) -> None:
    """Strokes the edge of a box; a box too small to see is drawn larger around the same middle."""
    seen = _seen(box)
    radius = min(_CORNER_PX, seen.width / 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(theme, width_px, opacity):
        painter.setPen(pen)
        painter.drawRoundedRect(seen.rect, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def dashed_outline(painter: QPainter, box: Box, theme: Theme, width_px: float = 1.5) -> None:
    """The same with a dashed stroke."""
    seen = _seen(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(theme.card, width_px + 2 * _HALO_PX, 0.7))
    painter.drawRect(seen.rect)
    pen = _pen(theme.text, width_px, 1.0)
    pen.setDashPattern([3.0, 2.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRect(seen.rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def ring(painter: QPainter, box: Box, theme: Theme, width_px: float = 2.5) -> None:
    """A circle inside a cell."""
    seen = _seen(box)
    inside = seen.grown(-min(3.0, seen.width * 0.12))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in _pens(theme, width_px, 1.0):
        painter.setPen(pen)
        painter.drawEllipse(inside.rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


@lru_cache(maxsize=32)
def _pens(theme: Theme, width_px: float, opacity: float) -> tuple[QPen, QPen]:
    """The halo's and the stroke's, which must not be changed."""
    return _pen(theme.card, width_px + 2 * _HALO_PX, opacity), _pen(theme.text, width_px, opacity)


def _pen(colour: QColor, width_px: float, opacity: float) -> QPen:
    shade = QColor(colour)
    shade.setAlphaF(opacity)
    pen = QPen(shade, width_px)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _seen(box: Box) -> Box:
    short = max(0.0, _LEAST_SIDE_PX - min(box.width, box.height))
    return box.grown(short / 2)
