"""The median of every window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from convviz.layers.bands import fill_band
from convviz.layers.border import Border
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array

# Measured: up to 5×5 the network is faster than partitioning, from 7×7 on it is not.
_LARGEST_NETWORK = 30
# A band's windows, 4 bytes a number, stay below 4 MB.
_BAND_NUMBERS = 1024 * 1024
_CACHED_NUMBERS = 16 * 1024


def median_windows(picture: Array, axes: tuple[Axis, Axis], border: Border) -> Array:
    """The median of every window of every channel; of an even count the upper of the two middle ones.

    Args:
        picture: Shape (H, W, C).
        axes: The rows' and the columns'.
        border: What stands outside.

    Returns:
        Shape (rows.output, columns.output, C). NaN counts as larger than every number.
    """
    rows, columns = axes
    cells = rows.kernel * columns.kernel
    channels = picture.shape[2]
    out = np.empty((rows.output, columns.output, channels), np.float32)
    # Minimum and maximum spread NaN instead of sorting it.
    by_network = cells <= _LARGEST_NETWORK and not bool(np.isnan(picture).any())
    per_row = columns.output * channels * (1 if by_network else cells)
    height = max(1, min(rows.output, (_CACHED_NUMBERS if by_network else _BAND_NUMBERS) // per_row))
    width = columns.padded
    buffer = np.empty(((height - 1) * rows.stride + rows.effective_kernel, width, channels), np.float32)
    for first in range(0, rows.output, height):
        count = min(height, rows.output - first)
        band = buffer[: (count - 1) * rows.stride + rows.effective_kernel]
        fill_band(band, picture, rows.start(first), columns.pad_before, border)
        target = out[first : first + count]
        if by_network:
            target[...] = _select(list(_taps(band, axes, count)), cells // 2)
        else:
            windows = _windows(band, axes, count)
            windows.partition(cells // 2, axis=-1)
            target[...] = windows[:, cells // 2].reshape(target.shape)
    return out


def _taps(band: Array, axes: tuple[Axis, Axis], count: int) -> Iterator[Array]:
    """For each cell of the window, in raster order, what stands there in the first `count` rows of windows: copies."""
    rows, columns = axes
    for down in range(0, rows.effective_kernel, rows.dilation):
        lines = band[down : down + (count - 1) * rows.stride + 1 : rows.stride]
        for across in range(0, columns.effective_kernel, columns.dilation):
            end = across + (columns.output - 1) * columns.stride + 1
            yield lines[:, across : end : columns.stride].copy()


def _windows(band: Array, axes: tuple[Axis, Axis], count: int) -> Array:
    """The windows of the first `count` rows, one a row, as a copy: shape (outputs · channels, cells)."""
    rows, columns = axes
    by_row, by_column, by_channel = band.strides
    strides = (
        by_row * rows.stride,
        by_column * columns.stride,
        by_channel,
        by_row * rows.dilation,
        by_column * columns.dilation,
    )
    shape = (count, columns.output, band.shape[2], rows.kernel, columns.kernel)
    view: Array = np.ndarray(shape, np.float32, band, 0, strides)
    return view.copy().reshape(-1, rows.kernel * columns.kernel)


def _select(lanes: list[Array], rank: int) -> Array:
    """The element-wise value of a rank among the lanes, which are overwritten."""
    spare = np.empty_like(lanes[0])
    for low, high, keeps_low, keeps_high in _comparators(len(lanes), rank):
        if not keeps_low:
            np.maximum(lanes[low], lanes[high], out=lanes[high])
        elif not keeps_high:
            np.minimum(lanes[low], lanes[high], out=lanes[low])
        else:
            np.minimum(lanes[low], lanes[high], out=spare)
            np.maximum(lanes[low], lanes[high], out=lanes[high])
            lanes[low], spare = spare, lanes[low]
    return lanes[rank]


@lru_cache(maxsize=128)
def _comparators(lanes: int, rank: int) -> tuple[tuple[int, int, bool, bool], ...]:
    """The comparators of a sorting network that matter for one rank: (low, high, is the low kept, is the high kept).

    Batcher's odd-even merge sort (Knuth, The Art of Computer Programming, volume 3, 5.2.2 M), read backwards
    from the lane that is wanted.
    """
    wanted = {rank}
    kept: list[tuple[int, int, bool, bool]] = []
    for low, high in reversed(list(_odd_even_merge_sort(lanes))):
        if low in wanted or high in wanted:
            kept.append((low, high, low in wanted, high in wanted))
            wanted |= {low, high}
    return tuple(reversed(kept))


def _odd_even_merge_sort(lanes: int) -> Iterator[tuple[int, int]]:
    merged = 1
    while merged < lanes:
        distance = merged
        while distance >= 1:
            for start in range(distance % merged, lanes - distance, 2 * distance):
                for low in range(start, start + min(distance, lanes - start - distance)):
                    if low // (2 * merged) == (low + distance) // (2 * merged):
                        yield low, low + distance
            distance //= 2
        merged *= 2
