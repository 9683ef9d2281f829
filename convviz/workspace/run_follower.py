"""What follows the runs while somebody looks, and works aside: the film of one, and the results of some."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from convviz.pictures.sets.picture_set import LabelledSets
from convviz.workspace.probe_pictures import Cancel, open_run_data
from convviz.workspace.runs import RunsWorkspace
from convviz.workspace.task import TaskRunner

Opener = Callable[[str, Cancel], LabelledSets]
"""Opens the pictures that a run learnt from."""


class RunFollower(QObject):
    """Hears of another choice of runs, another epoch, and of what a training adds to a run.

    Args:
        runs: The runs.
        parent: What ends it.
        opener: Opens the pictures of a run.

    Signals:
        changed: There is something else to show, or nothing.
        crashed: An unexpected exception from a thread.
    """

    changed = Signal()
    crashed = Signal(object)

    def __init__(
        self, runs: RunsWorkspace, parent: QObject | None = None, *, opener: Opener = open_run_data
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._opener = opener
        self._active = False
        self._stop = threading.Event()
        runs.chosen_changed.connect(self._follow)
        runs.epoch_changed.connect(self._follow_epoch)
        runs.run_updated.connect(self._follow_update)

    def _follow(self) -> None:
        raise NotImplementedError

    def _follow_epoch(self, _epoch: int) -> None:
        raise NotImplementedError

    def _follow_update(self, run_id: str) -> None:
        raise NotImplementedError

    def _runner(self) -> TaskRunner:
        """Works aside."""
        runner = TaskRunner(self)
        runner.crashed.connect(self.crashed)
        return runner

    def _stop_opening(self) -> threading.Event:
        """Ends the reading of pictures that are not wanted any more; gives what ends the next reading."""
        self._stop.set()
        self._stop = threading.Event()
        return self._stop
