"""The overview as it is worked with: pointed at, clicked, dragged, turned at with the wheel, walked through by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from convviz.painting.network.overview_hits import NOTHING, Hit, hit
from convviz.painting.network.overview_minimap import minimap_place
from convviz.painting.network.overview_viewport import panned, zoomed
from convviz.states.network.state import Place
from convviz.texts.network_overview import tip_text
from convviz.ui.long_press import LongPress
from convviz.ui.pages.network.overview_keys import take_key
from convviz.ui.pages.network.overview_view import OverviewView
from convviz.workspace.network import NetworkWorkspace

_NOTCH = 120
_PAN_PER_NOTCH_PX = 60.0


class OverviewCanvas(OverviewView):
    """Pointing explains, clicks select, with Alt silence a map; drags and the wheel move, Ctrl and the wheel zoom.

    Signals:
        block_clicked: The header of a block was clicked; its id.
        menu_wanted: The context menu is asked for: what it is for, and where on the screen.
    """

    block_clicked = Signal(str)
    menu_wanted = Signal(object, object)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setObjectName("layerGraph")
        self._pressed: QPointF | None = None
        self._dragging = False
        self._on_minimap = False
        self.setMouseTracking(True)
        LongPress(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """Zooms by a pinch on a trackpad, tells what is pointed at."""
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            place = zoomed(
                self.viewport,
                1 + event.value(),
                (event.position().x(), event.position().y()),
                self.extent(),
            )
            self._motion.jump(place)
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl; otherwise moves, from left to right where nothing is above or below."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(turned.y() / _NOTCH, event.position())
            event.accept()
            return
        if not event.pixelDelta().isNull():
            dx, dy = float(event.pixelDelta().x()), float(event.pixelDelta().y())
        else:
            dx, dy = (each / _NOTCH * _PAN_PER_NOTCH_PX for each in (turned.x(), turned.y()))
        extent = self.extent()
        is_flat = extent.layout_height * self.viewport.zoom <= extent.height + 1
        if is_flat and dx == 0:
            dx, dy = dy, 0.0
        place = panned(self.viewport, dx, dy, extent)
        event.setAccepted(place != self.viewport)
        self._motion.jump(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            super().mousePressEvent(event)
            return
        self._pressed, self._dragging = event.position(), False
        self._on_minimap = self.has_minimap() and event.position().y() >= self.view_height()
        if self._on_minimap:
            self._look_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Points at a number, or drags the graph."""
        if self._pressed is None or event.buttons() == Qt.MouseButton.NoButton:
            self._hover(event.position())
            return
        if self._on_minimap:
            self._look_at(event.position())
            return
        way = event.position() - self._pressed
        if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
            if not self._dragging:
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._motion.jump(panned(self.viewport, way.x(), way.y(), self.extent()))
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects what is under it; with Alt it silences a map, or lets it be heard."""
        clicked = self._pressed is not None and not self._dragging and not self._on_minimap
        self._pressed, self._dragging, self._on_minimap = None, False, False
        self.unsetCursor()
        if not clicked or event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.hit(event.position())
        if found.place is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._workspace.toggle_map(found.place.layer, found.place.channel)
        else:
            self._select(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._workspace.hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is under the pointer, or of what is selected where a key asks."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            found = self.hit(QPointF(event.pos()))
        else:
            found = self.selected_hit()
        self.menu_wanted.emit(found, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk layers and maps, Enter opens, Delete silences, B closes a block, Esc goes out, + − 0 zoom."""
        if not take_key(self, self._workspace, event):
            super().keyPressEvent(event)

    # Pointing

    def hit(self, position: QPointF) -> Hit:
        """What is under a point of the widget."""
        looks = self.looks()
        if looks is None or position.y() >= self.view_height():
            return NOTHING
        return hit(looks, position.x(), position.y(), self.options())

    def _hover(self, position: QPointF) -> None:
        found = self.hit(position)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if found.vertex or found.block else Qt.CursorShape.ArrowCursor
        )
        self._workspace.hover(found.place)

    def _select(self, found: Hit) -> None:
        if found.block is not None:
            self.block_clicked.emit(found.block)
        elif found.vertex is not None:
            place = found.place
            self._workspace.select_layer(found.vertex.node, None if place is None else place.channel)
        else:
            self._workspace.release()

    def selected_hit(self) -> Hit:
        """What a key's menu is about: the selected layer, or its opened map."""
        scene = self._scene
        if scene is None or not scene.layer:
            return NOTHING
        place = None if scene.channel is None else Place(scene.layer, scene.channel)
        return Hit(scene.graph.vertex(scene.layer), place)

    def _look_at(self, position: QPointF) -> None:
        looks = self.looks()
        if looks is not None:
            x, y = minimap_place(looks, self.strip(), position.x(), position.y())
            extent, now = self.extent(), self.viewport
            left, top = x - extent.width / now.zoom / 2, y - extent.height / now.tall / 2
            self._motion.jump(panned(now._replace(x=left, y=top), 0, 0, extent))

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self.hit(QPointF(event.pos()))
        text = "" if self._scene is None else tip_text(self._scene, found.vertex, found.place)
        if text:
            QToolTip.showText(event.globalPos(), text, self)
        else:
            QToolTip.hideText()
