"""What the chosen runs got right and wrong: read off the window's thread; and the pictures, where they still are."""

from __future__ import annotations

from collections import OrderedDict
from typing import Literal, cast

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.learning.run_folder import Answers, RunFacts, RunFolder
from convviz.pictures.sets.picture_set import MAX_CLASSES, LabelledSets, PictureSet
from convviz.states.training.results import Results, Said, results_of
from convviz.texts.errors import sentence
from convviz.workspace.probe_pictures import open_run_data, validation_set
from convviz.workspace.run_follower import Opener, RunFollower
from convviz.workspace.runs import RunSummary, RunsWorkspace

Source = Literal["test", "validation"]
_REMEMBERED = 64


class Side(Struct, frozen=True, eq=False):
    """One run's results.

    Attributes:
        run: The run.
        source: The test pictures, or those kept for validation.
        epoch: The epoch of the answers; of the test pictures the run's last.
        results: How right it was; None where there is nothing.
        trouble: Why there is nothing: one translated sentence, or "".
    """

    run: RunSummary
    source: Source
    epoch: int
    results: Results | None
    trouble: str = ""


class _Key(Struct, frozen=True):
    """Which answers: a run that is trained anew under its name has begun at another time."""

    run: str
    begun: str
    source: Source
    epoch: int


class _Read(Struct, frozen=True, eq=False):
    found: dict[_Key, Results | str | None]


class _Sets(Struct, frozen=True, eq=False):
    source: str
    sets: LabelledSets | None
    trouble: str


class ResultsWorkspace(RunFollower):
    """Follows the chosen runs and the epoch cursor while somebody looks.

    Signals:
        pictures_changed: The pictures of the current run are there, or it is known why not.
    """

    pictures_changed = Signal()

    def __init__(
        self, runs: RunsWorkspace, parent: QObject | None = None, *, opener: Opener = open_run_data
    ) -> None:
        super().__init__(runs, parent, opener=opener)
        self._source: Source = "test"
        self._compares = True
        self._sides: tuple[Side, ...] = ()
        self._known: OrderedDict[_Key, Results | str | None] = OrderedDict()
        self._sets: _Sets | None = None
        self._wanted = ""
        self._reader, self._opening = self._runner(), self._runner()
        self._reader.finished.connect(self._take_read)
        self._opening.finished.connect(self._take_sets)

    @property
    def source(self) -> Source:
        """Whether results of the test pictures are shown, or of those kept for validation."""
        return self._source

    @property
    def compares(self) -> bool:
        """Whether the run chosen before the current one is shown beside it."""
        return self._compares

    @property
    def can_compare(self) -> bool:
        """Whether there is such a run."""
        return len(self._runs.chosen) > 1

    @property
    def sides(self) -> tuple[Side, ...]:
        """The run to compare with, where there is one, and the current one; () before they are read."""
        return self._sides

    def pictures_trouble(self, side: Side) -> str:
        """Why the pictures of a side are not there: one translated sentence, or ""."""
        return self._sets.trouble if self._sets is not None and self.has_pictures(side) else ""

    def set_source(self, source: Source) -> None:
        """Shows the results of other pictures."""
        if source != self._source:
            self._source = source
            self._follow()

    def set_compares(self, *, compares: bool) -> None:
        """Whether the run chosen before is shown beside."""
        if compares != self._compares:
            self._compares = compares
            self._follow()

    def set_active(self, *, active: bool) -> None:
        """Whether anybody looks; nothing is read while nobody does."""
        if active == self._active:
            return
        self._active = active
        if self._sets is not None and self._sets.trouble:
            # The disk may be there again.
            self._sets, self._wanted = None, ""
        self._follow()

    def pictures_of(self, side: Side) -> PictureSet | None:
        """The set that a side's answers count; None while it is opened, or where it is not there any more."""
        wanted = side.run.facts.recipe.data
        if self._sets is None or self._sets.source != wanted:
            self._open(wanted)
            return None
        sets = self._sets.sets
        if sets is None:
            return None
        return validation_set(sets) if side.source == "validation" else sets.test

    def has_pictures(self, side: Side) -> bool:
        """Whether the data of a side's run are open, with or without the set that its answers count."""
        return self._sets is not None and self._sets.source == side.run.facts.recipe.data

    def _open(self, source: str) -> None:
        if source == self._wanted:
            return
        self._wanted = source
        stop, opener = self._stop_opening(), self._opener

        def work() -> object:
            try:
                return _Sets(source, opener(source, stop.is_set), "")
            except ConvvizError as error:
                return _Sets(source, None, sentence(error))

        self._opening.start(work)

    def _take_sets(self, result: object) -> None:
        self._sets = cast("_Sets", result)
        self.pictures_changed.emit()

    def _shown(self) -> tuple[RunSummary, ...]:
        chosen = self._runs.chosen[-2:] if self._compares else self._runs.chosen[-1:]
        return tuple(run for run in map(self._runs.run, chosen) if run is not None)

    def _key(self, run: RunSummary) -> _Key:
        if self._source == "test":
            return _Key(run.id, run.facts.begun, "test", run.epochs_done)
        epochs = self._runs.folder_of(run.id).epochs()
        before = [each for each in epochs if each <= self._runs.epoch]
        epoch = max(before, default=min(epochs, default=0))
        return _Key(run.id, run.facts.begun, "validation", epoch)

    def _follow_epoch(self, _epoch: int) -> None:
        if self._source == "validation":
            self._follow()

    def _follow_update(self, run_id: str) -> None:
        if run_id in self._runs.chosen:
            # The newest answers may be of an epoch that was trained once more, or of a test that has been made now.
            for key in [each for each in self._known if each.run == run_id and _is_newest(each, self._runs)]:
                del self._known[key]
            self._follow()

    def _follow(self) -> None:
        if not self._active:
            return
        shown = [(run, self._key(run)) for run in self._shown()]
        missing = {
            key: (self._runs.folder_of(run.id), run.facts) for run, key in shown if key not in self._known
        }
        if missing:
            self._reader.start(lambda: _Read({key: _read(key, *where) for key, where in missing.items()}))
            return
        self._sides = tuple(_side(run, key, self._known[key]) for run, key in shown)
        self.changed.emit()

    def _take_read(self, result: object) -> None:
        self._known |= cast("_Read", result).found
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        self._follow()


def _is_newest(key: _Key, runs: RunsWorkspace) -> bool:
    run = runs.run(key.run)
    return run is None or key.source == "test" or key.epoch >= run.epochs_done


def _side(run: RunSummary, key: _Key, found: Results | str | None) -> Side:
    if isinstance(found, str):
        return Side(run, key.source, key.epoch, None, found)
    return Side(run, key.source, key.epoch, found)


def _read(key: _Key, folder: RunFolder, facts: RunFacts) -> Results | str | None:
    try:
        answers = folder.result() if key.source == "test" else _validation(folder, key.epoch)
    except ConvvizError as error:
        return sentence(error)
    if answers is None:
        return None
    for each in (answers.labels, answers.predicted):
        if each.size and not (each.min() >= 0 and each.max() < MAX_CLASSES):
            error = ConvvizError("run-damaged", f"{folder.path} is damaged.", path=str(folder.path))
            return sentence(error)
    said = Said(answers.pictures, answers.labels, answers.predicted, answers.confidence)
    return results_of(said, facts.classes)


def _validation(folder: RunFolder, epoch: int) -> Answers | None:
    return folder.snapshot(epoch).validation if epoch in folder.epochs() else None
