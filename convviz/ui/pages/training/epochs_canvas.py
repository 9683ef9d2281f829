"""The canvas of an epoch: kernels, maps or answers. The wheel scrolls, and pointing tells numbers."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.grids.outlines import outline
from convviz.painting.paint_cache import PaintCache
from convviz.painting.training.epochs import EpochsLook, most_scrolled, paint_epochs
from convviz.painting.training.epochs_hits import Hit, first_hit, hit_at, next_hit
from convviz.states.training.epochs import EpochsScene
from convviz.texts.training_epochs import describe
from convviz.ui.vector_painting import paint_options
from convviz.ui.widgets.scrolled_view import NOTCH, SCROLL_PX, ScrolledView

# Numbers that change faster are not read.
_READ_S = 0.1
_SETTLE_MS = 120
_PAGES = {Qt.Key.Key_PageUp: -1.0, Qt.Key.Key_PageDown: 1.0}
_LINES = {Qt.Key.Key_Up: -40.0, Qt.Key.Key_Down: 40.0}
_WALKS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class EpochsCanvas(ScrolledView):
    """Paints the scene of an epoch. Ctrl and the arrow keys walk from number to number, as pointing does.

    Signals:
        told: What is under the pointer, or "".
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("epochsCanvas")
        self._scene: EpochsScene | None = None
        self._cache = PaintCache()
        self._at: QPointF | None = None
        self._told = ""
        self._shown_at = 0.0
        self._moving = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._stand_still)
        self.setMouseTracking(True)

    @property
    def scene(self) -> EpochsScene | None:
        """What is shown."""
        return self._scene

    @property
    def most_scrolled(self) -> tuple[float, float]:
        """How far it can be scrolled to the right and down."""
        look = self.look()
        return (0.0, 0.0) if look is None else most_scrolled(look)

    def show_scene(self, scene: EpochsScene | None) -> None:
        """Shows another epoch, or the same otherwise."""
        before, self._scene = self._scene, scene
        if before is not None and scene is not None and before.epoch != scene.epoch:
            self._move()
        if before is None or scene is None or before.view != scene.view:
            self._left, self._top = 0.0, 0.0
            self._at = None
            self.scrolled.emit()
        self._tell()
        self.update()

    def look(self) -> EpochsLook | None:
        """What is painted; None where nothing is shown."""
        if self._scene is None:
            return None
        room = Box(0, 0, self.width(), self.height())
        options = paint_options(self, self._cache)
        numbers = not self._moving
        return EpochsLook(self._scene, room, self._left, self._top, self._theme, options, numbers)

    def sizeHint(self) -> QSize:
        """Room for a layer."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Room for a few kernels."""
        return QSize(240, 120)

    def event(self, event: QEvent) -> bool:
        """Tells the number under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            look = self.look()
            hit = None if look is None else hit_at(look, event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), "" if hit is None else hit.text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the epoch."""
        look = self.look()
        painter = QPainter(self)
        if look is not None:
            paint_epochs(painter, look)
            hit = self._hit()
            if hit is not None:
                outline(painter, hit.box.grown(max(0.0, (5 - hit.box.width) / 2)), self._theme, 2.0)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more to see, or less."""
        super().resizeEvent(event)
        self.scroll_to(self._left, self._top)
        self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls."""
        turned = event.angleDelta() / NOTCH * SCROLL_PX if event.pixelDelta().isNull() else event.pixelDelta()
        self._scroll_by(event, turned.x(), turned.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and page keys scroll; the page has the others."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _WALKS:
            self._walk(*_WALKS[key])
        elif key in _PAGES:
            self.scroll_to(self._left, self._top + _PAGES[key] * self.height())
        elif key in _LINES and self.most_scrolled[1] > 0:
            self.scroll_to(self._left, self._top + _LINES[key])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the number under the pointer."""
        self._go_to(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Tells nothing any more."""
        super().leaveEvent(event)
        self._go_to(None)

    def _move(self) -> None:
        """Epochs that pass by faster than anybody reads are painted without numbers: that is twice as fast."""
        now = time.monotonic()
        self._moving = now - self._shown_at < _READ_S
        self._shown_at = now
        if self._moving:
            self._settle.start()

    def _stand_still(self) -> None:
        self._moving = False
        self.update()

    def _walk(self, right: int, down: int) -> None:
        look, hit = self.look(), self._hit()
        if look is None:
            return
        found = first_hit(look) if hit is None else next_hit(look, hit, right, down)
        if found is not None:
            self._go_to(found.box.centre)

    def _hit(self) -> Hit | None:
        """The cell that is pointed at, by the pointer or by keys."""
        look = self.look()
        return None if look is None or self._at is None else hit_at(look, self._at.x(), self._at.y())

    def _go_to(self, point: QPointF | None) -> None:
        before, self._at = self._at, point
        if before != point:
            self._tell()
            self.update()

    def _tell(self) -> None:
        """Says what is pointed at: while the film runs, its number changes."""
        hit = self._hit()
        text = "" if hit is None else hit.text
        whole = "" if self._scene is None else describe(self._scene)
        self.setAccessibleDescription(f"{text}; {whole}" if text else whole)
        if text != self._told:
            self._told = text
            self.told.emit(text)
