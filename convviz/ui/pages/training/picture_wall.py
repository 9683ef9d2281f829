"""A wall of small pictures of any length: only what is seen exists."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.box import Box
from convviz.painting.training.picture_wall import (
    WallPlan,
    paint_label,
    paint_outline,
    paint_picture,
)
from convviz.pictures.sets.picture_set import Indices, PictureSet
from convviz.ui.long_press import LongPress
from convviz.ui.pages.training.thumbnails import Thumbnails
from convviz.ui.widgets.tile_walk import walked
from convviz.ui.widgets.tile_wall import TileWall

SMALLEST_PX, LARGEST_PX, USUAL_PX = 24, 192, 56
_NOTCH = 120
_ZOOM_PX = 8
_NOTHING: Indices = np.zeros(0, np.int64)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LARGER = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class PictureWall(TileWall[int]):
    """Arrow keys walk, Enter or a double click opens, Ctrl and the wheel or + and − change the size.

    Places count what is shown, from 0; each stands for one picture of the set.

    Args:
        describe: What is said of the picture at a place.
        parent: What ends it.
        named: Whether the names of classes stand under the pictures.

    Signals:
        current_changed: The place that the cursor is on, −1 for none.
        activated: The place of a picture that is to be shown large.
        menu_wanted: The menu of a picture: its place, and where on the screen.
        removal_wanted: The place of a picture that Delete was pressed on.
        side_changed: The side of the small pictures, in pixels.
    """

    current_changed = Signal(int)
    activated = Signal(int)
    menu_wanted = Signal(int, QPoint)
    removal_wanted = Signal(int)
    side_changed = Signal(int)

    def __init__(
        self, describe: Callable[[int], str], parent: QWidget | None = None, *, named: bool = True
    ) -> None:
        super().__init__(parent)
        LongPress(self.viewport())
        self._named = named
        self._describe_place = describe
        self._pictures: PictureSet | None = None
        self._rows = _NOTHING
        self._side = USUAL_PX
        self.thumbnails = Thumbnails(self)
        self.thumbnails.made.connect(self._repaint)

    @property
    def plan(self) -> WallPlan:
        """Where the pictures stand."""
        return WallPlan(len(self._rows), self._side, self.room, self._named)

    @property
    def current(self) -> int:
        """The place that the cursor is on, −1 for none."""
        return -1 if self._current is None else self._current

    @property
    def content_height(self) -> float:
        """Of all rows."""
        return self.plan.height

    def span(self, place: int) -> tuple[float, float]:
        """A picture with its label."""
        top = self.plan.box(place).y
        return top, top + self.plan.row_px

    def place_at(self, position: QPointF) -> int | None:
        """The place at a point of the view."""
        return self.plan.place_at(position.x(), position.y() + self.top)

    def describe(self, place: int) -> str:
        """What is said of the picture at a place."""
        return self._describe_place(place)

    @property
    def side(self) -> int:
        """The side of the small pictures, in pixels."""
        return self._side

    def show_pictures(self, pictures: PictureSet | None, rows: Indices) -> None:
        """Shows the pictures `rows` of a set; the cursor stays on its picture where that is still there."""
        if pictures is self._pictures and rows is self._rows:
            return
        before = self.picture_at(self.current) if pictures is self._pictures else None
        self._pictures, self._rows = pictures, rows
        self.thumbnails.show_set(pictures)
        self._hovered = None
        found = np.flatnonzero(rows == before) if before is not None else _NOTHING
        self._current = int(found[0]) if len(found) else None
        self._arrange()
        if self._current is not None:
            self._keep_in_view()
        else:
            self.verticalScrollBar().setValue(0)
        self._tell_current()
        self.viewport().update()

    def picture_at(self, place: int) -> int | None:
        """Which picture of the set stands at a place."""
        return int(self._rows[place]) if 0 <= place < len(self._rows) else None

    def label_of(self, place: int) -> str:
        """What stands under a picture: the name of its class."""
        index = self.picture_at(place)
        if self._pictures is None or index is None:
            return ""
        return self._pictures.class_names[int(self._pictures.labels[index])]

    def set_side(self, side: int) -> None:
        """Shows the pictures larger or smaller; what the cursor is on, or else what is at the top, stays in view."""
        side = max(SMALLEST_PX, min(LARGEST_PX, side))
        if side == self._side:
            return
        first = self.plan.visible(self.top, 1)
        kept = self.current if self.current in self.plan.visible(self.top, self.viewport().height()) else -1
        self._side = side
        self._arrange()
        place = kept if kept >= 0 else first.start if len(first) else 0
        if len(self._rows):
            self.verticalScrollBar().setValue(round(self.plan.box(place).y) - 4)
        self.viewport().update()
        self.side_changed.emit(side)

    def go_to(self, place: int) -> None:
        """Moves the cursor to a picture, within those there are."""
        place = max(0, min(place, len(self._rows) - 1))
        if place != self._current and len(self._rows):
            self._current = place
            self._keep_in_view()
            self._tell_current()
            self.viewport().update()

    def box_of(self, place: int) -> Box:
        """Where a picture stands in the view."""
        return self.plan.box(place).moved(0, -self.top)

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is seen, and wishes for what is missing."""
        painter = QPainter(self.viewport())
        plan, top, height = self.plan, self.top, self.viewport().height()
        seen, ratio, pictures = plan.visible(top, height), self.devicePixelRatioF(), self._pictures
        if pictures is None:
            return
        self.thumbnails.set_side(round(self._side * ratio))
        for place in seen:
            index, box = int(self._rows[place]), plan.box(place).moved(0, -top)
            found = self.thumbnails.get(index)
            broken = found is not None and found.refusal is not None
            paint_picture(
                painter, box, None if found is None else found.image, self._theme, ratio, broken=broken
            )
            if plan.labelled:
                paint_label(painter, box, self.label_of(place), self._theme, bold=place == self._current)
        for place in (each for each in seen if each in {self._hovered, self._current}):
            box = plan.box(place).moved(0, -top)
            paint_outline(painter, box, self._theme, strong=place == self._current)
        self._paint_focus(painter)
        self._wish(seen, plan)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_side(self._side + round(event.angleDelta().y() / _NOTCH) * _ZOOM_PX)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Moves the cursor to a picture."""
        place = self.place_at(event.position())
        if place is not None and event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            self.go_to(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a picture."""
        place = self.place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(place)
            self.activated.emit(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the picture under the pointer, or of the current one where a key asks."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self.place_at(QPointF(event.pos())) if by_mouse else self._current
        if place is not None:
            self.go_to(place)
            at = event.globalPos()
            if not by_mouse:
                at = self.viewport().mapToGlobal(self.box_of(place).centre.toPoint())
            self.menu_wanted.emit(place, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, opens, removes, changes the size."""
        key, step = Qt.Key(event.key()), self._step(Qt.Key(event.key()))
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif step is not None:
            self.go_to(step)
        elif key in _ENTER and self._current is not None:
            self.activated.emit(self._current)
        elif key in _REMOVE and self._current is not None:
            self.removal_wanted.emit(self._current)
        elif key in _LARGER or key == Qt.Key.Key_Minus:
            self.set_side(self._side + (_ZOOM_PX if key in _LARGER else -_ZOOM_PX))
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        """Room for one row."""
        return QSize(140, 80)

    def _step(self, key: Qt.Key) -> int | None:
        """Where a key leads from the current picture, or None for another key."""
        plan = self.plan
        rows_seen = max(1, int(self.viewport().height() // plan.row_px) - 1)
        first = plan.visible(self.top, 1).start
        return walked(key, self._current, plan.count, plan.columns, rows_seen, first)

    def _tell_current(self) -> None:
        self._say_current()
        self.current_changed.emit(self.current)

    def _wish(self, seen: range, plan: WallPlan) -> None:
        """What is seen, and then the rows that come next either way."""
        more = 2 * plan.columns
        below = range(seen.stop, min(seen.stop + more, plan.count))
        above = range(max(0, seen.start - more), seen.start)
        self.thumbnails.wish([int(self._rows[place]) for part in (seen, below, above) for place in part])

    def _repaint(self, _made: object) -> None:
        self.viewport().update()
