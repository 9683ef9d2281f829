"""Correlation over all channels as matrix products: patches of the input times one matrix of weights.

With one output a patch this is the classic im2col. A picture of few channels spends its time on copying
patches, though, and neighbouring patches overlap. So a patch may serve a block of B neighbouring outputs: it
is (B − 1)·stride + effective kernel wide, and the matrix holds the kernel B times, shifted. More products
with zeros, far fewer copies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from convviz.layers.bands import fill_band
from convviz.layers.border import Border
from convviz.layers.correlation.products import multiply_rows
from convviz.layers.correlation.sharing import share_out, threads_for
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array

Finish = Callable[[Array], object]
"""What is done to an array in place."""

# Measured: so many numbers of patches stay in the second-level cache between the copy and the product ...
_CACHED_NUMBERS = 128 * 1024
# ... but a product with large matrices runs faster on more rows than that would leave.
_LEAST_PATCHES = 256
# Every product rearranges the whole right-hand matrix first, so one that is no longer in the cache serves more.
_LARGE_MATRIX = 512 * 1024
_PATCHES_OF_LARGE_MATRICES = 1024
_FEW_FILTERS = 128

# Nanoseconds, measured on one core; only their ratios matter. A run is what is copied from one row at once.
_NS_A_RUN = 8.0
_NS_A_COPIED_NUMBER = 0.15
_NS_A_MULTIPLY_ADD = 0.02
_NS_TO_BUILD_THE_MATRIX = 60_000.0


@lru_cache(maxsize=1024)
def best_block(axes: tuple[Axis, Axis], channels: int, filters: int) -> int:
    """How many outputs of a row one patch should serve, by the cost of copying and of multiplying."""
    outputs = axes[0].output * axes[1].output
    single = _cost(axes, channels, filters, 1)
    costs = {block: _cost(axes, channels, filters, block) for block in (2, 4, 8)}
    block = min(costs, key=costs.__getitem__)
    return block if outputs * (single - costs[block]) > _NS_TO_BUILD_THE_MATRIX else 1


def _cost(axes: tuple[Axis, Axis], channels: int, filters: int, block: int) -> float:
    """Nanoseconds an output."""
    rows, columns = axes
    if block == 1:
        runs = rows.kernel * (columns.kernel if columns.dilation > 1 else 1)
        numbers = rows.kernel * columns.kernel * channels
    else:
        runs = rows.kernel
        numbers = rows.kernel * ((block - 1) * columns.stride + columns.effective_kernel) * channels
    copying = (runs * _NS_A_RUN + numbers * _NS_A_COPIED_NUMBER) / block
    return copying + numbers * filters * _NS_A_MULTIPLY_ADD


def correlate_blocks(
    out: Array,
    picture: Array,
    kernel: Array,
    axes: tuple[Axis, Axis],
    border: Border,
    bias: Array | None,
    block: int,
    finish: Finish | None = None,
) -> None:
    """Fills `out` with the correlation and the bias.

    A block above 1 multiplies cells with zeros beside the kernel, which is exact for finite numbers alone.

    Args:
        out: Shape (rows.output, columns.output, F).
        picture: Shape (H, W, C).
        kernel: Shape (kh, kw, C, F).
        axes: The rows' and the columns'.
        border: What stands outside.
        bias: Shape (F,), or None.
        block: Outputs of one row that one patch serves.
        finish: What is done to every piece of the output, in place, while the cache still holds it.
    """
    rows, columns = axes
    matrix, taps, spacing = _weights_matrix(kernel, columns, block)
    blocks = -(-columns.output // block)
    step = block * columns.stride
    reach = (blocks - 1) * step + (taps - 1) * spacing + 1
    width = max(reach, columns.pad_before + columns.size)
    threads = threads_for(rows.output * blocks * matrix.size)
    height = _band_height(rows.output, blocks, matrix, threads)
    biases = None if bias is None else _line_of(bias, columns.output)
    bands = _Bands(
        picture,
        axes,
        border,
        patches=(height, blocks, rows.kernel, taps, picture.shape[2]),
        step=step,
        spacing=spacing,
        width=None if _is_plain(picture, axes, width) else width,
    )

    def work(starts: Iterator[int]) -> None:
        patches_of = bands.reader()
        for first in starts:
            target = out[first : first + height]
            _multiply(patches_of(first, len(target)), matrix, target, shared=threads > 1)
            if biases is not None:
                target += biases
            if finish is not None:
                finish(target)

    with np.errstate(all="ignore"):
        share_out(range(0, rows.output, height), work, threads)


class _Bands(NamedTuple):
    """A picture cut into the patches of some rows of outputs at a time.

    Attributes:
        picture: Shape (H, W, C).
        axes: The rows' and the columns'.
        border: What stands outside.
        patches: (rows of outputs, blocks, kernel rows, taps, channels) of a whole band.
        step: Columns between two blocks.
        spacing: Columns between two taps.
        width: Columns of the padded rows; None where the picture itself has all that is read.
    """

    picture: Array
    axes: tuple[Axis, Axis]
    border: Border
    patches: tuple[int, int, int, int, int]
    step: int
    spacing: int
    width: int | None

    def reader(self) -> Callable[[int, int], Array]:
        """For one thread: gives the patches, one a row, from an output row on for a number of them."""
        rows, columns = self.axes
        height, channels = self.patches[0], self.patches[-1]
        read = _rows_read(rows, height)
        padded = None if self.width is None else np.empty((read, self.width, channels), np.float32)
        # A window of one cell without a stride meets the picture as it lies in memory.
        as_it_lies = padded is None and self.patches[2:4] == (1, 1) and rows.stride == self.step == 1
        copied = None if as_it_lies else np.empty(self.patches, np.float32)

        def patches_of(first: int, count: int) -> Array:
            if padded is None:
                band = self.picture[first * rows.stride :]
            else:
                band = padded[: _rows_read(rows, count)]
                fill_band(band, self.picture, rows.start(first), columns.pad_before, self.border)
            if copied is None:
                return band[:count].reshape(-1, channels)
            here = copied[:count]
            here[...] = _patches(band, here.shape, rows, self.step, self.spacing)
            return here.reshape(count * self.patches[1], -1)

        return patches_of


def _multiply(patches: Array, matrix: Array, target: Array, *, shared: bool) -> None:
    """Writes the products of a band into its rows of the output, where the last block may reach too far."""
    count, outputs, filters = target.shape
    if target.flags.c_contiguous and patches.shape[0] * matrix.shape[1] == target.size:
        multiply_rows(patches, matrix, target.reshape(len(patches), -1), shared=shared)
        return
    product = np.empty((len(patches), matrix.shape[1]), np.float32)
    multiply_rows(patches, matrix, product, shared=shared)
    target[...] = product.reshape(count, -1, filters)[:, :outputs]


def _line_of(bias: Array, outputs: int) -> Array:
    """The biases of one output, or of a whole line where they are few: numpy is slow along a short last axis."""
    if bias.size >= _FEW_FILTERS:
        return bias
    line = np.empty((outputs, bias.size), np.float32)
    line[...] = bias
    return line


def _weights_matrix(kernel: Array, columns: Axis, block: int) -> tuple[Array, int, int]:
    """The matrix, the patch's columns in one kernel row, and the distance between them in the input."""
    taps, channels, filters = kernel.shape[1:]
    if block == 1:
        return kernel.reshape(-1, filters), taps, columns.dilation
    wide = (block - 1) * columns.stride + columns.effective_kernel
    matrix = np.zeros((kernel.shape[0], wide, channels, block, filters), np.float32)
    outputs = np.arange(block, dtype=np.intp)
    for tap in range(taps):
        # Both index arrays lead, so the shifted copies stand first on the left-hand side.
        matrix[:, outputs * columns.stride + tap * columns.dilation, :, outputs] = kernel[:, tap]
    return matrix.reshape(-1, block * filters), wide, 1


