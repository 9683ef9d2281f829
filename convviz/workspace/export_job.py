"""One file written off the window's thread, with its progress, and a way to stop it that leaves nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Write = Callable[[Progress, Cancelled], int | None]
"""Writes a file; says how many of how many parts are done, asks between them whether to stop, and returns how
many parts were written, or None where it stopped and left no file."""

_CLOSING_WAIT_S = 3.0


class ExportJob(QObject):
    """Writes one file at a time.

    1. `start` begins to write in a thread of its own; `progressed` follows it.
    2. `cancel` asks it to stop; the job is busy until it has, so that the part of a file is gone by then.
    3. It ends with exactly one of `finished`, `cancelled`, `refused` and `crashed`.

    Signals:
        busy_changed: Whether a file is being written.
        progressed: Parts done, and parts in all.
        finished: The Path that was written.
        cancelled: It stopped, and there is no file.
        refused: The ConvvizError that the writing raised.
        crashed: Any other exception that it raised.
    """

    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    finished = Signal(object)
    cancelled = Signal()
    refused = Signal(object)
    crashed = Signal(object)
    _moved = Signal(int, int)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._running: _Switches | None = None
        self._moved.connect(self._on_moved)
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._running is not None

    @property
    def path(self) -> Path:
        """The file that is being written, or was last."""
        return self._path

    def start(self, path: Path, write: Write) -> None:
        """Starts writing `path`.

        Raises:
            RuntimeError: Another file is being written.
        """
        if self._running is not None:
            raise RuntimeError(f"{self._path} is still being written")
        self._path = path
        self._running = _Switches()
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal's payload
        # A thread of its own: on one core, files being opened would wait behind it in the pool. No daemon: the
        # program ends only when the unfinished file is gone.
        threading.Thread(target=_Piece(self, write, self._running), name=f"writing {path.name}").start()

    def cancel(self) -> None:
        """Asks what is being written to stop."""
        if self._running is not None:
            self._running.stop.set()

    def stop(self) -> bool:
        """Stops it and waits until it has, for a few seconds at most: for a window that closes.

        Returns:
            Whether nothing is being written any more.
        """
        if self._running is None:
            return True
        self._running.stop.set()
        return self._running.done.wait(_CLOSING_WAIT_S)

    def report_progress(self, done: int, total: int) -> None:
        """Called from the writing thread; the signal crosses into the owner's thread."""
        self._moved.emit(done, total)

    def report_end(self, outcome: object) -> None:
        """Called from the writing thread when it is over."""
        self._ended.emit(outcome)

    def _on_moved(self, done: int, total: int) -> None:
        if self._running is not None and not self._running.stop.is_set():
            self.progressed.emit(done, total)

    def _on_ended(self, outcome: object) -> None:
        self._running = None
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal's payload
        match outcome:
            case None:
                self.cancelled.emit()
            case ConvvizError():
                self.refused.emit(outcome)
            case BaseException():
                self.crashed.emit(outcome)
            case _:
                self.finished.emit(self._path)


class _Switches(Struct, frozen=True):
    """What both threads hold of one piece of work."""

    stop: threading.Event = field(default_factory=threading.Event)
    done: threading.Event = field(default_factory=threading.Event)


class _Piece(Struct, frozen=True):
    """What the thread runs."""

    owner: ExportJob
    write: Write
    switches: _Switches

    def __call__(self) -> None:
        outcome: object
        try:
            outcome = self.write(self._progress, self.switches.stop.is_set)
        except Exception as error:  # noqa: BLE001 - every failure is delivered, none is swallowed
            outcome = error
        finally:
            self.switches.done.set()
        try:
            self.owner.report_end(outcome)
        except RuntimeError:
            # The owner was destroyed meanwhile: the window is closing, and nobody waits for it.
            return

    def _progress(self, done: int, total: int) -> None:
        try:
            self.owner.report_progress(done, total)
        except RuntimeError:
            self.switches.stop.set()
