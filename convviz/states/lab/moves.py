"""Moves of the lab's cursor as pure functions: none of them runs a layer or is an undo step."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.layers.layer import Cell, Shape
from convviz.states.lab.cell import explained_cell, position_of_cursor
from convviz.states.lab.order import cell_at, position_of, row_length
from convviz.states.lab.run import LabRun, StageRun
from convviz.states.lab.state import Lab, Probe, View


def go_to(state: Lab, run: LabRun, position: int, *, stepping: bool = True) -> Lab:
    """The transport stands on `position` of the selected stage, held inside its output."""
    stage = state.cursor.stage
    if stage >= len(run.stages):
        return state
    last = run.stages[stage].output.size - 1
    positions = _positions(state, stage, max(0, min(position, last)))
    return replace(state, cursor=replace(state.cursor, positions=positions, stepping=stepping))


def step(state: Lab, run: LabRun, cells: int) -> Lab:
    """The transport moves on by `cells`, back where negative; from a complete picture it starts at the first cell."""
    stage = state.cursor.stage
    if stage >= len(run.stages):
        return state
    here = position_of_cursor(run, state.cursor, stage)
    return go_to(state, run, here + cells)


def jump_row(state: Lab, run: LabRun, rows: int) -> Lab:
    """The transport moves on by whole rows of the output, staying in its column."""
    stage = state.cursor.stage
    if stage >= len(run.stages):
        return state
    length = row_length(Shape(*run.stages[stage].output.shape), state.view.order)
    here = position_of_cursor(run, state.cursor, stage)
    target = here + rows * length
    inside = 0 <= target < run.stages[stage].output.size
    return go_to(state, run, target if inside else (0 if rows < 0 else run.stages[stage].output.size - 1))


def middle(run: StageRun, view: View) -> int:
    """The position of the cell in the middle of a stage's output."""
    shape = Shape(*run.output.shape)
    return position_of(Cell(0, shape.height // 2, shape.width // 2), shape, view.order)


def select_stage(state: Lab, stage: int) -> Lab:
    """Another stage is stepped and its kernel shown."""
    stage = max(0, min(stage, len(state.stages) - 1))
    cursor = replace(state.cursor, stage=stage, probe=None, filter=0, channel=0, slice_chosen=False)
    return replace(state, cursor=cursor)


def hover(state: Lab, probe: Probe | None) -> Lab:
    """The pointer is on something, or on nothing; what is pinned stays."""
    pinned = state.cursor.probe is not None and state.cursor.probe.pinned
    if pinned or probe == state.cursor.probe:
        return state
    return replace(state, cursor=replace(state.cursor, probe=probe))


def hover_term(state: Lab, term: int | None) -> Lab:
    """The pointer is on a term of the written-out arithmetic, or on none; the explained cell stays."""
    return state if term == state.cursor.term else replace(state, cursor=replace(state.cursor, term=term))


def pin(state: Lab, probe: Probe) -> Lab:
    """A cell is pinned, and the kernel card follows its map; pinning the same cell again lets it go."""
    wanted = replace(probe, pinned=True)
    if state.cursor.probe == wanted:
        return release(state)
    return replace(state, cursor=replace(state.cursor, probe=wanted, slice_chosen=False))


def release(state: Lab) -> Lab:
    """What was pinned or hovered is let go."""
    return replace(state, cursor=replace(state.cursor, probe=None))


def move_cursor(state: Lab, run: LabRun, rows: int, columns: int) -> Lab:
    """The pinned cell moves; where none is pinned, the explained cell is pinned and moves."""
    probe = state.cursor.probe
    if probe is None or probe.kind != "cell":
        explained = explained_cell(run, state.cursor, state.view)
        if explained is None:
            return state
        stage, cell = explained
        probe = Probe("cell", stage + 1, cell.channel, cell.row, cell.column)
    height, width, _ = run.grids()[probe.grid].shape
    row, column = probe.row + rows, probe.column + columns
    moved = replace(
        probe, row=max(0, min(row, height - 1)), column=max(0, min(column, width - 1)), pinned=True
    )
    return replace(state, cursor=replace(state.cursor, probe=moved))


def fitted_cursor(state: Lab, run: LabRun) -> Lab:
    """The state with its cursor inside what there is now: after a change of stages, sizes or channels."""
    stage = max(0, min(state.cursor.stage, len(state.stages) - 1))
    positions = tuple(
        position_of_cursor(run, state.cursor, index) if index < len(run.stages) else 0
        for index in range(len(state.stages))
    )
    probe = state.cursor.probe
    if probe is not None and probe.kind == "cell" and not _exists(run, probe):
        probe = None
    cursor = replace(state.cursor, stage=stage, positions=positions, probe=probe)
    return state if cursor == state.cursor else replace(state, cursor=cursor)


def moved_to_same_cell(before: Lab, before_run: LabRun, after: Lab, after_run: LabRun) -> Lab:
    """After a change of sizes, each stage's transport stands on its row and column, as far as they exist."""
    positions: list[int] = []
    for index in range(len(after.stages)):
        if index >= len(after_run.stages):
            positions.append(0)
            continue
        shape = Shape(*after_run.stages[index].output.shape)
        if index >= len(before_run.stages):
            positions.append(0)
            continue
        old_shape = Shape(*before_run.stages[index].output.shape)
        old = cell_at(position_of_cursor(before_run, before.cursor, index), old_shape, before.view.order)
        cell = old._replace(
            channel=min(old.channel, shape.channels - 1),
            row=min(old.row, shape.height - 1),
            column=min(old.column, shape.width - 1),
        )
        positions.append(position_of(cell, shape, after.view.order))
    return replace(after, cursor=replace(after.cursor, positions=tuple(positions)))


def _positions(state: Lab, stage: int, position: int) -> tuple[int, ...]:
    known = (*state.cursor.positions, *(0,) * len(state.stages))[: len(state.stages)]
    return (*known[:stage], position, *known[stage + 1 :])


def _exists(run: LabRun, probe: Probe) -> bool:
    grids = run.grids()
    if probe.grid >= len(grids):
        return False
    height, width, channels = grids[probe.grid].shape
    return -height < probe.row < 2 * height and -width < probe.column < 2 * width and probe.channel < channels
