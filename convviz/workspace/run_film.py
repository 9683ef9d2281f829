"""The film of the current run: the network at the epoch cursor, and ranges over all epochs, worked out aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from convviz.layers.errors import ConvvizError
from convviz.learning.run_folder import RunFacts, RunFolder
from convviz.networks import Network
from convviz.states.training.epochs import EpochsScene, EpochsView, derive_epochs
from convviz.states.training.film import Film, Probe
from convviz.states.training.film_ranges import EpochReach
from convviz.texts.errors import sentence
from convviz.texts.training_runs import epoch_title
from convviz.workspace.film_work import (
    Found,
    Measured,
    Pair,
    film_of,
    found_probes,
    loaded_epoch,
    made_pair,
    measured,
)
from convviz.workspace.model_loading import LoadedModel
from convviz.workspace.probe_pictures import open_run_data
from convviz.workspace.run_follower import Opener, RunFollower
from convviz.workspace.runs import RunsWorkspace

# What takes longer than this is made in a thread: a slider that is dragged moves sixty times a second.
_A_FRAME_S = 0.016
# Ranges grow quietly: what is shown follows so often at most.
_SETTLE_MS = 60


class FilmWorkspace(RunFollower):
    """Follows the current run and its epoch cursor.

    1. A run becomes the current one: its own probes are looked for in a thread.
    2. The frame at the cursor is made, at once where that is quick, else in a thread: the newest wins.
    3. Ranges are measured epoch by epoch in another thread; each makes the scene final a little more.

    It works only while somebody looks: `set_active`.

    Signals:
        busy_changed: Whether a frame is being made in a thread.
        notice: One translated sentence about something that could not be done.
    """

    busy_changed = Signal(bool)
    notice = Signal(str)

    def __init__(
        self, runs: RunsWorkspace, parent: QObject | None = None, *, opener: Opener = open_run_data
    ) -> None:
        super().__init__(runs, parent, opener=opener)
        self._run = ""
        self._facts: RunFacts | None = None
        self._film: Film | None = None
        self._epochs: tuple[int, ...] = ()
        self._probes: tuple[Probe, ...] = ()
        self._own_probes: tuple[Probe, ...] = ()
        self._probe_trouble = ""
        self._pair: Pair | None = None
        self._reaches: dict[int, EpochReach] = {}
        self._view = EpochsView()
        self._scene: EpochsScene | None = None
        self._trouble = ""
        self._cost_s = 1.0
        self._in_hand = 0
        self._unreadable: set[int] = set()
        self._frames, self._measures, self._finder = (self._runner() for _ in range(3))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._connect()

    @property
    def scene(self) -> EpochsScene | None:
        """What is shown; None where there is nothing."""
        return self._scene

    @property
    def trouble(self) -> str:
        """Why there is no scene: one translated sentence, or ""."""
        return self._trouble

    @property
    def probe_trouble(self) -> str:
        """Why the run's own pictures are not there: one translated sentence, or ""."""
        return self._probe_trouble

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs whose networks are kept, in order."""
        return self._epochs

    @property
    def film(self) -> Film | None:
        """The frames, for those who want them all."""
        return self._film

    @property
    def network(self) -> Network | None:
        """The network that is shown."""
        return None if self._pair is None else self._pair.frame.network

    @property
    def probes(self) -> tuple[Probe, ...]:
        """The pictures that the networks are shown."""
        return self._probes

    @property
    def view(self) -> EpochsView:
        """How it is looked at."""
        return self._view if self._scene is None else self._scene.view

    def set_view(self, view: EpochsView) -> None:
        """Looks at it another way."""
        if view != self._view:
            self._view = view
            self._derive()

    def set_active(self, *, active: bool) -> None:
        """Whether anybody looks; nothing is worked out while nobody does."""
        if active != self._active:
            self._active = active
            if active:
                self._follow()
            else:
                self._measures.cancel()

    def set_probes(self, probes: Iterable[Probe]) -> None:
        """Shows the networks other pictures."""
        self._use(tuple(probes))

    def use_own_probes(self) -> None:
        """Goes back to pictures that were kept for validation."""
        self._use(self._own_probes)

    def scenes(self) -> Callable[[int], EpochsScene]:
        """Gives the scene of any epoch, looked at as now; whatever happens here meanwhile, and in any thread.

        It raises a ConvvizError where that epoch's network cannot be read.
        """
        film, facts = self._film, self._facts
        if film is None or facts is None or not self._epochs:
            raise ValueError("there are no epochs yet")
        epochs, probes, view, reaches = self._epochs, self._probes, self.view, dict(self._reaches)

        def scene_at(epoch: int) -> EpochsScene:
            first, frame = film.frame(epochs[0], probes), film.frame(epoch, probes)
            return derive_epochs(frame, first, reaches, view, facts.classes, epochs)

        return scene_at

    def loaded_model(self) -> LoadedModel | None:
        """The network that is shown, for the network page."""
        pair, facts = self._pair, self._facts
        if pair is None or facts is None:
            return None
        run = self._runs.run(self._run)
        title = self._run if run is None else run.title
        epoch = pair.frame.epoch
        return loaded_epoch(pair.frame.network, epoch, facts, self._folder(), epoch_title(title, epoch))

    def _connect(self) -> None:
        self._frames.busy_changed.connect(self.busy_changed)
        self._frames.finished.connect(self._take_pair)
        self._frames.refused.connect(self._refuse)
        self._measures.finished.connect(self._take_measured)
        self._measures.refused.connect(self._pass_over)
        self._finder.finished.connect(self._take_found)
        self._settle.timeout.connect(self._derive)

    def _folder(self) -> RunFolder:
        return self._runs.folder_of(self._run)

    def _follow(self) -> None:
        if not self._active:
            return
        run = self._runs.run(self._runs.current)
        same = run is not None and run.id == self._run and run.facts.config == _config(self._facts)
        if same:
            self._follow_update(self._run)
            return
        self._stop_opening()
        self._run, self._facts = ("", None) if run is None else (run.id, run.facts)
        self._film = None if run is None else film_of(run.facts, self._folder())
        self._epochs = () if run is None else self._folder().epochs()
        self._pair, self._scene, self._trouble, self._probe_trouble = None, None, "", ""
        self._probes, self._own_probes = (), ()
        self._reaches, self._unreadable, self._cost_s = {}, set(), 1.0
        self._measures.cancel()
        self._frames.cancel()
        self._finder.cancel()
        self.changed.emit()
        self._find_probes()
        self._request()

    def _follow_epoch(self, _epoch: int) -> None:
        if self._active:
            self._request()

    def _follow_update(self, run_id: str) -> None:
        if not self._active or run_id != self._run or self._film is None:
            return
        before = self._epochs
        self._look_again()
        if self._epochs and self._epochs[-1] <= max(before, default=-1):
            # A run that is resumed trains its newest epoch once more.
            self._film.forget(self._epochs[-1])
            self._reaches.pop(self._epochs[-1], None)
        if not before and self._epochs:
            self._find_probes()
        self._request()

    def _look_again(self) -> None:
        """Which epochs are kept now: of large networks the training forgets most."""
        first, self._epochs = self._epochs[:1], self._folder().epochs()
        if first != self._epochs[:1]:
            self._reaches = {}
        self._reaches = {each: reach for each, reach in self._reaches.items() if each in self._epochs}
        self._unreadable &= set(self._epochs)

    def _find_probes(self) -> None:
        film, facts, folder = self._film, self._facts, self._folder()
        opener, stop = self._opener, self._stop
        if film is None or facts is None or not self._epochs:
            return
        epoch = self._epochs[0]
        self._finder.start(lambda: found_probes(film, epoch, folder, facts, opener, stop.is_set))

    def _take_found(self, result: object) -> None:
        found = cast("Found", result)
        if found.film is not self._film:
            return
        self._own_probes, self._probe_trouble = found.probes, found.trouble
        if not self._probes:
            self._use(found.probes)
        self.changed.emit()

    def _use(self, probes: tuple[Probe, ...]) -> None:
        if probes == self._probes:
            return
        self._probes = probes
        self._reaches = {}
        self._measures.cancel()
        self._request()

    def _request(self) -> None:
        """Makes the frame at the cursor."""
        film, probes = self._film, self._probes
        if film is None or not self._epochs:
            return
        epochs = [each for each in self._epochs if each <= self._runs.epoch]
        epoch, first = max(epochs, default=self._epochs[0]), self._epochs[0]
        reached = frozenset(self._reaches)
        if self._cost_s > _A_FRAME_S and not (film.knows(epoch, probes) and epoch in reached):
            self._frames.start(lambda: made_pair(film, epoch, first, probes, reached))
            return
        self._frames.cancel()
        try:
            self._take_pair(made_pair(film, epoch, first, probes, reached))
        except ConvvizError as error:
            self._refuse(error)

    def _take_pair(self, result: object) -> None:
        pair = cast("Pair", result)
        if pair.film is not self._film or pair.frame.probes != self._probes:
            return
        self._pair, self._trouble = pair, ""
        self._cost_s = self._cost_s if pair.seconds is None else pair.seconds
        # What is shown lies within the ranges from the start.
        self._reaches = pair.reaches | self._reaches
        self._derive()
        self._measure()

    def _measure(self) -> None:
        film, probes = self._film, self._probes
        left = [each for each in reversed(self._epochs) if each not in {*self._reaches, *self._unreadable}]
        if film is None or not left or self._measures.busy or not self._active:
            return
        epoch, first = left[0], self._epochs[0]
        self._in_hand = epoch
        self._measures.start(lambda: measured(film, epoch, first, probes))

    def _take_measured(self, result: object) -> None:
        found = cast("Measured", result)
        if found.film is self._film and found.probes == self._probes:
            self._reaches[found.epoch] = found.reach
            if not self._settle.isActive():
                self._settle.start()
        self._measure()

    def _derive(self) -> None:
        pair, facts = self._pair, self._facts
        if pair is None or facts is None or not self._epochs:
            return
        self._scene = derive_epochs(
            pair.frame, pair.first, self._reaches, self._view, facts.classes, self._epochs
        )
        self.changed.emit()

    def _refuse(self, error: object) -> None:
        self._scene = None
        self._trouble = sentence(cast("ConvvizError", error))
        self.changed.emit()

    def _pass_over(self, error: object) -> None:
        """An epoch could not be measured: it was forgotten meanwhile, or is damaged."""
        self._look_again()
        if self._in_hand in self._epochs:
            self._unreadable.add(self._in_hand)
            self.notice.emit(sentence(cast("ConvvizError", error)))
        self._measure()


def _config(facts: RunFacts | None) -> str | None:
    return None if facts is None else facts.config
