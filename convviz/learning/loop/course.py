"""The ways in which a network can be trained: alone, or on a base in two parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from convviz.learning.data.material import Material
from convviz.learning.loop.checkpoint import Checkpoint
from convviz.learning.loop.keeping import Keeper
from convviz.learning.loop.objectives import Objective
from convviz.learning.loop.reporting import Tell
from convviz.learning.loop.training import train
from convviz.learning.network.keras_session import KerasModel
from convviz.learning.network.trained_network import trained_network
from convviz.learning.process.control import Control
from convviz.learning.recipe import Recipe

Training = Callable[[Keeper, Checkpoint | None, Tell, Control], int | None]
"""(record, what to go on from, tell, control) → the epoch whose weights are kept, where it may stop early, else None.

It trains `Course.model` in place, and raises as `train` does.
"""


class Course(Protocol):
    """A network with fresh weights, and how it is going to learn."""

    @property
    def model(self) -> KerasModel:
        """What is written in the end."""
        ...

    def training(self, material: Material, objectives: Sequence[Objective]) -> Training:
        """What lets it learn from `material` what its outputs are for; nothing is learnt before that is called."""
        ...


@dataclass(frozen=True, eq=False)
class Alone:
    """A network that learns as a whole, from its first step to its last.

    Attributes:
        recipe: How.
        model: What is written in the end.
    """

    recipe: Recipe
    model: KerasModel

    def training(self, material: Material, objectives: Sequence[Objective]) -> Training:
        """Trains what learns in place of `model`."""
        network = trained_network(self.model, self.recipe, material.kinds)
        return partial(train, network, objectives, material, self.recipe)
