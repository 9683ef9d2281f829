"""Keeps the pictures that are open and those of the recipe the same, whichever a person changes.

Where a person chooses other pictures and nothing else, the batch follows: few pictures make small batches, and with
many it is again what it was. A recipe that comes as a whole, such as an earlier run's, keeps its own.
"""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject

from convviz.learning.recipe import Recipe
from convviz.learning.usual_batch import usual_batch
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
        self._last: Recipe | None = None
        self._to_fit: str = ""  # pictures that were chosen and are not open yet
        self._wished = self._fitted = 0
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
        before, self._last = self._last, recipe
        if recipe.data != self._asked:
            alone = before is not None and replace(before, data=recipe.data, changes=recipe.changes) == recipe
            is_undone = self._training.undo_stack.canRedo()
            self._to_fit = recipe.data if alone and not is_undone else ""
            self._asked = recipe.data
            if recipe.data != self._data.source:
                self._data.open(recipe.data)

    def _take_opened(self, source: str) -> None:
        recipe = self._training.recipe
        if source != recipe.data or source == self._to_fit:
            self._asked, self._to_fit = source, ""
            self._training.set_recipe(self._with_batch(replace(recipe, data=source)), data_step(source))

    def _with_batch(self, recipe: Recipe) -> Recipe:
        is_own = recipe.batch_size != self._fitted
        self._wished = recipe.batch_size if is_own else self._wished
        self._fitted = usual_batch(self._wished, pictures_to_learn_from(self._data, recipe))
        return replace(recipe, batch_size=self._fitted)

    def _open_fetched(self, name: str, _path: str) -> None:
        if name in {self._training.recipe.data, self._data.missing}:
            self._data.open(name)

    def _count_classes(self) -> None:
        sets = self._data.sets
        if sets is not None:
            self._building.set_classes(len(sets.class_names))


def data_step(source: str) -> str:
    """What choosing pictures and what follows from it share: one step to be undone."""
    return f"data {source}"


def pictures_to_learn_from(data: DataWorkspace, recipe: Recipe) -> int:
    """How many pictures a training by the recipe would learn from; 0 while they are not open."""
    if data.source != recipe.data:
        return 0
    count = data.classes.counts[0]
    return min(recipe.pictures, count) if recipe.pictures else count
