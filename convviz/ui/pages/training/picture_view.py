"""One picture, large: zoomed, pointed at, and moved in with keys."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import Viewport, panned, zoomed_at
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.painting.training.picture_view import PictureView, paint_picture_view
from convviz.pictures.sets.picture_set import Pixels
from convviz.states.lab.scene import Floats
from convviz.texts.training_data import pixel_text, size_text

_ZOOM_PER_NOTCH = 1.25
_NOTCH = 120
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}


class LargePicture(QWidget):
    """Pointing at a pixel tells its numbers; Ctrl and the wheel, + and − zoom, a drag moves, 0 shows all again.

    Signals:
        pointed: What is said of the pixel that is pointed at, or "".
        step_wanted: The next (1) or the previous (−1) picture.
        closed: Enter, Esc or a double click.
    """

    pointed = Signal(str)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme("light")
        self._values: Floats | None = None
        self._viewport = Viewport()
        self._cell: tuple[int, int] | None = None
        self._cache = PaintCache()
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_picture(self, values: Pixels | None) -> None:
        """Shows a picture, shape (rows, columns, 1 or 3), 0 to 255; None for none."""
        before = self._values
        self._values = None if values is None else values.astype(np.float32, copy=False)
        if before is None or self._values is None or before.shape != self._values.shape:
            self._viewport = Viewport()
        self._point_at(None)
        self.setAccessibleDescription("" if values is None else size_text(values))
        self.update()

    def view(self) -> PictureView | None:
        """What is painted; None where there is no picture."""
        if self._values is None:
            return None
        options = PaintOptions(self.devicePixelRatioF(), cache=self._cache)
        room = Box(0, 0, self.width(), self.height())
        return PictureView(self._values, room, self._viewport, self._cell, self._theme, options)

    def position_of(self, row: int, column: int) -> QPointF:
        """The middle of a pixel."""
        view = self.view()
        return QPointF() if view is None else view.geometry.rect_of(row, column).centre

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(240, 240)

    def minimumSizeHint(self) -> QSize:
        """A small square."""
        return QSize(96, 96)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the picture."""
        painter = QPainter(self)
        view = self.view()
        if view is not None:
            paint_picture_view(painter, view)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(Box(1, 1, self.width() - 2, self.height() - 2).rect, 6, 6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms."""
        self._zoom(_ZOOM_PER_NOTCH ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the pixel under the pointer, or drags what is zoomed."""
        view = self.view()
        if view is None:
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = event.position() - self._pressed
            if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
                self._dragging, self._pressed = True, event.position()
                self._look(panned(view.fit, self._viewport, way.x(), way.y(), view.options.ratio))
            return
        inside = view.fit.box.contains(event.position().x(), event.position().y())
        self._point_at(view.geometry.cell_at(event.position().x(), event.position().y()) if inside else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag is over."""
        super().mouseReleaseEvent(event)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.closed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows show the next picture, + − 0 zoom, Esc and Enter go back."""
        key, middle = Qt.Key(event.key()), QPointF(self.width() / 2, self.height() / 2)
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key in _LEAVE:
            self.closed.emit()
        elif key in _STEPS:
            self.step_wanted.emit(_STEPS[key])
        elif key in _IN or key == Qt.Key.Key_Minus:
            self._zoom(_ZOOM_PER_NOTCH if key in _IN else 1 / _ZOOM_PER_NOTCH, middle)
        elif key == Qt.Key.Key_0:
            self._look(Viewport())
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float, at: QPointF) -> None:
        view = self.view()
        if view is not None:
            self._look(zoomed_at(view.fit, self._viewport, factor, at.x(), at.y(), view.options.ratio))

    def _look(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()

    def _point_at(self, cell: tuple[int, int] | None) -> None:
        if cell != self._cell:
            self._cell = cell
            values = self._values
            self.pointed.emit("" if cell is None or values is None else pixel_text(values, *cell))
            self.update()
