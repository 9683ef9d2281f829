"""One made picture, enlarged beside the kernel of its filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.filters import LargeView, paint_large
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.paint_cache import PaintCache
from convviz.painting.theme import Theme, theme
from convviz.states.evidence.filters import CLASSES, FiltersScene
from convviz.states.evidence.filters_kernel import FilterKernel, filter_kernel
from convviz.texts.evidence_filters import describe_place, kernel_text
from convviz.ui.vector_painting import paint_options

_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}
_EDGE_PX = 6


class FilterLarge(QWidget):
    """Arrows show the next picture, Esc, Enter or a double click the sheet again.

    Signals:
        step_wanted: The next (1) or the previous (−1) picture.
        closed: The sheet is wanted again.
    """

    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filtersLarge")
        self._theme: Theme = theme("light")
        self._scene: FiltersScene | None = None
        self._place = 0
        self._image = QImage()
        self._kernel: FilterKernel | None = None
        self._stale = False
        self._cache = PaintCache()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def kernel(self) -> FilterKernel | None:
        """The kernel that is shown."""
        return self._kernel

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_filter(self, scene: FiltersScene, place: int, image: QImage, *, stale: bool) -> None:
        """Shows the picture at a place of a scene."""
        self._scene, self._place, self._image, self._stale = scene, place, image, stale
        layer = scene.question.layer
        self._kernel = (
            None if layer == CLASSES else filter_kernel(scene.network, layer, scene.channels[place])
        )
        self.retranslate()
        self.update()

    def view(self) -> LargeView | None:
        """What is painted; None where there is nothing."""
        if self._scene is None:
            return None
        room = Box(0, 0, self.width(), self.height()).grown(-_EDGE_PX)
        options = paint_options(self, self._cache)
        return LargeView(
            self._scene, self._place, self._image, self._kernel, room, self._stale, self._theme, options
        )

    def retranslate(self) -> None:
        """Says in the current language what is shown."""
        if self._scene is not None:
            parts = [describe_place(self._scene, self._place)]
            if self._kernel is not None:
                parts.append(kernel_text(self._kernel))
            self.setAccessibleDescription(". ".join(parts))

    def sizeHint(self) -> QSize:
        """A picture and a kernel."""
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        """A small picture."""
        return QSize(160, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the picture and the kernel."""
        view = self.view()
        painter = QPainter(self)
        if view is not None:
            paint_large(painter, view)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, or goes back."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _LEAVE:
            self.closed.emit()
        elif key in _STEPS:
            self.step_wanted.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
