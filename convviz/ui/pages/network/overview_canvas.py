"""The graph of a network with its maps: painted, moved, zoomed and pointed at."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.network.overview_edges import paint_map_edges
from convviz.painting.network.overview_frame import Looks, paint_frame
from convviz.painting.network.overview_ghost import paint_ghost
from convviz.painting.network.overview_hits import NOTHING, Hit, hit
from convviz.painting.network.overview_layout import OverviewLayout, lay_out_overview
from convviz.painting.network.overview_maps import paint_counts, paint_maps
from convviz.painting.network.overview_marks import paint_marks
from convviz.painting.network.overview_minimap import MINIMAP_PX, minimap_place, paint_minimap
from convviz.painting.network.overview_viewport import (
    Extent,
    Viewport,
    between,
    first_look,
    panned,
    showing,
    whole,
    zoomed,
)
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.network.graph import Graph
from convviz.states.network.moment import Moment
from convviz.states.network.overview import OverviewScene, derive_overview, opened_network
from convviz.states.network.state import Place
from convviz.texts.network_overview import describe_place, tip_text
from convviz.ui import motion
from convviz.ui.pages.network.overview_keys import take_key
from convviz.workspace.network import NetworkWorkspace

_MOVE_MS = 200
_ZOOM_PER_NOTCH = 1.2
_NOTCH = 120
_PAN_PER_NOTCH_PX = 60.0


class OverviewCanvas(QWidget):
    """Shows an `OverviewScene`. Pointing explains, clicks select, drags and the wheel move, Ctrl and the wheel zoom.

    Signals:
        scene_changed: The new `OverviewScene`, or None.
        block_clicked: The header of a block was clicked; its id.
        menu_wanted: The context menu is asked for: what it is for, and where on the screen.
    """

    block_clicked = Signal(str)
    scene_changed = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerGraph")
        self._workspace = workspace
        self._theme = theme("light")
        self._cache = PaintCache()
        self._scene: OverviewScene | None = None
        self._layout: OverviewLayout | None = None
        self._layout_key: tuple[Graph, QSize] | None = None
        self._viewport = Viewport()
        self._found: frozenset[str] = frozenset()
        self._frame: tuple[tuple[object, ...], QPixmap] | None = None
        self._cursor: tuple[tuple[object, ...], QPixmap] | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self._on_minimap = False
        self._moving = QVariantAnimation(self)
        self._moving.setStartValue(0.0)
        self._moving.setEndValue(1.0)
        self._moving.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._moving.valueChanged.connect(self._move_on)
        self._way = (Viewport(), Viewport())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()
        workspace.changed.connect(self._follow)

    # What is shown

    @property
    def viewport(self) -> Viewport:
        """Which part is seen."""
        return self._viewport

    @property
    def scene(self) -> OverviewScene | None:
        """What is shown; None before a network was opened."""
        return self._scene

    def looks(self) -> Looks | None:
        """What the painters get; None before a network was opened."""
        if self._scene is None or self._layout is None:
            return None
        view = Box(0, 0, self.width(), self._view_height())
        return Looks(self._scene, self._layout, self._viewport, view, self._theme, self._found)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        if colours is not self._theme:
            self._theme = colours
            self.update()

    def set_found(self, found: frozenset[str]) -> None:
        """Marks what a search found."""
        if found != self._found:
            self._found = found
            self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Network graph"))
        self._frame, self._cursor = None, None
        self.update()

    def sizeHint(self) -> QSize:
        """As in a window of 1280 × 800."""
        return QSize(916, 364)

    def minimumSizeHint(self) -> QSize:
        """Enough for a few columns."""
        return QSize(320, 180)

    def _follow(self, moment: Moment) -> None:
        if not self.isVisible():
            return
        scene, before = derive_overview(moment, opened_network(moment, self._workspace.networks)), self._scene
        if scene is not None and before is not None and scene.is_painted_as(before):
            return
        self._scene = scene
        self.scene_changed.emit(scene)
        self._arrange()
        if scene is not None:
            self.setAccessibleDescription(describe_place(scene))
            if before is not None and scene.layer and scene.layer != before.layer:
                self.show_vertex(scene.graph.vertex_of.get(scene.layer, ""))
        self.update()

    def _arrange(self) -> None:
        """Lays the graph out for the view's size; another network is looked at from its beginning."""
        scene = self._scene
        if scene is None or self.width() <= 0:
            self._layout, self._layout_key = None, None
            return
        key = (scene.graph, self.size())
        known = self._layout_key
        if known is not None and known[0] is key[0] and known[1] == key[1]:
            return
        layout = lay_out_overview(scene.network, scene.graph, self.width(), self.height())
        if layout.width > self.width() + 1:
            layout = lay_out_overview(scene.network, scene.graph, self.width(), self.height() - MINIMAP_PX)
        same = known is not None and set(known[0].vertex_of) == set(scene.graph.vertex_of)
        self._layout, self._layout_key = layout, key
        self._moving.stop()
        extent = self._extent()
        self._viewport = panned(self._viewport, 0, 0, extent) if same else first_look(extent)

    def _extent(self) -> Extent:
        layout = self._layout
        size = (0.0, 0.0) if layout is None else (layout.width, layout.height)
        return Extent(*size, self.width(), self._view_height())

    def _has_minimap(self) -> bool:
        return self._layout is not None and self._layout.width > self.width() + 1

    def _view_height(self) -> float:
        return self.height() - (MINIMAP_PX if self._has_minimap() else 0)

    def _strip(self) -> Box:
        return Box(0, self.height() - MINIMAP_PX + 2, self.width(), MINIMAP_PX - 2)

    def _options(self) -> PaintOptions:
        return PaintOptions(self.devicePixelRatioF(), cache=self._cache)

    # Moving and zooming

    def fit(self) -> None:
        """Shows the whole graph."""
        self._go(whole(self._extent()))

    def zoom_by(self, notches: float, at: QPointF | None = None) -> None:
        """Zooms in, or out where negative, around a point; around the middle without one."""
        point = at or QPointF(self.width() / 2, self._view_height() / 2)
        place = zoomed(self._target(), _ZOOM_PER_NOTCH**notches, (point.x(), point.y()), self._extent())
        if at is None:
            self._go(place)
        else:
            self._jump(place)

    def show_vertex(self, vertex: str) -> None:
        """Moves as little as brings a column into view, and near enough to see its maps."""
        column = None if self._layout is None else self._layout.columns.get(vertex)
        if column is None:
            return
        zoom = 1.0 if self._target().level != "maps" else None
        self._go(showing(self._target(), column.box, self._extent(), zoom))

    def _target(self) -> Viewport:
        return self._way[1] if self._moving.state() == QVariantAnimation.State.Running else self._viewport

    def _go(self, place: Viewport) -> None:
        if place == self._target():
            return
        duration = motion.duration_ms(_MOVE_MS)
        self._moving.stop()
        if duration == 0 or not self.isVisible():
            self._jump(place)
            return
        self._way = (self._viewport, place)
        self._moving.setDuration(duration)
        self._moving.start()

    def _move_on(self, share: float) -> None:
        self._viewport = between(*self._way, share) if share < 1 else self._way[1]
        self.update()

    def _jump(self, place: Viewport) -> None:
        self._moving.stop()
        if place != self._viewport:
            self._viewport = place
            self.update()

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what stays from memory, then the maps, the cursor and the strip below."""
        painter = QPainter(self)
        looks = self.looks()
        if looks is None:
            return
        painter.drawPixmap(0, 0, self._frame_picture(looks))
        options = self._options()
        painter.setClipRect(looks.view.rect)
        paint_maps(painter, looks, options)
        self._paint_cursor(painter, looks, options)
        paint_marks(painter, looks, options)
        painter.setClipping(False)
        if self._has_minimap():
            paint_minimap(painter, looks, self._strip())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(Box(1, 1, self.width() - 2, self.height() - 2).rect, 6, 6)

    def _frame_picture(self, looks: Looks) -> QPixmap:
        ratio = self.devicePixelRatioF()
        stopped = looks.scene.trace is None, tuple(looks.scene.network.stopped)
        key = (
            *(id(looks.layout), looks.viewport, self.size(), ratio, looks.theme, looks.found),
            *(looks.selected(), stopped, looks.scene.classes),
        )
        if self._frame is None or self._frame[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(looks.theme.card))
            painter = QPainter(picture)
            painter.setClipRect(looks.view.rect)
            paint_frame(painter, looks)
            paint_counts(painter, looks, self._options())
            painter.end()
            self._frame = (key, picture)
        return self._frame[1]

    def _paint_cursor(self, painter: QPainter, looks: Looks, options: PaintOptions) -> None:
        """Paints edges and boxes of what the cursor is on from memory: they stay while a pen draws."""
        scene = looks.scene
        if scene.channel is None and scene.place is None:
            return
        key = (
            *(scene.layer, scene.channel, scene.place, scene.explained, id(scene.network)),
            *(id(looks.layout), looks.viewport, looks.theme, self.size(), options.ratio),
        )
        if self._cursor is None or self._cursor[0] != key:
            picture = QPixmap(self.size() * options.ratio)
            picture.setDevicePixelRatio(options.ratio)
            picture.fill(Qt.GlobalColor.transparent)
            onto = QPainter(picture)
            paint_map_edges(onto, looks, options)
            paint_ghost(onto, looks, options)
            onto.end()
            self._cursor = (key, picture)
        painter.drawPixmap(0, 0, self._cursor[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the graph out anew."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self._follow(self._workspace.moment)

    def event(self, event: QEvent) -> bool:
        """Zooms by a pinch on a trackpad, tells what is pointed at, follows the screen's pixel ratio."""
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            place = zoomed(
                self._viewport,
                1 + event.value(),
                (event.position().x(), event.position().y()),
                self._extent(),
            )
            self._jump(place)
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._cache.clear()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

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
        extent = self._extent()
        is_flat = extent.layout_height * self._viewport.zoom <= extent.height + 1
        if is_flat and dx == 0:
            dx, dy = dy, 0.0
        place = panned(self._viewport, dx, dy, extent)
        event.setAccepted(place != self._viewport)
        self._jump(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            super().mousePressEvent(event)
            return
        self._pressed, self._dragging = event.position(), False
        self._on_minimap = self._has_minimap() and event.position().y() >= self._view_height()
        if self._on_minimap:
            self._look_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Points at a number, or drags the graph."""
        if self._pressed is None or event.buttons() == Qt.MouseButton.NoButton:
            self._hover(event.position())
            return
        if self._on_minimap:
            self._look_at(event.position().x())
            return
        way = event.position() - self._pressed
        if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
            if not self._dragging:
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._jump(panned(self._viewport, way.x(), way.y(), self._extent()))
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects what is under it."""
        clicked = self._pressed is not None and not self._dragging and not self._on_minimap
        self._pressed, self._dragging, self._on_minimap = None, False, False
        self.unsetCursor()
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            self._select(self.hit(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._workspace.hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is under the pointer, or of what is selected where a key asks."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            found = self.hit(QPointF(event.pos()))
        else:
            found = self._selected_hit()
        self.menu_wanted.emit(found, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk layers and maps, Enter opens, Esc goes out, + − 0 zoom; other keys are the page's."""
        if not take_key(self, self._workspace, event):
            super().keyPressEvent(event)

    # Pointing

    def hit(self, position: QPointF) -> Hit:
        """What is under a point of the widget."""
        looks = self.looks()
        if looks is None or position.y() >= self._view_height():
            return NOTHING
        return hit(looks, position.x(), position.y(), self._options())

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

    def _selected_hit(self) -> Hit:
        scene = self._scene
        if scene is None or not scene.layer:
            return NOTHING
        place = None if scene.channel is None else Place(scene.layer, scene.channel)
        return Hit(scene.graph.vertex(scene.layer), place)

    def _look_at(self, x: float) -> None:
        looks = self.looks()
        if looks is not None:
            middle = minimap_place(looks, self._strip(), x)
            extent = self._extent()
            left = middle - extent.width / self._viewport.zoom / 2
            self._jump(panned(self._viewport._replace(x=left), 0, 0, extent))

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self.hit(QPointF(event.pos()))
        text = "" if self._scene is None else tip_text(self._scene, found.vertex, found.place)
        if text:
            QToolTip.showText(event.globalPos(), text, self)
        else:
            QToolTip.hideText()
