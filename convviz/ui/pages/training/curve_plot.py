"""A plot with its heading, its read-out and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.painting.training.run_colours import run_colour, run_glyph
from convviz.states.training.curves import RunCurves
from convviz.states.training.plot import PlotScene, Quantity
from convviz.texts.numbers import format_count
from convviz.texts.training_curves import at_epoch, standing
from convviz.ui.pages.training.curve_canvas import CurveCanvas
from convviz.ui.pages.zoomable_plot import ZoomablePlot
from convviz.ui.widgets.card import CardTitle

_GAP_PX = 14


class CurvePlot(ZoomablePlot[CurveCanvas]):
    """Loss or accuracy of the chosen runs over their epochs.

    The wheel zooms, dragging moves; Left and Right move the epoch that is looked at, Shift with the arrows moves the
    view, + and − zoom, 0 shows all again.

    Signals:
        epoch_wanted: The epoch that is to be looked at.
    """

    epoch_wanted = Signal(int)

    def __init__(self, quantity: Quantity, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{quantity}Plot")
        self._quantity: Quantity = quantity
        self._theme = theme
        self._runs: Sequence[RunCurves] = ()
        self.scene: PlotScene | None = None
        self.heading = CardTitle("", self)
        self.canvas = CurveCanvas(theme, self)
        self.readout = QLabel(self)
        self.readout.setObjectName(f"{quantity}Readout")
        self.readout.setTextFormat(Qt.TextFormat.RichText)
        self.readout.setProperty("rich", True)  # noqa: FBT003 - a property of the style sheet
        self.readout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.readout.setAutoFillBackground(True)
        self.readout.setMargin(6)
        self.readout.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.canvas.widget, 1)
        self._adopt()
        self.canvas.epoch_dragged.connect(self.epoch_wanted)
        self.canvas.pointed.connect(self._read_out)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Room for a curve and its axes."""
        return QSize(180, 140)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.canvas.set_theme(colours)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        heading = self.tr("Loss") if self._quantity == "loss" else self.tr("Right answers")
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.canvas.write_ticks()
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_runs(self, runs: Sequence[RunCurves], scene: PlotScene) -> None:
        """Draws other curves; the last run is the one that is spoken of."""
        self._runs = runs
        if scene != self.scene:
            self.scene = scene
            self.canvas.show_scene(scene)
        self._describe()

    def take_arrow(self, right: int, up: int) -> bool:
        """Left and right move the epoch that is looked at."""
        del up
        if not right or self.scene is None or self.scene.epoch is None:
            return False
        self.epoch_wanted.emit(self.scene.epoch + right)
        return True

    def pointer_left(self) -> None:
        """Reads out nothing any more."""
        self.canvas.leave()

    def _describe(self) -> None:
        if self._runs:
            run = self._runs[-1]
            self.setAccessibleDescription(f"{run.title}. {standing(run)}")
        else:
            self.setAccessibleDescription("")

    def _read_out(self, epoch: float | None) -> None:
        rows = [] if epoch is None else [(run, at_epoch(run, self._quantity, epoch)) for run in self._runs]
        rows = [(run, text) for run, text in rows if text]
        if epoch is None or not rows:
            self.readout.hide()
            return
        lines = [self.tr("Epoch {epoch}").format(epoch=format_count(max(1, round(epoch))))]
        for run, text in rows:
            # The legend names the runs; here their names would hide what is pointed at.
            colour, sign = run_colour(run.colour, self._theme).name(), run_glyph(run.colour)
            lines.append(f'<span style="color:{colour}">{sign}</span> {text}')
        self.readout.setText("<br>".join(lines))
        self.readout.adjustSize()
        self._place_readout(epoch)
        self.readout.show()
        self.readout.raise_()

    def _place_readout(self, epoch: float) -> None:
        """Beside the pointer, on the side that has room."""
        plot = self.canvas.widget
        at = plot.x() + self.canvas.place_of(epoch)
        left = at + _GAP_PX
        if left + self.readout.width() > self.width():
            left = at - _GAP_PX - self.readout.width()
        self.readout.move(QPoint(max(0, left), plot.y() + _GAP_PX))
