"""The transposed correlation: every input cell spread over the output by the kernel."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from convviz.layers.correlation import correlate
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array
from convviz.layers.transposed_geometry import TransposedAxis


@dataclass(frozen=True, slots=True)
class _Phase:
    """Every s-th output along one axis: which taps and cells it meets, and the window that does the same."""

    outputs: slice
    taps: slice
    cells: slice
    axis: Axis


def spread(
    picture: Array, kernel: Array, axes: tuple[TransposedAxis, TransposedAxis], bias: Array | None
) -> Array:
    """Adds up what every input cell spreads.

    With stride s only every s-th output meets the same taps of the kernel. So the output falls into s × s interleaved
    phases, and each phase is an ordinary correlation, stride 1, with its part of the kernel, reversed. No zero of the
    stretched input is ever multiplied.

    Args:
        picture: Shape (H, W, C).
        kernel: Shape (kh, kw, F, C), Keras's layout.
        axes: The rows' and the columns'.
        bias: Shape (F,), or None.

    Returns:
        Shape (rows.output, columns.output, F).
    """
    rows, columns = axes
    out = np.empty((rows.output, columns.output, kernel.shape[2]), np.float32)
    out[...] = 0 if bias is None else bias
    across = [_phase(columns, phase) for phase in range(min(columns.stride, columns.output))]
    for down in (_phase(rows, phase) for phase in range(min(rows.stride, rows.output))):
        for right in across:
            if down is None or right is None:
                continue
            part = kernel[down.taps, right.taps].transpose(0, 1, 3, 2)
            cells = picture[down.cells, right.cells]
            met = correlate(cells, np.ascontiguousarray(part), (down.axis, right.axis), "zero", bias)
            out[down.outputs, right.outputs] = met
    return out


def _phase(axis: TransposedAxis, phase: int) -> _Phase | None:
    """The outputs phase, phase + s, phase + 2s, … of an axis; None where they meet no cell."""
    stride, dilation = axis.stride, axis.dilation
    common = math.gcd(stride, dilation)
    every = stride // common
    first = next(
        (tap for tap in range(axis.kernel) if (phase + axis.crop_before - tap * dilation) % stride == 0), None
    )
    if first is None:
        return None
    count = (axis.kernel - 1 - first) // every + 1
    last = first + (count - 1) * every
    # The last tap meets the earliest cell: with the taps reversed this is a window like any other.
    start = (phase + axis.crop_before - last * dilation) // stride
    outputs = -(-(axis.output - phase) // stride)
    end = start + outputs - 1 + (count - 1) * (dilation // common)
    low, high = max(start, 0), min(end, axis.size - 1)
    if low > high:
        return None
    window = Axis(high - low + 1, count, 1, dilation // common, low - start, end - high)
    backwards = slice(last, first - 1 if first > 0 else None, -every)
    return _Phase(slice(phase, None, stride), backwards, slice(low, high + 1), window)
