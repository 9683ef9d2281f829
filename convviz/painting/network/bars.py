"""Paints a prediction: one bar a class, best first, with its name and its percentage."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.states.network.bars import Bar, BarsScene
from convviz.texts.network_bars import class_name, empty_text, percentage

ROW_PX = 24.0
_BAR_PX = 8.0
_BEST_BAR_PX = 16.0
_GAP_PX = 8.0
_WIDEST_NAME = 0.4
_SIZE_PX, _BEST_SIZE_PX = 13, 15


def bars_fitting(height: float) -> int:
    """How many bars have room in so many pixels."""
    return max(1, int(height // ROW_PX))


def paint_bars(painter: QPainter, room: Box, scene: BarsScene, theme: Theme) -> None:
    """Paints as many bars as fit; the first stands out."""
    if scene.picture is not None:
        _paint_picture(painter, room, scene.picture, theme)
        return
    if not scene.bars:
        painter.setPen(theme.soft_text)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(*room), int(flags), empty_text(scene))
        return
    shown = scene.bars[: bars_fitting(room.height)]
    names = [class_name(bar) for bar in shown]
    widest = max(
        text_width(name, _BEST_SIZE_PX if place == 0 else _SIZE_PX, bold=True)
        for place, name in enumerate(names)
    )
    left = min(widest, room.width * _WIDEST_NAME) + _GAP_PX
    right = text_width(percentage(1.0), _SIZE_PX, bold=True) + _GAP_PX
    for place, (bar, name) in enumerate(zip(shown, names, strict=True)):
        row = Box(room.x, room.y + place * ROW_PX, room.width, ROW_PX)
        _paint_bar(painter, row, bar, name, (left, right), theme, best=place == 0)


def _paint_picture(painter: QPainter, room: Box, picture: Array, theme: Theme) -> None:
    """A picture from black to white, or the first of several maps; pixels are kept as they are."""
    finite = picture[np.isfinite(picture)]
    low, high = (min(0.0, float(finite.min())), float(finite.max())) if finite.size else (0.0, 1.0)
    planes = picture if picture.shape[2] == 3 else picture[:, :, 0]
    spread = (high - low) or 1.0
    shades = np.nan_to_num((planes.astype(np.float64) - low) * (255 / spread) + 0.5)
    image = to_image(np.clip(shades, 0, 255).astype(np.uint8))
    scale = min(room.width / image.width(), room.height / image.height())
    width, height = image.width() * scale, image.height() * scale
    place = QRectF(room.x + (room.width - width) / 2, room.y, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
    painter.drawImage(place, image)
    painter.setPen(theme.line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)


def _paint_bar(
    painter: QPainter,
    row: Box,
    bar: Bar,
    name: str,
    margins: tuple[float, float],
    theme: Theme,
    *,
    best: bool,
) -> None:
    left, right = margins
    size = _BEST_SIZE_PX if best else _SIZE_PX
    shown = elided(name, left - _GAP_PX, size, bold=True)
    draw_text(painter, Box(row.x, row.y, left, row.height), shown, size, theme.text, bold=True, align="left")
    height = _BEST_BAR_PX if best else _BAR_PX
    track = QRectF(row.x + left, row.y + (row.height - height) / 2, row.width - left - right, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ground)
    painter.drawRoundedRect(track, height / 2.5, height / 2.5)
    filled = QRectF(track)
    filled.setWidth(max(1.0, track.width() * bar.probability))
    painter.setBrush(theme.accent)
    painter.drawRoundedRect(
        filled, min(height / 2.5, filled.width() / 2), min(height / 2.5, filled.width() / 2)
    )
    if bar.before is not None and bar.before != bar.probability:
        x = track.left() + track.width() * bar.before
        painter.setPen(QPen(theme.text, 2))
        painter.drawLine(QLineF(x, track.top() - 2, x, track.bottom() + 2))
    place = Box(row.x + row.width - right, row.y, right, row.height)
    draw_text(painter, place, percentage(bar.probability), _SIZE_PX, theme.text, bold=best, align="right")
