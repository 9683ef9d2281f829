"""The pictures to learn from that are open: read off the window's thread, and looked through a part at a time.

1. `open` reads a source in a thread; what is open stays until that has ended well.
2. The source's own parts, or a split by share and seed, give what is trained, validated and tested on.
3. Files are looked at in a thread while they are already shown; wrong ones are taken out and listed.
4. The view (part, classes, search, order) says which pictures are shown; where that means looking at many names, a
   thread does it, and `changed` tells when it is done.
"""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import Protocol, cast

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.file_set import FileSet
from convviz.pictures.sets.named import NAMES, named_path
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.picture_set import Cancel, Indices, LabelledSets, Progress
from convviz.pictures.sets.scanning import scan
from convviz.states.training.data import ClassesScene, DataView, needs_names
from convviz.states.training.looked import Looked, Split, looked_again, looked_at
from convviz.texts.numbers import format_count
from convviz.texts.training_runs import data_name
from convviz.workspace.picture_choice import PictureChoice
from convviz.workspace.task import TaskRunner

# So many pictures are split, and so many names looked at, in no more than a frame.
_AT_ONCE = 4000
_NOTHING: Indices = np.zeros(0, np.int64)


class OpenSets(Protocol):
    """Reads a source: a folder, a file, or the name of a set."""

    def __call__(self, source: str, cancel: Cancel, progress: Progress) -> LabelledSets:
        """The sets in `source`; a ConvvizError says why there are none."""
        ...


