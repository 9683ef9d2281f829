"""The second half of the lab's picture: all that follows the cursor and costs no layer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arithmetic import Choice, Sum
from convviz.layers.layer import Cell, Shape
from convviz.states.lab.cell import position_of_cursor
from convviz.states.lab.computed import computed_after
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.marks import cell_mark, used_by_mark, weight_use_mark, window_marks
from convviz.states.lab.order import cell_at, computed_until, row_length
from convviz.states.lab.run import LabRun, StageRun
from convviz.states.lab.scene import ArithmeticScene, KernelScene, Mark, MarkKind, Reach, TransportScene
from convviz.states.lab.state import Convolution, Cursor, Depthwise, Kernel, Lab, Probe, Stage, View

Marks = dict[int, tuple[Mark, ...]]


def transport_scene(run: LabRun, cursor: Cursor, view: View) -> TransportScene:
    """Where the animation of the selected stage stands; empty where the stage did not run."""
    if cursor.stage >= len(run.stages):
        return TransportScene(0, 0, 1, 0, 0, 0, 0, stepping=False, trouble=run.trouble)
    shape = _shape(run.stages[cursor.stage])
    position = position_of_cursor(run, cursor, cursor.stage)
    cell = cell_at(position, shape, view.order)
    return TransportScene(
        position=position,
        count=shape[0] * shape[1] * shape[2],
        row_length=row_length(shape, view.order),
        channel=cell.channel,
        row=cell.row,
        column=cell.column,
        channels=shape[2],
        stepping=cursor.stepping,
    )


def kernel_scene(state: Lab, reach: Reach | None, explained: ArithmeticScene | None) -> KernelScene | None:
    """The selected stage's kernel, whether or not the stage could run."""
    if state.cursor.stage >= len(state.stages):
        return None
    stage = state.stages[state.cursor.stage]
    kernel = kernel_of(stage)
    if kernel is None:
        return None
    stored, used = kernel.stored(), kernel.effective()
    if isinstance(stage, Convolution | Depthwise) and stage.flip:
        used = used[::-1, ::-1]
    channel, chosen = shown_slice(state.cursor, stage, kernel, explained)
    return KernelScene(
        stored=stored,
        used=used,
        bias=kernel.bias,
        channel=channel,
        filter=chosen,
        name=kernel.name,
        weight_sum=float(stored[:, :, channel, chosen].sum()),
        marked=_marked_weight(state.cursor, kernel, explained),
        uses=reach.uses if reach is not None and reach.kind == "weight" else 0,
    )


def shown_slice(
    cursor: Cursor, stage: Stage, kernel: Kernel, explained: ArithmeticScene | None
) -> tuple[int, int]:
    """(channel, filter) of the weights on the kernel card: those chosen there, else those of the explained map."""
    channels, filters = kernel.shape[2:]
    channel, chosen = cursor.channel, cursor.filter
    if not cursor.slice_chosen and explained is not None and explained.stage == cursor.stage:
        # Keras's order of a depthwise convolution's output: all filters of the first channel, then of the next.
        depthwise = isinstance(stage, Depthwise)
        channel, chosen = divmod(explained.channel, filters) if depthwise else (channel, explained.channel)
    return min(channel, channels - 1), min(chosen, filters - 1)


def _marked_weight(
    cursor: Cursor, kernel: Kernel, explained: ArithmeticScene | None
) -> tuple[int, int] | None:
    """The hovered weight, or the one of the hovered term of the selected stage."""
    probe = cursor.probe
    if probe is not None and probe.kind == "weight":
        inside = probe.row < kernel.shape[0] and probe.column < kernel.shape[1]
        return (probe.row, probe.column) if inside else None
    if explained is None or explained.marked is None or explained.stage != cursor.stage:
        return None
    if not isinstance(explained.arithmetic, Sum):
        return None
    window = explained.arithmetic.window
    return int(window.kernel_rows[explained.marked]), int(window.kernel_columns[explained.marked])


def computed_grids(run: LabRun, cursor: Cursor, view: View) -> dict[int, NDArray[np.bool_]]:
    """For each grid that is not complete at the transport's position, which of its cells are."""
    if not cursor.stepping or cursor.stage >= len(run.stages):
        return {}
    shape = _shape(run.stages[cursor.stage])
    position = position_of_cursor(run, cursor, cursor.stage)
    if position == shape[0] * shape[1] * shape[2] - 1:
        return {}
    known = computed_until(position, shape, view.order)
    masks = {cursor.stage + 1: known}
    for index in range(cursor.stage + 1, len(run.stages)):
        known = computed_after(run.stages[index], known)
        masks[index + 1] = known
    return masks


def marks_and_reach(
    run: LabRun, cursor: Cursor, view: View, arithmetic: ArithmeticScene | None
) -> tuple[Marks, Reach | None]:
    """What stands out in each grid, and what the hovered input cell or weight does further on."""
    marks: dict[int, list[Mark]] = {index: [] for index in range(len(run.stages) + 1)}
    if arithmetic is not None:
        _mark_explained(run, cursor, view, arithmetic, marks)
    reach = _mark_probe(run, cursor, arithmetic, marks)
    return {index: tuple(found) for index, found in marks.items()}, reach


