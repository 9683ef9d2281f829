"""Paints what the network says of a probe: a bar for each class, and how it came to that over the epochs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from convviz.painting.box import Box
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.theme import Theme
from convviz.states.training.epochs import EpochsScene, ProbeAnswer
from convviz.states.training.film import Probe
from convviz.texts.network_bars import percentage
from convviz.texts.training_epochs import class_text

_SIZE_PX: Final = 12
_SMALL_PX: Final = 10
_MOST_ROW_PX: Final = 22.0
_LEAST_ROW_PX: Final = 14.0
_PICTURE_PX: Final = 72.0
_GAP_PX: Final = 8.0
_LEAST_LINES_PX: Final = 60.0
_MOST_LINES_PX: Final = 150.0
_WIDEST_NAME: Final = 0.32


def paint_answer(painter: QPainter, room: Box, scene: EpochsScene, answer: ProbeAnswer, theme: Theme) -> None:
    """Paints a column: the picture, the bars, the course."""
    side = min(_PICTURE_PX, room.height / 4)
    paint_probe(painter, Box(room.x, room.y, side, side), answer.probe)
    best = int(answer.now.argmax())
    beside = Box(room.x + side + _GAP_PX, room.y, room.width - side - _GAP_PX, side)
    _paint_verdict(painter, beside, scene, answer, best, theme)
    below = room.y + side + _GAP_PX
    lines = max(_LEAST_LINES_PX, min(_MOST_LINES_PX, (room.bottom - below) * 0.4))
    bars = Box(room.x, below, room.width, room.bottom - below - lines - 2 * _GAP_PX)
    shown = likeliest(answer, max(1, int(bars.height // _LEAST_ROW_PX)))
    _paint_bars(painter, bars, scene, answer, shown, theme)
    _paint_course(painter, Box(room.x, room.bottom - lines, room.width, lines), scene, answer, best, theme)


def likeliest(answer: ProbeAnswer, most: int) -> tuple[int, ...]:
    """The classes that have bars, in order: all, or the true one and those that were likely at some epoch."""
    if answer.now.size <= most:
        return tuple(range(answer.now.size))
    strength = np.maximum(answer.now, answer.course.max(axis=0, initial=0.0))
    if answer.probe.label is not None and answer.probe.label < strength.size:
        strength[answer.probe.label] = np.inf
    return tuple(sorted(np.argsort(-strength, kind="stable")[:most].tolist()))


def paint_probe(painter: QPainter, room: Box, probe: Probe) -> None:
    """Paints the picture itself in a square, enlarged by whole pixels where it is smaller."""
    pixels = probe.picture[:, :, 0] if probe.picture.shape[2] == 1 else probe.picture
    image = to_image(pixels)
    scale = min(room.width / image.width(), room.height / image.height())
    width, height = image.width() * scale, image.height() * scale
    place = QRectF(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
    painter.drawImage(place, image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)


def _paint_verdict(
    painter: QPainter, room: Box, scene: EpochsScene, answer: ProbeAnswer, best: int, theme: Theme
) -> None:
    label = answer.probe.label
    name = answer.probe.name if label is None else class_text(scene.classes, label)
    colour = theme.text if label is None else theme.good if best == label else theme.error
    said = f"{class_text(scene.classes, best)}, {percentage(float(answer.now[best]))}"
    top = Box(room.x, room.y + 4, room.width, room.height / 2 - 4)
    draw_text(painter, top, elided(name, room.width, _SIZE_PX), _SIZE_PX, theme.soft_text, align="left")
    under = Box(room.x, top.bottom, room.width, room.height / 2)
    draw_text(painter, under, elided(said, room.width, 15, bold=True), 15, colour, bold=True, align="left")


def _paint_bars(
    painter: QPainter,
    room: Box,
    scene: EpochsScene,
    answer: ProbeAnswer,
    shown: Sequence[int],
    theme: Theme,
) -> None:
    names = [class_text(scene.classes, each) for each in shown]
    widest = max((text_width(name, _SIZE_PX, bold=True) for name in names), default=0.0)
    left = min(widest, room.width * _WIDEST_NAME) + _GAP_PX
    right = text_width(percentage(1.0), _SIZE_PX) + _GAP_PX
    row_px = min(_MOST_ROW_PX, room.height / max(1, len(shown)))
    for place, (number, name) in enumerate(zip(shown, names, strict=True)):
        row = Box(room.x, room.y + place * row_px, room.width, row_px)
        is_true = number == answer.probe.label
        text = elided(name, left - _GAP_PX, _SIZE_PX, bold=is_true)
        draw_text(
            painter, Box(row.x, row.y, left, row_px), text, _SIZE_PX, theme.text, bold=is_true, align="left"
        )
        track = QRectF(row.x + left, row.y + row_px * 0.25, row.width - left - right, row_px * 0.5)
        painter.fillRect(track, theme.ground)
        filled = QRectF(track)
        filled.setWidth(track.width() * float(answer.now[number]))
        painter.fillRect(filled, theme.accent if is_true or answer.probe.label is None else theme.soft_text)
        if answer.before is not None:
            x = track.left() + track.width() * float(answer.before[number])
            painter.setPen(QPen(theme.text, 2))
            painter.drawLine(QLineF(x, track.top() - 2, x, track.bottom() + 2))
        percent = Box(row.right - right, row.y, right, row_px)
        draw_text(
            painter, percent, percentage(float(answer.now[number])), _SIZE_PX, theme.text, align="right"
        )


def _paint_course(
    painter: QPainter, room: Box, scene: EpochsScene, answer: ProbeAnswer, best: int, theme: Theme
) -> None:
    """A line for each class over the epochs; the true one and the one that is said now stand out."""
    foot = _SMALL_PX + 6
    plot = QRectF(room.x, room.y, room.width, room.height - foot)
    painter.fillRect(plot, theme.ground)
    span = max(1, scene.last - scene.first)

    def x_of(epoch: float) -> float:
        return plot.left() + (epoch - scene.first) / span * plot.width()

    painter.setPen(QPen(theme.line, 1))
    painter.drawLine(QLineF(plot.left(), plot.center().y(), plot.right(), plot.center().y()))
    painter.save()
    painter.setClipRect(plot.adjusted(-1, -1, 1, 1), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    standing_out = {best, answer.probe.label}
    order = sorted(
        range(answer.now.size), key=lambda each: (each in standing_out, each == answer.probe.label)
    )
    for number in order if len(answer.epochs) else ():
        is_true = number == answer.probe.label
        colour = theme.accent if is_true else theme.text if number == best else _faint(theme)
        painter.setPen(QPen(colour, 2.0 if number in standing_out else 1.0))
        points = [
            QPointF(x_of(int(epoch)), plot.bottom() - float(share) * plot.height())
            for epoch, share in zip(answer.epochs, answer.course[:, number], strict=True)
        ]
        painter.drawPolyline(QPolygonF(points))
    painter.setPen(QPen(theme.text, 1))
    painter.drawLine(QLineF(x_of(scene.epoch), plot.top(), x_of(scene.epoch), plot.bottom()))
    painter.restore()
    ends = Box(plot.left(), plot.bottom() + 3, plot.width(), foot - 3)
    draw_text(painter, ends, str(scene.first), _SMALL_PX, theme.soft_text, align="left")
    draw_text(painter, ends, str(scene.last), _SMALL_PX, theme.soft_text, align="right")


def _faint(theme: Theme) -> QColor:
    colour = QColor(theme.soft_text)
    colour.setAlphaF(0.45)
    return colour
