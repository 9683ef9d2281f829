"""The maps of both sides: pointed at, held, opened and moved through with keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.layers.layer import Cell
from convviz.painting.box import Box
from convviz.painting.network.compare import CompareLook, paint_compare
from convviz.painting.network.compare_layout import Column, CompareLayout, Part, lay_out_compare
from convviz.painting.paint_cache import PaintCache
from convviz.painting.theme import Theme, theme
from convviz.states.network.compare import CompareScene, pointed_beside
from convviz.states.network.state import Place
from convviz.texts.network_compare import describe_compare
from convviz.ui.vector_painting import paint_options
from convviz.workspace.network import NetworkWorkspace

_ARROWS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MAPS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_OPEN: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CompareCanvas(QWidget):
    """Hovering marks a number in both, a click holds it, a double click opens its map or closes it.

    Arrow keys move the held number, Page Up and Page Down go to the next map, Return opens it, Esc goes out.
    """

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareMaps")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._scene: CompareScene | None = None
        self._layout = CompareLayout()
        self._room = 0
        self._cache = PaintCache()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    @property
    def layout_of_maps(self) -> CompareLayout:
        """Where the maps stand."""
        return self._layout

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Maps of both, side by side"))
        self._describe()

    def show_scene(self, scene: CompareScene) -> None:
        """Shows both sides of another moment."""
        self._scene = scene
        self._arrange()
        self._describe()
        self.update()

    def set_room(self, height: int) -> None:
        """How high the window onto this view is: an opened map is made to fit it."""
        if height != self._room:
            self._room = height
            self._arrange()

    def centre_of(self, part: Part, cell: Cell) -> QPointF:
        """The middle of a number's cell; (-1, -1) where it is not shown."""
        for column in self._layout.columns:
            box = column.box_of(cell) if column.part == part else None
            if box is not None:
                return box.centre
        return QPointF(-1, -1)

    def sizeHint(self) -> QSize:
        """As high as its maps."""
        return QSize(600, max(120, round(self._layout.height)))

    def minimumSizeHint(self) -> QSize:
        """As high as its maps; what has no room is scrolled to."""
        return QSize(240, max(40, round(self._layout.height)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what is seen."""
        if self._scene is None:
            return
        painter = QPainter(self)
        options = paint_options(self, self._cache)
        look = CompareLook(self._scene, self._layout, self._theme, options)
        paint_compare(painter, look, event.rect().top(), event.rect().bottom() + 1)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent, 1))
            painter.drawRect(Box(0.5, 0.5, self.width() - 1, self.height() - 1).rect)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks the number under the pointer on both sides."""
        found = self._layout.at(event.position().x(), event.position().y())
        if found is None:
            self._workspace.hover(None)
        else:
            self._point(*found, pin=False)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._workspace.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Holds the number under the pointer."""
        found = self._layout.at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._point(*found, pin=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the map under the pointer, or closes the opened one."""
        found = self._layout.at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._point(*found, pin=True)
            self.toggle_opened()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the held number and goes from map to map."""
        key, scene = Qt.Key(event.key()), self._scene
        if key in _ARROWS and not event.modifiers() and scene is not None:
            self._stand_in_layer()
            self._workspace.move_cursor(*_ARROWS[key])
        elif key in _MAPS:
            self._step_map(_MAPS[key])
        elif key in _OPEN:
            self.toggle_opened()
        elif key == Qt.Key.Key_Escape:
            self._workspace.release()
        else:
            super().keyPressEvent(event)

    def _point(self, column: Column, cell: Cell, *, pin: bool) -> None:
        scene = self._scene
        if scene is None or scene.a.maps is None:
            return
        if column.part != "b":
            place = Place(scene.a.maps.layer, *cell)
            (self._workspace.pin if pin else self._workspace.hover)(place)
        elif scene.b.maps is not None:
            beside = Place(scene.b.maps.layer, *cell)
            cursor = pointed_beside(self._workspace.state, scene, beside, pin=pin)
            self._workspace.set_cursor(cursor)

    def _stand_in_layer(self) -> None:
        """The layer that is shown is the selected one, so that keys move in it."""
        scene = self._scene
        if scene is not None and scene.a.maps is not None:
            layer = scene.a.maps.layer
            if self._workspace.state.cursor.layer != layer:
                self._workspace.select_layer(layer)

    def toggle_opened(self) -> None:
        """Shows the map under the cursor large, or all of them again."""
        scene = self._scene
        if scene is None or scene.a.maps is None or scene.a.maps.are_units:
            return
        channel = 0 if scene.a.cell is None else scene.a.cell.channel
        self._workspace.select_layer(scene.a.maps.layer, None if scene.channel is not None else channel)

    def _step_map(self, by: int) -> None:
        scene = self._scene
        if scene is None or scene.a.maps is None:
            return
        maps, cell = scene.a.maps, scene.a.cell
        channel = 0 if cell is None else max(0, min(cell.channel + by, maps.shape.channels - 1))
        if scene.channel is not None:
            self._workspace.select_layer(maps.layer, channel)
        elif cell is not None:
            self._workspace.release() if self._workspace.state.cursor.pinned else None
            self._workspace.pin(Place(maps.layer, channel, cell.row, cell.column))

    def _arrange(self) -> None:
        if self._scene is None:
            return
        room = self._room or self.height()
        self._layout = lay_out_compare(self._scene, self.width(), room, self.devicePixelRatioF())
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        text = "" if self._scene is None else describe_compare(self._scene)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
