"""What excites: how strongly each picture of a batch excites the channel, or the class, that it is made for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from convviz.layers import Activation, Conv2D, Flatten, Identity, MaxPooling2D, Reshape
from convviz.learning.evidence.graph import TensorNetwork
from convviz.learning.evidence.own_map import has_own_maps, own_maps
from convviz.learning.evidence.scored_unit import ScoredUnit, scored_unit
from convviz.learning.evidence.tensors import Tensor, forward
from convviz.learning.evidence.tensors.shaping import channels_last
from convviz.learning.network.keras_session import tensorflow
from convviz.networks.activated import fused_activation
from convviz.networks.derivation import innermost
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.questions import Maximise, Target

_CUTTING = frozenset({"relu", "relu6"})
# What a maximum is of, and what only moves numbers, may as well come before a ReLU as after it.
_COMMUTING = (MaxPooling2D, Flatten, Reshape, Identity)
# The part of what lies below zero that counts: enough for a silent filter to have a gradient.
_LEAK = 0.02


class Excited(NamedTuple):
    """How strongly pictures excite what they are made for, each of shape (batch,).

    Attributes:
        wanted: What is made larger.
        shown: The mean of the map as the network has it; of a class its logit.
    """

    wanted: Tensor
    shown: Tensor


@dataclass(frozen=True, eq=False)
class Aim:
    """Channels of a layer, or classes.

    Attributes:
        unit: Where they are.
        directions: What each of the node's units counts for each of them, shape (channels, units).
        linear: The nodes whose activation is left out.
        silencing: The ReLU that is among them, or None. Behind it a filter that is silent has no gradient, and its
            picture would stay as it is; what is made larger is the mean over max(x, x / 50) instead.
    """

    unit: ScoredUnit
    directions: Floats
    linear: frozenset[str]
    silencing: Activation | None

    def excited(self, tensors: TensorNetwork, inputs: Sequence[Tensor], directions: Tensor) -> Excited:
        """How strongly pictures excite.

        Args:
            tensors: The network.
            inputs: One tensor (batch, *shape) for each of its inputs.
            directions: For each picture its row of `directions`, shape (batch, units).
        """
        maps = self._own(tensors, inputs, directions)
        if self.silencing is None:
            mean = _mean(maps)
            return Excited(mean, mean)
        heard = forward(self.silencing, (maps,), activation="plain")
        return Excited(_mean(tensorflow().maximum(maps, _LEAK * maps)), _mean(heard))

    def _own(self, tensors: TensorNetwork, inputs: Sequence[Tensor], directions: Tensor) -> Tensor:
        """The one map that counts for each picture, shape (batch, cells …)."""
        node = tensors.network.node(self.unit.node)
        if isinstance(node.layer, Conv2D) and has_own_maps(node.layer, left_out=node.id in self.linear):
            before = tensors.values(inputs, node.inputs)[node.inputs[0]]
            return own_maps(node.layer, before, directions)
        maps = tensors.values(inputs, {node.id}, linear=self.linear)[node.id]
        if self.unit.plane:
            return maps
        maps = channels_last(maps) if self.unit.channels_lead else maps
        tf = tensorflow()
        between = [1] * (len(maps.shape) - 2)
        return tf.reduce_sum(maps * tf.reshape(directions, (-1, *between, maps.shape[-1])), axis=-1)


def aim(network: Network, question: Maximise) -> Aim:
    """What a question wants excited.

    Raises:
        ConvvizError: There is no such layer, channel, output or class, or a layer before it does not run.
    """
    targets = [Target(each, question.output, question.layer) for each in question.channels]
    units = [scored_unit(network, target) for target in targets]
    directions = np.stack([unit.direction for unit in units])
    silencing = _silencing(network, units[0].node) if question.layer else None
    if silencing is None:
        return Aim(units[0], directions, units[0].linear, None)
    node, activation = silencing
    return Aim(units[0], directions, frozenset({node}), activation)


def _silencing(network: Network, layer: str) -> tuple[str, Activation] | None:
    """The ReLU that a layer's output ends with, also before a pooling by maxima, and the node that has it."""
    node: Node = network.node(layer)
    while isinstance(innermost(node.layer), _COMMUTING) and len(node.inputs) == 1:
        node = network.node(node.inputs[0])
    inner = innermost(node.layer)
    own = inner if isinstance(inner, Activation) else fused_activation(inner)
    if own is None or own.function not in _CUTTING or own.parameters.get("negative_slope"):
        return None
    return node.id, own


def _mean(maps: Tensor) -> Tensor:
    axes = list(range(1, len(maps.shape)))
    return tensorflow().reduce_mean(maps, axis=axes) if axes else maps
