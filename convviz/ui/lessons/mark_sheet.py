"""What lies over a page during a lesson: arrows to what is to be looked at, and covers over what is to be predicted."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from convviz.lessons.lesson import LookAt
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text
from convviz.painting.theme import Theme
from convviz.ui.lessons.locating import locate
from convviz.ui.page import Page

_LOOK_MS = 120
_FRAME_PX, _RADIUS_PX, _BEYOND_PX = 2.5, 5.0, 3
_ARROW_PX, _HEAD_PX = 46.0, 13.0
# An arrow to a cell must not hide the cells beside it.
_SMALL_PX, _SMALL_ARROW_PX = 90.0, 26.0
_LEAST_COVER_PX, _SIGN_PX = 10, 22
_SIGN_SHARE = 0.25  # of a large cover: cells grow with the wall that they are shown on


class MarkSheet(QWidget):
    """Takes no mouse and no keys; follows what it marks wherever that goes.

    Args:
        page: What it lies over.
        theme: Says in whose colours to paint, whenever it paints: a theme may change in the middle of a step.
    """

    def __init__(self, page: Page, theme: Callable[[], Theme]) -> None:
        super().__init__(page)
        self.setObjectName("lessonMarks")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self._theme = theme
        self._looks: tuple[LookAt, ...] = ()
        self._covers: tuple[LookAt, ...] = ()
        self._rects: tuple[tuple[QRect, ...], tuple[QRect, ...]] = ((), ())
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._find)
        self.hide()

    @property
    def pointed(self) -> tuple[QRect, ...]:
        """Where arrows point, on the page."""
        return self._rects[0]

    @property
    def covered(self) -> tuple[QRect, ...]:
        """What is covered, on the page."""
        return self._rects[1]

    def show_marks(self, looks: tuple[LookAt, ...], covers: tuple[LookAt, ...]) -> None:
        """Marks these; none takes the sheet away."""
        self._looks, self._covers = looks, covers
        if looks or covers:
            self._find()
            self.show()
            self.raise_()
            self._watch.start()
        else:
            self._watch.stop()
            self._rects = ((), ())
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints covers first: an arrow may point at one."""
        painter, theme = QPainter(self), self._theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in self.covered:
            _paint_cover(painter, rect, theme)
        for rect in self.pointed:
            _paint_arrow(painter, rect, QRectF(self.rect()), theme)

    def _find(self) -> None:
        if self.geometry() != self._page.rect():
            self.setGeometry(self._page.rect())
        found = tuple(
            tuple(rect for look in looks if (rect := locate(self._page, look)) is not None)
            for looks in (self._looks, self._covers)
        )
        rects = (found[0], found[1])
        if rects != self._rects:
            self._rects = rects
            self.update()


def _paint_cover(painter: QPainter, rect: QRect, theme: Theme) -> None:
    box = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(theme.accent, 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(theme.accent_ground)
    painter.drawRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
    if min(box.width(), box.height()) >= _LEAST_COVER_PX:
        side = min(box.width(), box.height())
        size = int(max(min(_SIGN_PX, box.height() * 0.7, box.width()), _SIGN_SHARE * side))
        draw_text(
            painter,
            Box(box.x(), box.y(), box.width(), box.height()),
            "?",
            size,
            theme.accent,
            bold=True,
        )


def _paint_arrow(painter: QPainter, rect: QRect, room: QRectF, theme: Theme) -> None:
    """In a colour that no number has, with an edge that parts it from whatever lies below."""
    frame = QRectF(rect).adjusted(-_BEYOND_PX, -_BEYOND_PX, _BEYOND_PX, _BEYOND_PX)
    frame = frame.intersected(room.adjusted(2, 2, -2, -2))
    tip, back = arrow_to(frame, room)
    path = QPainterPath()
    path.addRoundedRect(frame, _RADIUS_PX, _RADIUS_PX)
    direction = math.atan2(tip.y() - back.y(), tip.x() - back.x())
    path.moveTo(back)
    path.lineTo(tip)
    for turn in (0.5, -0.5):
        path.moveTo(tip)
        path.lineTo(
            tip.x() - _HEAD_PX * math.cos(direction + turn),
            tip.y() - _HEAD_PX * math.sin(direction + turn),
        )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.card, _FRAME_PX + 3), (theme.formula_d, _FRAME_PX)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def arrow_to(frame: QRectF, room: QRectF) -> tuple[QPointF, QPointF]:
    """The tip and the other end of an arrow to a frame: from the side on which there is most room."""
    sides = {
        "left": frame.left() - room.left(),
        "right": room.right() - frame.right(),
        "top": frame.top() - room.top(),
        "bottom": room.bottom() - frame.bottom(),
    }
    side = max(sides, key=lambda each: sides[each])
    longest = _SMALL_ARROW_PX if max(frame.width(), frame.height()) < _SMALL_PX else _ARROW_PX
    length = max(_HEAD_PX, min(longest, sides[side] - 4))
    middle = frame.center()
    match side:
        case "left":
            tip, step = QPointF(frame.left() - 2, middle.y()), QPointF(-length, 0)
        case "right":
            tip, step = QPointF(frame.right() + 2, middle.y()), QPointF(length, 0)
        case "top":
            tip, step = QPointF(middle.x(), frame.top() - 2), QPointF(0, -length)
        case _:
            tip, step = QPointF(middle.x(), frame.bottom() + 2), QPointF(0, length)
    return tip, tip + step
