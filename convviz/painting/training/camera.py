"""Paints what a camera sees: mirrored, a square, with a sign not to be overlooked while pictures are taken."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.theme import Theme

_SIZE: Final = 13
_COUNT_SIZE: Final = 96
_DOT_PX: Final = 10.0
_SHOOTING: Final = QColor("#e5323e")
_VEIL: Final = QColor(0, 0, 0, 150)
_WHITE: Final = QColor(255, 255, 255)


def paint_camera(
    painter: QPainter, room: Box, image: QImage, theme: Theme, *, phase: str, count: int, words: str
) -> None:
    """Paints a frame.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where; the picture is the largest square in its middle.
        image: The frame, a square as the camera sees it; null for none.
        theme: The colours.
        phase: What the camera is doing, a `ShootingState.phase`.
        count: The seconds left to a burst.
        words: The same in words, or why there is no picture.
    """
    side = min(room.width, room.height)
    square = Box(room.x + (room.width - side) / 2, room.y + (room.height - side) / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if image.isNull():
        _paint_words(painter, square, words, theme)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    # Mirrored, as one is used to seeing oneself; what is kept is not.
    painter.translate(square.x + square.width, square.y)
    painter.scale(-1, 1)
    painter.drawImage(QRectF(0, 0, side, side), image)
    painter.restore()
    if phase == "shooting":
        painter.setPen(QPen(_SHOOTING, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square.grown(-3).rect)
    if phase == "counting":
        painter.fillRect(square.rect, _VEIL)
        draw_text(painter, square, str(count), _COUNT_SIZE, _WHITE, bold=True)
    _paint_badge(painter, square, words, shooting=phase == "shooting")


def _paint_badge(painter: QPainter, square: Box, words: str, *, shooting: bool) -> None:
    width = text_width(words, _SIZE, bold=shooting) + _DOT_PX + 26
    badge = Box(square.x + 10, square.y + 10, width, 26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(badge.rect, 13, 13)
    dot = QPointF(badge.x + 14, badge.centre.y())
    painter.setPen(QPen(_SHOOTING if shooting else _WHITE, 2))
    painter.setBrush(_SHOOTING if shooting else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(dot, _DOT_PX / 2, _DOT_PX / 2)
    line = Box(badge.x + 14 + _DOT_PX, badge.y, badge.width - 30, badge.height)
    draw_text(painter, line, words, _SIZE, _WHITE, bold=shooting, align="left")


def _paint_words(painter: QPainter, square: Box, words: str, theme: Theme) -> None:
    painter.setPen(QPen(theme.control_line, 1, Qt.PenStyle.DashLine))
    painter.setBrush(theme.ground)
    painter.drawRoundedRect(square.grown(-0.5).rect, 8, 8)
    painter.setPen(theme.soft_text)
    centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(square.grown(-16).rect, int(centred), words)
