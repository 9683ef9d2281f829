"""The canvas of the wall: all maps of a layer, pointed at, opened, silenced and pinned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.network.wall import WallView, paint_wall, paint_wall_cursor
from convviz.painting.network.wall_layout import WallLayout, lay_out_wall
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.states.network.state import Place
from convviz.states.network.wall import WallScene
from convviz.texts.network_maps import describe_wall, map_text, place_text
from convviz.ui.long_press import LongPress
from convviz.ui.pages.network.maps_keys import take_wall_key
from convviz.ui.vector_painting import paint_options
from convviz.ui.widgets.scrolled_view import NOTCH, SCROLL_PX, ScrolledView
from convviz.workspace.network import NetworkWorkspace


class FeatureWall(ScrolledView):
    """Hovering explains a number, a click opens a map, Alt and a click silence it, a double click enlarges it.

    Signals:
        enlarge_wanted: The opened map is to be shown large.
        menu_wanted: The menu of a map: its channel, and where on the screen.
    """

    enlarge_wanted = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("featureWall")
        self._workspace = workspace
        self._scene: WallScene | None = None
        self._layout: WallLayout | None = None
        self._layout_key: tuple[object, ...] = ()
        self._cache = PaintCache()
        self._kept: tuple[str, int | None] = ("", None)
        self.setMouseTracking(True)
        LongPress(self)

    @property
    def scene(self) -> WallScene | None:
        """What is shown."""
        return self._scene

    @property
    def layout_of_maps(self) -> WallLayout | None:
        """Where the maps stand."""
        return self._layout

    @property
    def most_scrolled(self) -> tuple[float, float]:
        """How far it can be scrolled, which is down alone."""
        return 0.0, 0.0 if self._layout is None else max(0.0, self._layout.height - self.height())

    def show_scene(self, scene: WallScene | None) -> None:
        """Shows another wall; it is painted anew only where it looks otherwise."""
        before, self._scene = self._scene, scene
        if scene is None or before is None or not scene.is_painted_as(before):
            self.update()
        if scene is None:
            self._layout = None
            return
        if before is None or before.layer != scene.layer:
            self._top = 0.0
        self._arrange()
        opened = (scene.layer, scene.channel)
        if opened != self._kept:
            self._kept = opened
            self._keep_in_view()
        self._describe()

    def view(self, options: PaintOptions | None = None) -> WallView | None:
        """What is painted; None where nothing is shown."""
        if self._scene is None or self._layout is None:
            return None
        options = options or paint_options(self, self._cache)
        return WallView(
            self._scene, self._layout, self._top, self.width(), self.height(), self._theme, options
        )

    def enlarge(self) -> None:
        """Asks for the opened map to be shown large."""
        self.enlarge_wanted.emit()

    def position_of(self, place: Place) -> QPointF:
        """The middle of a number in the widget's coordinates."""
        if self._layout is None:
            return QPointF()
        box = self._layout.slots.of(place.channel) or Box(0, 0, 0, 0)
        shape = self._layout.shape
        x = box.x + (place.column + 0.5) * box.width / shape.width
        return QPointF(x, box.y + (place.row + 0.5) * box.height / shape.height - self._top)

    def map_rect(self, channel: int) -> QRectF:
        """A map in the widget's coordinates; empty where it is not shown."""
        box = None if self._layout is None else self._layout.slots.of(channel)
        return QRectF() if box is None else box.rect.translated(0, -self._top)

    def place_at(self, position: QPointF) -> Place | None:
        """The number under a point, or None."""
        if self._scene is None or self._layout is None:
            return None
        return self._layout.place_at(position.x(), position.y() + self._top, self._scene.layer)

    def map_at(self, position: QPointF) -> int | None:
        """The map under a point, its label included, or None."""
        if self._layout is None:
            return None
        return self._layout.slot_at(position.x(), position.y() + self._top)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(640, 260)

    def minimumSizeHint(self) -> QSize:
        """Room for one row."""
        return QSize(200, 60)

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the maps from memory, then the cursor."""
        view = self.view()
        if view is None:
            return
        painter = QPainter(self)
        paint_wall(painter, view)
        paint_wall_cursor(painter, view)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the maps out anew."""
        super().resizeEvent(event)
        self._arrange()
        self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls."""
        pixels = event.pixelDelta().y() or event.angleDelta().y() / NOTCH * SCROLL_PX
        self._scroll_by(event, 0.0, pixels)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explains the number under the pointer."""
        place = self.place_at(event.position())
        shape = Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)
        self._workspace.hover(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the map under the pointer; with Alt silences it."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        channel, scene = self.map_at(event.position()), self._scene
        if scene is None:
            return
        if channel is None:
            self._workspace.release()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._workspace.toggle_map(scene.layer, channel)
        else:
            self._workspace.select_layer(scene.layer, channel)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Shows a map large."""
        if event.button() == Qt.MouseButton.LeftButton and self.map_at(event.position()) is not None:
            self.enlarge_wanted.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._workspace.hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the map under the pointer, or of the opened one where a key asks."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        scene = self._scene
        channel = self.map_at(QPointF(event.pos())) if by_mouse else None if scene is None else scene.channel
        if channel is not None:
            self.menu_wanted.emit(channel, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the maps, Enter enlarges, Delete silences, P pins; other keys are the page's."""
        if not take_wall_key(self, self._workspace, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tells what is pointed at; follows the screen's pixel ratio."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._cache.clear()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        scene = self._scene
        if scene is None or self.width() <= 0:
            return
        ratio = self.devicePixelRatioF()
        key = (
            scene.shape,
            scene.order,
            scene.view.per_row,
            scene.view.range,
            scene.names,
            self.width(),
            self.height(),
            ratio,
        )
        if key != self._layout_key:
            self._layout_key = key
            self._layout = lay_out_wall(scene, self.width(), ratio, self.height())
            self.scroll_to(0.0, self._top)
            self.scrolled.emit()

    def _keep_in_view(self) -> None:
        """Scrolls as little as shows the opened map."""
        scene, layout = self._scene, self._layout
        box = (
            None
            if layout is None or scene is None or scene.channel is None
            else layout.slots.of(scene.channel)
        )
        if box is None or layout is None:
            return
        bottom = box.y + layout.slots.dy
        if box.y < self._top:
            self.scroll_to(0.0, box.y - 2)
        elif bottom > self._top + self.height():
            self.scroll_to(0.0, bottom - self.height())

    def _describe(self) -> None:
        text = "" if self._scene is None else describe_wall(self._scene)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _show_tip(self, event: QHelpEvent) -> None:
        scene, place = self._scene, self.place_at(QPointF(event.pos()))
        if scene is None or place is None:
            QToolTip.hideText()
            return
        lines = [place_text(scene, place), map_text(scene, place.channel)]
        QToolTip.showText(event.globalPos(), "\n".join(line for line in lines if line), self)
