"""Measures effective receptive fields off the window's thread: only the number that is wanted last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from convviz.networks import Cursor, Network
from convviz.pictures.preparation import Preparation
from convviz.states.network.effective import EffectiveField, measured
from convviz.workspace.mailbox import Mailbox
from convviz.workspace.task import TaskRunner

_REST_MS = 60
"""So long the cursor rests on a number before its field is measured."""

_KEPT = 64


class EffectiveFields(QObject):
    """What is under way for a number that is wanted no more ends after the input of noise that it is at.

    Signals:
        changed: The `EffectiveField` of the number that is wanted, as far as it is measured.
        refused: The ConvvizError why it cannot be.
        crashed: Any other exception.
    """

    changed = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._wanted: Cursor | None = None
        self._preparations: tuple[Preparation, ...] = ()
        self._known: dict[Cursor, EffectiveField] = {}
        self._unwanted = Event()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._start)
        self._task = TaskRunner(self)
        self._task.refused.connect(self.refused)
        self._task.crashed.connect(self.crashed)
        self._mailbox = Mailbox()
        self._mailbox.arrived.connect(self._take)

    def known(self, network: Network, number: Cursor) -> EffectiveField | None:
        """The field of a number as far as it is measured, or None."""
        return self._known.get(number) if network is self._network else None

    def want(self, network: Network, number: Cursor, preparations: Sequence[Preparation]) -> None:
        """The field of a number is wanted, and of no other any more."""
        if network is not self._network or tuple(preparations) != self._preparations:
            self._known.clear()
            self._network, self._preparations, self._wanted = network, tuple(preparations), None
        if number == self._wanted:
            return
        self.stop()
        self._wanted = number
        known = self._known.get(number)
        if known is None or known.done < known.total:
            self._rest.start()

    def stop(self) -> None:
        """No field is wanted."""
        self._wanted = None
        self._rest.stop()
        self._unwanted.set()
        if self._task.busy:
            self._task.cancel()

    def _start(self) -> None:
        if self._network is None or self._wanted is None:
            return
        self._unwanted = Event()
        self._task.start(
            _work(self._network, self._wanted, self._preparations, self._unwanted, self._mailbox)
        )

    def _take(self, field: EffectiveField) -> None:
        if field.network is not self._network or field.number != self._wanted:
            return
        if len(self._known) >= _KEPT and field.number not in self._known:
            self._known.pop(next(iter(self._known)))
        self._known[field.number] = field
        self.changed.emit(field)


def _work(
    network: Network,
    number: Cursor,
    preparations: tuple[Preparation, ...],
    unwanted: Event,
    mailbox: Mailbox,
) -> Callable[[], None]:
    """Nothing of the window in it: it may outlive that."""

    def work() -> None:
        for field in measured(network, number, preparations):
            if unwanted.is_set():
                return
            mailbox.put(field)

    return work
