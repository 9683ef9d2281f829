"""pyqtgraph, which takes most of a second to import: read off the window's thread before it is first used."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from convviz.workspace.task import TaskRunner


def plotting() -> Any:
    """The library; it has no types that a checker could read."""
    import pyqtgraph  # type: ignore[import-untyped]

    return pyqtgraph


class PlottingLoader(QObject):
    """Imports the library in a thread.

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
        self._begun = False

    def begin(self) -> None:
        """Starts it, once."""
        if not self._begun:
            self._begun = True
            self._task.start(plotting)

    def _tell(self, _library: object) -> None:
        self.ready.emit()