def _mark_explained(
    run: LabRun, cursor: Cursor, view: View, arithmetic: ArithmeticScene, marks: dict[int, list[Mark]]
) -> None:
    stage, cell = arithmetic.stage, Cell(arithmetic.channel, arithmetic.row, arithmetic.column)
    if cursor.stage < len(run.stages):
        position = position_of_cursor(run, cursor, cursor.stage)
        here = cell_at(position, _shape(run.stages[cursor.stage]), view.order)
        if (stage, cell) != (cursor.stage, here):
            run_here = run.stages[cursor.stage]
            ghost = run_here.layer.explain(here, run_here.input)
            marks[cursor.stage].extend(window_marks(run_here, here, ghost, MarkKind.GHOST_WINDOW))
            marks[cursor.stage + 1].append(cell_mark(here, MarkKind.GHOST_CELL))
    window = window_marks(run.stages[stage], cell, arithmetic.arithmetic, MarkKind.WINDOW)
    marks[stage].extend(window)
    marks[stage + 1].append(cell_mark(cell))
    if cursor.term is not None and arithmetic.marked is not None:
        marks[stage].append(_term_mark(arithmetic, arithmetic.marked))
    if window:
        _mark_receptive(run, stage, window[0], marks)


def _term_mark(arithmetic: ArithmeticScene, term: int) -> Mark:
    """The input cell of a term."""
    if not isinstance(arithmetic.arithmetic, Sum | Choice):
        raise TypeError(arithmetic.operation)
    window = arithmetic.arithmetic.window
    return cell_mark(Cell(int(window.channels[term]), int(window.rows[term]), int(window.columns[term])))


def _mark_receptive(run: LabRun, stage: int, window: Mark, marks: dict[int, list[Mark]]) -> None:
    """Follows the window back through the earlier stages to the input."""
    seen = window
    for index in range(stage - 1, -1, -1):
        this = run.stages[index]
        height, width, _ = _shape(this)
        boxes: list[Mark] = []
        for end in (0, -1):
            row, column = int(seen.rows[end]), int(seen.columns[end])
            corner = Cell(0, min(max(row, 0), height - 1), min(max(column, 0), width - 1))
            arithmetic = this.layer.explain(corner, this.input)
            boxes.extend(window_marks(this, corner, arithmetic, MarkKind.RECEPTIVE)[:1])
        if len(boxes) < 2:
            return
        seen = Mark(
            MarkKind.RECEPTIVE,
            _from_to(boxes[0].rows, boxes[1].rows),
            _from_to(boxes[0].columns, boxes[1].columns),
        )
        marks[index].append(seen)


def _from_to(first: NDArray[np.intp], last: NDArray[np.intp]) -> NDArray[np.intp]:
    return np.arange(int(first[0]), int(last[-1]) + 1, dtype=np.intp)


def _mark_probe(
    run: LabRun, cursor: Cursor, arithmetic: ArithmeticScene | None, marks: dict[int, list[Mark]]
) -> Reach | None:
    probe = cursor.probe
    if probe is None:
        return None
    if probe.kind == "weight":
        return _mark_weight(run, cursor, probe, arithmetic, marks)
    if probe.grid >= len(run.grids()):
        return None
    values = run.grids()[probe.grid]
    own = 0 <= probe.row < values.shape[0] and 0 <= probe.column < values.shape[1]
    cell = Cell(min(max(probe.channel, 0), values.shape[2] - 1), probe.row, probe.column)
    if probe.grid == 0 or not own:
        marks[probe.grid].append(cell_mark(cell))
    uses = 0
    if probe.grid < len(run.stages):
        target = arithmetic.channel if arithmetic is not None and arithmetic.stage == probe.grid else 0
        mark, uses = used_by_mark(run.stages[probe.grid], cell, target)
        if mark is not None:
            marks[probe.grid + 1].append(mark)
    if probe.grid > 0 and own:
        return None
    value = float(values[cell.row, cell.column, cell.channel]) if own else 0.0
    return Reach("input" if own else "padding", value, uses)


def _mark_weight(
    run: LabRun,
    cursor: Cursor,
    probe: Probe,
    arithmetic: ArithmeticScene | None,
    marks: dict[int, list[Mark]],
) -> Reach | None:
    if cursor.stage >= len(run.stages):
        return None
    this = run.stages[cursor.stage]
    kernel = kernel_of(this.stage)
    if kernel is None or probe.row >= kernel.shape[0] or probe.column >= kernel.shape[1]:
        return None
    mark, uses = weight_use_mark(this, probe.row, probe.column)
    if mark is not None:
        marks[cursor.stage].append(mark)
    stored = kernel.stored()
    channel, chosen = shown_slice(cursor, this.stage, kernel, arithmetic)
    return Reach("weight", float(stored[probe.row, probe.column, channel, chosen]), uses)


def _shape(run: StageRun) -> Shape:
    return Shape(*run.output.shape)
