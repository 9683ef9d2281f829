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
    _arrived = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = 0
        self._busy = False
        self._arrived.connect(self._on_arrived)

    @property
    def busy(self) -> bool:
        """Whether the newest piece of work is still under way."""
        return self._busy

    def start(self, function: Callable[[], object]) -> None:
        """Starts `function`; what was under way goes on unseen and its result is dropped."""
        self._newest += 1
        self._set_busy(busy=True)
        QThreadPool.globalInstance().start(_Piece(self, self._newest, function))

    def cancel(self) -> None:
        """Drops the result of what is under way."""
        self._newest += 1
        self._set_busy(busy=False)

    def deliver(self, number: int, result: object, error: BaseException | None) -> None:
        """Called from the pool's thread when a piece ends; the signal crosses into the owner's thread."""
        self._arrived.emit(number, result, error)

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


class _Piece(QRunnable):
    def __init__(self, owner: TaskRunner, number: int, function: Callable[[], object]) -> None:
        super().__init__()
        self._owner = owner
        self._number = number
        self._function = function

    def run(self) -> None:
        try:
            result = self._function()
        except Exception as error:  # noqa: BLE001 - every failure is delivered, none is swallowed
            self._deliver(None, error)
        else:
            self._deliver(result, None)

    def _deliver(self, result: object, error: Exception | None) -> None:
        try:
            self._owner.deliver(self._number, result, error)
        except RuntimeError:
            # The owner was destroyed while the work went on: the window is closing and nobody waits for it.
            return
