"""The maximum, minimum or sum of every window, first down the rows and then along them."""

from __future__ import annotations

from typing import Literal

import numpy as np

from convviz.layers.bands import fill_band
from convviz.layers.border import Border
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array

Reduction = Literal["max", "min", "sum"]

_FUNCTIONS = {"max": np.maximum, "min": np.minimum, "sum": np.add}
# The band and what is reduced of it stay in the second-level cache together.
_CACHED_NUMBERS = 64 * 1024
# Up to so many channels it is faster to go along a row channel by channel than pixel by pixel.
_FEW_CHANNELS = 8


def reduce_windows(
    picture: Array, axes: tuple[Axis, Axis], reduction: Reduction, border: Border | float
) -> Array:
    """One number for every window of every channel.

    Args:
        picture: Shape (H, W, C).
        axes: The rows' and the columns'.
        reduction: What becomes of a window.
        border: What stands outside, by name or as a number.

    Returns:
        Shape (rows.output, columns.output, C).
    """
    rows, columns = axes
    channels = picture.shape[2]
    out = np.empty((rows.output, columns.output, channels), np.float32)
    width = columns.pad_before + columns.size + columns.pad_after
    height = max(1, min(rows.output, _CACHED_NUMBERS // (width * channels * rows.stride)))
    padded = columns.padded > columns.size or rows.padded > rows.size
    read = (height - 1) * rows.stride + rows.effective_kernel
    buffer = np.empty((read, width, channels), np.float32) if padded else None
    with np.errstate(all="ignore"):
        for first in range(0, rows.output, height):
            count = min(height, rows.output - first)
            start = rows.start(first)
            if buffer is None:
                band = picture[start:]
            else:
                band = buffer[: (count - 1) * rows.stride + rows.effective_kernel]
                fill_band(band, picture, start, columns.pad_before, border)
            lines = _down(band, rows, count, reduction)
            _along(out[first : first + count], lines, columns, reduction)
    return out


def _down(band: Array, rows: Axis, count: int, reduction: Reduction) -> Array:
    taps = [band[tap.start : tap.stop : tap.step] for tap in _taps(rows, count, 1)]
    return _reduce(taps, reduction, np.empty(taps[0].shape, np.float32))


def _along(out: Array, lines: Array, columns: Axis, reduction: Reduction) -> None:
    count, width, channels = lines.shape
    flat = lines.reshape(count, width * channels)
    if columns.stride == 1:
        # Whole lines, channels interleaved: the next tap is one pixel, C numbers, further on.
        cells = columns.output * channels
        shifts = range(0, columns.effective_kernel * channels, columns.dilation * channels)
        _reduce([flat[:, at : at + cells] for at in shifts], reduction, out.reshape(count, cells))
    elif channels <= _FEW_CHANNELS:
        for channel in range(channels):
            taps = [
                flat[:, channel + tap.start : channel + tap.stop : tap.step]
                for tap in _taps(columns, columns.output, channels)
            ]
            _reduce(taps, reduction, out[:, :, channel])
    else:
        _reduce([lines[:, tap] for tap in _taps(columns, columns.output, 1)], reduction, out)


def _taps(axis: Axis, outputs: int, apart: int) -> list[slice]:
    """What each tap reads for the first outputs, in cells that stand `apart` numbers apart."""
    starts = range(0, axis.effective_kernel, axis.dilation)
    last = (outputs - 1) * axis.stride
    return [slice(at * apart, (at + last) * apart + 1, axis.stride * apart) for at in starts]


def _reduce(taps: list[Array], reduction: Reduction, out: Array) -> Array:
    function = _FUNCTIONS[reduction]
    if len(taps) == 1:
        out[...] = taps[0]
        return out
    function(taps[0], taps[1], out=out)
    for tap in taps[2:]:
        function(out, tap, out=out)
    return out
