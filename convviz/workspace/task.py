"""One piece of work off the window's thread: newest wins, and its end arrives as a signal in the owner's thread."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from convviz.layers.errors import ConvvizError
from convviz.workspace.background_work import BackgroundWork
from convviz.workspace.mailbox import Mailbox


class TaskRunner(BackgroundWork):
    """Runs functions on the global thread pool; the results of all but the newest one are dropped.

    Signals:
        busy_changed: Whether the newest piece of work is still under way.
        finished: What the newest function returned.
        refused: The ConvvizError it raised.
        crashed: Any other exception it raised.
    """

    busy_changed = Signal(bool)
    finished = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = 0
        self._busy = False
        self._mailbox = Mailbox()
        self._mailbox.arrived.connect(self._on_arrived)

    @property
    def busy(self) -> bool:
        """Whether the newest piece of work is still under way."""
        return self._busy

    def start(self, function: Callable[[], object]) -> None:
        """Starts `function`; what was under way goes on unseen and its result is dropped."""
        self._newest += 1
        self._set_busy(busy=True)
        QThreadPool.globalInstance().start(_Piece(self._mailbox, self._newest, function))

    def cancel(self) -> None:
        """Drops the result of what is under way."""
        self._newest += 1
        self._set_busy(busy=False)

    def _on_arrived(self, outcome: _Outcome) -> None:
        if outcome.number != self._newest:
            return
        self._set_busy(busy=False)
        if outcome.error is None:
            self.finished.emit(outcome.result)
        elif isinstance(outcome.error, ConvvizError):
            self.refused.emit(outcome.error)
        else:
            self.crashed.emit(outcome.error)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)


class _Outcome(Struct, frozen=True, eq=False):
    """What came of a piece of work.

    Attributes:
        number: Which piece it was, counted from 1.
        result: What its function returned.
        error: What it raised instead.
    """

    number: int
    result: object = None
    error: Exception | None = None


class _Piece(QRunnable):
    def __init__(self, mailbox: Mailbox, number: int, function: Callable[[], object]) -> None:
        super().__init__()
        self._mailbox = mailbox
        self._number = number
        self._function = function

    def run(self) -> None:
        try:
            outcome = _Outcome(self._number, self._function())
        except Exception as error:  # noqa: BLE001 - every failure is delivered, none is swallowed
            outcome = _Outcome(self._number, error=error)
        # Now and then a piece outlives its run; what it was to work on, such as a network, is not to.
        del self._function
        self._mailbox.put(outcome)
