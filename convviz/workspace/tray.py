"""The experiment tray of a network page: keeps drawings, labels them, and shows them to other networks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.networks.outputs import Classifier, reading_of
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing, Numbers, Photo
from convviz.states.network.bars import bars_of
from convviz.states.network.beside import with_ink_on_dark
from convviz.states.network.run import NetworkRun, NetworkRunner
from convviz.states.network.state import Model
from convviz.states.network.tray import (
    MOST_ENTRIES,
    Label,
    Tray,
    TrayEntry,
    Verdict,
    labelled,
    verdict_of,
    with_entry,
    without,
)
from convviz.states.network.tray_replay import replayed
from convviz.texts.errors import sentence
from convviz.workspace.model_loading import LoadedModel, OpenSizes, load_file, load_named, load_sized
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.reading_course import ReadingCourse
from convviz.workspace.state_change import StateChange
from convviz.workspace.task import TaskRunner
from convviz.workspace.tray_keeping import TrayKeeping

_FEW = 10
_LIKELIEST = 20


class Replay(Struct, frozen=True):
    """What another network said.

    Attributes:
        name: What to call the network.
        verdicts: What it said, by the entries' numbers.
    """

    name: str
    verdicts: dict[int, Verdict]


class TrayWorkspace(QObject):
    """The drawings that were kept; every change is an undo step of the network page.

    Signals:
        changed: The new `Tray`.
        replay_changed: A `Replay`, or None.
        busy_changed: Whether a replay is under way.
        progressed: Drawings shown to the other network, and drawings in all.
        sizes_wanted: An `OpenSizes`: the other network leaves sizes of its inputs open; `replay_sized` goes on.
        notice: One translated sentence about something that could not be done.
        crashed: An unexpected exception from the replaying thread.
    """

    changed = Signal(object)
    replay_changed = Signal(object)
    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    sizes_wanted = Signal(object)
    notice = Signal(str)
    crashed = Signal(object)

    def __init__(self, network: NetworkWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._tray: Tray = ()
        self._highest = 0
        self._replay: Replay | None = None
        self.blobs = BlobStore()
        self._keeping: TrayKeeping | None = None
        self._course = ReadingCourse()
        self._task = TaskRunner(self)
        self._task.busy_changed.connect(self.busy_changed)
        self._task.finished.connect(self._take)
        self._task.refused.connect(self._refuse)
        self._task.crashed.connect(self.crashed)

    @property
    def tray(self) -> Tray:
        """All that was kept, the oldest first."""
        return self._tray

    @property
    def replay(self) -> Replay | None:
        """What another network said of them, or None."""
        return self._replay

    @property
    def busy(self) -> bool:
        """Whether a replay is under way."""
        return self._task.busy

    def keep_between_runs(self, folder: Path) -> None:
        """Brings the tray of an earlier run back, and keeps every change in `folder` from now on."""
        self._keeping = TrayKeeping(folder, self.blobs, self)
        self._keeping.failed.connect(self._refuse)
        running = QCoreApplication.instance()
        if running is not None:
            running.aboutToQuit.connect(self.finish)
        try:
            self._set(self._keeping.read())
        except ConvvizError as error:
            self.notice.emit(sentence(error))

    def finish(self) -> None:
        """The program ends: what was kept is safe when this returns."""
        self.cancel()
        if self._keeping is not None:
            self._keeping.finish()

    def classes(self) -> tuple[Label, ...]:
        """The classes of the page's network, from which labels are chosen; () where it has none."""
        run, state = self._network.run, self._network.state
        reading = None if run is None else reading_of(run.opened.network)
        if run is None or not isinstance(reading, Classifier):
            return ()
        names = state.classes or run.opened.classes
        return tuple(
            Label(number, names[number] if number < len(names) else "") for number in range(reading.classes)
        )

    def likely(self) -> tuple[Label, ...]:
        """The classes that the page's network takes for likeliest now, where it has more than a menu should hold."""
        classes, run = self.classes(), self._network.run
        if run is None or len(classes) <= _FEW:
            return ()
        bars = bars_of(run, self._network.state).bars[:_LIKELIEST]
        return tuple(classes[bar.number] for bar in bars)

    def keep(self, label: Label | None = None) -> bool:
        """Keeps what is fed now, with what the network says of it.

        Returns:
            Whether there was something to keep.
        """
        state, run = self._network.state, self._run_now()
        if state.model is None or run is None or run.trace is None:
            self.notice.emit(self.tr("There is nothing to keep yet: draw something first."))
            return False
        if len(self._tray) >= MOST_ENTRIES:
            text = self.tr("The tray is full: it holds {count} drawings.")
            self.notice.emit(text.format(count=MOST_ENTRIES))
            return False
        for feed in state.feeds:
            if isinstance(feed.source, Photo | Numbers):
                self.blobs.put(self._network.blobs.get(feed.source.blob))
        verdict = verdict_of(bars_of(run, state), state.model.key, state.model.name, len(state.edits))
        kept = datetime.now().astimezone().isoformat(timespec="seconds")
        entry = TrayEntry(0, kept, state.feeds, run.network.input_shapes[0], verdict, label)
        self._change(with_entry(self._tray, entry, self._highest), self.tr("Keep in the tray"))
        return True

    def set_label(self, numbers: Iterable[int], label: Label | None) -> None:
        """What some of the drawings truly are."""
        self._change(labelled(self._tray, numbers, label), self.tr("Label a kept drawing"))

    def remove(self, numbers: Iterable[int]) -> None:
        """Takes some of the drawings out."""
        self._change(without(self._tray, numbers), self.tr("Remove from the tray"))

    def show_again(self, entry: TrayEntry) -> None:
        """Feeds a kept drawing once more, as far as the network has such inputs."""
        network = self._network
        for index, (kept, now) in enumerate(zip(entry.feeds, network.state.feeds, strict=False)):
            source = kept.source
            if not isinstance(source, Drawing):
                network.blobs.put(self.blobs.get(source.blob))
            preparation = with_ink_on_dark(source, now.preparation, network.blobs, kept.preparation)
            network.set_feed(replace(now, source=source, preparation=preparation), index)

    def replay_named(self, name: str) -> None:
        """Shows all drawings to a bundled network, or to one of the zoo."""
        self._start(lambda _course: load_named(name))

    def replay_file(self, path: Path) -> None:
        """Shows all drawings to the network in a file."""
        self._start(lambda course: load_file(path, course))

    def replay_sized(self, wanted: OpenSizes, shapes: tuple[tuple[int, ...], ...]) -> None:
        """Shows all drawings to a network with the sizes that the person chose for its inputs."""
        model = Model("", str(wanted.path), wanted.path.name, shapes)
        self._start(lambda _course: load_sized(wanted.file, wanted.path, model))

    def forget_replay(self) -> None:
        """What the other network said is not shown any more."""
        self._show_replay(None)

    def cancel(self) -> None:
        """Stops a replay; what an earlier one said stays."""
        self._course.cancel()
        self._task.cancel()

    def restore(self, tray: Tray) -> None:
        """Takes the tray of an undo step."""
        self._set(tray)

    def _run_now(self) -> NetworkRun | None:
        """The run of what is fed now: while one is under way, the page's newest is of an older input."""
        network = self._network
        if not network.busy:
            return network.run
        return NetworkRunner(network.networks, network.blobs).run(network.state)

    def _change(self, tray: Tray, text: str) -> None:
        if tray != self._tray:
            self._network.undo_stack.push(StateChange(text, self._tray, tray, self.restore))

    def _set(self, tray: Tray) -> None:
        if tray == self._tray:
            return
        self._tray = tray
        # A number that was given is not given again: a replay knows drawings by theirs.
        self._highest = max(self._highest, *(entry.number for entry in tray), 0)
        if self._keeping is not None:
            self._keeping.note(tray)
        self.changed.emit(tray)

    def _start(self, load: Callable[[ReadingCourse], LoadedModel | OpenSizes]) -> None:
        self._course.cancel()
        course = self._course = ReadingCourse()
        tray, blobs = self._tray, self.blobs

        def work() -> object:
            loaded = load(course)
            if isinstance(loaded, OpenSizes):
                return loaded
            verdicts = replayed(tray, blobs, loaded.model, loaded.opened, self._report, course.is_cancelled)
            return None if verdicts is None else Replay(loaded.model.name, verdicts)

        self._task.start(work)

    def _report(self, done: int, total: int) -> None:
        """Called from the replaying thread; the signal crosses into this object's thread."""
        try:
            self.progressed.emit(done, total)
        except RuntimeError:
            # Destroyed meanwhile: the window is closing, and nobody waits for it.
            self._course.cancel()

    def _take(self, result: object) -> None:
        if isinstance(result, OpenSizes):
            self.sizes_wanted.emit(result)
        elif isinstance(result, Replay):
            self._show_replay(result)

    def _show_replay(self, replay: Replay | None) -> None:
        if replay is not self._replay:
            self._replay = replay
            self.replay_changed.emit(replay)

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self.notice.emit(sentence(error))
