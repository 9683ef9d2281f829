"""Keeps the pictures that are open and those of the recipe the same, whichever a person changes."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject

from convviz.workspace.building import BuildingWorkspace
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_state import TrainingState


class RecipeData(QObject):
    """What the recipe names is opened; what is opened is what the recipe names. Begins when it is told to.

    Args:
        training: Has the recipe.
        data: Opens pictures.
        building: Is told how many classes they have.
        parent: Its parent.
    """

    def __init__(
        self,
        training: TrainingWorkspace,
        data: DataWorkspace,
        building: BuildingWorkspace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training, self._data, self._building = training, data, building
        self._asked = ""
        self._began = False
        data.opened.connect(self._take_opened)
        data.changed.connect(self._count_classes)
        training.fetched.connect(self._open_fetched)

    def begin(self) -> None:
        """Opens what the recipe names, off the window's thread, and follows it from now on."""
        if not self._began:
            self._began = True
            self._training.changed.connect(self._follow)
            self._follow(self._training.state)

    def _follow(self, state: TrainingState) -> None:
        recipe = state.recipe
        self._data.set_split(recipe.validation, recipe.seed)
        if recipe.data != self._asked:
            self._asked = recipe.data
            if recipe.data != self._data.source:
                self._data.open(recipe.data)

    def _take_opened(self, source: str) -> None:
        if source != self._training.recipe.data:
            self._asked = source
            self._training.set_recipe(replace(self._training.recipe, data=source))

    def _open_fetched(self, name: str, _path: str) -> None:
        if name in {self._training.recipe.data, self._data.missing}:
            self._data.open(name)

    def _count_classes(self) -> None:
        sets = self._data.sets
        if sets is not None:
            self._building.set_classes(len(sets.class_names))
