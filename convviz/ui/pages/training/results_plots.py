"""The shares of all classes, and whether the network is as sure as it should be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.theme import Theme, theme
from convviz.painting.training.calibration import paint_calibration
from convviz.painting.training.class_results import class_results_height, paint_class_results
from convviz.states.training.results import Results

Paint = Callable[[QPainter, Box, Sequence[Results], Sequence[QColor], Theme], None]


class ResultsPlot(QWidget):
    """Paints the results of one run or of two."""

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = paint
        self._theme: Theme = theme("light")
        self._sides: tuple[Results, ...] = ()
        self._colours: tuple[QColor, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def sides(self) -> tuple[Results, ...]:
        """What is shown."""
        return self._sides

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_sides(self, sides: tuple[Results, ...], colours: tuple[QColor, ...]) -> None:
        """Shows other results."""
        self._sides, self._colours = sides, colours
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints them."""
        if self._sides:
            room = Box(0, 0, self.width(), self.height())
            self._paint(QPainter(self), room, self._sides, self._colours, self._theme)


class CalibrationView(ResultsPlot):
    """Accuracy over confidence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(paint_calibration, parent)
        self.setObjectName("resultsCalibration")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(280, 190)

    def minimumSizeHint(self) -> QSize:
        """Room for the axes and a line."""
        return QSize(140, 120)


class _Bars(ResultsPlot):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(paint_class_results, parent)

    def sizeHint(self) -> QSize:
        """As high as all classes are."""
        return QSize(240, round(class_results_height(self._sides)))

    def minimumSizeHint(self) -> QSize:
        """As high as all classes are: the area around scrolls."""
        return QSize(120, round(class_results_height(self._sides)))


class ClassesView(QScrollArea):
    """A bar for each class; where there are many, it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsClasses")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bars = _Bars(self)
        self.bars.setObjectName("resultsClassBars")
        self.setWidget(self.bars)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.bars.set_theme(colours)

    def show_sides(self, sides: tuple[Results, ...], colours: tuple[QColor, ...]) -> None:
        """Shows other results."""
        self.bars.show_sides(sides, colours)
