"""Paints one kept drawing: what was drawn, its label, what was said, and whether that was right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.states.network.tray import Verdict
from convviz.states.network.tray_scene import Tile
from convviz.texts.network_bars import percentage
from convviz.texts.network_tray import answer_name, label_name

PICTURE_PX: Final = 76.0
LINE_PX: Final = 18.0
_PADDING_PX: Final = 6.0
_MARK_PX: Final = 13.0
_SIZE, _SMALL = 12, 11
_CORNER_PX: Final = 6.0


def tile_size(*, replayed: bool) -> tuple[float, float]:
    """Width and height of a tile."""
    lines = 3 if replayed else 2
    return PICTURE_PX + 2 * _PADDING_PX, PICTURE_PX + 2 * _PADDING_PX + lines * LINE_PX


def paint_tile(
    painter: QPainter,
    room: Box,
    tile: Tile,
    picture: QImage,
    theme: Theme,
    *,
    selected: bool = False,
    hovered: bool = False,
    focused: bool = False,
) -> None:
    """Paints a tile; what was wrong has a frame, a cross and the class that it was taken for."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = room.grown(-1).rect
    painter.setPen(QPen(theme.accent, 2) if focused else Qt.PenStyle.NoPen)
    ground = theme.accent_ground if selected else theme.ground if hovered else theme.card
    painter.setBrush(ground)
    painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
    x = room.x + (room.width - PICTURE_PX) / 2
    place = QRectF(x, room.y + _PADDING_PX, PICTURE_PX, PICTURE_PX)
    _paint_picture(painter, place, picture, theme)
    line = Box(x, place.bottom() + 2, PICTURE_PX, LINE_PX)
    _paint_label(painter, line, tile, theme)
    _paint_verdict(painter, line.moved(0, LINE_PX), tile.entry.verdict, tile.right, theme)
    if tile.replay is not None:
        _paint_verdict(painter, line.moved(0, 2 * LINE_PX), tile.replay, tile.replay_right, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_picture(painter: QPainter, place: QRectF, picture: QImage, theme: Theme) -> None:
    if picture.isNull():
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.ground)
        painter.drawRect(place)
        return
    scale = min(place.width() / picture.width(), place.height() / picture.height())
    width, height = picture.width() * scale, picture.height() * scale
    inside = QRectF(place.center().x() - width / 2, place.center().y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
    painter.drawImage(inside, picture)
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inside)


def _paint_label(painter: QPainter, line: Box, tile: Tile, theme: Theme) -> None:
    number = f"#{tile.entry.number}"
    width = text_width(number, _SMALL)
    draw_text(painter, line, number, _SMALL, theme.soft_text, align="right")
    room = line.width - width - 6
    name = elided(label_name(tile.entry.label), room, _SIZE, bold=True)
    draw_text(painter, line, name, _SIZE, theme.text, bold=True, align="left")


def _paint_verdict(painter: QPainter, line: Box, verdict: Verdict, right: bool | None, theme: Theme) -> None:  # noqa: FBT001 - three values
    mark = Box(line.x, line.y + (line.height - _MARK_PX) / 2, _MARK_PX, _MARK_PX)
    colour = {True: theme.good, False: theme.error, None: theme.soft_text}[right]
    _paint_mark(painter, mark, right, colour)
    best = verdict.best
    share = "" if best is None else percentage(best.probability)
    after = Box(mark.right + 4, line.y, line.right - mark.right - 4, line.height)
    width = text_width(share, _SMALL)
    name = elided(answer_name(best), max(0.0, after.width - width - 4), _SIZE, bold=right is False)
    draw_text(painter, after, name, _SIZE, theme.text, bold=right is False, align="left")
    draw_text(painter, after, share, _SMALL, theme.soft_text, align="right")


def _paint_mark(painter: QPainter, box: Box, right: bool | None, colour: QColor) -> None:  # noqa: FBT001 - three values
    """A tick, a cross, or a question mark: told apart by their form."""
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    inside = box.grown(-2.5)
    if right is None:
        draw_text(painter, box, "?", _SMALL, colour)
    elif right:
        corner = QPointF(inside.x + inside.width * 0.38, inside.bottom)
        painter.drawLine(QLineF(QPointF(inside.x, inside.y + inside.height * 0.55), corner))
        painter.drawLine(QLineF(corner, QPointF(inside.right, inside.y)))
    else:
        painter.drawLine(QLineF(inside.x, inside.y, inside.right, inside.bottom))
        painter.drawLine(QLineF(inside.x, inside.bottom, inside.right, inside.y))
