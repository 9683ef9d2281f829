"""Looks for cyclic garbage in the window's thread alone.

Python looks for it in whatever thread has just made an object. A QObject that stands in a cycle would then be destroyed
in that thread, such as the one that hears the worker; Qt forbids that, and the program ends with a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class GarbageCollection(QObject):
    """Takes the search for garbage over from Python, as often as Python's own thresholds say."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collects the oldest generation whose threshold has been passed, and all that are younger."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
            gc.collect(generation)
            return
