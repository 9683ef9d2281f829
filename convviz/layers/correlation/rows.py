"""Correlation of every channel with the same kernel, stride 1 along the rows.

The channels of a row stand interleaved, so a row of W pixels is one long line in which the next pixel's same channel is C
numbers on. A few output rows come at once from one matrix product: a band matrix holds the kernel's columns, shifted down
row by row, and meets the input's rows as they lie in memory. What the kernel's columns gave is then added with a shift of C
numbers a column. Nothing is gathered, and only the kernel's height is padded with zeros.
"""

from __future__ import annotations

import numpy as np

from convviz.layers.border import Border
from convviz.layers.bands import fill_band
from convviz.layers.correlation.products import multiply_columns
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array

# Measured on kernels of 3×3 to 5×5: more rows add more zeros than they save passes.
_ROWS_AT_ONCE = 4


def correlate_rows(
    out: Array,
    picture: Array,
    kernel: Array,
    axes: tuple[Axis, Axis],
    border: Border,
    bias: Array | None,
) -> None:
    """Fills `out` with the correlation and the bias. Exact for finite numbers alone.

    Args:
        out: Shape (rows.output, columns.output, C), contiguous.
        picture: Shape (H, W, C).
        kernel: Shape (kh, kw).
        axes: The rows' and the columns'; the columns' stride is 1.
        border: What stands outside.
        bias: Shape (C,), or None.
    """
    rows, columns = axes
    channels = picture.shape[2]
    matrix = _band_matrix(kernel, rows)
    taps, height, read = matrix.shape
    stacked = matrix.reshape(-1, read)
    width = columns.padded
    band = np.empty((read, width, channels), np.float32)
    flat_band = band.reshape(read, -1)
    columns_of_kernel = np.empty((taps, height, width * channels), np.float32)
    product = columns_of_kernel.reshape(taps * height, -1)
    line = columns.output * channels
    shift = columns.dilation * channels
    target = out.reshape(rows.output, line)
    biases = np.zeros(line, np.float32) if bias is None else np.tile(bias, columns.output)
    for first in range(0, rows.output, height):
        count = min(height, rows.output - first)
        fill_band(band, picture, rows.start(first), columns.pad_before, border)
        multiply_columns(stacked, flat_band, product)
        lines = target[first : first + count]
        terms = [columns_of_kernel[tap, :count, tap * shift : tap * shift + line] for tap in range(taps)]
        np.add(terms[0], biases, out=lines)
        for term in terms[1:]:
            lines += term


def _band_matrix(kernel: Array, rows: Axis) -> Array:
    """Shape (kw, output rows, input rows): each kernel column, shifted down by the stride for each output row."""
    taps_down, taps_across = kernel.shape
    read = (_ROWS_AT_ONCE - 1) * rows.stride + rows.effective_kernel
    matrix = np.zeros((taps_across, _ROWS_AT_ONCE, read), np.float32)
    outputs = np.arange(_ROWS_AT_ONCE, dtype=np.intp)
    for tap in range(taps_down):
        matrix[:, outputs, outputs * rows.stride + tap * rows.dilation] = kernel[tap][:, None]
    return matrix
