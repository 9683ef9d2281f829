"""What the training page hands out: its panels as they are on screen, the film of a training, curves and results."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from convviz.exports.frame_writing import FrameSource
from convviz.exports.motion import Motion, MotionLook
from convviz.exports.number_set import NumberSet
from convviz.networks.edits import weights_of
from convviz.texts.handouts import joined
from convviz.texts.training_runs import epoch_title
from convviz.ui.pages.exporting.handouts import PageHandOuts
from convviz.ui.pages.training.page import TrainingPage
from convviz.workspace.run_curves import validation_accuracy

if TYPE_CHECKING:
    from convviz.exports.epoch_film import EpochFilm
    from convviz.ui.pages.training.epochs import EpochsPanel
    from convviz.ui.pages.training.results import ResultsPanel
    from convviz.workspace.runs import RunSummary

# Panels that are about a training, not about what is to be trained.
_OF_RUNS = {"train", "epochs", "results"}


class TrainingHandOuts(PageHandOuts):
    """The panel on screen, and what it shows of the chosen runs."""

    def __init__(self, page: TrainingPage) -> None:
        super().__init__(page)
        self._training = page

    def begin(self) -> None:
        """Stops the film."""
        super().begin()
        panel = self._epochs()
        if panel is not None:
            panel.transport.playback.stop()

    def caption(self) -> str:
        """The panel, and the runs that it shows or what is to be trained."""
        page = self._training
        if self._panel_id() not in _OF_RUNS:
            return super().caption()
        titles = [run.title for run in self._chosen()]
        if self._panel_id() == "epochs" and titles:
            titles = [epoch_title(titles[-1], page.runs.epoch)]
        return joined(self.panel_name(), *titles) if titles else super().caption()

    def motions(self) -> tuple[Motion, ...]:
        """The film of the current run, as the panel of epochs shows it."""
        panel = self._epochs()
        run = self._training.runs.run(self._training.runs.current)
        if panel is None or panel.film.scene is None or run is None:
            return ()
        from convviz.exports.epoch_film import EpochFilm
        from convviz.painting.theme import theme

        film = panel.film
        made = EpochFilm(film.epochs, film.scenes(), run.title, theme("light"))
        shown = film.scene.epoch if film.scene is not None else film.epochs[-1]
        position = film.epochs.index(shown) if shown in film.epochs else len(film.epochs) - 1
        return (Motion("film", self.tr("Training film"), len(film.epochs), partial(_film, made), position),)

    def no_motions(self) -> str:
        """Where the film is."""
        return self.tr("The film of a training is shown on the panel Epochs; open it there to save it.")

    def numbers(self) -> tuple[NumberSet, ...]:
        """What the panel shows: curves, the confusion matrix, or what an epoch's network has learnt."""
        match self._panel_id():
            case "results":
                return self._results()
            case "epochs":
                return (*self._weights(), *self._curves())
            case "train":
                return self._curves()
            case _:
                return ()

    def _panel_id(self) -> str:
        return self._training.training.state.panel

    def _chosen(self) -> tuple[RunSummary, ...]:
        runs = self._training.runs
        found = (runs.run(run_id) for run_id in runs.chosen)
        return tuple(run for run in found if run is not None)

    def _epochs(self) -> EpochsPanel | None:
        from convviz.ui.pages.training.epochs import EpochsPanel

        panel = self._training.stack.currentWidget()
        return panel if isinstance(panel, EpochsPanel) else None

    def _curves(self) -> tuple[NumberSet, ...]:
        columns = ("epoch", "loss", "accuracy", "val_loss", "val_accuracy")
        name = self.tr("Curves of {run}")
        sets: list[NumberSet] = []
        for run in reversed(self._chosen()):
            told = [report for report in self._training.runs.history(run.id) if report.epoch > 0]
            rows = [
                (each.epoch, each.loss, each.accuracy, each.validation_loss, validation_accuracy(each))
                for each in told
            ]
            if rows:
                values = np.array(rows, dtype=np.float64)
                sets.append(NumberSet(name.format(run=run.title), values, columns=columns))
        return tuple(sets)

    def _results(self) -> tuple[NumberSet, ...]:
        from convviz.ui.pages.training.results import ResultsPanel

        panel = self._training.stack.currentWidget()
        return self._matrices(panel) if isinstance(panel, ResultsPanel) else ()

    def _matrices(self, panel: ResultsPanel) -> tuple[NumberSet, ...]:
        sets: list[NumberSet] = []
        for side in panel.results.sides:
            found = side.results
            if found is None:
                continue
            title = self.tr("Confusion matrix of {run}").format(run=side.run.title)
            sets.append(NumberSet(title, found.counts, columns=found.classes, rows=found.classes))
            values = np.array(
                [(each.count, each.right, each.taken, each.share, each.precision) for each in found.by_class],
                dtype=np.float64,
            )
            columns = ("pictures", "right", "taken for it", "recall", "precision")
            title = self.tr("Classes of {run}").format(run=side.run.title)
            sets.append(NumberSet(title, values, columns=columns, rows=found.classes))
        return tuple(sets)

    def _weights(self) -> tuple[NumberSet, ...]:
        panel = self._epochs()
        if (
            panel is None
            or panel.film.network is None
            or panel.film.scene is None
            or not panel.film.scene.layer
        ):
            return ()
        layer, epoch = panel.film.scene.layer, panel.film.scene.epoch
        name = self.tr("{weight} of {layer} after epoch {epoch}")
        return tuple(
            NumberSet(name.format(weight=weight, layer=layer, epoch=epoch), array)
            for weight, array in weights_of(panel.film.network.node(layer).layer).items()
        )


def _film(film: EpochFilm, look: MotionLook) -> FrameSource:
    from dataclasses import replace

    from convviz.exports.epoch_film import FilmPainter

    return FilmPainter(replace(film, theme=look.theme, caption=look.caption), look.size)
