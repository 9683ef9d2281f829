"""What-if changes as weights that a model file can keep: a silent map becomes a kernel and a bias of zeros."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import EllipsisType
from typing import NamedTuple

import numpy as np

from convviz.layers import (
    Activation,
    Array,
    BatchNormalization,
    ChannelsFirst,
    Conv1D,
    Conv1DTranspose,
    Conv2D,
    Conv2DTranspose,
    ConvvizError,
    Dense,
    DepthwiseConv1D,
    DepthwiseConv2D,
    Layer,
    SeparableConv1D,
    SeparableConv2D,
    TensorShape,
    TimeDistributed,
)
from convviz.networks.activated import fused_activation
from convviz.networks.edits import Edit, SilenceMap, edited, weights_of
from convviz.networks.network import Network
from convviz.networks.silenced import Silenced


class KeptLayer(NamedTuple):
    """A layer that edits change.

    Attributes:
        layer: The layer as it was.
        weights: Its arrays as they are now, by their names.
    """

    layer: Layer
    weights: Mapping[str, Array]


_Places = Mapping[str, tuple[int | slice | EllipsisType, ...]]


def kept_edits(network: Network, edits: Sequence[Edit]) -> Sequence[KeptLayer]:
    """All layers that the edits change; a network with these weights gives what the edited one gives.

    Raises:
        ConvvizError: An edit names what is not there, or silences a map that no weights can make 0.
    """
    changed = edited(network, edits)
    # A shared layer is called by several nodes.
    kept: dict[int, KeptLayer] = {}
    for before, after in zip(network.nodes, changed.nodes, strict=True):
        if after.layer is not before.layer and id(before.layer) not in kept:
            weights = _weights(after.layer, changed.shapes[after.id])
            kept[id(before.layer)] = KeptLayer(before.layer, weights)
    return tuple(kept.values())


def check_silent_maps(network: Network, edits: Sequence[Edit]) -> None:
    """Makes sure that weights can make every map 0 that is silent; takes no time, however large the layers are.

    Raises:
        ConvvizError: For one of them there are no such weights.
    """
    for edit in edits:
        if isinstance(edit, SilenceMap):
            node = network.node(edit.layer)
            _making(_inmost(node.layer)[0], edit.channel, network.shapes[node.id])


def _weights(layer: Layer, shape: TensorShape | None) -> Mapping[str, Array]:
    weights = dict(weights_of(layer))
    inner, silent = _inmost(layer)
    zeros = [_making(inner, channel, shape) for channel in silent]
    for name in weights.keys() & {name for each in zeros for name in each}:
        weights[name] = weights[name].copy()
        for each in zeros:
            weights[name][each[name]] = 0
    return weights


def _inmost(layer: Layer) -> tuple[Layer, list[int]]:
    """The layer that has the weights, and the maps of it that are silent."""
    silent: set[int] = set()
    while isinstance(layer, Silenced | ChannelsFirst | TimeDistributed):
        silent |= layer.channels if isinstance(layer, Silenced) else frozenset()
        layer = layer.layer
    return layer, sorted(silent)


def _making(layer: Layer, channel: int, shape: TensorShape | None) -> _Places:
    """Where the weights stand that make one map: with zeros there it is 0.

    Raises:
        ConvvizError: There are none, or the layer's activation makes something else of 0.
    """
    activation = fused_activation(layer)
    if activation is not None and not _keeps_zero(activation):
        raise ConvvizError(
            "copy-silent-activation",
            f"The silent map {channel + 1} of {layer.name} cannot be kept in a file: its activation "
            f"{activation.function} makes something other than 0 of 0.",
            layer=layer.name,
            channel=channel + 1,
            function=activation.function,
        )
    places = _places(layer, channel, shape)
    if not places:
        raise ConvvizError(
            "copy-silent-layer",
            f"The silent map {channel + 1} of {layer.name} cannot be kept in a file: {layer.name} has no weights "
            "that could make it 0.",
            layer=layer.name,
            channel=channel + 1,
        )
    return places


def _places(layer: Layer, channel: int, shape: TensorShape | None) -> _Places:
    match layer:
        case Conv2D() | Conv1D() | Dense():
            return {"kernel": (..., channel), "bias": (channel,)}
        case Conv2DTranspose() | Conv1DTranspose():
            return {"kernel": (..., channel, slice(None)), "bias": (channel,)}
        case DepthwiseConv2D() | DepthwiseConv1D():
            return {"kernel": (..., *divmod(channel, layer.kernel.shape[-1])), "bias": (channel,)}
        case SeparableConv2D() | SeparableConv1D():
            return {"pointwise_kernel": (..., channel), "bias": (channel,)}
        case BatchNormalization() if layer.gamma is not None and _is_last(layer.axis, shape):
            return {"gamma": (channel,), "beta": (channel,)}
        case _:
            return {}


def _is_last(axis: int, shape: TensorShape | None) -> bool:
    """Whether an axis by Keras's count, in which the pictures are axis 0, is the last one of `shape`."""
    return axis == -1 or (shape is not None and axis == len(shape))


def _keeps_zero(activation: Activation) -> bool:
    """Whether 0 stays 0; over several channels, so that those that share something out among them do not."""
    return not activation.apply(np.zeros(3, np.float32)).any()
