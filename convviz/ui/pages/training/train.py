"""The panel "Train": the curves of the chosen runs, each class's right answers, and the list of all runs."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.states.training.class_bars import ClassBarsScene, class_bars
from convviz.states.training.curves import RunCurves, best_accuracy
from convviz.ui.pages.training.class_card import ClassCard
from convviz.ui.pages.training.curves_card import CurvesCard
from convviz.ui.pages.training.run_model import RunRow
from convviz.ui.pages.training.runs_card import RunsCard
from convviz.workspace.live_curves import LiveCurves
from convviz.workspace.run_curves import run_curves
from convviz.workspace.runs import RunSummary, RunsWorkspace
from convviz.workspace.training import TrainingWorkspace

_GAP_PX = 12
_CLASSES_PX = 250
# Views refresh at most ten times a second, however fast epochs follow one another.
_REFRESH_MS = 100


class TrainPanel(QWidget):
    """Curves above, runs and classes below; follows the runs while it is on screen.

    Signals:
        action_wanted: What is to be done with a run, and its id: see `RunsCard`.
    """

    action_wanted = Signal(str, str)

    def __init__(
        self, training: TrainingWorkspace, runs: RunsWorkspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._training, self._runs = training, runs
        self._live = LiveCurves(training, self)
        self.curves = CurvesCard(self)
        self.runs_card = RunsCard(self)
        self.classes = ClassCard(self)
        self._refreshing = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refreshing.timeout.connect(self._refresh)
        self._lay_out()
        self.curves.view_wanted.connect(training.set_plot)
        self.curves.epoch_wanted.connect(runs.set_epoch)
        self.runs_card.chosen.connect(runs.choose)
        self.runs_card.action_wanted.connect(self.action_wanted)
        for signal in (runs.runs_changed, runs.chosen_changed, runs.epoch_changed, runs.run_updated):
            signal.connect(self._follow)
        for signal in (training.changed, training.progress, training.busy_changed):
            signal.connect(self._follow)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        for card in (self.curves, self.runs_card, self.classes):
            card.set_theme(colours)

    def retranslate(self) -> None:
        """Words in the interface's language; the cards take theirs themselves."""
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """Room for the curves and the runs: the classes give way."""
        cards = (self.curves, self.runs_card)
        width = max(card.minimumSizeHint().width() for card in cards)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the classes where they have room beside the runs."""
        super().resizeEvent(event)
        runs = self.runs_card.minimumSizeHint().width()
        self.classes.setVisible(event.size().width() >= runs + _GAP_PX + _CLASSES_PX)

    def _follow(self, *_: object) -> None:
        if self.isVisible() and not self._refreshing.isActive():
            self._refreshing.start()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        known = {run.id: run for run in self._runs.runs()}
        curves = {run_id: self._curves(run) for run_id, run in known.items()}
        chosen = [run_id for run_id in self._runs.chosen if run_id in known]
        running = self._training.run_progress.run_id
        epoch = self._runs.epoch if chosen else None
        self.curves.show_runs([curves[each] for each in chosen], self._training.state.plot, epoch)
        rows = [
            RunRow(run, _best(curves[run_id]), running=run_id == running) for run_id, run in known.items()
        ]
        self.runs_card.show_runs(rows, chosen, busy=self._training.busy)
        self.classes.show_scene(self._bars(known.get(self._runs.current)))

    def _curves(self, run: RunSummary) -> RunCurves:
        history = self._runs.history(run.id)
        return run_curves(run.id, run.title, run.colour_index, history, self._live.of(run.id))

    def _bars(self, run: RunSummary | None) -> ClassBarsScene:
        if run is None:
            return ClassBarsScene()
        told = next((each for each in self._runs.history(run.id) if each.epoch == self._runs.epoch), None)
        accuracies = () if told is None else told.class_accuracies
        return class_bars(run.facts.classes, accuracies, run.colour_index, self._runs.epoch)

    def _lay_out(self) -> None:
        self.classes.setFixedWidth(_CLASSES_PX)
        below = QHBoxLayout()
        below.setSpacing(_GAP_PX)
        below.addWidget(self.runs_card, 1)
        below.addWidget(self.classes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.curves, 3)
        column.addLayout(below, 2)


def _best(curves: RunCurves) -> float | None:
    best = best_accuracy(curves)
    return None if best is None else best[1]
