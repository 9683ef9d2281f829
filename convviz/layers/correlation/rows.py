"""Correlation of every channel with the same kernel, stride 1 along the rows.

The channels of a row stand interleaved, so a row of W pixels is one long line in which the next pixel's same
channel is C numbers on. A few output rows come at once from one matrix product: a band matrix holds one
column of the kernel, shifted down row by row, and meets the input's rows as they lie in memory. What the
kernel's columns give is then added with a shift of C numbers a column. Nothing is gathered, and beside a
border of zeros nothing is even padded: those products are left out.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from convviz.layers.bands import fill_band
from convviz.layers.border import Border
from convviz.layers.correlation.products import multiply_columns
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array

# Measured on kernels of 3×3 to 5×5: more rows than four add more zeros than they save, unless the lines are
# short.
_FEWEST_ROWS, _MOST_ROWS = 4, 16
_NUMBERS_AT_ONCE = 12 * 1024


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
    line = columns.output * channels
    at_once = max(_FEWEST_ROWS, min(_MOST_ROWS, _NUMBERS_AT_ONCE // line, rows.output))
    left, width, base, others = _plan(columns, border)
    others = tuple(tap for tap in others if kernel[:, tap.tap].any())
    matrix = _band_matrix(kernel, rows, at_once)
    base_matrix = matrix[base.tap]
    other_matrices = matrix[[tap.tap for tap in others]].reshape(-1, matrix.shape[2])
    read = matrix.shape[2]
    band = np.empty((read, width, channels), np.float32)
    products = np.empty((len(others), at_once, width * channels), np.float32)
    biases = None if bias is None else np.tile(bias, columns.output)
    direct = left == 0 and width == columns.size and picture.flags.c_contiguous
    start = base.shift * channels
    for first in range(0, rows.output, at_once):
        count = min(at_once, rows.output - first)
        top = rows.start(first)
        if direct and top >= 0 and top + read <= rows.size:
            source = picture[top : top + read].reshape(read, -1)
        else:
            fill_band(band, picture, top, left, border)
            source = band.reshape(read, -1)
        lines = out[first : first + count].reshape(count, line)
        multiply_columns(base_matrix[:count], source[:, start : start + line], lines)
        if others:
            multiply_columns(other_matrices, source, products.reshape(len(other_matrices), -1))
        for product, tap in zip(products, others, strict=True):
            begin, end, shift = tap.first * channels, tap.last * channels, tap.shift * channels
            lines[:, begin:end] += product[:count, begin + shift : end + shift]
        if biases is not None:
            lines += biases


class _Tap(NamedTuple):
    """One column of the kernel: the outputs from `first` up to `last` meet the cell `shift` columns on."""

    tap: int
    shift: int
    first: int
    last: int


def _plan(columns: Axis, border: Border) -> tuple[int, int, _Tap, tuple[_Tap, ...]]:
    """Columns before the picture, the lines' width, a tap that every output meets, and the other taps."""
    if border == "zero":
        taps = _taps(columns, 0, columns.size)
        base = next((tap for tap in taps if tap.first == 0 and tap.last == columns.output), None)
        if base is not None:
            return (
                0,
                columns.size,
                base,
                tuple(tap for tap in taps if tap is not base and tap.first < tap.last),
            )
    base, *others = _taps(columns, columns.pad_before, columns.padded)
    return columns.pad_before, columns.padded, base, tuple(others)


def _taps(columns: Axis, left: int, width: int) -> list[_Tap]:
    shifts = range(
        left - columns.pad_before, left - columns.pad_before + columns.effective_kernel, columns.dilation
    )
    return [
        _Tap(tap, shift, max(0, -shift), min(columns.output, width - shift))
        for tap, shift in enumerate(shifts)
    ]


def _band_matrix(kernel: Array, rows: Axis, at_once: int) -> Array:
    """Shape (kw, output rows, input rows): each kernel column, shifted down by the stride for each output row."""
    taps_down, taps_across = kernel.shape
    read = (at_once - 1) * rows.stride + rows.effective_kernel
    matrix = np.zeros((taps_across, at_once, read), np.float32)
    outputs = np.arange(at_once, dtype=np.intp)
    for tap in range(taps_down):
        matrix[:, outputs, outputs * rows.stride + tap * rows.dilation] = kernel[tap][:, None]
    return matrix
