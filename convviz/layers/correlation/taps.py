"""Correlation of every channel with kernels of its own, tap by tap over whole rows."""

from __future__ import annotations

import numpy as np

from convviz.layers.bands import fill_band
from convviz.layers.border import Border
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array

# The band, the sum and one product stay in the second-level cache together.
_CACHED_NUMBERS = 64 * 1024


def correlate_taps(
    out: Array,
    picture: Array,
    kernel: Array,
    axes: tuple[Axis, Axis],
    border: Border,
    bias: Array | None,
) -> None:
    """Fills `out` with the correlation and the bias.

    Args:
        out: Shape (rows.output, columns.output, C · M): channel c's M maps stand together.
        picture: Shape (H, W, C).
        kernel: Shape (kh, kw, C, M).
        axes: The rows' and the columns'.
        border: What stands outside.
        bias: Shape (C · M,), or None.
    """
    rows, columns = axes
    channels = picture.shape[2]
    multiplier = kernel.shape[3]
    # Without a multiplier the last axis would be 1 long, and numpy's inner loop with it.
    weights = kernel if multiplier > 1 else kernel[..., 0]
    width = max(columns.padded, columns.pad_before + columns.size)
    height = max(1, min(rows.output, _CACHED_NUMBERS // (width * channels * multiplier)))
    buffer = np.empty(((height - 1) * rows.stride + rows.effective_kernel, width, channels), np.float32)
    shape = (columns.output, channels, multiplier) if multiplier > 1 else (columns.output, channels)
    product = np.empty((height, *shape), np.float32)
    for first in range(0, rows.output, height):
        count = min(height, rows.output - first)
        band = buffer[: (count - 1) * rows.stride + rows.effective_kernel]
        fill_band(band, picture, rows.start(first), columns.pad_before, border)
        target = out[first : first + count].reshape(count, *shape)
        target[...] = 0 if bias is None else bias.reshape(shape[1:])
        for down in range(rows.kernel):
            lines = _strided(band, 0, down * rows.dilation, rows.stride, count)
            for across in range(columns.kernel):
                cells = _strided(lines, 1, across * columns.dilation, columns.stride, columns.output)
                factors = cells[..., None] if multiplier > 1 else cells
                np.multiply(factors, weights[down, across], out=product[:count])
                target += product[:count]


def _strided(array: Array, axis: int, start: int, step: int, count: int) -> Array:
    cells = slice(start, start + (count - 1) * step + 1, step)
    return array[cells] if axis == 0 else array[:, cells]
