"""Draws a plot's scene with pyqtgraph; everything that knows that library stands here and in `plotting`."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import Theme
from convviz.painting.training.run_colours import run_colour, run_shape
from convviz.states.training.plot import Line, PlotScene
from convviz.ui.pages.training.plot_axes import epoch_ticks, logarithmic_ticks, loss_ticks, share_ticks
from convviz.ui.pages.training.plotting import plotting

_FAINT = 70
_WIDTH_PX, _FAINT_WIDTH_PX = 2.0, 1.2
_SYMBOL_PX, _SPOT_PX = 6, 13
# So many epochs and no more have their points marked; beyond, the marks would be the line.
_MARKED_EPOCHS = 40
_ROOM = 0.05
_PAN, _ZOOM = 0.15, 0.8


class CurveCanvas(QObject):
    """One plot: the pyqtgraph widget and what is drawn in it.

    Signals:
        epoch_dragged: The epoch to which the person has dragged the upright line.
        pointed: The epoch (float) that is pointed at, or None.
    """

    epoch_dragged = Signal(int)
    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._graphics = plotting()
        self._theme = theme
        self._scene: PlotScene | None = None
        self._lines: dict[tuple[str, str], Any] = {}
        self.widget: Any = self._graphics.PlotWidget(parent=parent, background=None, enableMenu=False)
        self._item: Any = self.widget.getPlotItem()
        # Made all the same, and without a parent it would outlive the window.
        self._item.ctrlMenu.setParent(self.widget, Qt.WindowType.Popup)
        self._item.hideButtons()
        self._item.showGrid(x=False, y=True, alpha=0.25)
        self._item.getAxis("bottom").tickStrings = epoch_ticks
        self._item.getAxis("left").setWidth(52)
        self._spots: Any = self._graphics.ScatterPlotItem(size=_SPOT_PX, pxMode=True)
        self._epoch: Any = self._graphics.InfiniteLine(angle=90, movable=True)
        self._epoch.setZValue(10)
        self._pointer: Any = self._graphics.InfiniteLine(angle=90, movable=False)
        for part in (self._spots, self._epoch, self._pointer):
            self._item.addItem(part, ignoreBounds=True)
        self._epoch.sigPositionChanged.connect(self._drag)
        self.widget.scene().sigMouseMoved.connect(self._point)
        self._follows = True  # whether the view shows all, until somebody zooms
        self._item.getViewBox().sigRangeChangedManually.connect(self._stay)
        self.set_theme(theme)
        self.leave()

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of a theme: every pen is made anew."""
        self._theme = theme
        for side in ("bottom", "left"):
            axis = self._item.getAxis(side)
            axis.setPen(_cosmetic(theme.line, 1))
            axis.setTextPen(QPen(theme.soft_text))
        self.widget.setBackground(theme.card)
        self._epoch.setPen(_cosmetic(theme.accent, 2))
        self._epoch.setHoverPen(_cosmetic(theme.accent, 4))
        self._pointer.setPen(_cosmetic(theme.soft_text, 1, Qt.PenStyle.DotLine))
        if self._scene is not None:
            self._draw(self._scene, anew=True)

    def show_scene(self, scene: PlotScene) -> None:
        """Draws another scene; what is the same is left as it is."""
        before, self._scene = self._scene, scene
        self._draw(scene)
        if before is None or before.logarithmic != scene.logarithmic:
            self._follows = True
        if self._follows:
            self.show_all()

    def show_all(self) -> None:
        """Shows all curves, and goes on doing so as they grow."""
        scene = self._scene
        if scene is None:
            return
        self._follows = True
        heights = [y for line in _seen_whole(scene) for y in line.y]
        low, high = (min(heights), max(heights)) if heights else (0.0, 1.0)
        room = (high - low) * _ROOM or max(abs(high) * _ROOM, 0.01)
        low, high = low - room, high + room
        if scene.quantity == "accuracy":
            low, high = max(low, -0.02), min(high, 1.02)
        elif not scene.logarithmic:
            low = max(low, 0.0)
        self._item.setRange(xRange=(0, scene.epochs * (1 + _ROOM / 2)), yRange=(low, high), padding=0)

    def reach(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """What is seen: from which epoch to which, and from which height to which."""
        (left, right), (low, high) = self._item.getViewBox().viewRange()
        return (left, right), (low, high)

    def pan(self, right: float, up: float) -> None:
        """Moves the view by shares of `_PAN` of what is seen."""
        (left, end), (low, high) = self.reach()
        self._follows = False
        self._item.getViewBox().translateBy(x=right * _PAN * (end - left), y=up * _PAN * (high - low))

    def zoom(self, steps: int) -> None:
        """Closer by steps, away where negative."""
        self._follows = False
        factor = _ZOOM**steps
        self._item.getViewBox().scaleBy((factor, factor))

    def leave(self) -> None:
        """Nothing is pointed at."""
        self._pointer.hide()
        self.pointed.emit(None)

    def write_ticks(self) -> None:
        """Writes the numbers along the axes anew, for example in another language."""
        for side in ("bottom", "left"):
            axis = self._item.getAxis(side)
            axis.picture = None
            axis.update()

    def place_of(self, epoch: float) -> int:
        """Where an epoch stands, in pixels from the widget's left edge."""
        point = self._item.getViewBox().mapViewToScene(QPointF(epoch, 0))
        return round(self.widget.mapFromScene(point).x())

    def _draw(self, scene: PlotScene, *, anew: bool = False) -> None:
        axis = self._item.getAxis("left")
        ticks = (
            share_ticks
            if scene.quantity == "accuracy"
            else logarithmic_ticks
            if scene.logarithmic
            else loss_ticks
        )
        if axis.tickStrings is not ticks:
            axis.tickStrings = ticks
            self.write_ticks()
        wanted = {(line.run_id, line.kind): line for line in scene.lines}
        for gone in [key for key in self._lines if key not in wanted or anew]:
            self._item.removeItem(self._lines.pop(gone)[1])
        for key, line in wanted.items():
            self._draw_line(key, line)
        brush = QColor(self._theme.card)
        self._spots.setData(
            [
                {"pos": (spot.x, spot.y), "pen": _cosmetic(run_colour(spot.colour, self._theme), 2.5),
                 "brush": brush, "symbol": "o"}
                for spot in scene.spots
            ]
        )  # fmt: skip
        self._epoch.setVisible(scene.epoch is not None)
        if scene.epoch is not None and round(self._epoch.value()) != scene.epoch:
            self._epoch.setValue(scene.epoch)

    def _draw_line(self, key: tuple[str, str], line: Line) -> None:
        known = self._lines.get(key)
        if known is not None and known[0] == line:
            return
        pen, symbol = self._pen(line), self._symbol(line)
        if known is None:
            curve = self._graphics.PlotDataItem(antialias=True)
            curve.setZValue({"live": 0, "raw": 1, "training": 2}.get(line.kind, 3))
            self._item.addItem(curve)
        else:
            curve = known[1]
        colour = run_colour(line.colour, self._theme)
        curve.setData(
            list(line.x),
            list(line.y),
            pen=pen,
            symbol=symbol,
            symbolSize=_SYMBOL_PX,
            symbolPen=_cosmetic(colour, 1),
            symbolBrush=colour if line.kind == "training" else QColor(self._theme.card),
        )
        self._lines[key] = (line, curve)

    def _pen(self, line: Line) -> QPen:
        colour = run_colour(line.colour, self._theme)
        if line.kind in {"raw", "live"}:
            colour.setAlpha(_FAINT)
            return _cosmetic(colour, _FAINT_WIDTH_PX)
        style = Qt.PenStyle.DashLine if line.kind == "validation" else Qt.PenStyle.SolidLine
        return _cosmetic(colour, _WIDTH_PX, style)

    def _symbol(self, line: Line) -> str | None:
        if line.kind in {"raw", "live"} or len(line.x) > _MARKED_EPOCHS:
            return None
        return run_shape(line.colour)

    def _drag(self, _line: object) -> None:
        if self._epoch.moving:
            epoch = round(self._epoch.value())
            self.epoch_dragged.emit(epoch)
            self._epoch.setValue(
                self._scene.epoch if self._scene and self._scene.epoch is not None else epoch
            )

    def _point(self, position: QPointF) -> None:
        box = self._item.getViewBox()
        if not box.sceneBoundingRect().contains(position):
            self.leave()
            return
        epoch = float(box.mapSceneToView(position).x())
        self._pointer.setValue(epoch)
        self._pointer.show()
        self.pointed.emit(epoch)

    def _stay(self, *_: object) -> None:
        self._follows = False


def _seen_whole(scene: PlotScene) -> list[Line]:
    """The lines that have to be seen; what came within the first epochs no more, once there is a curve."""
    whole = [line for line in scene.lines if line.kind != "live"]
    return whole if any(len(line.x) > 1 for line in whole) else list(scene.lines)


def _cosmetic(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen whose width is in pixels whatever the zoom."""
    pen = QPen(colour, width, style)
    pen.setCosmetic(True)
    return pen
