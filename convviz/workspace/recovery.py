"""Keeps the current state on disk while the program runs, so that a drawing survives a crash.

A run keeps its state in a folder of its own:

1. `note(state)` marks a state; within a second it is written by a thread of its own. Newer states replace
   older ones that still wait.
2. Arrays are written once, under the name by which the state knows them; the state itself is a small file
   that is replaced whole, after its arrays are safe.
3. `finished()` removes the folder. A folder that is still there, with nobody holding its lock, is of a run
   that crashed: `pending()` reads it at the next start.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError

Array = NDArray[np.float32]

_SETTLE_MS = 1000  # what a crash may cost
_RUN, _DAMAGED, _STATE, _LOCK = "run-", "damaged", "state.json", "lock"


class Kept(Protocol):
    """What can be kept: anything that says on which arrays it stands."""

    def blobs(self) -> tuple[str, ...]:
        """The names of its arrays."""
        ...


State = TypeVar("State", bound=Kept)


class Form(Struct, Generic[State], frozen=True):
    """How a state is written down.

    Attributes:
        serialise: The state without its arrays; called from the writer's thread.
        array: The array of that name, on which the state stands.
        encode: An array as bytes; called from the writer's thread.
        load: The state and its arrays from what `serialise` and `encode` wrote (the arrays' bytes by name);
            raises ConvvizError where that is no sound state.
    """

    serialise: Callable[[State], bytes]
    array: Callable[[str], Array]
    encode: Callable[[Array], bytes]
    load: Callable[[bytes, Mapping[str, bytes]], tuple[State, dict[str, Array]]]


def encoded(array: Array) -> bytes:
    """An array as it stands in a workspace file; what writes it is imported when there is something to keep."""
    from convviz.states.files.workspace_array import encode

    return encode(array)


class Recovered(Struct, Generic[State], frozen=True, eq=False):
    """What a run that crashed left.

    Attributes:
        state: Its last state.
        arrays: The arrays that the state stands on, by name.
        seconds: When it was written, in seconds since 1970.
    """

    state: State
    arrays: dict[str, Array]
    seconds: float


class Recovery(QObject, Generic[State]):
    """Writes states to a folder, and finds what an earlier run left there.

    Signals:
        failed: The ConvvizError for which states cannot be written; once until it works again.
    """

    failed = Signal(object)

    def __init__(self, folder: Path, form: Form[State], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._form = form
        self._run: Path | None = None
        self._lock: QLockFile | None = None
        self._crashed: list[Path] = []
        self._waiting: State | None = None
        self._writer: _Writer[State] | None = None
        self._complained = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._write)

    def pending(self) -> Recovered[State] | None:
        """The newest state of a run that crashed, or None; what cannot be read is put aside."""
        self._crashed = [run for run in self._runs() if run != self._run and not _is_held(run)]
        written = [run for run in self._crashed if (run / _STATE).is_file()]
        for run in sorted(written, key=_written_at, reverse=True):
            try:
                return self._read(run)
            except (ConvvizError, OSError):
                self._put_aside(run)
        return None

    def note(self, state: State) -> None:
        """`state` is the current one: it is written within a second."""
        self._waiting = state
        if not self._timer.isActive():
            self._timer.start()

    def finished(self) -> None:
        """An orderly end: nothing is left to recover, neither of this run nor of those that `pending` saw."""
        self._timer.stop()
        self._waiting = None
        if self._writer is not None:
            self._writer.join()
            self._writer = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        for run in (*self._crashed, *([self._run] if self._run else [])):
            shutil.rmtree(run, ignore_errors=True)
        self._crashed, self._run = [], None

    def _write(self) -> None:
        if self._writer is not None and self._writer.is_alive():
            return
        self._look_back()
        if self._waiting is None:
            self._timer.stop()
            return
        state, self._waiting = self._waiting, None
        try:
            run = self._begun_run()
        except OSError as error:
            self._complain(_no_folder(self._folder, error))
            return
        arrays = {name: self._form.array(name) for name in state.blobs()}
        self._writer = _Writer(run, state, arrays, self._form)
        self._writer.start()

    def _look_back(self) -> None:
        """Says how the last write ended."""
        if self._writer is None:
            return
        error, self._writer = self._writer.error, None
        if error is None:
            self._complained = False
        elif isinstance(error, ConvvizError):
            self._complain(error)
        else:
            raise error

    def _complain(self, error: ConvvizError) -> None:
        if not self._complained:
            self._complained = True
            self.failed.emit(error)

    def _begun_run(self) -> Path:
        if self._run is None:
            import secrets

            run = self._folder / f"{_RUN}{secrets.token_hex(6)}"
            run.mkdir(parents=True)
            self._lock = _lock_of(run)
            self._lock.tryLock(0)
            self._run = run
        return self._run

    def _runs(self) -> list[Path]:
        try:
            return [run for run in self._folder.iterdir() if run.name.startswith(_RUN) and run.is_dir()]
        except OSError:
            return []

    def _read(self, run: Path) -> Recovered[State]:
        document = (run / _STATE).read_bytes()
        arrays = {path.stem: path.read_bytes() for path in run.glob("*.npy")}
        state, loaded = self._form.load(document, arrays)
        return Recovered(state, loaded, _written_at(run))

    def _put_aside(self, run: Path) -> None:
        """Keeps the last damaged run for whoever wants to look at it, out of the way of the next start."""
        aside = self._folder / _DAMAGED
        shutil.rmtree(aside, ignore_errors=True)
        with suppress(OSError):
            run.rename(aside)
        self._crashed.remove(run)


class _Writer(threading.Thread, Generic[State]):
    """Writes one state, once; `error` is why it could not, when the thread has ended."""

    def __init__(self, run: Path, state: State, arrays: Mapping[str, Array], form: Form[State]) -> None:
        super().__init__(name="recovery")
        self._run, self._state, self._arrays, self._form = run, state, arrays, form
        self.error: Exception | None = None

    def run(self) -> None:
        """Writes the arrays that are new, then the state, and forgets arrays it no longer stands on."""
        try:
            for name, values in self._arrays.items():
                path = self._run / f"{name}.npy"
                if not path.exists():
                    write_whole(path, self._form.encode(values))
            write_whole(self._run / _STATE, self._form.serialise(self._state))
            for path in self._run.glob("*.npy"):
                if path.stem not in self._arrays:
                    path.unlink(missing_ok=True)
        except Exception as error:  # noqa: BLE001 - every failure is delivered to the window's thread
            self.error = error


def _lock_of(run: Path) -> QLockFile:
    lock = QLockFile(str(run / _LOCK))
    lock.setStaleLockTime(0)  # held as long as its process lives, however long that is
    return lock


def _is_held(run: Path) -> bool:
    lock = _lock_of(run)
    if not lock.tryLock(0):
        return True
    lock.unlock()
    return False


def _written_at(run: Path) -> float:
    try:
        return (run / _STATE).stat().st_mtime
    except OSError:
        return 0.0


def _no_folder(folder: Path, error: OSError) -> ConvvizError:
    reason = error.strerror or str(error)
    return ConvvizError(
        "recovery-folder",
        f"What you do is not kept safe for a crash: the folder {folder} cannot be made ({reason}).",
        path=str(folder),
        reason=reason,
    )
