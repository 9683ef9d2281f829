"""One map of the wall, large: zoomed, pointed at, and moved in with keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import Viewport, panned, zoomed_at
from convviz.painting.network.wall_large import LargeView, paint_large
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.network.state import Place
from convviz.states.network.wall import WallScene
from convviz.texts.network_maps import map_text, place_text
from convviz.workspace.network import NetworkWorkspace

_ZOOM_PER_NOTCH = 1.25
_NOTCH = 120
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MAPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LargeMap(QWidget):
    """Hovering explains a number, a click pins it, arrows move it, PgUp and PgDn show the map before and after.

    Signals:
        closed: The wall is wanted again.
    """

    closed = Signal()

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("largeMap")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._scene: WallScene | None = None
        self._viewport = Viewport()
        self._cache = PaintCache()
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def viewport(self) -> Viewport:
        """How far it is zoomed."""
        return self._viewport

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

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
        options = options or PaintOptions(self.devicePixelRatioF(), cache=self._cache)
        return LargeView(scene, scene.channel, room, self._viewport, self._theme, options)

    def position_of(self, row: int, column: int) -> QPointF:
        """The middle of a cell."""
        view = self.view()
        return QPointF() if view is None else view.geometry.rect_of(row, column).centre

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
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(Box(1, 1, self.width() - 2, self.height() - 2).rect, 6, 6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_ZOOM_PER_NOTCH ** (event.angleDelta().y() / _NOTCH), event.position())
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explains the number under the pointer, or drags what is zoomed."""
        view = self.view()
        if view is None:
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = event.position() - self._pressed
            if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
                self._dragging, self._pressed = True, event.position()
                self._look(panned(view.fit, self._viewport, way.x(), way.y(), view.options.ratio))
            return
        self._workspace.hover(self._place_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click pins the number."""
        clicked = self._pressed is not None and not self._dragging
        self._pressed = None
        place = self._place_at(event.position())
        if clicked and place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._workspace.pin(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes back to the wall."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self._workspace.hover(None)
            self.closed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._workspace.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cursor, PgUp and PgDn change the map, + − 0 zoom, Esc and Enter go back."""
        key = Qt.Key(event.key())
        middle = QPointF(self.width() / 2, self.height() / 2)
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key in _LEAVE:
            self.closed.emit()
        elif key in _ARROWS:
            self._workspace.move_cursor(*_ARROWS[key])
        elif key in _MAPS:
            self._walk(_MAPS[key])
        elif key in _IN or key == Qt.Key.Key_Minus:
            self._zoom(1 / _ZOOM_PER_NOTCH if key == Qt.Key.Key_Minus else _ZOOM_PER_NOTCH, middle)
        elif key == Qt.Key.Key_0:
            self._look(Viewport())
        else:
            super().keyPressEvent(event)

    def _walk(self, steps: int) -> None:
        scene = self._scene
        if scene is not None and scene.channel is not None:
            place = scene.order.index(scene.channel) + steps
            self._workspace.select_layer(scene.layer, scene.order[max(0, min(place, len(scene.order) - 1))])

    def _zoom(self, factor: float, at: QPointF) -> None:
        view = self.view()
        if view is not None:
            self._look(zoomed_at(view.fit, self._viewport, factor, at.x(), at.y(), view.options.ratio))

    def _look(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()

    def _place_at(self, position: QPointF) -> Place | None:
        view = self.view()
        if view is None or not view.fit.box.contains(position.x(), position.y()):
            return None
        cell = view.geometry.cell_at(position.x(), position.y())
        return None if cell is None else Place(view.scene.layer, view.channel, *cell)

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
