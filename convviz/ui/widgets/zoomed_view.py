"""A picture that fills its widget until somebody zooms in: wheel, keys, dragging, and what the pointer is on."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.grids.grid_geometry import GridGeometry, Viewport, panned, zoomed_at
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme

_ZOOM_PER_NOTCH = 1.25
_NOTCH = 120
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}


class Zoomable(Protocol):
    """What is painted: where its cells are when all are seen, and where they are now."""

    @property
    def options(self) -> PaintOptions:
        """Device and memory."""
        ...

    @property
    def fit(self) -> GridGeometry:
        """Where the cells are when all are seen."""
        ...

    @property
    def geometry(self) -> GridGeometry:
        """Where the cells are."""
        ...


class ZoomedView(QWidget):
    """Pointing tells a cell, a drag moves what is zoomed, a double click closes.

    Signals:
        closed: What stood here before is wanted again.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme("light")
        self._viewport = Viewport()
        self._cache = PaintCache()
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def view(self) -> Zoomable | None:
        """What is painted; None where there is nothing."""
        raise NotImplementedError

    def point_at(self, cell: tuple[int, int] | None) -> None:
        """The pointer is on this row and column, or on no cell."""
        raise NotImplementedError

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def position_of(self, row: int, column: int) -> QPointF:
        """The middle of a cell."""
        view = self.view()
        return QPointF() if view is None else view.geometry.rect_of(row, column).centre

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the cell under the pointer, or drags what is zoomed."""
        view = self.view()
        if view is None:
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = event.position() - self._pressed
            if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
                self._dragging, self._pressed = True, event.position()
                self._look(panned(view.fit, self._viewport, way.x(), way.y(), view.options.ratio))
            return
        self.point_at(self._cell_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Closes."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.closed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.point_at(None)

    def _cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """The row and column at a place of the widget; None beside what is seen when nothing is zoomed."""
        view = self.view()
        if view is None or not view.fit.box.contains(position.x(), position.y()):
            return None
        return view.geometry.cell_at(position.x(), position.y())

    def _zoom_by_wheel(self, event: QWheelEvent) -> None:
        self._zoom(_ZOOM_PER_NOTCH ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def _take_zoom_key(self, key: Qt.Key) -> bool:
        """Zooms about the middle with + and −, shows all with 0; False for any other key."""
        if key in _IN or key == Qt.Key.Key_Minus:
            middle = QPointF(self.width() / 2, self.height() / 2)
            self._zoom(_ZOOM_PER_NOTCH if key in _IN else 1 / _ZOOM_PER_NOTCH, middle)
        elif key == Qt.Key.Key_0:
            self._look(Viewport())
        else:
            return False
        return True

    def _paint_focus(self, painter: QPainter) -> None:
        """A frame where the keys go here."""
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def _zoom(self, factor: float, at: QPointF) -> None:
        view = self.view()
        if view is not None:
            self._look(zoomed_at(view.fit, self._viewport, factor, at.x(), at.y(), view.options.ratio))

    def _look(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()
