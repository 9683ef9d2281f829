"""The canvas of the kernels: pointed at, zoomed, opened, silenced and edited."""

from __future__ import annotations

from typing import overload

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.network.kernels import paint_kernels_cursor
from convviz.painting.network.kernels_vectors import (
    channel_at,
)
from convviz.painting.paint_options import PaintOptions
from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.texts.network_kernels import bias_text, channel_text, kernels_text, pointed_text
from convviz.ui.long_press import LongPress
from convviz.ui.pages.network.kernels_keys import take_kernels_key
from convviz.ui.pages.network.kernels_surface import KernelsSurface
from convviz.ui.vector_painting import is_recording
from convviz.ui.widgets.scrolled_view import NOTCH, SCROLL_PX
from convviz.workspace.network import NetworkWorkspace


class KernelsCanvas(KernelsSurface):
    """Hovering tells a weight, a click opens its kernel, Alt and a click silence it, a double click edits a weight.

    Ctrl and the wheel, or + and −, make the cells larger and smaller; 0 shows as many kernels as fit. C joins the three
    kernels of a filter over red, green and blue to one picture.

    Signals:
        told: What is pointed at, in words.
        edit_wanted: A weight is to be edited: a `KernelPlace`, or the filter whose bias it is.
        menu_wanted: The menu of a kernel: its place, and where on the screen.
    """

    told = Signal(str)
    edit_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kernelsCanvas")
        self._workspace = workspace
        self._at: KernelPlace | None = None
        self.setMouseTracking(True)
        LongPress(self)

    @property
    def at(self) -> KernelPlace | None:
        """The weight that is pointed at, by the mouse or by keys."""
        return self._at

    def show_scene(self, scene: KernelsScene | None) -> None:
        """Shows other kernels; of another layer nothing is pointed at yet."""
        before = self._scene
        if before is None or scene is None or (before.layer, before.part) != (scene.layer, scene.part):
            self._at = None
        super().show_scene(scene)
        self._describe()

    def point_at(self, place: KernelPlace | None) -> None:
        """Points at a weight, and says it."""
        if place == self._at:
            return
        self._at = place
        self.update()
        self.told.emit("" if place is None or self._scene is None else pointed_text(self._scene, place))
        self._describe()

    def open_kernel(self, place: KernelPlace) -> None:
        """Selects the filter, and opens the link from the input map."""
        scene = self._scene
        if scene is None or scene.kernels is None or scene.part == "depthwise_kernel":
            return
        self._workspace.select_layer(scene.layer, place.filter)
        link = scene.kernels.input_map(place.filter, place.channel)
        self._workspace.set_cursor(replace(self._workspace.state.cursor, link=link))

    def edit(self, found: KernelPlace | int) -> None:
        """Asks for a weight, or the bias of a filter, to be edited."""
        self.edit_wanted.emit(found)

    @overload
    def linked(self, found: KernelPlace) -> KernelPlace: ...

    @overload
    def linked(self, found: KernelPlace | int) -> KernelPlace | int: ...

    def linked(self, found: KernelPlace | int) -> KernelPlace | int:
        """What a place that is pointed at stands for: of three kernels in one picture that which the link opens."""
        scene = self._scene
        if isinstance(found, int) or scene is None or not scene.joined:
            return found
        return replace(found, channel=max(0, min(scene.link, len(scene.colours) - 1)))

    def toggle_colours(self) -> None:
        """Shows the three kernels of a filter over red, green and blue as one picture, or one by one."""
        view = self._workspace.state.view
        if self._scene is not None and self._scene.colours:
            self._workspace.set_view(replace(view, colour_kernels=not view.colour_kernels))

    def silence_kernel(self, place: KernelPlace) -> None:
        """A filter does not see an input map, or sees it again; of a dense layer a unit falls silent, or is heard."""
        scene = self._scene
        if scene is None or scene.kernels is None:
            return
        found = scene.kernels.silences(place.filter, place.channel)
        if found is not None:
            self._workspace.toggle_kernel(scene.layer, *found)
        elif scene.kernels.of_units:
            self._workspace.toggle_map(scene.layer, place.filter)

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the kernels from memory, then what is pointed at."""
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self)
        if is_recording():
            self.paint(painter, PaintOptions(vector=True))
        else:
            painter.drawPixmap(0, 0, self._remembered(scene))
        view = self.view()
        if view is not None:
            paint_kernels_cursor(painter, view, self._at)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl; otherwise scrolls, to the side with Shift."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if turned.y() > 0 else -1, event.position())
            event.accept()
            return
        dx, dy = (each / NOTCH * SCROLL_PX for each in (turned.x(), turned.y()))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0.0
        self._scroll_by(event, dx, dy)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the weight, the bias or the channel under the pointer."""
        found, scene = self.found_at(event.position()), self._scene
        if scene is None:
            return
        if isinstance(found, KernelPlace):
            self.point_at(found)
            return
        self.point_at(None)
        if found is not None:
            self.told.emit(bias_text(scene, found))
        channel = self._vector_at(event.position())
        if channel is not None and scene.vectors is not None:
            self.told.emit(channel_text(scene.vectors, channel))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the kernel under the pointer; with Alt silences it."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        found, scene = self.found_at(event.position()), self._scene
        if scene is None:
            return
        channel = self._vector_at(event.position())
        if channel is not None and channel < scene.shape.channels:
            self._workspace.select_layer(scene.layer, channel)
        elif isinstance(found, KernelPlace):
            place = self.linked(found)
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.silence_kernel(place)
            else:
                self.open_kernel(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edits a weight."""
        found = self.found_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.edit(self.linked(found))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.point_at(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the kernel under the pointer, or of the weight that keys point at."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = self.found_at(QPointF(event.pos())) if by_mouse else self._at
        if found is not None:
            self.menu_wanted.emit(found, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the weights, Enter opens, F2 edits, Delete silences, + − 0 zoom; other keys are the page's."""
        if not take_kernels_key(self, self._workspace, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tells what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found, scene = self.found_at(QPointF(event.pos())), self._scene
            if scene is None or found is None:
                QToolTip.hideText()
            else:
                text = bias_text(scene, found) if isinstance(found, int) else pointed_text(scene, found)
                QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _vector_at(self, position: QPointF) -> int | None:
        scene = self._scene
        if scene is None or scene.vectors is None:
            return None
        room = Box(0, 0, self.width(), self.height())
        return channel_at(room, scene.vectors, self._top, position.y())

    def _describe(self) -> None:
        scene = self._scene
        text = "" if scene is None else f"{scene.layer}, {kernels_text(scene)}"
        if scene is not None and self._at is not None and scene.kernels is not None:
            text = pointed_text(scene, self._at)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