def _patches(band: Array, shape: tuple[int, ...], rows: Axis, step: int, spacing: int) -> Array:
    """The patches of a band as a view: shape (outputs, blocks, kernel rows, taps, channels)."""
    by_row, by_column, by_channel = band.strides
    strides = (
        by_row * rows.stride,
        by_column * step,
        by_row * rows.dilation,
        by_column * spacing,
        by_channel,
    )
    # ndarray itself: as_strided costs more than a small layer's whole product.
    return np.ndarray(shape, np.float32, band, 0, strides)


def _band_height(outputs: int, blocks: int, matrix: Array, threads: int) -> int:
    """How many rows of outputs are computed at once; with several threads each gets as many bands as the others."""
    cached = _CACHED_NUMBERS // (blocks * len(matrix))
    least = _LEAST_PATCHES if matrix.size < _LARGE_MATRIX else _PATCHES_OF_LARGE_MATRICES
    height = max(1, min(outputs, max(cached, -(-least // blocks))))
    if threads == 1:
        return height
    bands = -(-outputs // height)
    bands = -(-bands // threads) * threads
    return -(-outputs // bands)


def _rows_read(rows: Axis, outputs: int) -> int:
    return (outputs - 1) * rows.stride + rows.effective_kernel


def _is_plain(picture: Array, axes: tuple[Axis, Axis], width: int) -> bool:
    pads = sum(axis.pad_before + axis.pad_after for axis in axes)
    return pads == 0 and width <= picture.shape[1] and picture.flags.c_contiguous
