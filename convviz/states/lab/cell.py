"""Which cell the lab explains, and its arithmetic."""

from __future__ import annotations

from convviz.layers.arithmetic import Arithmetic, Choice, Sum
from convviz.layers.check import agreement
from convviz.layers.layer import Cell, Shape
from convviz.states.lab.layers import operation_id
from convviz.states.lab.order import cell_at
from convviz.states.lab.run import LabRun, sliding_axes
from convviz.states.lab.scene import ArithmeticScene, Check
from convviz.states.lab.state import Activate, Cursor, View


def position_of_cursor(run: LabRun, cursor: Cursor, stage: int) -> int:
    """The transport's position in a stage that ran, held inside its output."""
    wanted = cursor.positions[stage] if stage < len(cursor.positions) else 0
    return max(0, min(wanted, run.stages[stage].output.size - 1))


def explained_cell(run: LabRun, cursor: Cursor, view: View) -> tuple[int, Cell] | None:
    """The stage and the output cell that are written out: the one under the pointer, else the transport's.

    Returns:
        None where the selected stage did not run.
    """
    probe = cursor.probe
    if probe is not None and probe.kind == "cell" and 1 <= probe.grid <= len(run.stages):
        shape = run.stages[probe.grid - 1].output.shape
        if 0 <= probe.row < shape[0] and 0 <= probe.column < shape[1]:
            return probe.grid - 1, Cell(min(probe.channel, shape[2] - 1), probe.row, probe.column)
    if cursor.stage >= len(run.stages):
        return None
    position = position_of_cursor(run, cursor, cursor.stage)
    return cursor.stage, cell_at(position, Shape(*run.stages[cursor.stage].output.shape), view.order)


def arithmetic_of(run: LabRun, stage: int, cell: Cell, cursor: Cursor) -> ArithmeticScene:
    """The written-out computation of one output cell, with its ∑ check."""
    this = run.stages[stage]
    arithmetic = this.layer.explain(cell, this.input)
    computed = float(this.output[cell.row, cell.column, cell.channel])
    checked = agreement(arithmetic, computed)
    rows, columns = (1, 1)
    if not isinstance(this.stage, Activate):
        rows, columns = (axis.kernel for axis in sliding_axes(this))
    return ArithmeticScene(
        stage=stage,
        operation=operation_id(this.stage),
        channel=cell.channel,
        row=cell.row,
        column=cell.column,
        arithmetic=arithmetic,
        computed=computed,
        check=Check(checked.ok, checked.difference),
        kernel_rows=rows,
        kernel_columns=columns,
        following=_following(run, stage, cell),
        marked=_marked_term(arithmetic, stage, cursor),
    )


def _following(run: LabRun, stage: int, cell: Cell) -> tuple[tuple[str, float], ...]:
    found: list[tuple[str, float]] = []
    for later in run.stages[stage + 1 :]:
        if not isinstance(later.stage, Activate):
            break
        found.append((operation_id(later.stage), float(later.output[cell.row, cell.column, cell.channel])))
    return tuple(found)


def _marked_term(arithmetic: Arithmetic, stage: int, cursor: Cursor) -> int | None:
    """The hovered term, or the one of the hovered input cell or weight, by its place in the window."""
    if not isinstance(arithmetic, Sum | Choice):
        return None
    window, probe = arithmetic.window, cursor.probe
    if cursor.term is not None:
        return cursor.term if 0 <= cursor.term < window.rows.size else None
    if probe is None:
        return None
    if probe.kind == "weight":
        hits = (window.kernel_rows == probe.row) & (window.kernel_columns == probe.column)
        on_shown_channel = hits & (window.channels == cursor.channel)
        hits = on_shown_channel if on_shown_channel.any() else hits
    elif probe.grid == stage:
        hits = (
            (window.rows == probe.row) & (window.columns == probe.column) & (window.channels == probe.channel)
        )
    else:
        return None
    found = hits.nonzero()[0]
    return int(found[0]) if found.size else None
