"""The pad to draw on: a canvas for ink, operated by mouse, touch, tablet or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QEventPoint,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from convviz.ui.widgets.ink_canvas import InkCanvas

_WIDTH_STEP = 0.02
_KEY_STEP, _KEY_LEAP = 0.02, 0.1
_FARTHEST = 1.0  # how far off the pad, in pad units, a pen that is still down is followed

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_CLEAR_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class InkPad(InkCanvas):
    """Turns what a person does with a pointing device or the keyboard into strokes. A tap is a dot.

    Keys: arrows move a crosshair (in leaps with Shift), Space lowers and lifts the pen there, `[` and `]`
    change the width, `E` changes between pen and eraser, Delete or Backspace clears, Esc lifts the pen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inkPad")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._finger = -1  # the touch point that draws; others are ignored
        self.retranslate()

    def event(self, event: QEvent) -> bool:
        """Touch, and keys that would else be shortcuts of the window."""
        if isinstance(event, QTouchEvent):
            self._touched(event)
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._owns(event)
        ):
            event.accept()  # so that Space and the arrows draw here, and do not step the animation
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows that it has the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Ends the stroke in hand: its end would not be heard."""
        super().focusOutEvent(event)
        self.pen_up()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer's ring appears."""
        super().enterEvent(event)
        self.set_pointed(pointed=True)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer's ring goes."""
        super().leaveEvent(event)
        self.set_pointed(pointed=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button lowers the pen."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._lower(event.position(), erase=self.eraser())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer's ring, and the pen if it is down, follow."""
        self._follow(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The left button lifts the pen."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pen_up()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen; its other end erases."""
        event.accept()  # else Qt makes a mouse event of it
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._lower(event.position(), erase=self.eraser() or turned)
        elif event.type() == QEvent.Type.TabletRelease:
            self.pen_up()
        else:
            self._follow(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its own keys."""
        if not self._owns(event):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _ARROWS:
            leap = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.pen_to(_within(self.at + _ARROWS[key] * (_KEY_LEAP if leap else _KEY_STEP), 0, 1))
        elif event.text() in {"[", "]"}:
            self.set_pen_width(self.pen_width() + (_WIDTH_STEP if event.text() == "]" else -_WIDTH_STEP))
        elif key == Qt.Key.Key_E:
            self.set_eraser(on=not self.eraser())
        elif key in _CLEAR_KEYS:
            self.clear()
        elif self.drawing:
            self.pen_up()
        else:
            self.pen_down(erase=self.eraser())

    def _touched(self, event: QTouchEvent) -> None:
        event.accept()
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed and self._finger < 0:
                self._finger = point.id()
                self._lower(point.position(), erase=self.eraser())
            elif point.id() == self._finger and point.state() == QEventPoint.State.Updated:
                self._follow(point.position())
            elif point.id() == self._finger and point.state() == QEventPoint.State.Released:
                self._finger = -1
                self.pen_up()
        if event.type() in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._finger = -1
            self.pen_up()

    def _lower(self, position: QPointF, *, erase: bool) -> None:
        if self.square.rect.contains(position.toPoint()):
            self.pen_up()
            self._follow(position)
            self.pen_down(erase=erase)

    def _follow(self, position: QPointF) -> None:
        self.pen_to(_within(self.square.to_pad(position), -_FARTHEST, 1 + _FARTHEST))

    def _owns(self, event: QKeyEvent) -> bool:
        if event.text() in {"[", "]"}:  # may need AltGr, which some systems report as Ctrl+Alt
            return True
        if event.modifiers() & _COMMANDS:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.drawing
        return event.key() in {*_ARROWS, *_CLEAR_KEYS, Qt.Key.Key_Space, Qt.Key.Key_E}


def _within(point: QPointF, low: float, high: float) -> QPointF:
    return QPointF(max(low, min(high, point.x())), max(low, min(high, point.y())))
