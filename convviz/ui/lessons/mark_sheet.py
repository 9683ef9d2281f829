"""What lies over a page during a lesson: arrows to what is to be looked at, and covers over what is to be predicted."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from convviz.lessons.lesson import LookAt
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text
from convviz.painting.theme import Theme
from convviz.ui.lessons.arrows import HEAD_PX, Arrow, arrow_to, arrow_to_cell
from convviz.ui.lessons.locating import locate
from convviz.ui.page import Page

_LOOK_MS = 120
_FRAME_PX, _RADIUS_PX, _BEYOND_PX = 2.5, 5.0, 3
_LEAST_CELL_PX = 14  # smaller ones have no numbers, and no room for an arrow among them
_LEAST_COVER_PX, _SIGN_PX = 10, 22
_SIGN_SHARE = 0.25  # of a large cover: cells grow with the wall that they are shown on


class Pointed(NamedTuple):
    """What an arrow points at, and the map in which it is, if it is a cell with a number; on the page."""

    rect: QRect
    map: QRect | None = None

    def frame(self, room: QRectF) -> QRectF:
        """What is drawn around it."""
        frame = QRectF(self.rect).adjusted(-_BEYOND_PX, -_BEYOND_PX, _BEYOND_PX, _BEYOND_PX)
        return frame.intersected(room.adjusted(2, 2, -2, -2))

    def arrow(self, room: QRectF) -> Arrow:
        """The arrow to it."""
        if self.map is None:
            return arrow_to(self.frame(room), room)
        return arrow_to_cell(self.frame(room), QRectF(self.rect), QRectF(self.map), room)


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
        self._pointed: tuple[Pointed, ...] = ()
        self._covered: tuple[QRect, ...] = ()
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._find)
        self.hide()

    @property
    def pointed(self) -> tuple[QRect, ...]:
        """Where arrows point, on the page."""
        return tuple(each.rect for each in self._pointed)

    @property
    def covered(self) -> tuple[QRect, ...]:
        """What is covered, on the page."""
        return self._covered

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
            self._pointed, self._covered = (), ()
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints covers first: an arrow may point at one."""
        painter, theme = QPainter(self), self._theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in self.covered:
            _paint_cover(painter, rect, theme)
        for pointed in self._pointed:
            _paint_arrow(painter, pointed, QRectF(self.rect()), theme)

    def _find(self) -> None:
        if self.geometry() != self._page.rect():
            self.setGeometry(self._page.rect())
        covered = tuple(rect for look in self._covers if (rect := locate(self._page, look)) is not None)
        pointed = tuple(found for look in self._looks if (found := point_at(self._page, look)) is not None)
        if (pointed, covered) != (self._pointed, self._covered):
            self._pointed, self._covered = pointed, covered
            self.update()


def point_at(page: Page, look: LookAt) -> Pointed | None:
    """What an arrow points at; None where it is not on screen."""
    rect = locate(page, look)
    if rect is None:
        return None
    is_cell = look.cell is not None and min(rect.width(), rect.height()) >= _LEAST_CELL_PX
    return Pointed(rect, locate(page, _map_of(look)) if is_cell else None)


def _map_of(look: LookAt) -> LookAt:
    """The map in which a cell is."""
    channel = look.cell[2] if look.cell is not None and len(look.cell) > 2 else look.channel or 0
    return replace(look, cell=None, channel=channel)


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


def _paint_arrow(painter: QPainter, pointed: Pointed, room: QRectF, theme: Theme) -> None:
    """In a colour that no number has, with an edge that parts it from whatever lies below."""
    frame = pointed.frame(room)
    tip, back = pointed.arrow(room)
    path = QPainterPath()
    path.addRoundedRect(frame, _RADIUS_PX, _RADIUS_PX)
    direction = math.atan2(tip.y() - back.y(), tip.x() - back.x())
    path.moveTo(back)
    path.lineTo(tip)
    for turn in (0.5, -0.5):
        path.moveTo(tip)
        path.lineTo(
            tip.x() - HEAD_PX * math.cos(direction + turn),
            tip.y() - HEAD_PX * math.sin(direction + turn),
        )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.card, _FRAME_PX + 3), (theme.formula_d, _FRAME_PX)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
