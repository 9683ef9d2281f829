"""A drawing of how a folder of pictures is laid out: one sub-folder a class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.theme import Theme

SIZE: Final = (330.0, 132.0)
_ROW_PX: Final = 44.0
_FOLDER: Final = (26.0, 20.0)
_PICTURE_PX: Final = 26.0
_PICTURES: Final = 4
_SIZE: Final = 13


def paint_folder_layout(painter: QPainter, room: Box, names: Sequence[str], theme: Theme) -> None:
    """Paints a folder with two or three sub-folders and pictures in each.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where; the drawing stands in its middle.
        names: What the outer folder is called, and then what the classes are.
        theme: The colours.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = room.x + (room.width - SIZE[0]) / 2, room.y + (room.height - SIZE[1]) / 2
    _paint_folder(painter, Box(x, y, *_FOLDER), theme)
    label = Box(x + _FOLDER[0] + 8, y, 120, _FOLDER[1])
    draw_text(painter, label, names[0], _SIZE, theme.text, bold=True, align="left")
    left = x + _FOLDER[0] / 2
    for number, name in enumerate(names[1:]):
        top = y + (number + 1) * _ROW_PX
        middle = top + _FOLDER[1] / 2
        painter.setPen(QPen(theme.control_line, 1))
        painter.drawLine(QLineF(left, y + _FOLDER[1] + 2, left, middle))
        painter.drawLine(QLineF(left, middle, x + 34, middle))
        _paint_folder(painter, Box(x + 38, top, *_FOLDER), theme)
        box = Box(x + 38 + _FOLDER[0] + 8, top, 90, _FOLDER[1])
        draw_text(painter, box, name, _SIZE, theme.text, align="left")
        start = max(x + 150, box.x + text_width(name, _SIZE) + 12)
        for place in range(_PICTURES):
            corner = start + place * (_PICTURE_PX + 6)
            _paint_picture(
                painter, Box(corner, middle - _PICTURE_PX / 2, _PICTURE_PX, _PICTURE_PX), number, theme
            )
        end = start + _PICTURES * (_PICTURE_PX + 6)
        draw_text(painter, Box(end, top, 20, _FOLDER[1]), "…", _SIZE, theme.soft_text, align="left")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_folder(painter: QPainter, box: Box, theme: Theme) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(box.x, box.y, box.width * 0.45, 8), 2, 2)
    path.addRoundedRect(QRectF(box.x, box.y + 4, box.width, box.height - 4), 3, 3)
    painter.setPen(QPen(theme.accent, 1.5))
    painter.setBrush(theme.accent_ground)
    painter.drawPath(path.simplified())


def _paint_picture(painter: QPainter, box: Box, kind: int, theme: Theme) -> None:
    """A frame with a disc or a triangle: the pictures of a class are alike."""
    painter.setPen(QPen(theme.control_line, 1))
    painter.setBrush(theme.card)
    painter.drawRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.positive if kind % 2 else theme.negative)
    inside = box.grown(-6)
    if kind % 2:
        painter.drawEllipse(inside.rect)
    else:
        painter.drawPolygon(
            (
                QPointF(inside.centre.x(), inside.y),
                QPointF(inside.right, inside.bottom),
                QPointF(inside.x, inside.bottom),
            )
        )
