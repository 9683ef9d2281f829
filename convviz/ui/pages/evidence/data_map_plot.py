"""The map as a control: walked through with the arrow keys, from point to point."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.states.evidence.data_map import step_from
from convviz.ui.pages.evidence.data_map_canvas import DataMapCanvas, Drawn
from convviz.ui.pages.zoomable_plot import ZoomablePlot

_OPEN: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DataMapPlot(ZoomablePlot[DataMapCanvas]):
    """Points at pictures. A click or Return opens one.

    The wheel zooms, dragging moves; arrow keys go to the next point, with Shift they move the view, + and − zoom,
    0 shows all again, Esc points at none.

    Signals:
        pointed: The number of a point, or None.
        opened: The number of a point that is to be opened.
    """

    pointed = Signal(object)
    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataMapPlot")
        self.canvas = DataMapCanvas(theme, self)
        self._drawn: Drawn | None = None
        self._current: int | None = None
        self._held = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas.widget)
        self._adopt()
        self.canvas.pointed.connect(self._hover)
        self.canvas.clicked.connect(self._click)

    @property
    def current(self) -> int | None:
        """The point that is pointed at."""
        return self._current

    def minimumSizeHint(self) -> QSize:
        """Room for a map and its axes."""
        return QSize(260, 200)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.canvas.set_theme(colours)
        self.canvas.set_mark(self._current)

    def show_points(self, drawn: Drawn) -> None:
        """Draws other points; a point of others is pointed at no more."""
        before, self._drawn = self._drawn, drawn
        gone = before is not None and before.points is not drawn.points
        if gone or (self._current is not None and not drawn.shown[self._current]):
            self._held = False
            self._go_to(None)
        self.canvas.show_points(drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, moves the view, zooms, or opens."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _OPEN and plain and self._current is not None:
            self.opened.emit(self._current)
        elif event.key() == Qt.Key.Key_Escape and plain and self._current is not None:
            self._held = False
            self._go_to(None)
        else:
            super().keyPressEvent(event)

    def take_arrow(self, right: int, up: int) -> bool:
        """Goes to the next point that way."""
        self._walk(right, up)
        return True

    def pointer_left(self) -> None:
        """Points at nothing, unless the keys have gone to a point."""
        self._hover(None)

    def _walk(self, right: int, up: int) -> None:
        if self._drawn is not None:
            found = step_from(self._drawn.points, self._drawn.shown, self._current, right, up)
            self._held = found is not None
            self._go_to(found)
            if found is not None:
                self.canvas.show_point(found)

    def _hover(self, number: int | None) -> None:
        # What the keys have gone to stays until the mouse points at another one.
        if number is not None or not self._held:
            self._held = self._held and number is None
            self._go_to(number)

    def _click(self, number: int) -> None:
        self._go_to(number)
        self.opened.emit(number)

    def _go_to(self, number: int | None) -> None:
        if number != self._current:
            self._current = number
            self.canvas.set_mark(number)
            self.pointed.emit(number)
