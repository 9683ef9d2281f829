"""pyqtgraph, which takes most of a second to import: made ready without the window standing still.

1. The library copies every name of Qt's modules when it is imported, and PySide makes each class, with its enums, when
   it is first asked for. Made in another thread, a class would be half there for the window meanwhile; so they are
   made in the window's thread, some milliseconds at a time.
2. What is left is Python alone: a thread imports it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

from convviz.workspace.task import TaskRunner

_SLICE_S = 0.004


def plotting() -> Any:
    """The library; it has no types that a checker could read."""
    import pyqtgraph  # type: ignore[import-untyped]

    return pyqtgraph


class PlottingLoader(QObject):
    """Imports the library.

    Signals:
        ready: `plotting` costs nothing from now on.
        crashed: The exception, where it cannot be imported.
    """

    ready = Signal()
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = TaskRunner(self)
        self._task.finished.connect(self._tell)
        self._task.crashed.connect(self.crashed)
        self._classes: Iterator[object] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._make_classes)

    def begin(self) -> None:
        """Starts it, once."""
        if self._classes is None:
            self._classes = _classes_of_qt()
            self._turn.start()

    def _make_classes(self) -> None:
        if self._classes is None:
            return
        end = time.perf_counter() + _SLICE_S
        for _ in self._classes:
            if time.perf_counter() > end:
                return
        self._turn.stop()
        self._task.start(plotting)

    def _tell(self, _library: object) -> None:
        self.ready.emit()


def _classes_of_qt() -> Iterator[object]:
    """Every class of the modules that the library copies; asking for it makes it."""
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name)
