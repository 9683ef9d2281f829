"""Text in the interface font: remembered fonts and widths, and drawing that places by middle and baseline."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from convviz.painting.box import Box
from convviz.painting.fonts import application_font

Align = Literal["left", "centre", "right"]

ELLIPSIS = "…"


@lru_cache(maxsize=64)
def font(size_px: int, *, bold: bool = False) -> QFont:
    """The interface font; the same object for the same size, so it must not be changed."""
    return application_font(size_px, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


@lru_cache(maxsize=64)
def metrics(size_px: int, *, bold: bool = False) -> QFontMetricsF:
    """The measures of `font`."""
    return QFontMetricsF(font(size_px, bold=bold))


@lru_cache(maxsize=8192)
def text_width(text: str, size_px: int, *, bold: bool = False) -> float:
    """How far a text reaches, in logical pixels."""
    return metrics(size_px, bold=bold).horizontalAdvance(text)


@lru_cache(maxsize=64)
def cap_height(size_px: int, *, bold: bool = False) -> float:
    """The height of capitals and figures, in logical pixels."""
    return metrics(size_px, bold=bold).capHeight()


def line_height(size_px: int) -> float:
    """The distance of two lines."""
    return round(size_px * 1.4)


@lru_cache(maxsize=1024)
def elided(text: str, width: float, size_px: int, *, bold: bool = False) -> str:
    """The text, cut with an ellipsis where it is wider than `width`; "" where nothing fits."""
    if text_width(text, size_px, bold=bold) <= width:
        return text
    for end in range(len(text) - 1, 0, -1):
        shorter = text[:end].rstrip() + ELLIPSIS
        if text_width(shorter, size_px, bold=bold) <= width:
            return shorter
    return ""


def draw_text(
    painter: QPainter,
    box: Box,
    text: str,
    size_px: int,
    colour: QColor,
    *,
    bold: bool = False,
    align: Align = "centre",
) -> None:
    """Draws one line in the vertical middle of a box; it is not cut where it is too long."""
    if not text:
        return
    x = box.x
    if align != "left":
        spare = box.width - text_width(text, size_px, bold=bold)
        x += spare if align == "right" else spare / 2
    # The middle of capitals and figures, not of the line with its descenders.
    y = box.y + (box.height + cap_height(size_px, bold=bold)) / 2
    painter.setFont(font(size_px, bold=bold))
    painter.setPen(colour)
    painter.drawText(QPointF(x, y), text)
