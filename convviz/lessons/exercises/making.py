"""Layers whose weights do not matter, for exercises that ask for sizes and counts."""

from __future__ import annotations

import numpy as np

from convviz.layers import Conv2D, Dense, DepthwiseConv2D, Padding
from convviz.layers.arguments import Pair


def convolution(
    size: int | Pair,
    channels: int,
    filters: int,
    *,
    strides: int | Pair = 1,
    padding: Padding = "valid",
    dilation_rate: int | Pair = 1,
    bias: bool = True,
) -> Conv2D:
    """A convolution of zeros."""
    height, width = (size, size) if isinstance(size, int) else size
    kernel = np.zeros((height, width, channels, filters), np.float32)
    return Conv2D(kernel, np.zeros(filters) if bias else None, strides, padding, dilation_rate)


def depthwise(size: int, channels: int, *, bias: bool = True) -> DepthwiseConv2D:
    """A depthwise convolution of zeros with one kernel a channel."""
    kernel = np.zeros((size, size, channels, 1), np.float32)
    return DepthwiseConv2D(kernel, np.zeros(channels) if bias else None)


def dense(numbers: int, units: int, *, bias: bool = True) -> Dense:
    """A dense layer of zeros."""
    return Dense(np.zeros((numbers, units), np.float32), np.zeros(units) if bias else None)
