"""The square that ink stands on: it shows strokes, and the one in hand as it is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.pictures.ink import Stroke
from convviz.ui.widgets.ink_buffer import InkBuffer
from convviz.ui.widgets.ink_pad_look import CROSSHAIR_PX, paint_frame, paint_hint, paint_pointer
from convviz.ui.widgets.pad_square import PadSquare

# Widths in pad units. MNIST's own strokes are about 0.08 of their square wide.
MIN_WIDTH, MAX_WIDTH, DEFAULT_WIDTH = 0.02, 0.3, 0.08
_MIN_DISTANCE = 0.003  # about half a pixel of the pad: nearer points only cost time
_SIDE_PX, _MIN_SIDE_PX = 168, 96


class InkCanvas(QWidget):
    """Shows the strokes it is given and reports those that are drawn with `pen_down`, `pen_to` and `pen_up`.

    The stroke in hand is painted at once, piece by piece; otherwise the canvas shows what `set_strokes` gave it.
    Positions and widths are in pad units, from 0 to 1; a pen that is down may leave the square.

    Signals:
        stroke_begun: x, y, width, and whether it erases.
        stroke_extended: x, y.
        stroke_ended: The pen is lifted.
        cleared: `clear()` was called.
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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._strokes: tuple[Stroke, ...] = ()
        self._under: tuple[Stroke, ...] = ()  # what stood here when the stroke in hand began
        self._points: list[tuple[float, float]] = []  # of the stroke in hand; none while the pen is lifted
        self._in_hand = (DEFAULT_WIDTH, False)  # width of the stroke in hand, and whether it erases
        self._buffer = InkBuffer()
        self._width = DEFAULT_WIDTH
        self._eraser = False
        self._at = QPointF(0.5, 0.5)  # the pointer or the crosshair
        self._pointed = False
        self.square = PadSquare.inside(self.size())
        self._describe()

    @property
    def drawing(self) -> bool:
        """Whether the pen is down."""
        return bool(self._points)

    @property
    def at(self) -> QPointF:
        """Where the pointer or the crosshair is, in pad units."""
        return self._at

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Shows `strokes`, which may already hold the stroke in hand."""
        new = tuple(strokes)
        if len(self._strokes) > len(self._under) >= len(new):  # undone, perhaps while the pen is down
            self._drop()
        drawn = new[: len(self._under)] == self._under if self._points else new == self._strokes
        self._strokes = new
        if not drawn:
            self._redraw()
        self._describe()

    def clear(self) -> None:
        """Empties the canvas and says so; the stroke in hand ends first."""
        self.pen_up()
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

    def pen_down(self, *, erase: bool) -> None:
        """Lowers the pen or eraser where the pointer is; a stroke in hand ends first."""
        self.pen_up()
        point = self._at
        self._points, self._in_hand = [(point.x(), point.y())], (self._width, erase)
        self._under = self._strokes
        self._buffer.draw_segment(point, point, self._width, erase=erase)
        if self._strokes:
            self.update(self.square.around(point, point, self._width))
        else:
            self.update()  # the hint goes too
        self.stroke_begun.emit(point.x(), point.y(), self._width, erase)

    def pen_to(self, point: QPointF) -> None:
        """Moves the pointer, and draws if the pen is down."""
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
        self.update(self.square.around(last, point, width))
        self.stroke_extended.emit(point.x(), point.y())

    def pen_up(self) -> None:
        """Ends the stroke in hand, if there is one."""
        if not self._points:
            return
        if len(self._strokes) == len(self._under):  # nobody has given it back yet
            width, erase = self._in_hand
            self._strokes = (*self._under, Stroke(tuple(self._points), width, erase))
            self._describe()
        self._drop()

    def set_pointed(self, *, pointed: bool) -> None:
        """Whether the pointer is over the canvas, so that it is drawn."""
        self._update_pointer()
        self._pointed = pointed
        self._update_pointer()

    def retranslate(self) -> None:
        """Names the canvas in the language in force."""
        self.setAccessibleName(self.tr("Drawing pad"))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return QSize(_SIDE_PX, _SIDE_PX)

    def minimumSizeHint(self) -> QSize:
        """The smallest size."""
        return QSize(_MIN_SIDE_PX, _MIN_SIDE_PX)

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at this width, in pixels."""
        return width

    def event(self, event: QEvent) -> bool:
        """Follows the window to a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the ink into the new size."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        square, focused = self.square.rect, self.hasFocus()
        painter.drawPixmap(square.topLeft(), self._buffer.pixmap)
        if not self._strokes and not self._points:
            paint_hint(painter, square, self.tr("Draw here"))
        if not square.adjusted(2, 2, -2, -2).contains(event.rect()):
            paint_frame(painter, square, self.palette(), focused=focused)
        if self._pointed or focused:
            centre, radius = self.square.to_widget(self._at), self._width * square.width() / 2
            paint_pointer(painter, square, centre, radius, self.palette(), dashed=self._eraser)

    def _drop(self) -> None:
        if self._points:
            self._points.clear()
            self.stroke_ended.emit()

    def _update_pointer(self) -> None:
        if self._pointed or self.hasFocus():
            least = 2 * CROSSHAIR_PX / self.square.side
            self.update(self.square.around(self._at, self._at, max(self._width, least)))

    def _fit(self) -> None:
        self.square = PadSquare.inside(self.size())
        if self._buffer.resize(self.square.side, self.devicePixelRatio()):
            self._redraw()

    def _redraw(self) -> None:
        self._buffer.draw(self._strokes)
        self.update()

    def _describe(self) -> None:
        count = len(self._strokes)
        text = self.tr("Strokes: {count}").format(count=count) if count else self.tr("Empty")
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
