"""The card with the curves: two plots, what they say in words, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from convviz.painting.theme import Theme, theme
from convviz.states.training.curves import RunCurves
from convviz.states.training.plot import plot_scene
from convviz.states.training.state import PlotView
from convviz.texts.training_curves import standing
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.curve_legend import CurveLegend
from convviz.ui.pages.training.curve_plot import CurvePlot
from convviz.ui.pages.training.plotting import PlottingLoader
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.switch import Switch

_SLIDER_PX = 110
_STEPS, _HEAVIEST = 19, 0.05


class CurvesCard(Card):
    """Curves of the chosen runs. The plots are made when there is something to plot, which takes a while at first.

    Signals:
        view_wanted: The `PlotView` that a person wants.
        epoch_wanted: The epoch that is to be looked at.
    """

    view_wanted = Signal(object)
    epoch_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("curvesCard")
        self._theme = theme("light")
        self._runs: tuple[RunCurves, ...] = ()
        self._view = PlotView()
        self._epoch: int | None = None
        self.plots: tuple[CurvePlot, ...] = ()
        self._loader = PlottingLoader(self)
        self._loader.ready.connect(self._make_plots)
        self._loader.crashed.connect(report)
        self.smoothing_label = QLabel(self)
        self.smoothing = QSlider(Qt.Orientation.Horizontal, self)
        self.smoothing.setObjectName("curveSmoothing")
        self.smoothing.setRange(0, _STEPS)
        self.smoothing.setFixedWidth(_SLIDER_PX)
        self.smoothing_label.setBuddy(self.smoothing)
        self.logarithmic = Switch("", self)
        self.logarithmic.setObjectName("curveLogarithmic")
        self.fit = IconButton("fit", "", self)
        self.fit.setObjectName("curveFit")
        self.legend = CurveLegend(self)
        self.words = QLabel(self)
        self.words.setObjectName("curveWords")
        self.words.setWordWrap(True)
        self.words.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.smoothing.valueChanged.connect(self._smooth)
        self.logarithmic.toggled.connect(self._set_logarithmic)
        self.fit.clicked.connect(self._show_all)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.legend.set_theme(colours)
        for plot in self.plots:
            plot.set_theme(colours)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Curves"))
        self.smoothing_label.setText(self.tr("Smoothing"))
        self.smoothing.setAccessibleName(self.tr("Smoothing"))
        self.smoothing.setToolTip(self.tr("How much of the epochs before is mixed into each"))
        self.logarithmic.setText(self.tr("Logarithmic loss"))
        self.fit.set_name(self.tr("Show all of the curves"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_runs(self, runs: Sequence[RunCurves], view: PlotView, epoch: int | None) -> None:
        """Draws other curves.

        Args:
            runs: The chosen ones, the current one last.
            view: How they are drawn.
            epoch: The epoch that is looked at, or None.
        """
        self._runs, self._view, self._epoch = tuple(runs), view, epoch
        self.smoothing.setValue(round(view.smoothing / _HEAVIEST))
        self.logarithmic.setChecked(view.logarithmic)
        if runs:
            self._loader.begin()
        self._draw()

    def _make_plots(self) -> None:
        loss, accuracy = CurvePlot("loss", self._theme, self), CurvePlot("accuracy", self._theme, self)
        self.plots = (loss, accuracy)
        for plot in self.plots:
            self._row.addWidget(plot, 1)
            plot.epoch_wanted.connect(self.epoch_wanted)
        self._draw()

    def _draw(self) -> None:
        for plot, quantity in zip(self.plots, ("loss", "accuracy"), strict=False):
            plot.show_runs(
                self._runs,
                plot_scene("loss" if quantity == "loss" else "accuracy", self._runs, self._view, self._epoch),
            )
            plot.setVisible(bool(self._runs))
        self.legend.show_runs(self._runs)
        self._say()

    def _say(self) -> None:
        for control in (self.smoothing, self.smoothing_label, self.logarithmic, self.fit, self.legend):
            control.setVisible(bool(self._runs))
        self._nothing.setVisible(not self._runs)
        self._nothing.setText(
            self.tr(
                "Choose a network and pictures on the left, then press ▶ below: the curves of loss and right answers "
                "grow here."
            )
        )
        self.words.setVisible(bool(self._runs))
        if self._runs:
            run = self._runs[-1]
            text = f"{run.title}: {standing(run)}" if len(self._runs) > 1 else standing(run)
            self.words.setText(text)

    def _smooth(self, steps: int) -> None:
        if round(self._view.smoothing / _HEAVIEST) != steps:
            self.view_wanted.emit(replace(self._view, smoothing=steps * _HEAVIEST))

    def _set_logarithmic(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if on != self._view.logarithmic:
            self.view_wanted.emit(replace(self._view, logarithmic=on))

    def _show_all(self) -> None:
        for plot in self.plots:
            plot.canvas.show_all()

    def _lay_out(self) -> None:
        for control in (self.smoothing_label, self.smoothing, self.logarithmic, self.fit):
            self.header.addWidget(control)
        self._nothing = QLabel(self)
        self._nothing.setObjectName("curveNothing")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self._nothing, 1)
        plots = QVBoxLayout()
        plots.addLayout(self._row, 1)
        self.body.addWidget(self.legend)
        self.body.addLayout(plots, 1)
        self.body.addWidget(self.words)
