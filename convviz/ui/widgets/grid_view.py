"""One grid of the stage picture: painted, zoomed, pointed at and moved in with keys."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from convviz.painting.box import Box
from convviz.painting.chain.stage_layout import StageLayout
from convviz.painting.chain.stage_parts import Block
from convviz.painting.chain.stages import paint_block, paint_signs, tile_geometry
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.grids.grid_geometry import UNZOOMED, GridGeometry, Viewport, panned, zoomed, zoomed_at
from convviz.painting.grids.marks import mark_box
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Grid, LabScene, MarkKind
from convviz.texts.lab import describe_grid, operation_name, shape_text
from convviz.workspace.lab import LabWorkspace

# Outlines of cells at the edge reach so far beyond the block.
BEYOND_PX = 5
_ZOOM_PER_NOTCH = 1.25
_NOTCH = 120
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class GridPicture(Struct, frozen=True):
    """What a view shows: its block in the coordinates of the whole stage picture, and all around it."""

    block: Block
    layout: StageLayout
    scene: LabScene
    theme: Theme
    options: PaintOptions

    @property
    def grid(self) -> Grid:
        """The grid of the block."""
        return self.scene.grids[self.block.item.index]


class GridView(QWidget):
    """Hovering explains a cell, a click pins it, Esc lets go, and arrow keys move what is pinned.

    Ctrl and the wheel, two fingers, or Ctrl and + or − zoom; a drag moves what is zoomed; 0 or a double click shows
    all again. A double click on a small grid selects its stage.

    Signals:
        zoomed: More, less or something else of the grid is shown.
    """

    zoomed = Signal()

    def __init__(self, workspace: LabWorkspace, picture: GridPicture, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._picture = picture
        self._view = Viewport()
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.show_picture(picture)

    @property
    def viewport(self) -> Viewport:
        """How far the view is zoomed."""
        return self._view

    def show_picture(self, picture: GridPicture) -> None:
        """Shows a grid, at its place in the parent."""
        before, stood = self._picture.grid, self._picture.scene.transport
        self._picture = picture
        grid = picture.grid
        if before.values.shape != grid.values.shape or before.index != grid.index:
            self._view = Viewport()
        rect = picture.block.box.grown(BEYOND_PX).rect.toAlignedRect()
        if rect != self.geometry():
            self.setGeometry(rect)
        if picture.scene.transport != stood:
            self._keep_in_view()
        self._describe()
        self.update()

    def cell_at(self, position: QPointF) -> tuple[int, int, int] | None:
        """(channel, row, column) under a point of the widget; rows and columns of padding lie outside the grid."""
        x, y = position.x() + self.x(), position.y() + self.y()
        for number, tile in enumerate(self._picture.block.tiles):
            if tile.contains(x, y):
                found = self._geometry(number).cell_at(x, y)
                return None if found is None else (max(self._picture.grid.planes[number], 0), *found)
        return None

    def position_of(self, channel: int, row: int, column: int) -> QPointF:
        """The middle of a cell in the widget's coordinates."""
        return self.rect_of(channel, row, column).center()

    def rect_of(self, channel: int, row: int, column: int) -> QRectF:
        """A cell in the widget's coordinates."""
        planes = self._picture.grid.planes
        number = planes.index(channel) if channel in planes else 0
        return self._geometry(number).rect_of(row, column).rect.translated(-self.x(), -self.y())

    def map_rect(self, channel: int) -> QRectF:
        """All cells of a channel in the widget's coordinates."""
        height, width = self._picture.grid.values.shape[:2]
        first, last = self.rect_of(channel, 0, 0), self.rect_of(channel, height - 1, width - 1)
        return first.united(last)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the grid, and what of the signs reaches into it."""
        painter = QPainter(self)
        painter.translate(-self.x(), -self.y())
        picture = self._picture
        paint_block(painter, picture.block, picture.scene, picture.theme, picture.options, self._view)
        is_input = picture.grid.index == picture.scene.stage
        viewport = self._view if is_input else UNZOOMED
        seen = Box(self.x(), self.y(), self.width(), self.height())
        ratio = picture.options.ratio
        paint_signs(painter, picture.layout, picture.scene, picture.theme, viewport, ratio, seen)
        if self.hasFocus():
            painter.resetTransform()
            paint_focus_frame(painter, self.size(), picture.theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hovers a cell, or drags a zoomed picture."""
        if self._pressed is not None and event.buttons() != Qt.MouseButton.NoButton:
            self._drag(event)
        if not self._dragging:
            self._hover(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self._pressed, self._dragging = event.position(), False
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click pins the cell under it."""
        clicked = self._pressed is not None and not self._dragging
        self._pressed, self._dragging = None, False
        self.unsetCursor()
        cell = self.cell_at(event.position())
        if clicked and cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._workspace.pin_cell(self._picture.grid.index, *cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Shows all of the grid again; selects the stage of a small one."""
        self._pressed = None
        grid = self._picture.grid
        if grid.primary or grid.index == 0:
            self.fit()
        else:
            self._workspace.select_stage(grid.index - 1)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        self._workspace.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl; otherwise moves a zoomed picture."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_ZOOM_PER_NOTCH ** (turned.y() / _NOTCH), event.position())
        elif self._view.zoom > 1:
            self._pan(turned.x() / 2, turned.y() / 2)
        else:
            event.ignore()
            return
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves what is pinned, lets it go, zooms; leaves the transport's keys to the page."""
        zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if key in _ARROWS and not event.modifiers() and self._takes_arrow(key):
            self._workspace.move_cursor(*_ARROWS[key])
        elif key == Qt.Key.Key_Escape and self._is_pinned():
            self._workspace.release()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._is_pinned():
            self._workspace.move_cursor(0, 0)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif zooming and key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.zoom_by(-2 if key == Qt.Key.Key_Minus else 2)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Zooms with two fingers on a screen or a touch pad."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def fit(self) -> None:
        """Shows all of the grid."""
        self._set_view(Viewport())

    def zoom_by(self, notches: int) -> None:
        """Zooms around the middle by so many notches of the wheel, out where negative."""
        self._zoom(_ZOOM_PER_NOTCH**notches, QPointF(self.rect().center()))

    def _geometry(self, number: int) -> GridGeometry:
        picture = self._picture
        fit = tile_geometry(picture.block, picture.grid, number)
        return zoomed(fit, self._view, picture.options.ratio)

    def _hover(self, position: QPointF) -> None:
        cell = self.cell_at(position)
        if cell is None:
            self._workspace.leave()
        else:
            self._workspace.hover_cell(self._picture.grid.index, *cell)

    def _drag(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._view.zoom == 1:
            return
        moved = event.position() - self._pressed
        if not self._dragging and moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pan(moved.x(), moved.y())
        self._pressed = event.position()

    def _zoom(self, factor: float, position: QPointF) -> None:
        x, y = position.x() + self.x(), position.y() + self.y()
        picture = self._picture
        number = next((n for n, tile in enumerate(picture.block.tiles) if tile.contains(x, y)), 0)
        fit = tile_geometry(picture.block, picture.grid, number)
        self._set_view(zoomed_at(fit, self._view, factor, x, y, picture.options.ratio))

    def _pan(self, dx: float, dy: float) -> None:
        picture = self._picture
        fit = tile_geometry(picture.block, picture.grid, 0)
        self._set_view(panned(fit, self._view, dx, dy, picture.options.ratio))

    def _set_view(self, view: Viewport) -> None:
        if view != self._view:
            self._view = view
            self.update()
            self.zoomed.emit()

    def _keep_in_view(self) -> None:
        """Moves a zoomed picture when the animation's window or cell has left it."""
        grid = self._picture.grid
        marks = [mark for mark in grid.marks if mark.kind in {MarkKind.WINDOW, MarkKind.CELL}]
        if self._view.zoom == 1 or not marks:
            return
        geometry, tile = self._geometry(0), self._picture.block.tiles[0]
        box = mark_box(marks[0], geometry)
        if box.intersected(tile) != box:
            whole = geometry.box
            across = (box.centre.x() - whole.x) / whole.width
            self._view = Viewport(self._view.zoom, across, (box.centre.y() - whole.y) / whole.height)

    def _takes_arrow(self, key: Qt.Key) -> bool:
        return self._is_pinned() or key in {Qt.Key.Key_Up, Qt.Key.Key_Down}

    def _is_pinned(self) -> bool:
        probe = self._workspace.state.cursor.probe
        return probe is not None and probe.pinned

    def _describe(self) -> None:
        grid = self._picture.grid
        name = f"{operation_name(grid.operation)}, {shape_text(grid.values.shape)}"
        if name != self.accessibleName():
            self.setAccessibleName(name)
        text = describe_grid(self._picture.scene, grid.index)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
