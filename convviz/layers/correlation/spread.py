"""The transposed correlation: every input cell spread over the output by the kernel.

With stride s only every s-th output meets the same taps of the kernel. So the output falls into s interleaved
phases along each axis, and each phase is an ordinary correlation, stride 1, with its part of the kernel,
reversed. No zero of the stretched input is ever multiplied. With few channels the phases along a row are
taken together, as further filters: then whole rows come out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from convviz.layers.correlation import all_finite, correlate
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array
from convviz.layers.transposed_geometry import TransposedAxis

# Beyond, the products with the zeros between the phases cost more than the interleaving.
_FEW_WEIGHTS = 256


def spread(
    picture: Array, kernel: Array, axes: tuple[TransposedAxis, TransposedAxis], bias: Array | None
) -> Array:
    """Adds up what every input cell spreads.

    Args:
        picture: Shape (H, W, C).
        kernel: Shape (kh, kw, F, C), Keras's layout.
        axes: The rows' and the columns'.
        bias: Shape (F,), or None.

    Returns:
        Shape (rows.output, columns.output, F).
    """
    rows, columns = axes
    filters, channels = kernel.shape[2:]
    out = np.empty((rows.output, columns.output, filters), np.float32)
    across = range(min(columns.stride, columns.output))
    # Taken together, a phase's cells meet zeros in the place of the other phases' taps.
    together = len(across) > 1 and channels * filters <= _FEW_WEIGHTS and all_finite(picture)
    groups = [
        _phases(columns, group) for group in ([across] if together else [range(at, at + 1) for at in across])
    ]
    downward = [_phases(rows, range(at, at + 1)) for at in range(min(rows.stride, rows.output))]
    if None in downward or None in groups:
        out[...] = 0 if bias is None else bias
    for down in downward:
        for right in groups:
            if down is None or right is None:
                continue
            count = len(right.phases)
            cells = picture[down.cells, right.cells]
            biases = None if bias is None else np.tile(bias, count)
            met = correlate(cells, _part(kernel, down, right), (down.axis, right.axis), "zero", biases)
            if together:
                out[down.outputs] = met.reshape(len(met), -1, filters)[:, : columns.output]
            else:
                out[down.outputs, right.outputs] = met
    return out


@dataclass(frozen=True, slots=True)
class _Phases:
    """Some phases of an axis as one window over the input.

    Attributes:
        phases: Each is the outputs phase, phase + s, phase + 2s, …
        outputs: The outputs of the first of them.
        cells: The input cells that any of them meets.
        axis: The window over those cells, stride 1: its output n is the outputs phase + n·s of all of them.
        meetings: (index of the phase, tap of the kernel, tap of the window) wherever the window meets a
            weight.
    """

    phases: range
    outputs: slice
    cells: slice
    axis: Axis
    meetings: tuple[tuple[int, int, int], ...]


def _phases(axis: TransposedAxis, phases: range) -> _Phases | None:
    """The window for some phases, or None where they meet no cell."""
    found: list[tuple[int, int, int]] = []
    for index, phase in enumerate(phases):
        for tap in range(axis.kernel):
            distance, rest = divmod(phase + axis.crop_before - tap * axis.dilation, axis.stride)
            if rest == 0:
                found.append((index, tap, distance))
    if not found:
        return None
    first, last = min(each[2] for each in found), max(each[2] for each in found)
    apart = math.gcd(*(distance - first for _, _, distance in found)) or 1
    outputs = -(-(axis.output - phases.start) // axis.stride)
    low, high = max(first, 0), min(last + outputs - 1, axis.size - 1)
    if low > high:
        return None
    before, after = low - first, last + outputs - 1 - high
    window = Axis(high - low + 1, (last - first) // apart + 1, 1, apart, before, after)
    meetings = tuple((index, tap, (distance - first) // apart) for index, tap, distance in found)
    return _Phases(phases, slice(phases.start, None, axis.stride), slice(low, high + 1), window, meetings)


def _part(kernel: Array, down: _Phases, right: _Phases) -> Array:
    """The kernel of the windows, shape (rows, columns, C, phases · F): zero where a phase has no tap."""
    filters, channels = kernel.shape[2:]
    part = np.zeros((down.axis.kernel, right.axis.kernel, channels, len(right.phases), filters), np.float32)
    for _, tap_down, row in down.meetings:
        for index, tap_across, column in right.meetings:
            part[row, column, :, index] = kernel[tap_down, tap_across].T
    return part.reshape(*part.shape[:3], -1)
