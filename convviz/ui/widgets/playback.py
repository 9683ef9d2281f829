"""The animation's clock: one timer, a speed in cells per second, and cells that are never skipped silently."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

SPEEDS = (0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
"""Multiples of the usual speed that can be chosen."""

_CELLS_PER_SECOND = 2.0
# Sixty pictures a second are enough; beyond that a tick moves several cells at once.
_SHORTEST_TICK_MS = 16


class Playback(QObject):
    """Says how many cells to move on by; where the machine cannot keep up, a tick says more.

    Signals:
        ticked: Cells to move on by since the last tick, at least 1.
        playing_changed: Whether it runs.
    """

    ticked = Signal(int)
    playing_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed = 1.0
        self._due = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        return self._timer.isActive()

    @property
    def speed(self) -> float:
        """The speed as a multiple of the usual one."""
        return self._speed

    def set_speed(self, speed: float) -> None:
        """Another speed, one of `SPEEDS`; it takes effect at once."""
        self._speed = speed
        if self.playing:
            self._timer.setInterval(self._interval_ms())

    def start(self) -> None:
        """Runs from now on; the first tick comes after one interval."""
        if self.playing:
            return
        self._due, self._last = 0.0, time.monotonic()
        self._timer.start(self._interval_ms())
        self.playing_changed.emit(True)  # noqa: FBT003 - a signal's payload

    def stop(self) -> None:
        """Stands still."""
        if self.playing:
            self._timer.stop()
            self.playing_changed.emit(False)  # noqa: FBT003 - a signal's payload

    def _interval_ms(self) -> int:
        return max(_SHORTEST_TICK_MS, round(1000 / (_CELLS_PER_SECOND * self._speed)))

    def _tick(self) -> None:
        now = time.monotonic()
        # Late by less than half an interval is the timer's own unevenness, not cells that are owed.
        self._due += max((now - self._last) * _CELLS_PER_SECOND * self._speed, 0.0)
        self._last = now
        cells = max(int(self._due + 0.5), 1) if self._interval_ms() > _SHORTEST_TICK_MS else int(self._due)
        self._due = max(self._due - cells, -0.5)
        if cells:
            self.ticked.emit(cells)
