"""Turning, growing and drawing lots for a kernel: pure operations on its first two axes, rows and columns."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Weight = TypeVar("Weight", np.float32, np.float64)


def rotate(weights: NDArray[Weight], quarter_turns: int) -> NDArray[Weight]:
    """`weights` of shape (rows, columns, …) turned clockwise by `quarter_turns` · 90°; negative: back."""
    return np.ascontiguousarray(np.rot90(weights, -quarter_turns))


def transpose(weights: NDArray[Weight]) -> NDArray[Weight]:
    """`weights` of shape (rows, columns, …) with rows and columns exchanged: x kernels become y kernels."""
    return np.ascontiguousarray(np.swapaxes(weights, 0, 1))


def flip(weights: NDArray[Weight]) -> NDArray[Weight]:
    """`weights` of shape (rows, columns, …) mirrored along both axes, as true convolution reads a kernel.

    The same as half a turn: f ∗ k is the cross-correlation of f with the flipped k.
    """
    return np.ascontiguousarray(weights[::-1, ::-1])


def resized(weights: NDArray[Weight], height: int, width: int) -> NDArray[Weight]:
    """`weights` of shape (rows, columns, …) grown by zeros or cut to (height, width, …) around the middle.

    The middle of n cells is cell (n - 1) // 2, where Keras's padding "same" centres a kernel of stride 1, so
    an even size has one cell more after its middle than before it. Numbers never change; some may be lost.
    """
    rows, columns = weights.shape[:2]
    result = np.zeros((height, width, *weights.shape[2:]), dtype=weights.dtype)
    source_rows, target_rows = _overlap(rows, height)
    source_columns, target_columns = _overlap(columns, width)
    result[target_rows, target_columns] = weights[source_rows, source_columns]
    return result


def random_kernel(height: int, width: int, seed: int) -> NDArray[np.float32]:
    """Weights of shape (height, width) as a new Keras layer of one channel and filter draws them, to 0.01.

    Keras's `glorot_uniform`, after Glorot and Bengio, "Understanding the difficulty of training deep
    feedforward neural networks" (2010), equation 16: uniform in ±√(6 / (fan_in + fan_out)), where both fans
    are height · width.
    """
    limit = np.sqrt(6 / (2 * height * width))
    draws = np.random.default_rng(seed).uniform(-limit, limit, (height, width))
    # Adding zero turns a rounded -0.0 into 0.0.
    return (np.round(draws, 2) + 0.0).astype(np.float32)


def _overlap(old: int, new: int) -> tuple[slice, slice]:
    """The cells of an axis of `old` cells that survive in one of `new` cells, and where they stand there."""
    shift = (new - 1) // 2 - (old - 1) // 2
    first, last = max(0, -shift), min(old, new - shift)
    return slice(first, last), slice(first + shift, last + shift)
