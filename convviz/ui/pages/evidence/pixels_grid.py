"""One grid of the panel on pixels: zoomed, pointed at, and moved in with keys."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.pixels import PixelPlane, PlaneView, paint_pixel_plane
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.grids.grid_geometry import UNZOOMED, Viewport
from convviz.painting.paint_options import PaintOptions
from convviz.states.lab.scene import Mark, MarkKind
from convviz.ui.vector_painting import paint_options
from convviz.ui.widgets.zoomed_view import ZoomedView

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
# A double click makes cells so large that numbers can be read in them.
_READABLE_PX = 46.0


class PixelsGrid(ZoomedView):
    """Hovering or arrows tell a cell; + − 0, the wheel with Ctrl and a double click zoom; Esc lets go.

    Signals:
        pointed: The (row, column) that is looked at, or None.
        looked: The `Viewport` after a person has zoomed or dragged.
    """

    pointed = Signal(object)
    looked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._plane: PixelPlane | None = None
        self._cell: tuple[int, int] | None = None
        self.closed.connect(self._toggle_zoom)
        self._clicked_at = QPointF()

    @property
    def plane(self) -> PixelPlane | None:
        """What is shown."""
        return self._plane

    @property
    def viewport(self) -> Viewport:
        """How far it is zoomed."""
        return self._viewport

    def show_plane(self, plane: PixelPlane | None, cell: tuple[int, int] | None, told: str) -> None:
        """Shows a grid.

        Args:
            plane: The grid; None for nothing.
            cell: The cell that is looked at, which gets an outline.
            told: What a screen reader says of it.
        """
        before = self._plane
        if plane is None or before is None or plane.grid.shown.shape[:2] != before.grid.shown.shape[:2]:
            cell = cell if plane is not None and _inside(cell, plane) else None
        if plane is not before or cell != self._cell:
            self._plane, self._cell = plane, cell
            self.update()
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def set_viewport(self, viewport: Viewport) -> None:
        """Looks at another part, and says so to nobody."""
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()

    def view(self, options: PaintOptions | None = None) -> PlaneView | None:
        """What is painted; None where there is nothing."""
        if self._plane is None:
            return None
        options = options or paint_options(self, self._cache)
        return PlaneView(
            self._marked(self._plane),
            Box(0, 0, self.width(), self.height()),
            self._viewport,
            self._theme,
            options,
        )

    def point_at(self, cell: tuple[int, int] | None) -> None:
        """Tells the cell under the pointer."""
        if cell != self._cell:
            self.pointed.emit(cell)

    def sizeHint(self) -> QSize:
        """Room for a small picture."""
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        """Small."""
        return QSize(120, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the grid."""
        view = self.view()
        painter = QPainter(self)
        if view is None:
            self._paint_focus(painter)
            return
        paint_pixel_plane(painter, view)
        if self.hasFocus():
            around = view.fit.box.rect.toAlignedRect()
            painter.translate(around.topLeft())
            paint_focus_frame(painter, around.size(), self._theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by_wheel(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press ends."""
        self._pressed = None
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Shows numbers, or all again."""
        self._clicked_at = event.position()
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, + − 0 zoom, Enter shows numbers or all, Esc lets go."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not plain or self._plane is None:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._move(*_ARROWS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._clicked_at = self.position_of(*(self._cell or self._middle()))
            self._toggle_zoom()
        elif key == Qt.Key.Key_Escape and (self._cell is not None or self._viewport != UNZOOMED):
            self._look(UNZOOMED)
            self.pointed.emit(None)
        elif not self._take_zoom_key(key):
            super().keyPressEvent(event)

    def _look(self, viewport: Viewport) -> None:
        changes = viewport != self._viewport
        super()._look(viewport)
        if changes:
            self.looked.emit(viewport)

    def _toggle_zoom(self) -> None:
        view = self.view()
        if self._viewport != UNZOOMED:
            self._look(UNZOOMED)
        elif view is not None:
            self._zoom(_READABLE_PX / view.fit.cell, self._clicked_at)

    def _move(self, down: int, across: int) -> None:
        if self._plane is None:
            return
        rows, columns = self._plane.grid.shown.shape[:2]
        row, column = self._cell or self._middle()
        if self._cell is not None:
            row, column = row + down, column + across
        cell = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
        self._bring_into_sight(cell)
        self.pointed.emit(cell)

    def _bring_into_sight(self, cell: tuple[int, int]) -> None:
        view = self.view()
        if view is None or self._viewport == UNZOOMED:
            return
        box, seen = view.geometry.rect_of(*cell), view.fit.box
        if box.intersected(seen) != box:
            rows, columns = view.plane.grid.shown.shape[:2]
            place = Viewport(self._viewport.zoom, (cell[1] + 0.5) / columns, (cell[0] + 0.5) / rows)
            self._look(place)

    def _middle(self) -> tuple[int, int]:
        if self._plane is None:
            return 0, 0
        rows, columns = self._plane.grid.shown.shape[:2]
        return rows // 2, columns // 2

    def _marked(self, plane: PixelPlane) -> PixelPlane:
        if self._cell is None:
            return plane
        mark = Mark(MarkKind.CELL, np.array([self._cell[0]]), np.array([self._cell[1]]))
        return replace(plane, grid=replace(plane.grid, marks=(*plane.grid.marks, mark)))


def _inside(cell: tuple[int, int] | None, plane: PixelPlane) -> bool:
    rows, columns = plane.grid.shown.shape[:2]
    return cell is not None and cell[0] < rows and cell[1] < columns
