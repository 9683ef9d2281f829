"""The panels of the training page, each made when it is first wanted: the page is up sooner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from convviz.states.training.state import TrainingPanel
from convviz.ui.pages.training.train import TrainPanel

if TYPE_CHECKING:
    from convviz.ui.pages.training.page import TrainingPage


def _train(page: TrainingPage) -> QWidget:
    panel = TrainPanel(page.training, page.runs, page)
    panel.action_wanted.connect(page.run_action)
    return panel


def _data(page: TrainingPage) -> QWidget:
    from convviz.ui.pages.training.data import DataPanel

    panel = DataPanel(page.data, page, collecting=page.collecting)
    panel.open_picture.connect(page.open_picture)
    panel.train_on.connect(page.train_on)
    panel.fetch_wanted.connect(page.training.fetch)
    page.training.fetching_changed.connect(panel.show_fetching)
    page.training.fetch_progressed.connect(panel.show_fetched_share)
    panel.show_fetching(page.training.fetching)
    return panel


def _changes(page: TrainingPage) -> QWidget:
    from convviz.ui.pages.training.augment import AugmentPanel

    panel = AugmentPanel(page.training, page.data, page)
    panel.told.connect(page.notice)
    page.closing.connect(panel.workspace.finish)
    return panel


def _build(page: TrainingPage) -> QWidget:
    from convviz.ui.pages.training.build import BuildPanel

    panel = BuildPanel(page.building, page)
    panel.open_network.connect(page.open_built)
    return panel


def _epochs(page: TrainingPage) -> QWidget:
    from convviz.ui.pages.training.epochs import EpochsPanel

    panel = EpochsPanel(page.runs, page)
    panel.open_network.connect(page.open_network)
    panel.notice.connect(page.notice)
    return panel


def _results(page: TrainingPage) -> QWidget:
    from convviz.ui.pages.training.results import ResultsPanel

    panel = ResultsPanel(page.runs, page)
    panel.open_picture.connect(page.open_answered)
    panel.notice.connect(page.notice)
    return panel


PANELS: Final[Mapping[TrainingPanel, Callable[[TrainingPage], QWidget]]] = {
    "train": _train,
    "data": _data,
    "changes": _changes,
    "build": _build,
    "epochs": _epochs,
    "results": _results,
}
"""Each makes a panel and connects it with the page."""
