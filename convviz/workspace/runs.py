"""The trainings on this machine: which there are, which are looked at, and at which epoch."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import EpochReport
from convviz.learning.run_folder import RunFacts, RunFolder
from convviz.learning.run_lock import is_held
from convviz.texts.errors import sentence
from convviz.workspace.run_list import (
    RUN_COLOURS,
    FoundRun,
    is_run_name,
    read_run,
    remove_run,
    run_names,
    titles,
    told,
)


class RunSummary(Struct, frozen=True):
    """One training in the list.

    Attributes:
        id: The name of its folder.
        title: What to call it.
        facts: What it was asked, and how it stands.
        epochs_done: The newest epoch that is finished; 0 before the first.
        colour_index: Its colour among `RUN_COLOURS`; no two chosen runs share one while there are enough.
    """

    id: str
    title: str
    facts: RunFacts
    epochs_done: int
    colour_index: int


class RunsWorkspace(QObject):
    """The runs in one folder.

    1. `refresh` looks what is there; `add` reads one run (again) when a training began, ended or was changed.
    2. `live` takes what the worker tells while it trains; the files follow behind.
    3. The epoch cursor follows the newest epoch of the current run until somebody moves it.

    Signals:
        runs_changed: The list, or what one of its entries says.
        chosen_changed: Which runs are looked at; the current one is the last of them.
        epoch_changed: The epoch cursor.
        run_updated: The id of a run with something new: an epoch, its end.
        notice: One translated sentence about something that could not be done.
    """

    runs_changed = Signal()
    chosen_changed = Signal()
    epoch_changed = Signal(int)
    run_updated = Signal(str)
    notice = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._found: dict[str, FoundRun] = {}
        self._colours: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._chosen: tuple[str, ...] = ()
        self._epoch = 0
        self._follows = True
        self._running = ""
        self._trouble: tuple[str, ...] = ()
        self._scan()

    @property
    def folder(self) -> Path:
        """Where the runs are kept."""
        return self._folder

    @property
    def trouble(self) -> tuple[str, ...]:
        """A sentence for each folder that the last `refresh` could not read."""
        return self._trouble

    def runs(self) -> tuple[RunSummary, ...]:
        """All runs, the newest first."""
        ordered = sorted(self._found.items(), key=_begun)
        named = titles((each, found.facts) for each, found in ordered)
        return tuple(
            RunSummary(each, named[each], found.facts, _newest(found), self._colours[each])
            for each, found in reversed(ordered)
        )

    def run(self, run_id: str) -> RunSummary | None:
        """One run, or None where there is none of this id."""
        return next((each for each in self.runs() if each.id == run_id), None)

    def folder_of(self, run_id: str) -> RunFolder:
        """Where a run is kept, or is going to be."""
        return RunFolder(self._folder / run_id)

    def history(self, run_id: str) -> tuple[EpochReport, ...]:
        """The finished epochs of a run; () for one that is not known."""
        found = self._found.get(run_id)
        return () if found is None else found.history

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the runs that are looked at, in the order in which they were chosen."""
        return self._chosen

    @property
    def current(self) -> str:
        """The run whose epochs and answers are shown: the last chosen one; "" for none."""
        return self._chosen[-1] if self._chosen else ""

    def choose(self, run_ids: Iterable[str]) -> None:
        """Looks at these runs, the last of them as the current one; ids that are not known are passed over."""
        chosen = tuple(dict.fromkeys(each for each in run_ids if each in self._found))
        if chosen == self._chosen:
            return
        before, self._chosen = self.current, chosen
        recoloured = self._part_colours()
        if self.current != before:
            self._follows = True
        if recoloured:
            self.runs_changed.emit()
        self.chosen_changed.emit()
        self._follow()

    @property
    def epoch(self) -> int:
        """The epoch of the current run that is shown; 0 is before the first step."""
        return self._epoch

    @property
    def newest_epoch(self) -> int:
        """The newest finished epoch of the current run."""
        found = self._found.get(self.current)
        return 0 if found is None else _newest(found)

    def set_epoch(self, epoch: int) -> None:
        """Shows an epoch of the current run; at its newest one the cursor follows what comes."""
        held = min(max(epoch, 0), self.newest_epoch)
        self._follows = held == self.newest_epoch
        self._move_to(held)

    def add(self, run_id: str) -> None:
        """Reads a run, newly begun or changed; one whose worker has written nothing yet comes with its first word."""
        if not self._read(run_id):
            return
        self.runs_changed.emit()
        self.run_updated.emit(run_id)
        self._follow()

    def live(self, run_id: str, report: EpochReport) -> None:
        """Takes the end of an epoch, as the worker tells it."""
        if run_id not in self._found and not self._read(run_id):
            return
        found = self._found[run_id]
        self._found[run_id] = FoundRun(found.facts, told(found.history, report))
        self.runs_changed.emit()
        self.run_updated.emit(run_id)
        self._follow()

    def set_running(self, run_id: str) -> None:
        """Says which run the worker is busy with, "" for none: that one is not removed."""
        self._running = run_id

    def refresh(self) -> None:
        """Looks once more what is in the folder."""
        self._scan()
        self.choose(self._chosen)
        self.runs_changed.emit()
        for text in self._trouble:
            self.notice.emit(text)
        self._follow()

    def rename(self, run_id: str, name: str) -> None:
        """Gives a run a name of its own; "" brings back the one that follows from its settings."""
        found = self._found.get(run_id)
        if found is None or found.facts.name == name.strip():
            return
        self._names[run_id] = name.strip()
        self.add(run_id)

    def delete(self, run_id: str) -> bool:
        """Removes a run and its folder.

        Returns:
            Whether it is gone; a notice says why not.
        """
        # What another window trains is in work as well.
        in_work = run_id if is_held(self.folder_of(run_id).path) else self._running
        try:
            remove_run(self._folder, run_id, in_work)
        except ConvvizError as error:
            self.notice.emit(sentence(error))
            return False
        for kept in (self._found, self._colours, self._names):
            kept.pop(run_id, None)
        self.choose(self._chosen)
        self.runs_changed.emit()
        self._follow()
        return True

    def _scan(self) -> None:
        names = run_names(self._folder)
        self._found = {each: found for each, found in self._found.items() if each in names}
        self._trouble = ()
        for each in names:
            try:
                self._take(each, read_run(self.folder_of(each)))
            except ConvvizError as error:
                self._found.pop(each, None)
                self._trouble = (*self._trouble, sentence(error))

    def _read(self, run_id: str) -> bool:
        """Whether there is something to read, and it could be read."""
        if not is_run_name(run_id) or not (self.folder_of(run_id).path / "run.json").is_file():
            return False
        try:
            self._take(run_id, read_run(self.folder_of(run_id)))
            self._keep_name(run_id)
        except ConvvizError as error:
            self.notice.emit(sentence(error))
            return False
        return True

    def _take(self, run_id: str, found: FoundRun) -> None:
        known = self._found.get(run_id)
        if run_id == self._running and known is not None and len(known.history) > len(found.history):
            # What the worker tells is ahead of its files.
            found = FoundRun(found.facts, known.history)
        self._found[run_id] = found
        if run_id not in self._colours:
            taken = list(self._colours.values())
            self._colours[run_id] = min(range(RUN_COLOURS), key=taken.count)

    def _keep_name(self, run_id: str) -> None:
        """Writes the name that a person gave, and again when the worker has written the one that it knew."""
        found, name = self._found[run_id], self._names.get(run_id)
        if name is None or found.facts.name == name:
            return
        facts = replace(found.facts, name=name)
        self._found[run_id] = FoundRun(facts, found.history)
        self.folder_of(run_id).write_facts(facts)

    def _part_colours(self) -> bool:
        """Gives chosen runs colours of their own, as far as there are enough; whether any changed."""
        before = dict(self._colours)
        taken: list[int] = []
        for each in self._chosen:
            if self._colours[each] in taken:
                self._colours[each] = min(range(RUN_COLOURS), key=taken.count)
            taken.append(self._colours[each])
        return before != self._colours

    def _follow(self) -> None:
        newest = self.newest_epoch
        self._move_to(newest if self._follows else min(self._epoch, newest))

    def _move_to(self, epoch: int) -> None:
        if epoch != self._epoch:
            self._epoch = epoch
            self.epoch_changed.emit(epoch)


def _begun(entry: tuple[str, FoundRun]) -> tuple[str, str]:
    return entry[1].facts.begun, entry[0]


def _newest(found: FoundRun) -> int:
    return found.history[-1].epoch if found.history else 0
