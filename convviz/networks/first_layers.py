"""What a network's first layers tell about the numbers that it was trained on."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import numpy as np

from convviz.layers import (
    BatchNormalization,
    ChannelsFirst,
    Conv2D,
    Cropping2D,
    Flatten,
    Identity,
    Layer,
    Permute,
    Rescaling,
    Reshape,
    Resizing,
    ZeroPadding2D,
)
from convviz.networks.network import Network
from convviz.networks.node import Node

_PASSING = (Identity, Reshape, Flatten, Permute, Resizing, ZeroPadding2D, Cropping2D)


class Statistics(msgspec.Struct, frozen=True):
    """The mean and the standard deviation of the numbers that a network was trained on, as its layers remember them."""

    mean: float
    deviation: float


def first_layers(network: Network, input: str) -> Iterator[Node]:  # noqa: A002 - Keras's word
    """The nodes behind an input up to the first that is no mere change of shape or size; it comes last.

    Where several read the input, the first one is followed.
    """
    readers = network.readers(input)
    while readers:
        node = readers[0]
        yield node
        if not isinstance(_bare(node.layer), _PASSING):
            return
        readers = network.readers(node.id)


def rescaling_of(network: Network, input: str) -> Rescaling | None:  # noqa: A002
    """The Rescaling that an input goes through before anything else, or None."""
    for node in first_layers(network, input):
        layer = _bare(node.layer)
        if isinstance(layer, Rescaling):
            return layer
    return None


def statistics_of(network: Network, input: str) -> Statistics | None:  # noqa: A002
    """What the first batch normalisation remembers of an input in training; None where there is none, or untrained.

    A normalisation of the input itself holds both numbers. One behind a convolution holds the mean m and the variance v
    of each of its maps. A flat surface of the input's mean μ gives a filter whose weights add up to s the mean μ·s + b,
    so that μ is the slope of m − b over s. For slow changes, which pictures have most of, v is about σ²·s², so that σ²
    is the slope of v over s²; both by least squares over the filters.
    """
    convolution: Conv2D | None = None
    for node in _until_normalised(network, input):
        layer = _bare(node.layer)
        if isinstance(layer, BatchNormalization):
            return _remembered(layer, convolution)
        if isinstance(layer, Conv2D):
            convolution = layer
    return None


def _until_normalised(network: Network, input: str) -> Iterator[Node]:  # noqa: A002
    """The first layers, and what reads the last of them if that is a convolution without an activation."""
    last: Node | None = None
    for last in first_layers(network, input):
        yield last
    if last is not None and isinstance(layer := _bare(last.layer), Conv2D) and layer.activation is None:
        yield from network.readers(last.id)[:1]


def _remembered(layer: BatchNormalization, convolution: Conv2D | None) -> Statistics | None:
    mean = layer.moving_mean.astype(np.float64)
    variance = layer.moving_variance.astype(np.float64)
    if not mean.any() and (variance == 1).all():
        return None  # as Keras starts
    if convolution is None:
        return _finite(mean.mean(), variance.mean())
    sums = convolution.kernel.sum(axis=(0, 1, 2), dtype=np.float64)
    with np.errstate(all="ignore"):
        if convolution.bias is not None:
            mean -= convolution.bias
        squares = sums**2
        if not squares.any():
            return None
        return _finite((sums * mean).sum() / squares.sum(), (squares * variance).sum() / (squares**2).sum())


def _finite(mean: np.float64, variance: np.float64) -> Statistics | None:
    """None for weights that are no numbers, which remember nothing."""
    if not (np.isfinite(mean) and np.isfinite(variance)):
        return None
    return Statistics(float(mean), float(np.sqrt(max(variance, 0.0))))


def _bare(layer: Layer) -> Layer:
    return layer.layer if isinstance(layer, ChannelsFirst) else layer
