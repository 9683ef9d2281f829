"""Which cells of later stages can be known while an earlier stage is still being stepped through."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers.geometry import Axis
from convviz.layers.transposed_geometry import TransposedAxis
from convviz.states.lab.run import StageRun, sliding_axes
from convviz.states.lab.state import Activate, Convolution, Depthwise, Transposed

Mask = NDArray[np.bool_]


def computed_after(run: StageRun, known: Mask) -> Mask:
    """The outputs of a stage whose inputs are all known.

    Args:
        run: The stage.
        known: Which cells of its input are known, shape of its input.

    Returns:
        A mask of the output's shape. Padding cells are always known.
    """
    if isinstance(run.stage, Activate):
        return known
    if isinstance(run.stage, Convolution | Transposed):
        known = np.logical_and.reduce(known, axis=2, keepdims=True)
    elif isinstance(run.stage, Depthwise):
        known = np.repeat(known, run.stage.kernel.shape[3], axis=2)
    for direction, axis in enumerate(sliding_axes(run)):
        known = _through(known, axis, direction)
    return np.broadcast_to(known, run.output.shape)


def _through(known: Mask, axis: Axis | TransposedAxis, direction: int) -> Mask:
    """All cells read along one direction: what an output reads is the product of its rows and its columns."""
    return (
        _through_transposed(known, axis, direction)
        if isinstance(axis, TransposedAxis)
        else _through_window(known, axis, direction)
    )


def _through_window(known: Mask, axis: Axis, direction: int) -> Mask:
    lines = np.moveaxis(known, direction, 0)
    result = np.ones((axis.output, *lines.shape[1:]), dtype=np.bool_)
    starts = np.arange(axis.output) * axis.stride - axis.pad_before
    for tap in range(axis.kernel):
        read = starts + tap * axis.dilation
        own = (read >= 0) & (read < lines.shape[0])
        result[own] &= lines[read[own]]
    return np.moveaxis(result, 0, direction)


def _through_transposed(known: Mask, axis: TransposedAxis, direction: int) -> Mask:
    lines = np.moveaxis(known, direction, 0)
    result = np.ones((axis.output, *lines.shape[1:]), dtype=np.bool_)
    cells: NDArray[np.intp] = np.arange(axis.size, dtype=np.intp)
    for tap in range(axis.kernel):
        written = cells * axis.stride + tap * axis.dilation - axis.crop_before
        own = np.flatnonzero((written >= 0) & (written < axis.output))
        result[written[own]] &= lines[own]
    return np.moveaxis(result, 0, direction)
