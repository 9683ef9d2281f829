"""The pad to draw on: white ink on black, by mouse, touch, tablet or keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QEventPoint,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.pictures.ink import Stroke
from convviz.ui.widgets.ink_buffer import GROUND, InkBuffer
from convviz.ui.widgets.pad_square import PadSquare

# Widths in pad units. MNIST's own strokes are about 0.08 of their square wide.
MIN_WIDTH, MAX_WIDTH, DEFAULT_WIDTH = 0.02, 0.3, 0.08
_WIDTH_STEP = 0.02
_MIN_DISTANCE = 0.003  # about half a pixel of the pad: nearer points only cost time
_KEY_STEP, _KEY_LEAP = 0.02, 0.1
_FARTHEST = 1.0  # how far off the pad a pen that is still down is followed
_SIDE_PX, _MIN_SIDE_PX = 168, 96
_CROSSHAIR_PX = 3.0
_HINT_COLOUR = QColor("#9aa4b5")

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_CLEAR_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class InkPad(QWidget):
    """A square to draw on. It reports strokes as they are made, and shows those it is given.

    The stroke in hand is painted at once, piece by piece; otherwise the pad shows what `set_strokes` gave it.
    Positions and widths are in pad units, from 0 to 1; a pen that is down may leave the square. A tap is a
    dot.

    Keys: arrows move a crosshair (in leaps with Shift), Space lowers and lifts the pen there, `[` and `]`
    change the width, `E` changes between pen and eraser, Delete or Backspace clears, Esc lifts the pen.

    Signals:
        stroke_begun: x, y, width, and whether it erases.
        stroke_extended: x, y.
        stroke_ended: The pen is lifted.
        cleared: `clear()` was called, here or by key.
        pen_width_changed: The new width.
        eraser_changed: Whether the next stroke erases.
    """

    stroke_begun = Signal(float, float, float, bool)
    stroke_extended = Signal(float, float)
    stroke_ended = Signal()
    cleared = Signal()
    pen_width_changed = Signal(float)
    eraser_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inkPad")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._strokes: tuple[Stroke, ...] = ()
        self._under: tuple[Stroke, ...] = ()  # what stood on the pad when the stroke in hand began
        self._buffer = InkBuffer()
        self._square = PadSquare.inside(self.size())
        self._width = DEFAULT_WIDTH
        self._eraser = False
        self._points: list[tuple[float, float]] = []  # of the stroke in hand; none while the pen is lifted
        self._in_hand = (DEFAULT_WIDTH, False)  # width of the stroke in hand, and whether it erases
        self._at = QPointF(0.5, 0.5)  # the pointer or the crosshair
        self._pointed = False
        self._finger = -1  # the touch point that draws; others are ignored
        self.retranslate()

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Shows `strokes`, which may already hold the stroke in hand."""
        new = tuple(strokes)
        drawn = new[: len(self._under)] == self._under if self._points else new == self._strokes
        self._strokes = new
        if not drawn:
            self._redraw()
        self._describe()

    def clear(self) -> None:
        """Empties the pad and says so; the stroke in hand ends first."""
        self.lift()
        self.set_strokes(())
        self.cleared.emit()

    def pen_width(self) -> float:
        """The diameter of pen and eraser, in pad units."""
        return self._width

    def set_pen_width(self, width: float) -> None:
        """Sets the diameter, within MIN_WIDTH and MAX_WIDTH; the stroke in hand keeps its own."""
        bounded = max(MIN_WIDTH, min(MAX_WIDTH, width))
        if abs(bounded - self._width) < 1e-6:
            return
        self._update_pointer()
        self._width = bounded
        self._update_pointer()
        self.pen_width_changed.emit(bounded)

    def eraser(self) -> bool:
        """Whether the next stroke erases."""
        return self._eraser

    def set_eraser(self, *, on: bool) -> None:
        """Takes the eraser, or the pen again."""
        if on != self._eraser:
            self._eraser = on
            self._update_pointer()
            self.eraser_changed.emit(on)

    def lift(self) -> None:
        """Ends the stroke in hand, if there is one."""
        if not self._points:
            return
        if len(self._strokes) == len(self._under):  # nobody has given it back yet
            width, erase = self._in_hand
            self._strokes = (*self._under, Stroke(tuple(self._points), width, erase))
            self._describe()
        self._points.clear()
        self.stroke_ended.emit()

    def retranslate(self) -> None:
        """Names the pad in the language in force."""
        self.setAccessibleName(self.tr("Drawing pad"))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(_MIN_SIDE_PX, _MIN_SIDE_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def event(self, event: QEvent) -> bool:
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
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lift()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pointed = True

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed = False
        self._update_pointer()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._lower(event.position(), erase=self._eraser)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # else Qt makes a mouse event of it
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._lower(event.position(), erase=self._eraser or turned)
        elif event.type() == QEvent.Type.TabletRelease:
            self.lift()
        else:
            self._follow(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._owns(event):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _ARROWS:
            leap = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move(_within(self._at + _ARROWS[key] * (_KEY_LEAP if leap else _KEY_STEP), 0, 1))
        elif event.text() in {"[", "]"}:
            self.set_pen_width(self._width + (_WIDTH_STEP if event.text() == "]" else -_WIDTH_STEP))
        elif key == Qt.Key.Key_E:
            self.set_eraser(on=not self._eraser)
        elif key in _CLEAR_KEYS:
            self.clear()
        elif self._points:
            self.lift()
        else:
            self._begin(self._at, erase=self._eraser)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = self._square.rect
        painter.drawPixmap(square.topLeft(), self._buffer.pixmap)
        if not self._strokes and not self._points:
            painter.setPen(_HINT_COLOUR)
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(square, int(centred), self.tr("Draw here"))
        if not square.adjusted(2, 2, -2, -2).contains(event.rect()):
            self._paint_frame(painter)
        if self._pointed or self.hasFocus():
            self._paint_pointer(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        focused = self.hasFocus()
        role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Dark
        pen = QPen(self.palette().color(role), 2 if focused else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inset = pen.widthF() / 2
        painter.drawRect(QRectF(self._square.rect).adjusted(inset, inset, -inset, -inset))

    def _paint_pointer(self, painter: QPainter) -> None:
        """A ring as wide as the pen with a crosshair; the eraser's is dashed."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._square.rect)
        centre, radius = self._square.to_widget(self._at), self._width * self._square.side / 2
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        across, down = QPointF(_CROSSHAIR_PX, 0), QPointF(0, _CROSSHAIR_PX)
        line = Qt.PenStyle.DashLine if self._eraser else Qt.PenStyle.SolidLine
        # A black line under the coloured one, so that it is seen on ink as well.
        for pen in (QPen(GROUND, 3), QPen(accent, 1.25, line)):
            painter.setPen(pen)
            painter.drawEllipse(centre, radius, radius)
            painter.drawLine(centre - across, centre + across)
            painter.drawLine(centre - down, centre + down)

    def _touched(self, event: QTouchEvent) -> None:
        event.accept()
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed and self._finger < 0:
                self._finger = point.id()
                self._lower(point.position(), erase=self._eraser)
            elif point.id() == self._finger and point.state() == QEventPoint.State.Updated:
                self._follow(point.position())
            elif point.id() == self._finger and point.state() == QEventPoint.State.Released:
                self._finger = -1
                self.lift()
        if event.type() in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._finger = -1
            self.lift()

    def _lower(self, position: QPointF, *, erase: bool) -> None:
        if self._square.rect.contains(position.toPoint()):
            self.lift()
            self._follow(position)
            self._begin(self._at, erase=erase)

    def _follow(self, position: QPointF) -> None:
        self._move(_within(self._square.to_pad(position), -_FARTHEST, 1 + _FARTHEST))

    def _begin(self, point: QPointF, *, erase: bool) -> None:
        self._points, self._in_hand = [(point.x(), point.y())], (self._width, erase)
        self._under = self._strokes
        self._buffer.draw_segment(point, point, self._width, erase=erase)
        if self._strokes:
            self.update(self._square.around(point, point, self._width))
        else:
            self.update()  # the hint goes too
        self.stroke_begun.emit(point.x(), point.y(), self._width, erase)

    def _move(self, point: QPointF) -> None:
        self._update_pointer()
        self._at = point
        self._update_pointer()
        if not self._points:
            return
        last = QPointF(*self._points[-1])
        if (point - last).manhattanLength() < _MIN_DISTANCE:
            return
        self._points.append((point.x(), point.y()))
        width, erase = self._in_hand
        self._buffer.draw_segment(last, point, width, erase=erase)
        self.update(self._square.around(last, point, width))
        self.stroke_extended.emit(point.x(), point.y())

    def _update_pointer(self) -> None:
        if self._pointed or self.hasFocus():
            least = 2 * _CROSSHAIR_PX / self._square.side
            self.update(self._square.around(self._at, self._at, max(self._width, least)))

    def _fit(self) -> None:
        self._square = PadSquare.inside(self.size())
        if self._buffer.resize(self._square.side, self.devicePixelRatio()):
            self._redraw()

    def _redraw(self) -> None:
        self._buffer.draw(self._strokes)
        self.update()

    def _owns(self, event: QKeyEvent) -> bool:
        if event.text() in {"[", "]"}:  # may need AltGr, which some systems report as Ctrl+Alt
            return True
        if event.modifiers() & _COMMANDS:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return bool(self._points)
        return event.key() in {*_ARROWS, *_CLEAR_KEYS, Qt.Key.Key_Space, Qt.Key.Key_E}

    def _describe(self) -> None:
        count = len(self._strokes)
        text = self.tr("Strokes: {count}").format(count=count) if count else self.tr("Empty")
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)


def _within(point: QPointF, low: float, high: float) -> QPointF:
    return QPointF(max(low, min(high, point.x())), max(low, min(high, point.y())))
