"""What a layer has learnt, as pictures: its kernels filter by filter and map by map, its biases, or rows of numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

import numpy as np
from msgspec import Struct

from convviz.layers import (
    Array,
    Conv1DTranspose,
    Conv2DTranspose,
    Dense,
    DepthwiseConv1D,
    DepthwiseConv2D,
    Flatten,
    Identity,
    Layer,
)
from convviz.networks import Network
from convviz.networks.edits import weights_of
from convviz.networks.silenced import bare
from convviz.states.network import moves

Kind = Literal["filters", "transposed", "depthwise", "dense", "maps"]
"""How the pictures stand in the array: what its axes mean."""

KERNELS = ("kernel", "depthwise_kernel", "pointwise_kernel")
"""The arrays that are shown as pictures."""


class Kernels(Struct, frozen=True, eq=False):
    """One array of a layer as pictures; a dense layer's unit has one row, or one picture for each flattened map.

    Attributes:
        weight: The array's name.
        kind: What its axes mean.
        tiles: Shape (filters, channels, rows, columns), a view of the array.
        flat: Whether the layer is one over sequences, whose kernels have no rows.
        multiplier: Kernels of each input map, for depthwise kernels.
        groups: Into how many equal parts filters and input maps are split.
        bias: One number a filter, or None.
    """

    weight: str
    kind: Kind
    tiles: Array
    flat: bool = False
    multiplier: int = 1
    groups: int = 1
    bias: Array | None = None

    @property
    def of_units(self) -> bool:
        """Whether each filter is a unit of a dense layer, which has no kernel of its own for each input map."""
        return self.kind in {"dense", "maps"}

    def input_map(self, filter: int, channel: int) -> int:  # noqa: A002 - Keras's word
        """The input map that the picture at (filter, channel) is laid on."""
        if self.kind == "depthwise":
            return filter // self.multiplier
        filters, channels = self.tiles.shape[:2]
        return filter // (filters // self.groups) * channels + channel

    def index(self, filter: int, channel: int, row: int, column: int) -> tuple[int, ...]:  # noqa: A002
        """Where a weight stands in the array as Keras stores it."""
        _, channels, _, columns = self.tiles.shape
        match self.kind:
            case "dense":
                return (column, filter)
            case "maps":
                return ((row * columns + column) * channels + channel, filter)
            case "filters":
                after = (channel, filter)
            case "transposed":
                after = (filter, channel)
            case "depthwise":
                after = divmod(filter, self.multiplier)
        return (column, *after) if self.flat else (row, column, *after)

    def silences(self, filter: int, channel: int) -> tuple[int, int] | None:  # noqa: A002
        """(channel, filter) by which `SilenceKernel` names a picture; None where it is no slice of the array."""
        if self.of_units or self.weight == "depthwise_kernel":
            return None
        if self.kind == "depthwise":
            return divmod(filter, self.multiplier)
        return channel, filter


class Vectors(Struct, frozen=True, eq=False):
    """Numbers that a layer has one of for each channel.

    Attributes:
        names: Such as "gamma" and "beta", in Keras's order.
        values: Shape (names, channels).
    """

    names: tuple[str, ...]
    values: Array


def learnt_layers(network: Network) -> tuple[str, ...]:
    """The ids of the layers that have something to show, from the input to the output."""
    return tuple(node.id for node in network.nodes if weights_of(node.layer))


def parts_of(layer: Layer) -> tuple[str, ...]:
    """What of a layer is shown by itself: each array of kernels, or "vectors" where it has none."""
    weights = weights_of(layer)
    return tuple(name for name in KERNELS if name in weights) or (("vectors",) if weights else ())


def kernels_of(network: Network, layer: str, part: str) -> Kernels | None:
    """One array of a layer as pictures; None where the layer has no such array."""
    node = network.node(layer)
    flattened = None
    inner = bare(node.layer)
    if isinstance(inner, Dense) and node.inputs:
        flattened = _flattened(network, node.inputs[0])
    return _kernels(inner, part, flattened)


# Layers are compared by identity, and stay the same objects while nothing of them is edited.
@lru_cache(maxsize=16)
def _kernels(layer: Layer, part: str, flattened: tuple[int, int, int] | None) -> Kernels | None:
    weights = weights_of(layer)
    array = weights.get(part) if part in KERNELS else None
    if array is None:
        return None
    bias = weights.get("bias") if part != "depthwise_kernel" else None
    if isinstance(layer, Dense):
        return _dense(array, bias, flattened)
    return _convolving(layer, part, array, bias)


def _dense(array: Array, bias: Array | None, flattened: tuple[int, int, int] | None) -> Kernels:
    if flattened is None:
        return Kernels("kernel", "dense", array.T[:, np.newaxis, np.newaxis, :], bias=bias)
    return Kernels("kernel", "maps", array.reshape(*flattened, -1).transpose(3, 2, 0, 1), bias=bias)


def _convolving(layer: Layer, part: str, array: Array, bias: Array | None) -> Kernels | None:
    flat = array.ndim == 3
    kernel = array[np.newaxis] if flat else array
    if kernel.ndim != 4:
        return None
    if part == "depthwise_kernel" or isinstance(layer, DepthwiseConv2D | DepthwiseConv1D):
        rows, columns, channels, multiplier = kernel.shape
        tiles = kernel.reshape(rows, columns, 1, channels * multiplier).transpose(3, 2, 0, 1)
        return Kernels(part, "depthwise", tiles, flat, multiplier, bias=bias)
    if isinstance(layer, Conv2DTranspose | Conv1DTranspose):
        return Kernels(part, "transposed", kernel.transpose(2, 3, 0, 1), flat, bias=bias)
    groups = int(getattr(layer, "groups", 1))
    return Kernels(part, "filters", kernel.transpose(3, 2, 0, 1), flat, groups=groups, bias=bias)


@lru_cache(maxsize=8)
def vectors_of(layer: Layer) -> Vectors | None:
    """The numbers for each channel of a layer that has no kernels; None where it has none of one length."""
    weights = {name: array.reshape(-1) for name, array in weights_of(layer).items()}
    if not weights or len({array.size for array in weights.values()}) != 1:
        return None
    return Vectors(tuple(weights), np.stack(list(weights.values())))


@lru_cache(maxsize=16)
def largest_weight(layer: Layer, part: str) -> float:
    """The largest absolute finite weight of an array of a layer and of its biases; 1 where all are 0."""
    return largest_finite(*_shown_together(weights_of(layer), part))


def largest_finite(*arrays: Array) -> float:
    """The largest absolute finite number of arrays; 1 where there is none but 0."""
    return max((_largest(array) for array in arrays), default=0.0) or 1.0


def _largest(array: Array) -> float:
    low, high = float(array.min(initial=0.0)), float(array.max(initial=0.0))
    if math.isfinite(low) and math.isfinite(high):  # without a copy of what may be hundreds of megabytes
        return max(-low, high)
    return float(np.abs(array[np.isfinite(array)]).max(initial=0.0))


def _shown_together(weights: Mapping[str, Array], part: str) -> tuple[Array, ...]:
    names = (part,) if part == "depthwise_kernel" else (part, "bias")
    return tuple(weights[name] for name in names if name in weights)


def _flattened(network: Network, before: str) -> tuple[int, int, int] | None:
    """Height, width and channels of the maps that a Flatten before a dense layer unrolls, or None."""
    node = network.node(before)
    while isinstance(bare(node.layer), Identity):  # a dropout passes on what it reads
        node = network.node(node.inputs[0])
    layer = bare(node.layer)
    if not isinstance(layer, Flatten) or layer.channels_lead:
        return None
    shape = network.addressed_shape(node.inputs[0])
    if shape is None or len(shape) != 3 or shape[0] * shape[1] == 1:
        return None
    return shape[0], shape[1], shape[2]


def shown_layer(network: Network, selected: str) -> str | None:
    """The selected layer; else the first that has learnt something, or None."""
    if selected in network.shapes and moves.layer_shape(network, selected) is not None:
        return selected
    return next(iter(learnt_layers(network)), None)
