"""A training on a base from its recipe to its file.

1. Where pictures are not changed, the base makes its features of each once; the head learns from those in seconds.
   Where they are changed anew in each epoch, they go through the frozen base each time.
2. Then, if the recipe says so, the base's last layers learn as well, at a low rate.
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from pathlib import Path

from convviz.learning.data.examples import Examples
from convviz.learning.data.material import Material
from convviz.learning.data.picture_material import FittedExamples, PictureSource
from convviz.learning.loop.checkpoint import Checkpoint
from convviz.learning.loop.job import (
    begun_with,
    check_output,
    data_of,
    failing,
    finished_with,
    first_answers,
    input_shapes,
    judged_in_the_end,
)
from convviz.learning.loop.reporting import Tell
from convviz.learning.loop.run_record import RunRecord
from convviz.learning.loop.training import train
from convviz.learning.messages import Finished, Train
from convviz.learning.network.heads import objectives_of
from convviz.learning.network.keras_session import KerasModel, begin_session, keras
from convviz.learning.network.keras_writing import write_model
from convviz.learning.network.trained_network import trained_network
from convviz.learning.process.control import Cancelled, Control
from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.transfer.feature_cache import FeatureCache, forget_oldest
from convviz.learning.transfer.features import FeatureSource, counted, features_of
from convviz.learning.transfer.network import Transferred, transferred
from convviz.learning.transfer.parts import Part, fine_recipe, unfreeze


def train_transfer(request: Train, tell: Tell, control: Control) -> Finished:
    """Does what `request` asks, whose recipe has a base, and tells how it goes.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: The base, its weights, the data, the checkpoint or the output is not as it must be.
    """
    record = RunRecord(request)
    with record.held(), failing(record):
        return _run(request, request.recipe.transfer or Transfer("vgg16"), record, tell, control)


def _run(request: Train, transfer: Transfer, record: RunRecord, tell: Tell, control: Control) -> Finished:
    begun = time.monotonic()
    recipe = request.recipe
    check_output(Path(request.output))
    record.clear_parts()
    found = record.resumed()
    data = data_of(recipe, tell, control)
    with contextlib.closing(data):
        # Keras counts on in the names of layers that a process has made before; a file has the same names each time.
        keras().utils.clear_session()
        begin_session(recipe.seed)
        network = transferred(recipe.architecture, transfer, len(data.classes))
        material = data.material(input_shapes(network.model))
        record.begin(network.model.to_json(), material.classes, material.counts)
        tell(begun_with(network.model, material, 1 + (found.epochs_done if found else 0)))
        course = _Course(recipe, transfer, network, material, record, tell, control)
        try:
            best_epoch = course.run(found)
        except Cancelled:
            unfinished = record.stop()
            if unfinished is not None:
                write_model(network.model, unfinished, material.classes)
            raise
        own = objectives_of(network.model, recipe, material)[:1]
        judged = judged_in_the_end(network.model, own, material, tell, control)
        finished = finished_with(request, network.model, material, judged, time.monotonic() - begun, tell)
        record.finish(finished, first_answers(judged, material), best_epoch)
        return finished


class _Course:
    """The two parts of a training."""

    def __init__(
        self,
        recipe: Recipe,
        transfer: Transfer,
        network: Transferred,
        material: Material,
        record: RunRecord,
        tell: Tell,
        control: Control,
    ) -> None:
        self._recipe, self._transfer, self._network = recipe, transfer, network
        self._material, self._record, self._tell, self._control = material, record, tell, control

    def run(self, found: Checkpoint | None) -> int | None:
        """Trains both parts, as far as `found` has not done them, and says which epoch is kept, if it stopped early."""
        recipe = self._recipe
        best: int | None = None
        if found is None or found.epochs_done <= recipe.epochs:
            best = self._first(found)
        if self._transfer.unfrozen and self._transfer.fine_epochs:
            unfreeze(self._network.base, self._transfer.unfrozen)
            fine = self._part(fine_recipe(recipe), recipe.epochs)
            best = self._trained(fine, self._network.model, self._material, found)
        return best

    def _first(self, found: Checkpoint | None) -> int | None:
        """The head alone: on features where they stay the same, else on pictures behind the frozen base."""
        part = self._part(self._recipe, 0)
        pictures = _unchanged(self._recipe, self._material)
        if pictures is None:
            return self._trained(part, self._network.model, self._material, found)
        return self._trained(part, self._network.head, self._features(pictures), found)

    def _trained(
        self, part: Part, kept: KerasModel, material: Material, found: Checkpoint | None
    ) -> int | None:
        objectives = objectives_of(kept, part.own, material)
        learning = trained_network(kept, part.own, material.kinds)
        best = train(
            learning, objectives, material, part.own, part, part.found(found), part.heard, self._control
        )
        return best + part.before if best else best

    def _part(self, own: Recipe, before: int) -> Part:
        return Part(self._recipe, own, before, self._network.model, self._record, self._tell)

    def _features(self, pictures: FittedExamples) -> Material:
        """The material with features in place of pictures."""
        sets: dict[str, Examples] = dict(self._material.measured)
        cache = FeatureCache(self._network.body)
        told = counted(len(pictures) + sum(map(len, sets.values())), self._tell)
        learnt = features_of(pictures, cache, told, self._control)
        measured = {name: features_of(each, cache, told, self._control) for name, each in sets.items()}
        forget_oldest()
        source = FeatureSource(learnt, self._recipe.batch_size, self._recipe.seed)
        return replace(self._material, source=source, measured=measured)


def _unchanged(recipe: Recipe, material: Material) -> FittedExamples | None:
    """The pictures to learn from, where they are the same in every epoch; else None."""
    source = material.source
    plain = recipe.augmentation.is_nothing and not recipe.changes and not recipe.finer
    if plain and isinstance(source, PictureSource):
        return FittedExamples(source.pictures)
    return None
