"""Which cells stand out for a cursor: windows, the outputs that use a cell, the cells that meet a weight."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arithmetic import Arithmetic, Choice, Sum
from convviz.layers.border import shown_at
from convviz.layers.geometry import Axis
from convviz.layers.layer import Cell
from convviz.layers.transposed_geometry import TransposedAxis
from convviz.states.lab.layers import kernel_of, spread
from convviz.states.lab.run import StageRun, sliding_axes
from convviz.states.lab.scene import Mark, MarkKind
from convviz.states.lab.state import Activate, Convolution, Depthwise, Rank, Transposed

Integers = NDArray[np.intp]


def cell_mark(cell: Cell, kind: MarkKind = MarkKind.CELL) -> Mark:
    """One cell of one plane."""
    return Mark(kind, np.array([cell.row]), np.array([cell.column]), channel=cell.channel)


def window_marks(run: StageRun, cell: Cell, arithmetic: Arithmetic, kind: MarkKind) -> tuple[Mark, ...]:
    """The cells of the stage's input that `cell` of its output reads, and the one it took where it takes one.

    Empty where it reads none: a transposed convolution whose stride is larger than its kernel leaves gaps.
    """
    match arithmetic:
        case Sum() | Choice():
            window = arithmetic.window
            if window.rows.size == 0:
                return ()
            channel = cell.channel if _keeps_channels(run) else None
            mark = Mark(
                kind, _distinct(window.rows), _distinct(window.columns), channel=_source_channel(run, channel)
            )
            if not isinstance(arithmetic, Choice) or kind is not MarkKind.WINDOW:
                return (mark,)
            taken = arithmetic.chosen
            chosen = Cell(cell.channel, int(window.rows[taken]), int(window.columns[taken]))
            return mark, cell_mark(chosen, MarkKind.CHOSEN)
        case _:
            return (cell_mark(cell, kind),)


def used_by_mark(run: StageRun, cell: Cell, output_channel: int) -> tuple[Mark | None, int]:
    """The outputs of one map that use `cell` of the stage's input, tinted by the weight each uses, and their number.

    Args:
        run: The stage that reads the cell.
        cell: A cell of its input; padding cells have rows or columns outside of it.
        output_channel: The map whose filter gives the tints.
    """
    if isinstance(run.stage, Activate):
        return cell_mark(cell, MarkKind.USED_BY), 1
    rows, taps_down = _outputs_reached(run, 0, cell.row)
    columns, taps_across = _outputs_reached(run, 1, cell.column)
    if not (rows.size and columns.size):
        return None, 0
    channel = _target_channel(run, cell.channel, output_channel)
    strengths = np.ones((rows.size, columns.size), dtype=np.float32)
    weights = _plane_weights(run, cell.channel, channel)
    if weights is not None:
        largest = float(np.abs(weights).max()) or 1.0
        strengths = np.clip(taps_down @ (weights / largest) @ taps_across.T, -1, 1).astype(np.float32)
    return Mark(MarkKind.USED_BY, rows, columns, strengths, channel), rows.size * columns.size


def weight_use_mark(run: StageRun, row: int, column: int) -> tuple[Mark | None, int]:
    """Every input cell that one stored weight meets, and how many of them are the input's own."""
    flipped = isinstance(run.stage, Convolution | Depthwise) and run.stage.flip
    cells: list[Integers] = []
    own = 1
    for axis, tap in enumerate((row, column)):
        reached = _inputs_met(run, axis, tap, flipped=flipped)
        own *= int(((reached >= 0) & (reached < run.input.shape[axis])).sum())
        cells.append(reached)
    if not (cells[0].size and cells[1].size):
        return None, 0
    return Mark(
        MarkKind.WEIGHT_USE, cells[0], cells[1], np.ones((cells[0].size, cells[1].size), np.float32)
    ), own


def _outputs_reached(run: StageRun, direction: int, position: int) -> tuple[Integers, NDArray[np.float32]]:
    """Output positions along one direction that use an input position, and by which taps.

    With a border that shows the picture's own cells, a cell is also used where the border repeats it.

    Returns:
        The n positions, ascending, and a matrix of shape (n, taps) with 1 where the output meets the cell by that tap.
    """
    axis = sliding_axes(run)[direction]
    places: tuple[int, ...] = (position,)
    if (
        isinstance(axis, Axis)
        and isinstance(run.stage, Convolution | Depthwise | Rank)
        and 0 <= position < axis.size
    ):
        places = shown_at(position, axis, run.stage.border)
    pairs = [pair for place in places for pair in axis.outputs(place)]
    outputs = np.array(sorted({output for output, _ in pairs}), dtype=np.intp)
    taps = np.zeros((outputs.size, axis.kernel), dtype=np.float32)
    for output, tap in pairs:
        taps[np.searchsorted(outputs, output), tap] = 1
    return outputs, taps


def _inputs_met(run: StageRun, axis: int, tap: int, *, flipped: bool) -> Integers:
    geometry = sliding_axes(run)[axis]
    if isinstance(geometry, TransposedAxis):
        targets = np.arange(geometry.size) * geometry.stride + tap * geometry.dilation - geometry.crop_before
        return np.flatnonzero((targets >= 0) & (targets < geometry.output))
    used_tap = geometry.kernel - 1 - tap if flipped else tap
    outputs: Integers = np.arange(geometry.output, dtype=np.intp)
    return outputs * geometry.stride - geometry.pad_before + used_tap * geometry.dilation


def _distinct(places: Integers) -> Integers:
    """The places without repetition, ascending."""
    # np.unique would load numpy's masked arrays, a tenth of the start.
    return np.array(sorted(set(places.tolist())), dtype=np.intp)


def _keeps_channels(run: StageRun) -> bool:
    """Whether an output map reads one input plane alone."""
    return not isinstance(run.stage, Convolution | Transposed)


def _source_channel(run: StageRun, channel: int | None) -> int | None:
    if channel is None or not isinstance(run.stage, Depthwise):
        return channel
    return channel // run.stage.kernel.shape[3]


def _target_channel(run: StageRun, channel: int, output_channel: int) -> int:
    if not _keeps_channels(run) and output_channel < run.output.shape[2]:
        return output_channel
    if isinstance(run.stage, Depthwise):
        return channel * run.stage.kernel.shape[3]
    return min(channel, run.output.shape[2] - 1)


def _plane_weights(run: StageRun, channel: int, output_channel: int) -> NDArray[np.float32] | None:
    kernel = kernel_of(run.stage)
    if kernel is None:
        return None
    weights = spread(kernel.effective(), run.input.shape[2])
    flipped = isinstance(run.stage, Convolution | Depthwise) and run.stage.flip
    if flipped:
        weights = weights[::-1, ::-1]
    filter_index = output_channel % kernel.shape[3] if isinstance(run.stage, Depthwise) else output_channel
    return weights[:, :, channel, filter_index]
