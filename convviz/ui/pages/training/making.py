"""Puts the training page together: its workspaces, the worker, and what goes from one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from convviz.learning.process.client import COMMAND
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.page_exporting import PageExporting
from convviz.ui.pages.training.page import TrainingPage
from convviz.ui.pages.training.run_commands import RunCommands
from convviz.ui.settings import Settings
from convviz.workspace.building import BuildingWorkspace
from convviz.workspace.collecting import CollectWorkspace
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.recipe_keeping import RecipeKeeping, kept_state
from convviz.workspace.run_following import RunFollower
from convviz.workspace.runs import RunsWorkspace
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.worker import WorkerService

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.handouts import PageHandOuts

_KEPT = "training.json"


def make_training_page(
    window: MainWindow, settings: Settings, folder: Path, command: Sequence[str] = COMMAND
) -> TrainingPage:
    """The page, with nothing in training; the worker is started when there is work.

    Args:
        window: The window.
        settings: The person's.
        folder: Where runs, collected pictures and the recipe are kept between runs of the program.
        command: What starts a worker.
    """
    kept = folder / _KEPT
    training = TrainingWorkspace(WorkerService(command=command), folder / "runs", kept_state(kept))
    runs = RunsWorkspace(training.folder)
    data = DataWorkspace()
    building = BuildingWorkspace(training.undo_stack)
    collecting = CollectWorkspace(folder / "collections")
    page = TrainingPage(training, runs, data, building, collecting, window)
    training.worker.setParent(training)
    for each in (training, runs, data, building, collecting):
        each.setParent(page)
    page.closing.connect(RecipeKeeping(training, kept).write)
    RunCommands(window, page, settings)
    PageExporting(window, window.action_table, page, settings, partial(_handouts, page))
    building.chosen.connect(page.train_built)
    RunFollower(training, runs)
    runs.choose(each.id for each in runs.runs()[:1])
    return page


def _handouts(page: TrainingPage) -> PageHandOuts:
    from convviz.ui.pages.exporting.training_handouts import TrainingHandOuts

    return TrainingHandOuts(page)
