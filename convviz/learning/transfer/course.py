"""How a network on a base is trained.

1. Where pictures are not changed, the base makes its features of each once; the head learns from those in seconds.
   Where they are changed anew in each epoch, they go through the frozen base each time.
2. Then, if the recipe says so, the base's last layers learn as well, at a low rate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from convviz.learning.data.examples import Examples
from convviz.learning.data.material import Material
from convviz.learning.data.picture_material import FittedExamples, PictureSource
from convviz.learning.loop.checkpoint import Checkpoint
from convviz.learning.loop.course import Alone, Training
from convviz.learning.loop.keeping import Keeper
from convviz.learning.loop.objectives import Objective
from convviz.learning.loop.reporting import Tell
from convviz.learning.network.heads import objectives_of
from convviz.learning.network.keras_session import KerasModel
from convviz.learning.process.control import Control
from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.transfer.feature_cache import FeatureCache, forget_oldest
from convviz.learning.transfer.features import FeatureSource, counted, features_of
from convviz.learning.transfer.network import Transferred
from convviz.learning.transfer.parts import Part, fine_recipe, unfreeze


@dataclass(frozen=True, eq=False)
class OnABase:
    """A network on a base, which learns in one part or two.

    Attributes:
        recipe: How; of both parts.
        transfer: What it says of the base.
        network: The network, all of whose base is frozen.
    """

    recipe: Recipe
    transfer: Transfer
    network: Transferred

    @property
    def model(self) -> KerasModel:
        """The base with its head."""
        return self.network.model

    def training(self, material: Material, objectives: Sequence[Objective]) -> Training:
        """Trains both parts; what their outputs are for follows from what learns in each."""
        del objectives
        return partial(self._train, material)

    def _train(
        self, material: Material, record: Keeper, found: Checkpoint | None, tell: Tell, control: Control
    ) -> int | None:
        """Trains both, as far as `found` has not done them, and says which epoch is kept, if it stopped early."""
        recipe, transfer, model = self.recipe, self.transfer, self.model
        best: int | None = None
        if found is None or found.epochs_done <= recipe.epochs:
            part = Part(recipe, recipe, 0, model, record, tell)
            pictures = _unchanged(recipe, material)
            if pictures is None:
                best = _trained(part, model, material, found, control)
            else:
                features = self._features(pictures, material, tell, control)
                best = _trained(part, self.network.head, features, found, control)
        if transfer.unfrozen and transfer.fine_epochs:
            unfreeze(self.network.base, transfer.unfrozen)
            part = Part(recipe, fine_recipe(recipe), recipe.epochs, model, record, tell)
            best = _trained(part, model, material, found, control)
        return best

    def _features(
        self, pictures: FittedExamples, material: Material, tell: Tell, control: Control
    ) -> Material:
        """The material with features in place of pictures."""
        sets: dict[str, Examples] = dict(material.measured)
        cache = FeatureCache(self.network.body)
        told = counted(len(pictures) + sum(map(len, sets.values())), tell)
        learnt = features_of(pictures, cache, told, control)
        measured = {name: features_of(each, cache, told, control) for name, each in sets.items()}
        forget_oldest()
        source = FeatureSource(learnt, self.recipe.batch_size, self.recipe.seed)
        return replace(material, source=source, measured=measured)


def _trained(
    part: Part, model: KerasModel, material: Material, found: Checkpoint | None, control: Control
) -> int | None:
    """Trains `model`, the whole network or its head, as one part."""
    training = Alone(part.own, model).training(material, objectives_of(model, part.own, material))
    best = training(part, part.found(found), part.heard, control)
    return best + part.before if best else best


def _unchanged(recipe: Recipe, material: Material) -> FittedExamples | None:
    """The pictures to learn from, where they are the same in every epoch; else None."""
    source = material.source
    plain = recipe.augmentation.is_nothing and not recipe.changes and not recipe.finer
    if plain and isinstance(source, PictureSource):
        return FittedExamples(source.pictures)
    return None
