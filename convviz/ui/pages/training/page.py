"""The training page: arranges the recipe, the panels and the run bar, and hands them keys and themes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.pictures.picture import picture_of_array
from convviz.pictures.sets.picture_set import Pixels
from convviz.states.training.state import TrainingPanel
from convviz.texts.errors import sentence
from convviz.texts.training_counts import epochs_counted
from convviz.texts.training_runs import data_name, epoch_title, optimizer_name
from convviz.ui.pages.training.panels import PANELS
from convviz.ui.pages.training.recipe.column import RecipeColumn
from convviz.ui.pages.training.recipe.network_card import network_name
from convviz.ui.pages.training.run_bar import RunBar
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.widgets.option import Option
from convviz.workspace.building import BuildingWorkspace
from convviz.workspace.collecting import CollectWorkspace
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.film_work import read_epoch
from convviz.workspace.model_loading import load_config
from convviz.workspace.opened import OpenedPicture
from convviz.workspace.recipe_data import RecipeData, data_step
from convviz.workspace.runs import RunsWorkspace
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_state import TrainingState

_GAP_PX = 12
_LEAST_WIDTH_WITH_RECIPE_PX = 800


class TrainingPage(PanelledPage):
    """The recipe on the left, a panel in the middle, the run bar at the foot.

    Signals:
        run_action: What is to be done with a run, and its id; see `RunCommands`.
        open_run: For the network page: the file (Path) of a run's network, what to call it, and an `OpenedPicture` that
            it has answered about, or None.
        open_epoch: For the network page: what reads the network of a run after an epoch (a function that gives a
            `LoadedModel` or raises a ConvvizError), and an `OpenedPicture` that it has answered about.
        open_network: A `LoadedModel`, for the network page.
        open_picture: An `OpenedPicture`, and the id of the page that is to show it.
    """

    run_action = Signal(str, str)
    open_run = Signal(object, str, object)
    open_epoch = Signal(object, object)
    open_network = Signal(object)
    open_picture = Signal(object, str)
    page_id = "training"
    parts = ("recipeColumn", "runBar")

    def __init__(
        self,
        training: TrainingWorkspace,
        runs: RunsWorkspace,
        data: DataWorkspace,
        building: BuildingWorkspace,
        collecting: CollectWorkspace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(training.undo_stack, parent)
        self.training = training
        self.runs = runs
        self.data = data
        self.building = building
        self.collecting = collecting
        self.recipe_data = RecipeData(training, data, building, self)
        self.column = RecipeColumn(training, data, collecting.folders, self)
        self.run_bar = RunBar(training, self)
        self._lay_out()
        self.column.panel_wanted.connect(self._choose_panel)
        self.panel_choice.chosen.connect(self._choose_panel)
        training.changed.connect(self._show_state)
        for workspace in (training, runs, building):
            workspace.notice.connect(self._tell)
        training.fetched.connect(self._tell_fetched)
        for finish in (training.close, data.finish, collecting.finish):
            self.closing.connect(finish)
        self.retranslate()
        self._show_state(training.state)

    def title(self) -> str:
        """The network that is to be trained."""
        return network_name(self.training.state) or self.tr("Own network")

    def subtitle(self) -> str:
        """On what, and how long."""
        recipe = self.training.recipe
        text = self.tr("on {data} · {epochs} · {optimizer}")
        return text.format(
            data=data_name(recipe.data),
            epochs=epochs_counted(recipe.epochs),
            optimizer=optimizer_name(recipe.optimizer),
        )

    def title_widgets(self) -> Sequence[QWidget]:
        """What stands in the middle."""
        return (self.panel_choice,)

    def make_panel(self, name: str) -> QWidget:
        """A panel by its id, connected with the page."""
        return PANELS[cast("TrainingPanel", name)](self)

    def train_on(self, source: str) -> None:
        """Takes pictures into the recipe, and shows where the training is begun."""
        self.training.set_recipe(replace(self.training.recipe, data=source), data_step(source))
        self.training.set_panel("train")

    def train_built(self, config: str, title: str) -> None:
        """Takes a network that was built into the recipe, and shows where the training is begun."""
        self.training.set_network(config, title)
        self.training.set_panel("train")

    def open_built(self, config: str, title: str) -> None:
        """Hands on a network that was built, untrained, for the network page."""
        try:
            self.open_network.emit(load_config(config, title))
        except ConvvizError as error:
            self._tell(sentence(error))

    def open_answered(self, run_id: str, pixels: Pixels, name: str, epoch: int | None = None) -> None:
        """Hands on a picture with the network that has answered about it: the run's after an epoch, or at its end."""
        picture, run = OpenedPicture(picture_of_array(pixels), name), self.runs.run(run_id)
        if epoch is None or run is None:
            self.open_trained(run_id, picture)
            return
        folder, title = self.runs.folder_of(run_id), epoch_title(run.title, epoch)
        self.open_epoch.emit(partial(read_epoch, run.facts, folder, epoch, title), picture)

    def open_trained(self, run_id: str, picture: OpenedPicture | None = None) -> None:
        """Hands on the network of a run, for the network page; says so while there is none."""
        model, run = self.runs.folder_of(run_id).model, self.runs.run(run_id)
        if model.exists() and run is not None:
            self.open_run.emit(model, run.title, picture)
        else:
            self._tell(self.tr("The network of this run is written when it has stopped or finished."))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.panel_choice.setAccessibleName(self.tr("View"))
        options = (
            Option("train", self.tr("Train"), self.tr("Curves of loss and accuracy, and all runs")),
            Option("data", self.tr("Data"), self.tr("The pictures to learn from")),
            Option("changes", self.tr("Changes"), self.tr("How pictures are changed while it learns")),
            Option("build", self.tr("Build"), self.tr("Build a network of your own")),
            Option("epochs", self.tr("Epochs"), self.tr("Kernels and maps after every epoch")),
            Option("results", self.tr("Results"), self.tr("What it gets right and wrong")),
        )
        self.panel_choice.set_options(options)
        self.panel_choice.set_value(self.training.state.panel)

    def showEvent(self, event: QShowEvent) -> None:
        """Looks for the data; takes the keys: Space starts before anything was clicked."""
        super().showEvent(event)
        self.recipe_data.begin()

    def show_parts(self, names: Collection[str] | None) -> None:
        """Leaves out parts; what there is no room for stays away all the same."""
        super().show_parts(names)
        self._show_column()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window keeps what is worked with."""
        super().resizeEvent(event)
        self._show_column()

    def prepare_close(self) -> bool:
        """Ends what the panels do, and the worker; a training in hand can be gone on with at the next start."""
        for panel in self.panels():
            end = getattr(panel, "prepare_close", None)
            if end is not None:
                end()
        return super().prepare_close()

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of the run bar."""
        return self.run_bar.take_key(event)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(_GAP_PX)
        self.strips = QVBoxLayout()
        middle.addLayout(self.strips)
        middle.addWidget(self.stack, 1)
        columns = QHBoxLayout()
        columns.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
        columns.setSpacing(_GAP_PX)
        columns.addWidget(self.column)
        columns.addLayout(middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(columns, 1)
        whole.addWidget(self.run_bar)

    def _choose_panel(self, panel: str) -> None:
        self.training.set_panel(cast("TrainingPanel", panel))

    def _show_state(self, state: TrainingState) -> None:
        self.show_panel(state.panel)
        self._show_column()
        self.title_changed.emit()

    def _show_column(self) -> None:
        """Beside the curves the recipe always stands; other panels need their room more, where there is little."""
        narrow = self.width() < _LEAST_WIDTH_WITH_RECIPE_PX
        self.column.set_narrow(narrow=narrow)
        has_room = not narrow or self.training.state.panel == "train"
        self.column.setVisible(has_room and self.may_show("recipeColumn"))

    def _tell_fetched(self, name: str, _path: str) -> None:
        text = self.tr("{name} is on this machine now.").format(name=data_name(name))
        self.notice.emit(text, "info")

    def _tell(self, text: str) -> None:
        self.notice.emit(text, "warning")
