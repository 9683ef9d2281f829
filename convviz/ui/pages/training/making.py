"""Puts the training page together: its workspaces, the worker, and what goes from one to the other."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from convviz.ui.main_window import MainWindow
from convviz.ui.pages.training.page import TrainingPage
from convviz.workspace.runs import RunsWorkspace
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.worker import WorkerService


def make_training_page(window: MainWindow, folder: Path) -> TrainingPage:
    """The page, with nothing in training; the worker is started when there is work.

    Args:
        window: The window.
        folder: Where runs and collected pictures are kept between runs.
    """
    worker = WorkerService()
    training = TrainingWorkspace(worker, folder / "runs")
    runs = RunsWorkspace(training.folder)
    data = _made("convviz.workspace.data_sets", "DataWorkspace")
    building = _made("convviz.workspace.building", "BuildingWorkspace")
    page = TrainingPage(training, runs, data, building, window)
    for each in (worker, training, runs, data, building):
        if each is not None:
            each.setParent(page)
    training.run_begun.connect(runs.add)
    training.epoch_ended.connect(runs.live)
    if building is not None:
        building.chosen.connect(training.set_network)
    return page


def _made(module: str, name: str) -> Any:
    try:
        return getattr(import_module(module), name)() if find_spec(module) else None
    except (ImportError, NameError):
        return None
