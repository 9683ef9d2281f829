"""Draws a map of points with pyqtgraph: zoomed with the wheel, moved by dragging, pointed at and clicked."""

from __future__ import annotations

from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from convviz.painting.evidence.data_map_looks import class_colour, class_shape
from convviz.painting.theme import Theme
from convviz.states.evidence.data_map import Integers, nearest
from convviz.states.evidence.projection import Points
from convviz.texts.numbers import format_number
from convviz.ui.pages.training.plotting import plotting

_POINT_PX, _RING_PX, _MARK_PX, _STAR_PX = 9, 15, 21, 24
_REACH_PX = 10
_ALPHA = 190
_ROOM = 0.06
_PAN, _ZOOM = 0.15, 0.8


class Drawn(Struct, frozen=True, eq=False):
    """What is drawn.

    Attributes:
        points: (count, 2).
        shown: (count,), which of them.
        groups: (count,), the class that gives each its colour and shape; −1 for none.
        ringed: (count,), which stand out.
        axes: What the axes stand for, to the right and upward.
        stale: Whether it belongs to an earlier question.
    """

    points: Points
    shown: NDArray[np.bool_]
    groups: Integers
    ringed: NDArray[np.bool_]
    axes: tuple[str, str]
    stale: bool = False


class DataMapCanvas(QObject):
    """The pyqtgraph widget and what is drawn in it.

    Signals:
        pointed: The number of the point under the mouse, or None.
        clicked: The number of the point that was clicked.
    """

    pointed = Signal(object)
    clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._graphics = plotting()
        self._theme = theme
        self._drawn: Drawn | None = None
        self._scatters: list[Any] = []
        self._star_place: tuple[float, float] | None = None
        self.widget: Any = self._graphics.PlotWidget(parent=parent, background=None, enableMenu=False)
        self._item: Any = self.widget.getPlotItem()
        # Made all the same, and without a parent it would outlive the window.
        self._item.ctrlMenu.setParent(self.widget, Qt.WindowType.Popup)
        self._item.hideButtons()
        self._item.showGrid(x=True, y=True, alpha=0.15)
        self._item.getViewBox().setAspectLocked(True)
        for side in ("bottom", "left"):
            self._item.getAxis(side).tickStrings = _ticks
        self._item.getAxis("left").setWidth(64)
        self._rings = self._graphics.ScatterPlotItem(size=_RING_PX, pxMode=True)
        self._mark = self._graphics.ScatterPlotItem(size=_MARK_PX, pxMode=True)
        self._star = self._graphics.ScatterPlotItem(size=_STAR_PX, pxMode=True)
        for height, part in enumerate((self._rings, self._mark, self._star), start=5):
            part.setZValue(height)
            self._item.addItem(part, ignoreBounds=True)
        self.widget.scene().sigMouseMoved.connect(self._point)
        self.widget.scene().sigMouseClicked.connect(self._click)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of a theme: every pen is made anew."""
        self._theme = theme
        for side in ("bottom", "left"):
            axis = self._item.getAxis(side)
            axis.setPen(QPen(theme.line, 1))
            axis.setTextPen(QPen(theme.soft_text))
        self.widget.setBackground(theme.card)
        if self._drawn is not None:
            self._draw(self._drawn)
        self.set_star(self._star_place)

    def show_points(self, drawn: Drawn) -> None:
        """Draws other points; the view stays where somebody has zoomed into the same ones."""
        before, self._drawn = self._drawn, drawn
        self._draw(drawn)
        if before is None or before.points is not drawn.points:
            self.show_all()

    def show_all(self) -> None:
        """Shows all points."""
        if self._drawn is None or not self._drawn.shown.any():
            return
        points = self._drawn.points[self._drawn.shown]
        (left, low), (right, high) = points.min(axis=0), points.max(axis=0)
        self._item.setRange(xRange=(left, right), yRange=(low, high), padding=_ROOM)

    def set_mark(self, number: int | None) -> None:
        """Frames a point; None for none."""
        if number is None or self._drawn is None:
            self._mark.setData([], [])
            return
        x, y = self._drawn.points[number].tolist()
        self._mark.setData([x], [y], symbol="s", pen=_pen(self._theme.accent, 2.5), brush=None)

    def set_star(self, place: tuple[float, float] | None) -> None:
        """What is fed now stands as a star; None for none."""
        self._star_place = place
        if place is None:
            self._star.setData([], [])
            return
        x, y = place
        pen, brush = _pen(self._theme.card, 1.5), self._theme.text
        self._star.setData([x], [y], symbol="star", pen=pen, brush=brush)

    def show_point(self, number: int) -> None:
        """Moves the view where a point is outside of it."""
        if self._drawn is None:
            return
        x, y = self._drawn.points[number].tolist()
        (left, right), (low, high) = self._item.getViewBox().viewRange()
        if not (left <= x <= right and low <= y <= high):
            self._item.getViewBox().translateBy(x=x - (left + right) / 2, y=y - (low + high) / 2)

    def pan(self, right: float, up: float) -> None:
        """Moves the view by shares of `_PAN` of what is seen."""
        (left, end), (low, high) = self._item.getViewBox().viewRange()
        self._item.getViewBox().translateBy(x=right * _PAN * (end - left), y=up * _PAN * (high - low))

    def zoom(self, steps: int) -> None:
        """Closer by steps, away where negative."""
        factor = _ZOOM**steps
        self._item.getViewBox().scaleBy((factor, factor))

    def position_of(self, number: int) -> QPointF:
        """Where a point is, in the widget's pixels."""
        if self._drawn is None:
            return QPointF()
        x, y = self._drawn.points[number].tolist()
        scene = self._item.getViewBox().mapViewToScene(QPointF(x, y))
        return QPointF(self.widget.mapFromScene(scene))

    def write_ticks(self) -> None:
        """Writes the numbers along the axes anew, for example in another language."""
        for side in ("bottom", "left"):
            axis = self._item.getAxis(side)
            axis.picture = None
            axis.update()

    def _draw(self, drawn: Drawn) -> None:
        for scatter in self._scatters:
            self._item.removeItem(scatter)
        self._scatters.clear()
        for number in np.unique(drawn.groups[drawn.shown]).tolist():
            members = drawn.points[drawn.shown & (drawn.groups == number)]
            colour = QColor(class_colour(number, self._theme))
            colour.setAlpha(_ALPHA // 3 if drawn.stale else _ALPHA)
            scatter = self._graphics.ScatterPlotItem(
                x=members[:, 0],
                y=members[:, 1],
                symbol=class_shape(number),
                size=_POINT_PX,
                pxMode=True,
                pen=None,
                brush=colour,
            )
            self._item.addItem(scatter)
            self._scatters.append(scatter)
        ringed = drawn.points[drawn.shown & drawn.ringed]
        self._rings.setData(
            x=ringed[:, 0], y=ringed[:, 1], symbol="o", pen=_pen(self._theme.text, 1.5), brush=None
        )
        # The words are written as they are: nothing of a data set is in them.
        for side, text in zip(("bottom", "left"), drawn.axes, strict=True):
            self._item.setLabel(side, text, color=self._theme.soft_text.name())

    def _under(self, position: QPointF) -> int | None:
        box = self._item.getViewBox()
        if self._drawn is None or not box.sceneBoundingRect().contains(position):
            return None
        at = box.mapSceneToView(position)
        width, height = box.viewPixelSize()
        reach = (_REACH_PX * width, _REACH_PX * height)
        return nearest(self._drawn.points, self._drawn.shown, (at.x(), at.y()), reach)

    def _point(self, position: QPointF) -> None:
        self.pointed.emit(self._under(position))

    def _click(self, event: Any) -> None:
        number = self._under(event.scenePos())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.clicked.emit(number)


def _ticks(values: list[float], _scale: float, _spacing: float) -> list[str]:
    return [format_number(value, significant=3) for value in values]


def _pen(colour: QColor, width: float) -> QPen:
    """A pen whose width is in pixels whatever the zoom."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen
