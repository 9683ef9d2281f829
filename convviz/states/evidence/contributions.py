"""What each number before the last dense layer adds to a class: w · x, number by number, with nothing left over."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from convviz.layers import Activation, ConvvizError, Dense, Identity, Softmax
from convviz.layers.global_pooling import GlobalAveragePooling
from convviz.layers.shaping.move import Move
from convviz.networks.derivation import innermost
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.networks.outputs import Classifier, reading_of
from convviz.networks.trace import Trace
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.questions import Target


class Contributions(Struct, frozen=True, eq=False):
    """A logit as a sum.

    Attributes:
        values: (numbers,): each number that the dense layer reads, times its weight.
        bias: What is added to them; 0 without a bias.
        sum: All of it: the logit.
        layer: The id of the layer that `maps` are of.
        maps: (height, width, channels): the same values where their numbers stand. Behind global average pooling each
            cell has its own share of its map's value (class activation mapping, Zhou et al. 2016). They add up to the
            sum of `values`.
    """

    values: Floats
    bias: float
    sum: float
    layer: str
    maps: Floats


def contributions(network: Network, trace: Trace, target: Target) -> Contributions:
    """What each number before the last dense layer adds to an answer.

    A single sigmoid says how likely class 1 is; its logit with the other sign is that of class 0.

    Args:
        network: The network.
        trace: Its run.
        target: Which answer; its `layer` is not read.

    Raises:
        ConvvizError: The output does not come from a dense layer, or has no such class.
    """
    output = network.outputs[target.output]
    node, layer = _last_dense(network, output)
    reading = reading_of(network, output)
    single = isinstance(reading, Classifier) and reading.head == "sigmoid"
    units = layer.kernel.shape[1]
    most = (2 if single else units) - 1
    if target.index > most:
        sentence = f"The network tells classes apart, numbered 0 to {most}; received {target.index}."
        raise ConvvizError("class-outside", sentence, most=most, received=target.index)
    unit, sign = (0, 1 if target.index else -1) if single else (target.index, 1)
    weights = sign * layer.kernel[:, unit]
    read = trace[node.inputs[0]]
    values = (read.ravel() * weights).astype(np.float32)
    bias = 0.0 if layer.bias is None else sign * float(layer.bias[unit])
    total = float(read.ravel().astype(np.float64) @ weights.astype(np.float64)) + bias
    where, maps = _where_they_stand(trace, node.inputs[0], values, weights)
    return Contributions(values, bias, total, where, maps)


def _last_dense(network: Network, output: str) -> tuple[Node, Dense]:
    """The dense layer whose sums an output is, perhaps after an activation."""
    node = network.node(output)
    while True:
        layer = innermost(node.layer)
        if isinstance(layer, Dense) and len(network.shapes[node.id] or ()) == 1:
            return node, layer
        if not isinstance(layer, Activation | Softmax | Identity):
            sentence = (
                f"{network.name} does not end with a dense layer, so that no number of the layer before counts for a "
                "class by a weight of its own."
            )
            raise ConvvizError("contributions-no-dense", sentence, network=network.name)
        node = network.node(node.inputs[0])


def _where_they_stand(trace: Trace, id_: str, values: Floats, weights: Floats) -> tuple[str, Floats]:
    """The values at the cells that their numbers come from, and the layer that these are of."""
    network = trace.network
    laid = values.reshape(trace[id_].shape)
    while (shape := network.maps_shape(id_)) is not None and shape.height * shape.width == 1:
        node = network.node(id_)
        if len(node.inputs) != 1:
            break
        before = trace[node.inputs[0]]
        layer = innermost(node.layer)
        if isinstance(layer, GlobalAveragePooling) and laid.size == weights.size:
            maps = trace.maps(node.inputs[0])
            spread = maps * (weights / np.float32(maps.shape[0] * maps.shape[1]))
            return node.inputs[0], spread.astype(np.float32)
        if not isinstance(layer, Move) or before.size != laid.size:
            break
        # Where each number comes from, told by moving the numbers of their places; float32 counts to 16 million.
        places = node.layer.forward(np.arange(before.size, dtype=np.float32).reshape(before.shape))
        moved = np.empty(before.size, np.float32)
        moved[places.ravel().astype(np.intp)] = laid.ravel()
        laid, id_ = moved.reshape(before.shape), node.inputs[0]
    return id_, network.as_maps(id_, laid)