class DataWorkspace(QObject):
    """Opens pictures to learn from and says which of them are shown; `choice` reads the one that is looked at closely.

    Args:
        parent: What ends it.
        opener: Reads a source; everything that can be opened if None.

    Signals:
        opened: The source that is open now (str).
        changed: Other pictures are shown, or the same otherwise.
        busy_changed: Whether something is being read.
        progress: How many files were read, and of how many; 0 where that is not known.
        notice: A translated sentence for the person.
        refused: The ConvvizError for which a source cannot be opened; what was open still is.
        crashed: An unexpected exception from the reading thread.
    """

    opened = Signal(str)
    changed = Signal()
    busy_changed = Signal(bool)
    progress = Signal(int, int)
    notice = Signal(str)
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, opener: OpenSets | None = None) -> None:
        super().__init__(parent)
        self._opener = opener or open_source
        self._looked: Looked | None = None
        self._missing = ""
        self._view, self._split = DataView(), Split()
        self._stop_opening, self._stop_looking = threading.Event(), threading.Event()
        self._opening, self._scanning, self._looking = TaskRunner(self), TaskRunner(self), TaskRunner(self)
        self._opening.finished.connect(self._take_opened)
        self._scanning.finished.connect(self._take_scanned)
        self._looking.finished.connect(self._take_looked)
        for runner in (self._opening, self._scanning, self._looking):
            runner.refused.connect(self._refuse)
            runner.crashed.connect(self.crashed)
            runner.busy_changed.connect(self._tell_busy)
        self.choice = PictureChoice(self)
        self.choice.crashed.connect(self.crashed)
        self._busy = False
        self._relay: _Relay | None = None

    @property
    def looked(self) -> Looked | None:
        """What is open, and what of it is shown; None before anything was opened."""
        return self._looked

    @property
    def source(self) -> str:
        """What is open, or ""."""
        return "" if self._looked is None else self._looked.source

    @property
    def missing(self) -> str:
        """The set that was asked for by its name and is not on this machine yet, or ""."""
        return self._missing

    @property
    def sets(self) -> LabelledSets | None:
        """The open parts, split; None where nothing is open."""
        return None if self._looked is None else self._looked.sets

    @property
    def classes(self) -> ClassesScene:
        """The classes and how many pictures each has."""
        return ClassesScene() if self._looked is None else self._looked.classes

    @property
    def rows(self) -> Indices:
        """Which pictures of the part are shown, in order."""
        return _NOTHING if self._looked is None else self._looked.rows

    @property
    def view(self) -> DataView:
        """What is asked for; while names are looked at, `looked.view` is still the one before."""
        return self._view

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._busy

    def open(self, source: str) -> None:
        """Reads a folder, a file or a set by its name; what was being read is given up."""
        self._missing = ""
        self._stop_opening.set()
        stop = self._stop_opening = threading.Event()
        relay = self._new_relay()
        self._scanning.cancel()
        # The view of a source that was open before says nothing about another one.
        view = self._view if source == self.source else DataView(order=self._view.order)
        self._opening.start(partial(_read, self._opener, source, self._split, view, stop, relay))

    def cancel(self) -> None:
        """Gives up what is being read; what was open still is, as it was looked at last."""
        self._stop_all()
        self._stay()

    def finish(self) -> None:
        """Gives up what is being read; for the end of the window."""
        self._stop_all()

    def set_view(self, view: DataView) -> None:
        """Shows other pictures, or the same in another order."""
        if view != self._view:
            self._view = view
            self._look()

    def set_split(self, validation: float, seed: int) -> None:
        """Sets other pictures apart to validate on, as the recipe asks, where the source names none."""
        wanted = Split(validation, seed)
        if wanted != self._split:
            self._split = wanted
            self._look()

    def _look(self) -> None:
        before = self._looked
        if before is None:
            return
        self._stop_looking.set()
        stop = self._stop_looking = threading.Event()
        slow = needs_names(self._view) or self._split != before.split or before.stale
        work = partial(looked_again, before, self._split, self._view, stop.is_set)
        if slow and sum(map(len, before.given.parts)) > _AT_ONCE:
            self._looking.start(work)
            return
        self._looking.cancel()
        try:
            self._take_looked(work())
        except ConvvizError as error:
            self._refuse(error)

    def _take_opened(self, found: object) -> None:
        self._stop_looking.set()
        self._looking.cancel()
        looked = cast("Looked", found)
        if looked.source != self.source:
            self.choice.clear()
        self._looked, self._view = looked, looked.view
        if self._split != looked.split:  # the recipe asked for another one meanwhile
            self._look()
        self.changed.emit()
        self.opened.emit(looked.source)
        if any(isinstance(part, FileSet) for part in looked.given.parts):
            stop = self._stop_opening = threading.Event()
            self._scanning.start(partial(scan, looked.given, stop.is_set, self._new_relay().tell))

    def _take_scanned(self, found: object) -> None:
        before, given = self._looked, cast("LabelledSets", found)
        if before is None:
            return
        if given.skipped_count == before.given.skipped_count:
            # The same pictures; what is shown of them need not be found again.
            self._looked = replace(before, given=given)
            return
        self._looked = replace(before, given=given, stale=True)
        self._look()
        wrong = given.skipped_count - before.given.skipped_count
        text = self.tr("Files that cannot be used, and were left out: {count}. The data panel lists them.")
        self.notice.emit(text.format(count=format_count(wrong)))

    def _take_looked(self, found: object) -> None:
        self._looked = cast("Looked", found)
        self._view = self._looked.view
        self.changed.emit()

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError) and error.code == "set-not-here":
            self._missing = str(error.facts["source"])
        self._stay()
        if isinstance(error, ConvvizError) and error.code != "set-cancelled":
            self.refused.emit(error)

    def _stay(self) -> None:
        """What is asked for is again what is shown."""
        if self._looked is not None:
            self._view, self._split = self._looked.view, self._looked.split
        self.changed.emit()

    def _stop_all(self) -> None:
        for stop in (self._stop_opening, self._stop_looking):
            stop.set()
        for runner in (self._opening, self._scanning, self._looking):
            runner.cancel()

    def _tell_busy(self, _busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        busy = any(each.busy for each in (self._opening, self._scanning, self._looking))
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)

    def _tell_progress(self, relay: object, done: int, total: int) -> None:
        if relay is self._relay and self._busy:  # not of a source that was given up
            self.progress.emit(done, total)

    def _new_relay(self) -> _Relay:
        relay = self._relay = _Relay()
        relay.progressed.connect(self._tell_progress)
        return relay


class _Relay(QObject):
    """What the reading thread tells: it outlives the workspace, whose window may close meanwhile."""

    progressed = Signal(object, int, int)

    def tell(self, done: int, total: int | None) -> None:
        self.progressed.emit(self, done, total or 0)


def _read(
    opener: OpenSets, source: str, split: Split, view: DataView, stop: threading.Event, relay: _Relay
) -> Looked:
    given = opener(source, stop.is_set, relay.tell)
    return looked_at(source, given, split, view, stop.is_set)


def open_source(source: str, cancel: Cancel, progress: Progress) -> LabelledSets:
    """The sets of a named set that lies on this machine, or in a file or folder.

    Raises:
        ConvvizError: There is nothing to open; the sentence says why.
    """
    if source not in NAMES:
        return open_sets(Path(source), cancel, progress)
    path = named_path(source)
    if not path.exists():
        name = data_name(source)
        sentence = (
            f"{name} is not on this machine yet: it is fetched once when a training with it begins. A file that was "
            "downloaded by hand can be opened instead."
        )
        raise ConvvizError("set-not-here", sentence, name=name, source=source)
    return open_sets(path, cancel, progress)
