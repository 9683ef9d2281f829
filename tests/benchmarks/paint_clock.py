"""Tells when what a person waits for was painted, and when everything was."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.measuring import Timing

_PASSES = 3


class _Instant(NamedTuple):
    """A moment by two clocks, in seconds."""

    wall: float
    busy: float

    @classmethod
    def now(cls) -> _Instant:
        return cls(time.perf_counter(), time.process_time())


class PaintClock(QObject):
    """Notes the end of the window's painting after which all widgets that are waited for were painted.

    Args:
        window: Paints all its dirty parts in one go, when the event for it arrives.
        awaited: What a person waits for.
    """

    def __init__(self, window: QWidget, awaited: Iterable[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._awaited = frozenset(awaited)
        self._missing: set[QObject] = set()
        self._answered: _Instant | None = None
        for watched in (window, *self._awaited):
            watched.installEventFilter(self)

    def times(
        self, run: Callable[[int], object], count: int = 200, *, warm: int = 10
    ) -> tuple[Timing, Timing]:
        """How long `run(0)`, `run(1)` … take until what is waited for is painted, and until everything is.

        Args:
            run: Sends an event to the window.
            count: How often it is measured.
            warm: How often it runs before, unmeasured.

        Raises:
            RuntimeError: In more than a tenth of the runs something that is waited for was not painted.
        """
        answers: list[tuple[_Instant, _Instant]] = []
        ends: list[tuple[_Instant, _Instant]] = []
        for index in range(warm + count):
            self._missing, self._answered = set(self._awaited), None
            begun = _Instant.now()
            run(index)
            for _ in range(_PASSES):  # what follows an event later, and its painting
                QApplication.processEvents()
            end = _Instant.now()
            if index >= warm:
                ends.append((begun, end))
                if self._answered is not None:
                    answers.append((begun, self._answered))
        if len(answers) < 0.9 * count:
            raise RuntimeError(f"only {len(answers)} of {count} events painted what is waited for")
        return _timing(answers), _timing(ends)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes what is painted, and lets the window paint to know when it has."""
        if event.type() == QEvent.Type.Paint:
            self._missing.discard(watched)
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self._window.event(event)
            if not self._missing and self._answered is None:
                self._answered = _Instant.now()
            return True
        return super().eventFilter(watched, event)


def _timing(spans: list[tuple[_Instant, _Instant]]) -> Timing:
    walls = [(end.wall - begun.wall) * 1000 for begun, end in spans]
    return Timing.of(walls, [(end.busy - begun.busy) * 1000 for begun, end in spans])
