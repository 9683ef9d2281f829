"""The training page's current state: the recipe that is being written, and the run under way.

A run goes so:

1. `start` names a folder and puts the request in the worker's queue.
2. The worker tells what it trains on: `run_begun`. From here on the run stands in its folder.
3. `progress` comes at most ten times a second, `epoch_ended` once an epoch.
4. `run_ended` brings Finished, Stopped or Failed. A run that did not finish can be gone on with: `resume`.
"""

from __future__ import annotations

import contextlib
import re
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import (
    Begun,
    EpochReport,
    Event,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Preparing,
    Stopped,
    Train,
)
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import RunFolder
from convviz.states.training.state import PlotView, TrainingPanel
from convviz.texts.errors import sentence
from convviz.workspace.built_name import built_name
from convviz.workspace.state_change import StateChange
from convviz.workspace.training_progress import RunProgress, followed
from convviz.workspace.training_state import TrainingState
from convviz.workspace.worker import Job, WorkerService

_UNDO_STEPS = 200
# Views refresh at most ten times a second.
_PROGRESS_MS = 100
_FIRST = Recipe("mnist", "mnist")


class TrainingWorkspace(QObject):
    """Holds the recipe and drives one training at a time; changes of the recipe can be undone.

    Args:
        worker: The process for all Keras work, which others use as well.
        folder: Where runs are kept, a folder each.
        state: What it begins with.
        parent: Its parent.

    Signals:
        changed: The new `TrainingState`.
        progress: The new `RunProgress`, at most ten times a second.
        run_begun: The id of a run whose folder is there now.
        epoch_ended: The id of the run, and the `EpochReport`.
        run_ended: The id of the run, and how: `Finished`, `Stopped` or `Failed`.
        fetch_progressed: A data set's name, and a `Preparing`.
        fetching_changed: The names of the data sets that are being fetched (a frozenset).
        fetched: A data set's name, and its path (str), once it is on this machine.
        notice: One translated sentence about something that could not be done.
        busy_changed: Whether a run is under way.
    """

    changed = Signal(object)
    progress = Signal(object)
    run_begun = Signal(str)
    epoch_ended = Signal(str, object)
    run_ended = Signal(str, object)
    fetch_progressed = Signal(str, object)
    fetching_changed = Signal(object)
    fetched = Signal(str, str)
    notice = Signal(str)
    busy_changed = Signal(bool)

    def __init__(
        self,
        worker: WorkerService,
        folder: Path,
        state: TrainingState | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.worker = worker
        self.folder = folder
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_STEPS)
        self._state = state or TrainingState(_FIRST)
        self._progress = RunProgress()
        self._job: Job | None = None
        self._told = False  # whether `run_begun` was emitted for the run under way
        self._fetches: dict[str, Job] = {}
        self._news = False
        self._pace = QTimer(self, singleShot=True, interval=_PROGRESS_MS)
        self._pace.timeout.connect(self._tell_news)

    @property
    def state(self) -> TrainingState:
        """The current state."""
        return self._state

    @property
    def recipe(self) -> Recipe:
        """What the next training will be asked."""
        return self._state.recipe

    @property
    def run_progress(self) -> RunProgress:
        """How far the run under way is."""
        return self._progress

    @property
    def running_recipe(self) -> Recipe:
        """What the run under way was asked; the recipe of the page while there is none."""
        request = None if self._job is None else self._job.request
        return request.recipe if isinstance(request, Train) else self.recipe

    @property
    def busy(self) -> bool:
        """Whether a run is under way."""
        return self._job is not None

    @property
    def fetching(self) -> frozenset[str]:
        """The names of the data sets that are being fetched."""
        return frozenset(self._fetches)

    # What is to be trained

    def set_recipe(self, recipe: Recipe, merge: str = "") -> None:
        """Another recipe, as one undo step.

        Args:
            recipe: The whole of it; make it by `msgspec.structs.replace` from the current one.
            merge: What the changes of one burst share, such as a slider being dragged; "" for a step of its own.
        """
        same = recipe.network == self.recipe.network
        title = self._state.title if same else built_name(recipe.network)
        # A set of changes is made for one kind of picture, and stands in place of those that are set by hand.
        before = self.recipe
        others = (recipe.data, recipe.augmentation) != (before.data, before.augmentation)
        if others and recipe.changes == before.changes:
            recipe = replace(recipe, changes="")
        self._edit(replace(self._state, recipe=recipe, title=title), self.tr("Change the recipe"), merge)

    def set_network(self, config: str, title: str) -> None:
        """A network that was built by hand: its Keras config as JSON, and what to call it."""
        recipe = replace(self.recipe, architecture="", network=config, transfer=None)
        self._edit(replace(self._state, recipe=recipe, title=title), self.tr("Choose the network"))

    def set_panel(self, panel: TrainingPanel) -> None:
        """Another panel in the middle; no undo step."""
        self._show(replace(self._state, panel=panel))

    def set_plot(self, plot: PlotView) -> None:
        """Other curves; no undo step."""
        self._show(replace(self._state, plot=plot))

    # What is being trained

    def start(self) -> str:
        """Begins a training by the recipe; the id of its run, "" where it cannot begin, such as while another runs."""
        if self.busy:
            return ""
        run = RunFolder(self.folder / self._new_id())
        try:
            run.path.mkdir(parents=True)
        except OSError as error:
            reason = error.strerror or str(error)
            text = f"Cannot write {run.path}: {reason}."
            self.notice.emit(sentence(ConvvizError("cannot-write", text, path=str(run.path), reason=reason)))
            return ""
        self._begin(run, Train(self.recipe, str(run.model), folder=str(run.path)))
        return run.path.name

    def resume(self, run_id: str) -> None:
        """Goes on with a run where its last checkpoint stands; says so if that cannot be."""
        run = RunFolder(self.folder / run_id)
        if self.busy:
            self.notice.emit(self.tr("Another training is under way; stop it first."))
            return
        try:
            recipe = run.facts().recipe
        except ConvvizError as error:
            self.notice.emit(sentence(error))
            return
        self._begin(run, Train(recipe, str(run.model), resume=True, folder=str(run.path)))

    def pause(self) -> None:
        """Lets the run wait after the step in hand."""
        if self._job is not None and self._progress.phase == "training":
            self.worker.pause(self._job)
            self._follow(replace(self._progress, phase="pausing"))

    def resume_pause(self) -> None:
        """Lets a run that waits go on."""
        if self._job is not None and self._progress.phase in {"pausing", "paused"}:
            self.worker.resume(self._job)
            self._follow(replace(self._progress, phase="training"))

    def stop(self) -> None:
        """Stops the run after the step in hand; it can be gone on with."""
        if self._job is not None and self._progress.phase != "stopping":
            self._follow(replace(self._progress, phase="stopping"))
            self.worker.cancel(self._job)

    def kill(self) -> None:
        """Ends the run at once, together with its process; at most the current epoch is lost."""
        if self._job is not None:
            self.worker.kill()

    def fetch(self, name: str) -> None:
        """Fetches a data set ("mnist", "fashion-mnist", "cifar10") by Keras's own loader; asked twice, once."""
        if name not in self._fetches:
            job = self._fetches[name] = self.worker.submit(Fetch(name))
            job.heard.connect(self._hear_fetch)
            job.ended.connect(self._end_fetch)
            self.fetching_changed.emit(self.fetching)

    def close(self) -> None:
        """Ends the worker and waits until it is gone; an unfinished run can be gone on with at the next start."""
        self._pace.stop()
        self._job = None
        self._fetches.clear()
        self.worker.close()

    def _begin(self, run: RunFolder, request: Train) -> None:
        self._told = False
        job = self._job = self.worker.submit(request)
        job.heard.connect(self._hear)
        job.ended.connect(self._end)
        self._progress = RunProgress(run.path.name, "waiting", epochs=request.recipe.epochs)
        self.busy_changed.emit(self.busy)
        self._tell_progress()

    def _hear(self, event: Event) -> None:
        run_id = self._progress.run_id
        self._follow(followed(self._progress, event))
        match event:
            case Begun():
                self._told = True
                self.run_begun.emit(run_id)
            case EpochReport():
                self.epoch_ended.emit(run_id, event)
            case _:
                pass

    def _end(self, event: Finished | Stopped | Failed) -> None:
        run_id, told = self._progress.run_id, self._told
        request = None if self._job is None else self._job.request
        resumed = isinstance(request, Train) and request.resume
        self._job = None
        self._pace.stop()
        self._news = False
        self._progress = RunProgress()
        self.busy_changed.emit(self.busy)
        self.progress.emit(self._progress)
        if isinstance(event, Failed):
            self.notice.emit(sentence(event.error()))
        if told:
            self.run_ended.emit(run_id, event)
        elif not resumed:
            _remove_empty(RunFolder(self.folder / run_id))

    def _hear_fetch(self, event: Event) -> None:
        if isinstance(event, Preparing):
            self.fetch_progressed.emit(self._name_fetched(), event)

    def _end_fetch(self, event: Event) -> None:
        name = self._name_fetched()
        del self._fetches[name]
        self.fetching_changed.emit(self.fetching)
        self.progress.emit(self._progress)  # what showed how far it was shows again what is trained
        match event:
            case Fetched(path=path):
                self.fetched.emit(name, path)
            case Failed():
                self.notice.emit(sentence(event.error()))
            case _:
                pass

    def _name_fetched(self) -> str:
        sender = self.sender()
        return next(name for name, job in self._fetches.items() if job is sender)

    def _follow(self, progress: RunProgress) -> None:
        """Tells at once what is done now, and ten times a second how far it is."""
        turn = progress.phase != self._progress.phase or progress.stage != self._progress.stage
        self._progress = progress
        if turn or not self._pace.isActive():
            self._tell_progress()
        else:
            self._news = True

    def _tell_progress(self) -> None:
        self._news = False
        self._pace.start()
        self.progress.emit(self._progress)

    def _tell_news(self) -> None:
        if self._news:
            self._tell_progress()

    def _new_id(self) -> str:
        recipe = self.recipe
        what = recipe.architecture or (recipe.transfer.base if recipe.transfer else "own")
        name = f"{datetime.now():%Y%m%d-%H%M%S}-{re.sub(r'[^a-z0-9]+', '-', what.lower()).strip('-')}"
        taken = (f"{name}-{number}" for number in range(2, 1000))
        return next(each for each in (name, *taken) if not (self.folder / each).exists())

    def _edit(self, state: TrainingState, text: str, merge: str = "") -> None:
        if state != self._state:
            self.undo_stack.push(StateChange(text, self._state, state, self._restore, merge))

    def _restore(self, state: TrainingState) -> None:
        """Undo brings back what is to be trained, and not where one looked at the time."""
        self._show(replace(self._state, recipe=state.recipe, title=state.title))

    def _show(self, state: TrainingState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)


def _remove_empty(run: RunFolder) -> None:
    """Removes the folder of a run of which nothing came but why it failed; what else is in it stays."""
    with contextlib.suppress(OSError):
        if [each.name for each in run.path.iterdir()] == ["run.json"]:
            (run.path / "run.json").unlink()
        run.path.rmdir()
