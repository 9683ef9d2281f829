"""A wall of small pictures of any length: only what is seen exists."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.theme import Theme, theme
from convviz.painting.training.picture_wall import (
    WallPlan,
    paint_label,
    paint_outline,
    paint_picture,
)
from convviz.pictures.sets.picture_set import Indices, PictureSet
from convviz.ui.pages.training.thumbnails import Thumbnails
from convviz.ui.style_sheet import SCROLL_BAR_PX

SMALLEST_PX, LARGEST_PX, USUAL_PX = 24, 192, 56
_SCROLL_PX = 48
_NOTCH = 120
_ZOOM_PX = 8
_NOTHING: Indices = np.zeros(0, np.int64)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LARGER = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class PictureWall(QAbstractScrollArea):
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
        self._named = named
        self._describe_place = describe
        self._theme: Theme = theme("light")
        self._pictures: PictureSet | None = None
        self._rows = _NOTHING
        self._side = USUAL_PX
        self._current = self._hovered = -1
        self.thumbnails = Thumbnails(self)
        self.thumbnails.made.connect(self._repaint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_SCROLL_PX)

    @property
    def plan(self) -> WallPlan:
        """Where the pictures stand."""
        # As if the scroll bar were always there: nothing moves when it comes.
        return WallPlan(len(self._rows), self._side, self.width() - SCROLL_BAR_PX - 2, self._named)

    @property
    def current(self) -> int:
        """The place that the cursor is on, −1 for none."""
        return self._current

    @property
    def side(self) -> int:
        """The side of the small pictures, in pixels."""
        return self._side

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.viewport().update()

    def show_pictures(self, pictures: PictureSet | None, rows: Indices) -> None:
        """Shows the pictures `rows` of a set; the cursor stays on its picture where that is still there."""
        if pictures is self._pictures and rows is self._rows:
            return
        before = self.picture_at(self._current) if pictures is self._pictures else None
        self._pictures, self._rows = pictures, rows
        self.thumbnails.show_set(pictures)
        self._hovered = -1
        found = np.flatnonzero(rows == before) if before is not None else _NOTHING
        self._current = int(found[0]) if len(found) else -1
        self._arrange()
        if self._current >= 0:
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
        top = self._top()
        first = self.plan.visible(top, 1)
        kept = self._current if self._current in self.plan.visible(top, self.viewport().height()) else -1
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
        return self.plan.box(place).moved(0, -self._top())

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is seen, and wishes for what is missing."""
        painter = QPainter(self.viewport())
        plan, top, height = self.plan, self._top(), self.viewport().height()
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
        for place in {self._hovered, self._current} & set(seen):
            box = plan.box(place).moved(0, -top)
            paint_outline(painter, box, self._theme, strong=place == self._current)
        if self.hasFocus():
            paint_focus_frame(painter, self.viewport().size(), self._theme, 1)
        self._wish(seen, plan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the pictures out anew."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_side(self._side + round(event.angleDelta().y() / _NOTCH) * _ZOOM_PX)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is pointed at has a frame."""
        self._hover(self._place_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Moves the cursor to a picture."""
        place = self._place_at(event.position())
        if place >= 0 and event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            self.go_to(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a picture."""
        place = self._place_at(event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(place)
            self.activated.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the picture under the pointer, or of the current one where a key asks."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self._place_at(QPointF(event.pos())) if by_mouse else self._current
        if place >= 0:
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
        elif key in _ENTER and self._current >= 0:
            self.activated.emit(self._current)
        elif key in _REMOVE and self._current >= 0:
            self.removal_wanted.emit(self._current)
        elif key in _LARGER or key == Qt.Key.Key_Minus:
            self.set_side(self._side + (_ZOOM_PX if key in _LARGER else -_ZOOM_PX))
        else:
            event.ignore()

    def focusInEvent(self, event: QEvent) -> None:
        """Shows that it has the focus."""
        super().focusInEvent(event)  # pyright: ignore[reportArgumentType] - the stub asks for QFocusEvent, which it is
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            if place >= 0:
                QToolTip.showText(event.globalPos(), self._describe_place(place), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        """Room for one row."""
        return QSize(140, 80)

    def _step(self, key: Qt.Key) -> int | None:
        """Where a key leads from the current picture, or None for another key."""
        plan, at = self.plan, self._current
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return len(self._rows) - 1
        if key not in {*_STEPS, *_ROWS, *_PAGES}:
            return None
        if at < 0:
            return plan.visible(self._top(), 1).start
        rows_seen = max(1, int(self.viewport().height() // plan.row_px) - 1)
        rows = _ROWS.get(key, 0) + _PAGES.get(key, 0) * rows_seen
        there = at + _STEPS.get(key, 0) + rows * plan.columns
        # Up from the first row and down from the last stay in their column.
        return there if 0 <= there < len(self._rows) or key in _PAGES else at

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _place_at(self, position: QPointF) -> int:
        place = self.plan.place_at(position.x(), position.y() + self._top())
        return -1 if place is None else place

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def _arrange(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, round(self.plan.height) - height))

    def _keep_in_view(self) -> None:
        """Scrolls as little as shows the current picture."""
        box, bar, height = self.plan.box(self._current), self.verticalScrollBar(), self.viewport().height()
        bottom = box.y + self.plan.row_px
        if box.y - 4 < bar.value():
            bar.setValue(round(box.y) - 4)
        elif bottom > bar.value() + height:
            bar.setValue(round(bottom) - height)

    def _tell_current(self) -> None:
        text = self._describe_place(self._current) if self._current >= 0 else ""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.current_changed.emit(self._current)

    def _wish(self, seen: range, plan: WallPlan) -> None:
        """What is seen, and then the rows that come next either way."""
        more = 2 * plan.columns
        below = range(seen.stop, min(seen.stop + more, plan.count))
        above = range(max(0, seen.start - more), seen.start)
        self.thumbnails.wish([int(self._rows[place]) for part in (seen, below, above) for place in part])

    def _repaint(self, _made: object) -> None:
        self.viewport().update()
