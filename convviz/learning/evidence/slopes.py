"""Scores of many pictures at once, and their gradients back to any layer; traced once for each pair of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convviz.layers import ConvvizError
from convviz.learning.evidence.scored_unit import ScoredUnit
from convviz.learning.evidence.subject import Subject
from convviz.learning.evidence.tensors import Tensor
from convviz.learning.network.keras_session import tensorflow
from convviz.networks.network import Network
from convviz.states.evidence.answers import Floats


class Slopes(NamedTuple):
    """How a score depends on a layer.

    Attributes:
        scores: Shape (batch,).
        values: What the layer gave, shape (batch, *shape).
        gradients: Of each picture's score, the same shape.
    """

    scores: Floats
    values: Floats
    gradients: Floats


def scores(subject: Subject, unit: ScoredUnit, inputs: Sequence[Floats]) -> Floats:
    """The score of each picture, shape (batch,).

    Args:
        subject: The network.
        unit: What is scored.
        inputs: Shape (batch, *shape) for each input of the network.

    Raises:
        ConvvizError: A layer on the way does not run.
    """

    def make() -> Any:
        def compute(direction: Tensor, *fed: Tensor) -> Tensor:
            found = subject.tensors.values(fed, {unit.node}, linear=unit.linear)
            return unit.scores(found[unit.node], direction)

        return traced(subject.network, unit, compute)

    compute = subject.once(("scores", unit.node, unit.linear), make)
    return np.asarray(compute(unit.direction, *inputs))


def slopes(
    subject: Subject, unit: ScoredUnit, of: str, inputs: Sequence[Floats], *, guided: bool = False
) -> Slopes:
    """The scores, a layer's outputs, and the gradients of the ones with respect to the others.

    What lies before the layer is computed once and is passed by no gradient.

    Args:
        subject: The network.
        unit: What is scored.
        of: The id of the layer, or of an input.
        inputs: Shape (batch, *shape) for each input of the network.
        guided: Whether ReLUs pass back only positive gradients (`TensorNetwork.values`).

    Raises:
        ConvvizError: There is no such layer, no gradient leads back to it, or a layer on the way does not run.
    """
    layer = subject.network.node(of).id

    def make() -> Any:
        def compute(direction: Tensor, *fed: Tensor) -> tuple[Tensor, Tensor, Tensor]:
            found = subject.tensors.values(fed, {layer, unit.node}, linear=unit.linear, guided=guided)
            scored = unit.scores(found[unit.node], direction)
            (gradients,) = tensorflow().gradients(scored, found[layer])
            if gradients is None:
                sentence = (
                    f"No gradient leads from {unit.node} back to {layer}, which it is not computed from."
                )
                raise ConvvizError("no-gradient", sentence, answer=unit.node, layer=layer)
            return scored, found[layer], gradients

        return traced(subject.network, unit, compute)

    compute = subject.once(("slopes", unit.node, unit.linear, layer, guided), make)
    return Slopes(*(np.asarray(each) for each in compute(unit.direction, *inputs)))


def traced(network: Network, unit: ScoredUnit, compute: Any, *before: Any) -> Any:
    """A function of a unit's direction, then of tensors as `before` says, then of the inputs; for any batch."""
    tf = tensorflow()
    fed = [tf.TensorSpec((None, *shape), tf.float32) for shape in network.input_shapes]
    direction = tf.TensorSpec(unit.direction.shape, tf.float32)
    signature = [direction, *before, *fed]
    # Traced here: TensorFlow would warn of many functions that are traced for one call each.
    return tf.function(compute, autograph=False, input_signature=signature).get_concrete_function()
