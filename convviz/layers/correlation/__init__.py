"""Correlation of a picture with kernels, by whichever of three ways is fastest for its shape."""

from __future__ import annotations

import math

import numpy as np

from convviz.layers.border import Border
from convviz.layers.correlation.blocks import Finish, best_block, correlate_blocks
from convviz.layers.correlation.rows import correlate_rows
from convviz.layers.correlation.taps import correlate_taps
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array

__all__ = ["Finish", "all_finite", "correlate", "correlate_channels"]

# Up to here a product over all channels, zeros between them, is faster than a pass a tap.
_FEW_CHANNELS = 8


def correlate(
    picture: Array,
    kernel: Array,
    axes: tuple[Axis, Axis],
    border: Border = "zero",
    bias: Array | None = None,
    *,
    groups: int = 1,
    finish: Finish | None = None,
) -> Array:
    """Every filter over all channels of its group.

    Args:
        picture: Shape (H, W, C).
        kernel: Shape (kh, kw, C / groups, F).
        axes: The rows' and the columns'.
        border: What stands outside.
        bias: Shape (F,), or None.
        groups: Into how many equal parts, in order, channels and filters are split.
        finish: What is done to the output in place, piece by piece: an activation of every number by itself.

    Returns:
        Shape (rows.output, columns.output, F).
    """
    height, width, channels, filters = kernel.shape
    if channels == 1 and groups == picture.shape[2] and (groups > 1 or filters == 1):
        by_channel = kernel.reshape(height, width, groups, filters // groups)
        out = correlate_channels(picture, by_channel, axes, border, bias)
        if finish is not None:
            finish(out)
        return out
    out = _output(axes, filters)
    each = filters // groups
    if groups == 1:
        block = _block(picture, kernel, axes)
        correlate_blocks(out, picture, kernel, axes, border, bias, block, finish)
        return out
    for group in range(groups):
        own = picture[:, :, group * channels : (group + 1) * channels]
        maps = slice(group * each, (group + 1) * each)
        weights = kernel[..., maps]
        block = _block(own, weights, axes)
        group_bias = None if bias is None else bias[maps]
        correlate_blocks(out[..., maps], own, weights, axes, border, group_bias, block, finish)
    return out


def correlate_channels(
    picture: Array,
    kernel: Array,
    axes: tuple[Axis, Axis],
    border: Border = "zero",
    bias: Array | None = None,
) -> Array:
    """Every channel by itself, with M kernels of its own.

    Args:
        picture: Shape (H, W, C).
        kernel: Shape (kh, kw, C, M).
        axes: The rows' and the columns'.
        border: What stands outside.
        bias: Shape (C · M,), or None.

    Returns:
        Shape (rows.output, columns.output, C · M), channel c's M maps together.
    """
    channels, multiplier = kernel.shape[2:]
    out = _output(axes, channels * multiplier)
    with np.errstate(all="ignore"):
        if channels * multiplier > _FEW_CHANNELS or not all_finite(picture):
            correlate_taps(out, picture, kernel, axes, border, bias)
        elif axes[1].stride == 1 and multiplier == 1 and bool((kernel == kernel[:, :, :1]).all()):
            correlate_rows(out, picture, kernel[:, :, 0, 0], axes, border, bias)
        else:
            dense = _unmixed(kernel)
            correlate_blocks(out, picture, dense, axes, border, bias, _block(picture, dense, axes))
    return out


def _output(axes: tuple[Axis, Axis], channels: int) -> Array:
    return np.empty((axes[0].output, axes[1].output, channels), np.float32)


def _block(picture: Array, kernel: Array, axes: tuple[Axis, Axis]) -> int:
    """How many outputs of a row one patch serves; 1 where blocks would not be exact."""
    block = best_block(axes, kernel.shape[2], kernel.shape[3])
    with np.errstate(all="ignore"):
        return block if block == 1 or all_finite(picture) else 1


def all_finite(picture: Array) -> bool:
    """Whether the numbers are finite. Very large ones count as if they were not: the sum of squares overflows."""
    flat = picture.ravel()
    return math.isfinite(float(np.dot(flat, flat)))


def _unmixed(kernel: Array) -> Array:
    """The kernel over all channels that does the same: shape (kh, kw, C, C · M), zeros between channels."""
    height, width, channels, multiplier = kernel.shape
    dense = np.zeros((height, width, channels, channels, multiplier), np.float32)
    each = np.arange(channels, dtype=np.intp)
    dense[:, :, each, each] = kernel
    return dense.reshape(height, width, channels, channels * multiplier)
