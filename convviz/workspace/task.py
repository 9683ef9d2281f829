"""One piece of work off the window's thread: newest wins, and its end arrives as a signal in the owner's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from convviz.layers.errors import ConvvizError


class TaskRunner(QObject):
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
        self._mailbox = _Mailbox()
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

    def _on_arrived(self, number: int, result: object, error: object) -> None:
        if number != self._newest:
            return
        self._set_busy(busy=False)
        if error is None:
            self.finished.emit(result)
        elif isinstance(error, ConvvizError):
            self.refused.emit(error)
        else:
            self.crashed.emit(error)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)


class _Mailbox(QObject):
    """What a piece of work tells its end: it outlives the runner, whose window may close while the work goes on."""

    arrived = Signal(int, object, object)


class _Piece(QRunnable):
    def __init__(self, mailbox: _Mailbox, number: int, function: Callable[[], object]) -> None:
        super().__init__()
        self._mailbox = mailbox
        self._number = number
        self._function = function

    def run(self) -> None:
        try:
            result = self._function()
        except Exception as error:  # noqa: BLE001 - every failure is delivered, none is swallowed
            self._mailbox.arrived.emit(self._number, None, error)
        else:
            self._mailbox.arrived.emit(self._number, result, None)
