"""Trains a network: one step after the other, a checkpoint after each epoch, and word of it all the way."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.learning.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from convviz.learning.digit_data import DigitMixture, Digits
from convviz.learning.keras_session import KerasModel, keras, tensorflow
from convviz.learning.measuring import accuracy
from convviz.learning.messages import BatchReport, EpochReport
from convviz.learning.recipe import Recipe

# The share of its highest value at which the learning rate ends.
_LAST_RATE = 0.005
# Views and pipes need no more than ten reports a second.
_REPORT_S = 0.1


Report = Callable[[BatchReport | EpochReport], None]


class Cancelled(Exception):  # noqa: N818 - it is no error: somebody asked for it
    """The training was asked to stop. Its last checkpoint stays."""


def train(
    model: KerasModel,
    mixture: DigitMixture,
    measured: dict[str, Digits],
    recipe: Recipe,
    checkpoint: Path,
    report: Report,
    cancelled: Callable[[], bool],
    *,
    resume: bool,
) -> None:
    """Trains `model` in place.

    Args:
        model: A network with a softmax over ten classes.
        mixture: What it learns from.
        measured: What it is measured on after each epoch, by name.
        recipe: How.
        checkpoint: The file that is written after each epoch.
        report: Is told how it goes.
        cancelled: Is asked before each step.
        resume: Whether to go on from `checkpoint`, if it is there.

    Raises:
        Cancelled: `cancelled` said so.
        ConvvizError: The checkpoint is of another training, or the loss is no number any more.
    """
    optimizer = keras().optimizers.AdamW(recipe.learning_rate, weight_decay=recipe.weight_decay)
    optimizer.exclude_from_weight_decay(var_names=["bias"])
    optimizer.build(model.trainable_variables)
    first = _restored(model, optimizer, recipe, checkpoint) if resume and checkpoint.exists() else 0
    trained, dropouts = with_dropout(model, recipe.dropout)
    step = _training_step(trained, optimizer)
    for epoch in range(first, recipe.epochs):
        begun = time.monotonic()
        for index, dropout in enumerate(dropouts):
            # Random numbers that follow from seed and epoch alone are what makes resuming exact.
            dropout.seed_generator.state.assign([recipe.seed * len(dropouts) + index, epoch])
        so_far = _SoFar(recipe, epoch, mixture.steps, report)
        for images, labels in mixture.epoch(epoch):
            if cancelled():
                raise Cancelled
            optimizer.learning_rate.assign(
                learning_rate(recipe, mixture.steps, epoch * mixture.steps + so_far.step)
            )
            loss, hits = step(images, labels)
            so_far.add(loss, hits, len(labels))
        validation = {name: accuracy(model, digits) for name, digits in measured.items()}
        save_checkpoint(_checkpoint(model, optimizer, recipe, epoch + 1), checkpoint)
        report(so_far.ended(validation, time.monotonic() - begun))


class _SoFar:
    """The steps of an epoch so far, of which it reports now and then."""

    def __init__(self, recipe: Recipe, epoch: int, steps: int, report: Report) -> None:
        self.step = 0
        self._recipe, self._epoch, self._steps, self._report = recipe, epoch, steps, report
        self._loss, self._hits, self._seen = 0.0, 0, 0
        self._told = -math.inf

    def add(self, loss: Any, hits: Any, count: int) -> None:
        """Adds a step: the mean loss of `count` pictures, and how many of them were right.

        Raises:
            ConvvizError: The loss is no number.
        """
        self.step += 1
        self._loss, self._hits, self._seen = (
            self._loss + float(loss) * count,
            self._hits + int(hits),
            self._seen + count,
        )
        if not math.isfinite(self._loss):
            epoch = self._epoch + 1
            sentence = (
                f"The loss is no number any more in epoch {epoch}; a lower learning rate would be right."
            )
            raise ConvvizError("loss-not-finite", sentence, epoch=epoch)
        if time.monotonic() - self._told >= _REPORT_S:
            self._told = time.monotonic()
            means = self._loss / self._seen, self._hits / self._seen
            self._report(BatchReport(self._epoch + 1, self._recipe.epochs, self.step, self._steps, *means))

    def ended(self, validation: dict[str, float], seconds: float) -> EpochReport:
        """What the epoch brought."""
        means = self._loss / self._seen, self._hits / self._seen
        return EpochReport(self._epoch + 1, self._recipe.epochs, *means, validation, seconds)


def with_dropout(model: KerasModel, rate: float) -> tuple[KerasModel, list[Any]]:
    """A Sequential with the layers of `model`, weights and all, and dropout before each dense one.

    Returns:
        The network to train, and its dropout layers; `model` itself, and none, for a `rate` of 0.
    """
    if not rate:
        return model, []
    layers: list[Any] = [keras().Input(model.input_shape[1:])]
    dropouts: list[Any] = []
    for layer in model.layers:
        if type(layer).__name__ == "Dense":
            dropouts.append(keras().layers.Dropout(rate, seed=len(dropouts)))
            layers.append(dropouts[-1])
        layers.append(layer)
    return keras().Sequential(layers), dropouts


def _training_step(model: KerasModel, optimizer: Any) -> Callable[..., Any]:
    tf = tensorflow()
    loss_of = keras().losses.SparseCategoricalCrossentropy()

    def step(images: Any, labels: Any) -> Any:
        with tf.GradientTape() as tape:
            predicted = model(images, training=True)
            loss = loss_of(labels, predicted)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        hits = tf.reduce_sum(tf.cast(tf.argmax(predicted, axis=1) == labels, tf.int32))
        return loss, hits

    return tf.function(step, reduce_retracing=True)


def learning_rate(recipe: Recipe, steps: int, step: int) -> float:
    """The learning rate of one step: up in a line for one epoch, then down with a cosine.

    Args:
        recipe: How a network is trained.
        steps: Steps in an epoch.
        step: Counted from 0 over all epochs.
    """
    if step < steps:
        return recipe.learning_rate * (step + 1) / steps
    share = (step - steps) / max(1, (recipe.epochs - 1) * steps)
    return recipe.learning_rate * (_LAST_RATE + (1 - _LAST_RATE) * (1 + math.cos(math.pi * share)) / 2)


def _checkpoint(model: KerasModel, optimizer: Any, recipe: Recipe, epochs_done: int) -> Checkpoint:
    state = tuple(np.asarray(variable) for variable in optimizer.variables)
    return Checkpoint(recipe, epochs_done, tuple(model.get_weights()), state)


def _restored(model: KerasModel, optimizer: Any, recipe: Recipe, path: Path) -> int:
    """Puts a checkpoint into model and optimizer, and says how many epochs it had done."""
    found = load_checkpoint(path)
    if found.recipe != recipe:
        sentence = f"{path.name} is of a training with other settings; start again without --resume."
        raise ConvvizError("checkpoint-other", sentence, name=path.name)
    model.set_weights(found.weights)
    for variable, value in zip(optimizer.variables, found.optimizer, strict=True):
        variable.assign(value)
    return found.epochs_done
