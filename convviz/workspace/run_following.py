"""Lets the list of runs follow what is being trained."""

from __future__ import annotations

from PySide6.QtCore import QObject

from convviz.learning.messages import EpochReport
from convviz.workspace.runs import RunsWorkspace
from convviz.workspace.training import TrainingWorkspace


class RunFollower(QObject):
    """A run that begins is added and looked at; its epochs and its end are told.

    Args:
        training: Trains.
        runs: Has the list; it becomes the parent.
    """

    def __init__(self, training: TrainingWorkspace, runs: RunsWorkspace) -> None:
        super().__init__(runs)
        self._runs = runs
        training.run_begun.connect(self._begin)
        training.epoch_ended.connect(self._add_epoch)
        training.run_ended.connect(self._end)

    def _begin(self, run_id: str) -> None:
        runs = self._runs
        runs.set_running(run_id)
        runs.add(run_id)
        # Those that it is compared with stay; what was looked at by itself gives way.
        others = [each for each in runs.chosen if each != run_id] if len(runs.chosen) > 1 else []
        runs.choose([*others, run_id])

    def _add_epoch(self, run_id: str, report: EpochReport) -> None:
        self._runs.live(run_id, report)

    def _end(self, run_id: str, _outcome: object) -> None:
        self._runs.set_running("")
        self._runs.add(run_id)
