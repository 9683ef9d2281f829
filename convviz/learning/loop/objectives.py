"""What each output of a network is to say, and how far it is from that: losses and hits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from convviz.learning.network.keras_session import keras, tensorflow
from convviz.learning.recipe import Recipe

Says = Literal["softmax", "logits", "sigmoid", "box"]
"""How an output says what it says: probabilities of classes; the numbers before a softmax; the probability of the
second of two classes; or top, left, height and width of a box."""

# A box is found where it and the true one share at least half of what they cover together, as PASCAL VOC has it.
_OVERLAP = 0.5
_Loss = Callable[[Any, Any, Any], Any]
"""(targets, predicted, weights or None) → the mean loss."""


@dataclass(frozen=True)
class Objective:
    """One output's.

    Attributes:
        name: The output's, for reports.
        says: How it says it.
        loss: (targets, predicted) → the mean loss, a tensor ().
        hits: (targets, predicted) → which are right, a boolean tensor (count,).
        weight: How much the loss counts in the sum over all outputs.
        kept: Whether the output is one of the network's own, not of a head that is cut off.
    """

    name: str
    says: Says
    loss: Callable[[Any, Any], Any]
    hits: Callable[[Any, Any], Any]
    weight: float = 1.0
    kept: bool = True


def objective(
    name: str,
    says: Says,
    recipe: Recipe,
    class_weights: NDArray[np.float32] | None = None,
    weight: float = 1.0,
    *,
    kept: bool = True,
) -> Objective:
    """What an output is to be trained for.

    Cross-entropies are worked out from the numbers before the softmax or sigmoid, which Keras remembers on its
    tensors; where it cannot, from the probabilities.

    Args:
        name: The output's.
        says: How it says it.
        recipe: Whose loss and smoothing count.
        class_weights: (classes,), how much a picture of each class counts; None where all count alike.
        weight: How much the loss counts in the sum over all outputs.
        kept: Whether the output is one of the network's own.
    """
    return Objective(name, says, _weighted(_loss(says, recipe), class_weights), _hits(says), weight, kept)


def class_weights(labels: NDArray[np.int64], classes: int) -> NDArray[np.float32]:
    """(classes,): weights with which all classes that occur count alike, and a picture counts 1 in the mean."""
    counts = np.bincount(labels, minlength=classes)
    weights = len(labels) / (np.maximum(counts, 1) * np.count_nonzero(counts))
    return np.where(counts, weights, 0).astype(np.float32)


def _loss(says: Says, recipe: Recipe) -> _Loss:
    losses, squares = keras().losses, recipe.loss == "mean-squared-error"
    match says:
        case "box":
            return _numbers(losses.MeanSquaredError())
        case "sigmoid" if squares:
            return _column(losses.MeanSquaredError())
        case "sigmoid":
            return _column(losses.BinaryCrossentropy(label_smoothing=recipe.smoothing))
        case "softmax" | "logits" if squares:
            return _one_hot(losses.MeanSquaredError(), softmax=says == "logits")
        case "softmax" | "logits" if recipe.smoothing:
            smoothed = losses.CategoricalCrossentropy(
                from_logits=says == "logits", label_smoothing=recipe.smoothing
            )
            return _one_hot(smoothed)
        case "softmax" | "logits":
            return _numbers(losses.SparseCategoricalCrossentropy(from_logits=says == "logits"))


def _numbers(loss: Any) -> _Loss:
    def of(targets: Any, predicted: Any, weights: Any) -> Any:
        return loss(targets, predicted, sample_weight=weights)

    return of


def _column(loss: Any) -> _Loss:
    tf = tensorflow()

    def of(targets: Any, predicted: Any, weights: Any) -> Any:
        return loss(tf.cast(targets, tf.float32)[:, tf.newaxis], predicted, sample_weight=weights)

    return of


def _one_hot(loss: Any, *, softmax: bool = False) -> _Loss:
    tf = tensorflow()

    def of(targets: Any, predicted: Any, weights: Any) -> Any:
        said = tf.nn.softmax(predicted) if softmax else predicted
        return loss(tf.one_hot(targets, predicted.shape[-1]), said, sample_weight=weights)

    return of


def _weighted(loss: _Loss, weights: NDArray[np.float32] | None) -> Callable[[Any, Any], Any]:
    if weights is None:
        return lambda targets, predicted: loss(targets, predicted, None)
    tf = tensorflow()
    return lambda targets, predicted: loss(targets, predicted, tf.gather(tf.constant(weights), targets))


def _hits(says: Says) -> Callable[[Any, Any], Any]:
    tf = tensorflow()
    match says:
        case "box":
            return lambda targets, predicted: overlap(targets, predicted) >= _OVERLAP
        case "sigmoid":
            return lambda targets, predicted: (predicted[:, 0] > 0.5) == (targets == 1)
        case "softmax" | "logits":
            return lambda targets, predicted: tf.argmax(predicted, axis=1) == targets


def overlap(first: Any, second: Any) -> Any:
    """(count,): what two boxes (count, 4) of top, left, height, width share, by what they cover together."""
    tf = tensorflow()
    low = tf.maximum(first[:, :2], second[:, :2])
    high = tf.minimum(first[:, :2] + first[:, 2:], second[:, :2] + second[:, 2:])
    shared = tf.reduce_prod(tf.maximum(high - low, 0), axis=1)
    areas = [tf.reduce_prod(tf.maximum(box[:, 2:], 0), axis=1) for box in (first, second)]
    return tf.math.divide_no_nan(shared, areas[0] + areas[1] - shared)


def answers(said: Sequence[NDArray[np.float32]], says: Says) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The classes that an output names and how probable it holds them, (count,) each, from its batches."""
    numbers = np.concatenate(said) if said else np.zeros((0, 1), np.float32)
    if says == "sigmoid":
        second = numbers[:, 0] > 0.5
        return second.astype(np.int64), np.where(second, numbers[:, 0], 1 - numbers[:, 0])
    if says == "logits":
        numbers = np.exp(numbers - numbers.max(axis=1, keepdims=True))
        numbers = numbers / numbers.sum(axis=1, keepdims=True)
    return numbers.argmax(axis=1), numbers.max(axis=1)
