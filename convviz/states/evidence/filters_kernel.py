"""The kernel that stands behind a channel of a layer: its slices, one for each map that it reads."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Activation, Conv2D, DepthwiseConv2D
from convviz.layers.dense import Dense
from convviz.layers.normalizing.batch_normalization import BatchNormalization
from convviz.layers.prelu import PReLU
from convviz.layers.shaping.identity import Identity
from convviz.layers.shaping.reshaping import Flatten
from convviz.networks.derivation import innermost
from convviz.networks.network import Network
from convviz.networks.node import Node

# What changes each number of a map by itself: the map is the same filter's.
_OF_THE_SAME_FILTER = (Activation, BatchNormalization, PReLU, Identity)

Numbers = NDArray[np.float32]


class FilterKernel(Struct, frozen=True, eq=False):
    """A filter's own weights.

    Attributes:
        layer: The id of the layer that has them; it may stand before the one that is looked at.
        slices: (maps, rows, columns), signed.
        bias: What is added; None without one.
    """

    layer: str
    slices: Numbers
    bias: float | None


def filter_kernel(network: Network, layer: str, channel: int) -> FilterKernel | None:
    """The kernel behind a channel; None where there is none that could be shown as slices.

    A dense layer that reads flattened maps has a slice for each of them.

    Args:
        network: The network.
        layer: The id of a node.
        channel: Which of its channels.
    """
    node = network.node(layer)
    while isinstance(innermost(node.layer), _OF_THE_SAME_FILTER) and len(node.inputs) == 1:
        node = network.node(node.inputs[0])
    inner = innermost(node.layer)
    match inner:
        case Conv2D():
            slices = inner.kernel[:, :, :, channel].transpose(2, 0, 1)
        case DepthwiseConv2D():
            rows, columns = inner.kernel.shape[:2]
            slices = inner.kernel.reshape(rows, columns, -1)[:, :, channel][np.newaxis]
        case Dense():
            slices = _dense_slices(network, node, inner, channel)
        case _:
            return None
    if slices is None:
        return None
    bias = getattr(inner, "bias", None)
    return FilterKernel(node.id, slices, None if bias is None else float(bias[channel]))


def _dense_slices(network: Network, node: Node, layer: Dense, channel: int) -> Numbers | None:
    """The weights of a dense unit at the cells of the maps that it reads."""
    source = network.node(node.inputs[0]) if node.inputs else node
    while isinstance(innermost(source.layer), Flatten | Identity) and len(source.inputs) == 1:
        source = network.node(source.inputs[0])
    maps = network.maps_shape(source.id)
    shape = network.shapes[source.id]
    if maps is None or shape is None or len(shape) < 2 or network.channels_lead(source.id):
        return None
    weights = layer.kernel[:, channel]
    if maps.height * maps.width * maps.channels != weights.size or maps.height * maps.width == 1:
        return None
    return weights.reshape(maps.height, maps.width, maps.channels).transpose(2, 0, 1)
