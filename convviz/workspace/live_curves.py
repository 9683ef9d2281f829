"""Loss and accuracy within the epochs of the run under way, as this window has heard them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from convviz.states.training.curves import Curve
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_progress import RunProgress

# Twice as many pixels as a plot is wide; beyond that every other point goes.
_MOST_POINTS = 2000


class LiveCurves(QObject):
    """Collects points of one run at a time; another run begins anew."""

    def __init__(self, training: TrainingWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run_id = ""
        self._points: list[tuple[float, float, float]] = []
        training.progress.connect(self._take)

    def of(self, run_id: str) -> tuple[Curve, Curve]:
        """Loss and accuracy of a run; empty for another one than that under way, or the last."""
        if run_id != self._run_id:
            return Curve(), Curve()
        epochs = tuple(point[0] for point in self._points)
        losses, accuracies = (tuple(point[each] for point in self._points) for each in (1, 2))
        return Curve(epochs, losses), Curve(epochs, accuracies)

    def _take(self, progress: RunProgress) -> None:
        if progress.run_id and progress.run_id != self._run_id:
            self._run_id, self._points = progress.run_id, []
        if progress.phase != "training" or progress.loss is None or progress.accuracy is None:
            return
        at = progress.epoch - 1 + progress.epoch_share
        if self._points and at <= self._points[-1][0]:
            return
        self._points.append((at, progress.loss, progress.accuracy))
        if len(self._points) > _MOST_POINTS:
            self._points = self._points[1::2]
