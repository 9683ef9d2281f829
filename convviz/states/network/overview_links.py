"""How strongly each map of a layer's inputs counts in one of its own maps, for drawing the edges between them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from convviz.layers import (
    Array,
    Conv1DTranspose,
    Conv2DTranspose,
    DepthwiseConv1D,
    DepthwiseConv2D,
    Layer,
    TensorShape,
    maps_shape_of,
)
from convviz.networks.derivation import innermost
from convviz.networks.edits import weights_of

Links = tuple[Array, ...]
"""For each input the signed strength of each of its maps, shape (channels,); 0 where there is no edge."""


def links_of(
    layer: Layer, channel: int, input_shapes: Sequence[TensorShape], output_shape: TensorShape
) -> Links:
    """The edges into one map of a layer's output.

    A strength is the sum of the weights between two maps; without weights it is 1 for every map that counts.
    """
    channels = [maps_shape_of(shape).channels for shape in input_shapes]
    layer = innermost(layer)
    weights = weights_of(layer)
    if len(channels) == 1 and any("kernel" in name for name in weights):
        own = _by_kernels(layer, channel, channels[0], maps_shape_of(output_shape).channels)
        return (np.ones(channels[0], np.float32) if own is None else own,)
    return _by_shapes(channel, input_shapes, channels, output_shape)


def _by_kernels(layer: Layer, channel: int, count: int, outputs: int) -> Array | None:
    """By the layer's kernels; None where they have another layout than Keras's."""
    weights = weights_of(layer)
    if "pointwise_kernel" in weights:
        pointwise = _summed(weights["pointwise_kernel"])[:, channel]
        return pointwise.reshape(count, -1).sum(axis=1) if pointwise.size % count == 0 else None
    kernel = _summed(weights["kernel"]) if "kernel" in weights else np.zeros((0, 0), np.float32)
    if isinstance(layer, DepthwiseConv2D | DepthwiseConv1D):
        source, turn = divmod(channel, max(1, outputs // count))
        return _only(count, source) * kernel[source, turn]
    if isinstance(layer, Conv2DTranspose | Conv1DTranspose):
        kernel = kernel.T
    if kernel.ndim != 2 or kernel.shape[1] != outputs:
        return None
    read = kernel.shape[0]
    if read == count:
        return np.ascontiguousarray(kernel[:, channel])
    groups = count // max(1, read)
    links = np.zeros(count, np.float32)
    first = channel // max(1, outputs // groups) * read
    links[first : first + read] = kernel[:, channel]
    return links


def _by_shapes(
    channel: int, input_shapes: Sequence[TensorShape], channels: Sequence[int], output_shape: TensorShape
) -> Links:
    count = maps_shape_of(output_shape).channels
    if all(each == count for each in channels):
        return tuple(_only(count, channel) for _ in channels)
    if sum(channels) == count and len(channels) > 1:  # one after the other
        firsts = [sum(channels[:index]) for index in range(len(channels))]
        return tuple(_only(each, channel - first) for each, first in zip(channels, firsts, strict=True))
    if len(channels) == 1 and len(output_shape) == 1 and math.prod(input_shapes[0]) == count:
        return (_only(channels[0], channel % channels[0]),)  # flattened: the channel is the last axis
    return tuple(np.ones(each, np.float32) for each in channels)


def _only(count: int, channel: int) -> Array:
    """An edge from one map; from none where `channel` is not among them."""
    links = np.zeros(count, np.float32)
    if 0 <= channel < count:
        links[channel] = 1
    return links


def _summed(kernel: Array) -> Array:
    """Over the places of a kernel: shape (inputs, outputs)."""
    with np.errstate(over="ignore", invalid="ignore"):
        return kernel.reshape(-1, *kernel.shape[-2:]).sum(axis=0)
