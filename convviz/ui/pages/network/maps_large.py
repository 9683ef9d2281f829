"""One map of the wall, large: zoomed, pointed at, and moved in with keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import Viewport
from convviz.painting.network.wall_large import LargeView, paint_large
from convviz.painting.paint_options import PaintOptions
from convviz.states.network.state import Place
from convviz.states.network.wall import WallScene
from convviz.texts.network_maps import map_text, place_text
from convviz.ui.vector_painting import paint_options
from convviz.ui.widgets.zoomed_view import ZoomedView
from convviz.workspace.network import NetworkWorkspace

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MAPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LargeMap(ZoomedView):
    """Hovering explains a number, a click pins it, arrows move it, PgUp and PgDn show the map before and after.

    Signals:
        closed: The wall is wanted again.
    """

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("largeMap")
        self._workspace = workspace
        self._scene: WallScene | None = None

    @property
    def viewport(self) -> Viewport:
        """How far it is zoomed."""
        return self._viewport

    def show_scene(self, scene: WallScene | None) -> None:
        """Shows the opened map of another wall."""
        before, self._scene = self._scene, scene
        if scene is None or before is None or scene.shape != before.shape:
            self._viewport = Viewport()
        if scene is None or before is None or not scene.is_painted_as(before):
            self.update()
        text = self._told()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def view(self, options: PaintOptions | None = None) -> LargeView | None:
        """What is painted; None where no map is opened."""
        scene = self._scene
        if scene is None or scene.channel is None:
            return None
        room = Box(0, 0, self.width(), self.height())
        options = options or paint_options(self, self._cache)
        return LargeView(scene, scene.channel, room, self._viewport, self._theme, options)

    def sizeHint(self) -> QSize:
        """As the wall's."""
        return QSize(640, 260)

    def minimumSizeHint(self) -> QSize:
        """As the wall's."""
        return QSize(200, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the map."""
        view = self.view()
        if view is None:
            return
        painter = QPainter(self)
        paint_large(painter, view)
        self._paint_focus(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by_wheel(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click pins the number."""
        clicked = self._pressed is not None and not self._dragging
        self._pressed = None
        place = self._place_of(self._cell_at(event.position()))
        if clicked and place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._workspace.pin(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes back to the wall."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._workspace.hover(None)
        super().mouseDoubleClickEvent(event)

    def point_at(self, cell: tuple[int, int] | None) -> None:
        """Explains a number."""
        self._workspace.hover(self._place_of(cell))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cursor, PgUp and PgDn change the map, + − 0 zoom, Esc and Enter go back."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key in _LEAVE:
            self.closed.emit()
        elif key in _ARROWS:
            self._workspace.move_cursor(*_ARROWS[key])
        elif key in _MAPS:
            self._walk(_MAPS[key])
        elif not self._take_zoom_key(key):
            super().keyPressEvent(event)

    def _walk(self, steps: int) -> None:
        scene = self._scene
        if scene is not None and scene.channel is not None:
            place = scene.order.index(scene.channel) + steps
            self._workspace.select_layer(scene.layer, scene.order[max(0, min(place, len(scene.order) - 1))])

    def _place_of(self, cell: tuple[int, int] | None) -> Place | None:
        view = self.view()
        return None if view is None or cell is None else Place(view.scene.layer, view.channel, *cell)

    def _told(self) -> str:
        scene = self._scene
        if scene is None or scene.channel is None:
            return ""
        cell = scene.explained
        place = Place(scene.layer, scene.channel)
        if cell is not None and (cell.layer, cell.channel) == (scene.layer, scene.channel):
            place = Place(*cell)
        notes = map_text(scene, scene.channel).replace("\n", ", ")
        return f"{scene.layer}, {place_text(scene, place)}" + (f" ({notes})" if notes else "")
