"""Paints courses of numbers in a fixed frame: axes with words, lines with their names, and an upright line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.theme import Theme

_SIZE_PX: Final = 11
_LEFT_PX: Final = 44.0
_HEAD_PX: Final = 20.0
_FOOT_PX: Final = 34.0
_SAMPLE_PX: Final = 18.0
_DOT_PX: Final = 3.0
_MOST_DOTS: Final = 24


class Course(Struct, frozen=True):
    """One line.

    Attributes:
        name: What it is called in the legend.
        x: Ascending.
        y: NaN where nothing is known.
        look: `"first"` and `"second"` stand out, each in its colour; `"chance"` is dashed; `"other"` is faint.
    """

    name: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    look: Literal["first", "second", "chance", "other"] = "first"


class Plot(Struct, frozen=True):
    """A frame with lines.

    Attributes:
        courses: The lines; the first stands on top.
        reach: The numbers at the left, right, lower and upper edge.
        across: Numbers along the lower edge with their words.
        upward: Numbers along the left edge with their words.
        across_name: What runs to the right.
        upward_name: What runs upward.
        cursor: Where the upright line stands, or None.
        stale: Whether it belongs to an earlier question.
    """

    courses: tuple[Course, ...]
    reach: tuple[float, float, float, float]
    across: tuple[tuple[float, str], ...]
    upward: tuple[tuple[float, str], ...]
    across_name: str
    upward_name: str
    cursor: float | None = None
    stale: bool = False


def plot_frame(room: Box) -> Box:
    """Where the lines are, within a room."""
    width, height = room.width - _LEFT_PX - 12, room.height - _HEAD_PX - _FOOT_PX
    return Box(room.x + _LEFT_PX, room.y + _HEAD_PX, max(1.0, width), max(1.0, height))


def x_at(plot: Plot, room: Box, x: float) -> float:
    """The number to the right at a position, within the plot's reach."""
    frame = plot_frame(room)
    left, right = plot.reach[:2]
    return left + min(1.0, max(0.0, (x - frame.x) / frame.width)) * (right - left)


def point_of(plot: Plot, room: Box, x: float, y: float) -> QPointF:
    """Where a pair of numbers stands; beyond the reach on its edge."""
    frame = plot_frame(room)
    left, right, low, high = plot.reach
    across = min(1.0, max(0.0, (x - left) / ((right - left) or 1.0)))
    upward = min(1.0, max(0.0, (y - low) / ((high - low) or 1.0)))
    return QPointF(frame.x + across * frame.width, frame.bottom - upward * frame.height)


def course_colour(course: Course, theme: Theme) -> QColor:
    """A line's colour."""
    match course.look:
        case "first":
            return theme.positive
        case "second":
            return theme.negative
        case "chance" | "other":
            return theme.soft_text


def paint_plot(painter: QPainter, room: Box, plot: Plot, theme: Theme) -> None:
    """Paints a plot as large as its room."""
    frame = plot_frame(room)
    painter.fillRect(frame.rect, theme.ground)
    _paint_axes(painter, room, frame, plot, theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.45 if plot.stale else 1.0)
    for course in reversed(plot.courses):
        _paint_course(painter, room, plot, course, theme)
    if plot.cursor is not None:
        x = point_of(plot, room, plot.cursor, 0).x()
        painter.setPen(QPen(theme.accent, 2))
        painter.drawLine(QLineF(x, frame.y, x, frame.bottom))
    painter.restore()
    _paint_legend(painter, room, plot, theme)


def _paint_axes(painter: QPainter, room: Box, frame: Box, plot: Plot, theme: Theme) -> None:
    for value, text in plot.upward:
        y = point_of(plot, room, plot.reach[0], value).y()
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QLineF(frame.x, y, frame.right, y))
        label = Box(room.x, y - 7, _LEFT_PX - 6, 14)
        draw_text(painter, label, text, _SIZE_PX, theme.soft_text, align="right")
    free = room.x
    widest = frame.width / max(1, len(plot.across) - 1) - 8 if len(plot.across) > 1 else frame.width
    for value, text in plot.across:
        x = point_of(plot, room, value, plot.reach[2]).x()
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QLineF(x, frame.bottom, x, frame.bottom + 3))
        shown = elided(text, max(widest, 24), _SIZE_PX)
        width = text_width(shown, _SIZE_PX)
        left = min(max(x - width / 2, room.x), room.right - width)
        if left >= free:
            label = Box(left, frame.bottom + 3, width, line_height(_SIZE_PX))
            draw_text(painter, label, shown, _SIZE_PX, theme.soft_text, align="left")
            free = left + width + 6
    below = Box(frame.x, room.bottom - line_height(_SIZE_PX), frame.width, line_height(_SIZE_PX))
    name = elided(plot.across_name, below.width, _SIZE_PX)
    draw_text(painter, below, name, _SIZE_PX, theme.soft_text, align="right")


def _paint_course(painter: QPainter, room: Box, plot: Plot, course: Course, theme: Theme) -> None:
    pen = _pen(course, theme)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in _known(course):
        points = [point_of(plot, room, x, y) for x, y in part]
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
        if len(course.x) <= _MOST_DOTS and course.look in {"first", "second"}:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(course_colour(course, theme))
            for point in points:
                painter.drawEllipse(point, _DOT_PX, _DOT_PX)
            painter.restore()


def _known(course: Course) -> Sequence[list[tuple[float, float]]]:
    """The stretches of a line between which nothing is known."""
    parts: list[list[tuple[float, float]]] = [[]]
    for x, y in zip(course.x, course.y, strict=True):
        if math.isfinite(y):
            parts[-1].append((x, y))
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


def _pen(course: Course, theme: Theme) -> QPen:
    pen = QPen(course_colour(course, theme), 1.2 if course.look == "other" else 2.0)
    if course.look == "chance":
        pen.setStyle(Qt.PenStyle.DashLine)
    elif course.look == "other":
        pen.setStyle(Qt.PenStyle.DotLine)
    return pen


def _paint_legend(painter: QPainter, room: Box, plot: Plot, theme: Theme) -> None:
    """What runs upward at the left, and from there the names of the lines, as many as have room."""
    line = Box(room.x, room.y, room.width, _HEAD_PX - 4)
    name = elided(plot.upward_name, line.width, _SIZE_PX)
    draw_text(painter, line, name, _SIZE_PX, theme.soft_text, align="left")
    x = room.x + text_width(name, _SIZE_PX) + 16
    for course in plot.courses:
        width = _SAMPLE_PX + 5 + text_width(course.name, _SIZE_PX)
        if not course.name or x + width > room.right:
            continue
        middle = line.y + line.height / 2
        painter.setPen(_pen(course, theme))
        painter.drawLine(QLineF(x, middle, x + _SAMPLE_PX, middle))
        label = Box(x + _SAMPLE_PX + 5, line.y, width, line.height)
        draw_text(painter, label, course.name, _SIZE_PX, theme.text, align="left")
        x += width + 12
