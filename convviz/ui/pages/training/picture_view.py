"""One picture, large: zoomed, pointed at, and moved in with keys."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import Viewport
from convviz.painting.training.picture_view import PictureView, paint_picture_view
from convviz.pictures.sets.picture_set import Pixels
from convviz.states.lab.scene import Floats
from convviz.texts.training_data import pixel_text, size_text
from convviz.ui.vector_painting import paint_options
from convviz.ui.widgets.zoomed_view import ZoomedView

_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}


class LargePicture(ZoomedView):
    """Pointing at a pixel tells its numbers; Ctrl and the wheel, + and − zoom, a drag moves, 0 shows all again.

    Signals:
        pointed: What is said of the pixel that is pointed at, or "".
        step_wanted: The next (1) or the previous (−1) picture.
        closed: Enter, Esc or a double click.
    """

    pointed = Signal(str)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Floats | None = None
        self._cell: tuple[int, int] | None = None

    def show_picture(self, values: Pixels | None) -> None:
        """Shows a picture, shape (rows, columns, 1 or 3), 0 to 255; None for none."""
        before = self._values
        self._values = None if values is None else values.astype(np.float32, copy=False)
        if before is None or self._values is None or before.shape != self._values.shape:
            self._viewport = Viewport()
        self.point_at(None)
        self.setAccessibleDescription("" if values is None else size_text(values))
        self.update()

    def view(self) -> PictureView | None:
        """What is painted; None where there is no picture."""
        if self._values is None:
            return None
        options = paint_options(self, self._cache)
        room = Box(0, 0, self.width(), self.height())
        return PictureView(self._values, room, self._viewport, self._cell, self._theme, options)

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
        self._paint_focus(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms."""
        self._zoom_by_wheel(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag is over."""
        super().mouseReleaseEvent(event)
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows show the next picture, + − 0 zoom, Esc and Enter go back."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key in _LEAVE:
            self.closed.emit()
        elif key in _STEPS:
            self.step_wanted.emit(_STEPS[key])
        elif not self._take_zoom_key(key):
            super().keyPressEvent(event)

    def point_at(self, cell: tuple[int, int] | None) -> None:
        """Tells the numbers of a pixel."""
        if cell != self._cell:
            self._cell = cell
            values = self._values
            self.pointed.emit("" if cell is None or values is None else pixel_text(values, *cell))
            self.update()
