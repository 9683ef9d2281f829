"""The one number that is explained: a class's logit, or the mean of one map of a layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convviz.learning.evidence.logits import logit_nodes, score
from convviz.learning.evidence.tensors import Tensor
from convviz.learning.evidence.tensors.shaping import channels_last
from convviz.learning.network.keras_session import tensorflow
from convviz.networks.network import Network
from convviz.networks.outputs import Classifier, reading_of
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.outside import channel_outside, input_outside, output_outside
from convviz.states.evidence.questions import Target


@dataclass(frozen=True, eq=False)
class ScoredUnit:
    """A target, found in its network.

    Attributes:
        node: The id of the node that gives the number.
        linear: The nodes whose activation is left out for it, so that it is a logit.
        direction: What each of the node's units counts, shape (units,): 1 for the one that is meant and 0 for others;
            a single sigmoid's unit counts −1 for the first of its two classes. Being fed, not compiled, it lets all
            classes share one compiled function.
        channels_lead: Whether the node's channels are its first axis.
        plane: Whether the node's rows and columns have no axis for their one channel.
    """

    node: str
    linear: frozenset[str]
    direction: Floats
    channels_lead: bool = False
    plane: bool = False

    def scores(self, outputs: Tensor, direction: Tensor) -> Tensor:
        """The number for each picture of a batch, shape (batch,), from what the node gave."""
        tf = tensorflow()
        if self.plane:
            outputs = outputs[..., None]
        elif self.channels_lead:
            outputs = channels_last(outputs)
        axes = list(range(1, len(outputs.shape) - 1))
        means = tf.reduce_mean(outputs, axis=axes) if axes else outputs
        return tf.linalg.matvec(means, direction)


def scored_unit(network: Network, target: Target) -> ScoredUnit:
    """Finds a target.

    Raises:
        ConvvizError: The network has no such output, class, layer or channel, or a layer before it does not run.
    """
    if not target.layer:
        output = _output(network, target.output)
        direction = _of_answer(network, output, target.index)
        linear = logit_nodes(network, output)
        return ScoredUnit(
            output, linear, direction, _channels_lead(network, output), network.is_plane(output)
        )
    node = network.node(target.layer).id
    units = _units(network, node)
    direction = _of_channel(node, units, target.index)
    return ScoredUnit(node, frozenset(), direction, _channels_lead(network, node), network.is_plane(node))


def input_at(network: Network, index: int) -> str:
    """The id of an input, counted from zero.

    Raises:
        ConvvizError: The network has not so many.
    """
    count = len(network.inputs)
    if index >= count:
        raise input_outside(count, index)
    return network.inputs[index]


def _of_answer(network: Network, output: str, index: int) -> Floats:
    """A class's direction; a single number that is no sigmoid, such as an angle, stands for itself."""
    units, reading = _units(network, output), reading_of(network, output)
    if units == 1 and not (isinstance(reading, Classifier) and reading.head == "sigmoid"):
        return _of_channel(output, units, index)
    return np.asarray(score(tensorflow().eye(units), index), np.float32)


def _of_channel(node: str, units: int, index: int) -> Floats:
    if index >= units:
        raise channel_outside(node, units, index)
    return np.eye(units, dtype=np.float32)[index]


def _output(network: Network, index: int) -> str:
    count = len(network.outputs)
    if index >= count:
        raise output_outside(count, index)
    return network.node(network.outputs[index]).id


def _units(network: Network, node: str) -> int:
    shape = network.shapes[node]
    if shape is None:
        raise network.stopped[node]
    if network.is_plane(node) or not shape:
        return 1
    return shape[0] if _channels_lead(network, node) else shape[-1]


def _channels_lead(network: Network, node: str) -> bool:
    return network.channels_lead(node) and len(network.shapes[node] or ()) > 1
