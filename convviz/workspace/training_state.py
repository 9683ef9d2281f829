"""The frozen state of the training page: the recipe that is being written, and how runs are looked at."""

from __future__ import annotations

from msgspec import Struct

from convviz.learning.recipe import Recipe
from convviz.states.training.state import PlotView, TrainingPanel


class TrainingState(Struct, frozen=True):
    """What the training page shows besides the runs, which stand in their folders.

    Attributes:
        recipe: What the next training will be asked.
        title: What a network that was built by hand is called; "" for one of the zoo.
        panel: Which panel stands in the middle.
        plot: How the curves are drawn.
    """

    recipe: Recipe
    title: str = ""
    panel: TrainingPanel = "train"
    plot: PlotView = PlotView()
