"""A plot with an upright line that is dragged."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.doubt_plot import Plot, paint_plot, x_at
from convviz.painting.theme import Theme, theme


class PlotView(QWidget):
    """Paints a plot. What it shows is also moved by the slider beside it, which takes the keys.

    Signals:
        moved: The number to the right that was pressed, or dragged to.
    """

    moved = Signal(float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme: Theme = theme("light")
        self._plot: Plot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def plot(self) -> Plot | None:
        """What is painted."""
        return self._plot

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_plot(self, plot: Plot | None) -> None:
        """Paints another plot; None for none."""
        if plot != self._plot:
            self._plot = plot
            movable = plot is not None and plot.cursor is not None
            shape = Qt.CursorShape.PointingHandCursor if movable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(400, 180)

    def minimumSizeHint(self) -> QSize:
        """Room for the axes and a line."""
        return QSize(180, 110)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the plot."""
        if self._plot is not None:
            paint_plot(QPainter(self), self._room(), self._plot, self._theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Moves the line here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on while dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event)

    def _room(self) -> Box:
        return Box(0, 0, self.width(), self.height())

    def _move(self, event: QMouseEvent) -> None:
        if self._plot is not None and self._plot.cursor is not None:
            self.moved.emit(x_at(self._plot, self._room(), event.position().x()))
