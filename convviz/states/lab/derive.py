"""From the lab's state to its picture: `derive(state) → LabScene`, pure, in two remembered halves.

1. The state without its cursor is run: layers, colours, formula. Moving the cursor never does this again.
2. The cursor adds what stands out: the explained cell, its window, its arithmetic, the animation's place.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers.border import pad
from convviz.layers.geometry import Axis
from convviz.states.blobs import BlobStore
from convviz.states.lab.cell import arithmetic_of, explained_cell
from convviz.states.lab.colours import Look, look_of_input, look_of_output
from convviz.states.lab.cursor import computed_grids, kernel_scene, marks_and_reach, transport_scene
from convviz.states.lab.formula import formula_of
from convviz.states.lab.layers import operation_id
from convviz.states.lab.run import LabRun, LabRunner, StageRun, sliding_axes
from convviz.states.lab.scene import FormulaScene, Grid, LabScene, Margins
from convviz.states.lab.state import Activate, Lab, Pooling, Transposed

Array = NDArray[np.float32]


class _Half(Struct, frozen=True, eq=False):
    """What does not depend on where the cursor is, but for which stage is selected."""

    run: LabRun
    grids: tuple[Grid, ...]
    formula: FormulaScene | None


class Deriver:
    """Derives scenes from states over one blob store; the last result of the first half is remembered."""

    def __init__(self, blobs: BlobStore) -> None:
        self._runner = LabRunner(blobs)
        self._half: tuple[tuple[object, ...], _Half] | None = None

    def run(self, state: Lab) -> LabRun:
        """The tensors of a state: its input and every stage's output."""
        return self._runner.run(state.source, state.fit, state.stages)

    def derive(self, state: Lab) -> LabScene:
        """The picture of a state; a stage that cannot run is named in the scene's `trouble`, never raised."""
        half = self._first_half(state)
        run, cursor = half.run, state.cursor
        explained = explained_cell(run, cursor, state.view)
        arithmetic = None if explained is None else arithmetic_of(run, *explained, cursor)
        marks, reach = marks_and_reach(run, cursor, state.view, arithmetic)
        computed = computed_grids(run, cursor, state.view)
        return LabScene(
            grids=tuple(
                replace(grid, marks=marks.get(grid.index, ()), computed=computed.get(grid.index))
                for grid in half.grids
            ),
            stage=cursor.stage,
            kernel=kernel_scene(state, reach, arithmetic),
            formula=half.formula,
            arithmetic=arithmetic,
            transport=transport_scene(run, cursor, state.view),
            reach=reach,
            trouble=run.trouble,
        )

    def _first_half(self, state: Lab) -> _Half:
        key = (state.source, state.fit, state.stages, state.view, state.cursor.stage)
        if self._half is None or self._half[0] != key:
            self._half = (key, self._arithmetic(state))
        return self._half[1]

    def _arithmetic(self, state: Lab) -> _Half:
        run = self.run(state)
        selected = state.cursor.stage
        look = look_of_input(run.input, state.source, state.fit, state.view)
        grids = [_grid(0, "input", run.input, look, primary=selected == 0)]
        for index, stage in enumerate(run.stages, start=1):
            look = look_of_output(stage, look, state.fit, state.view)
            primary = index in {selected, selected + 1}
            grids.append(_grid(index, operation_id(stage.stage), stage.output, look, primary=primary))
        formula = None
        if selected < len(run.stages):
            grids[selected] = _with_margins(grids[selected], run.stages[selected])
            formula = formula_of(run.stages[selected])
        return _Half(run, tuple(grids), formula)


def _grid(index: int, operation: str, values: Array, look: Look, *, primary: bool) -> Grid:
    return Grid(
        index=index,
        operation=operation,
        values=values,
        shown=look.shown,
        colouring=look.colouring,
        planes=look.planes,
        plane_colourings=look.plane_colourings,
        primary=primary,
    )


def _with_margins(grid: Grid, reader: StageRun) -> Grid:
    """The grid with the padding that its reader adds, and with the cells that its reader never uses."""
    if isinstance(reader.stage, Activate | Transposed):
        return grid
    rows, columns = sliding_axes(reader)
    if not (isinstance(rows, Axis) and isinstance(columns, Axis)):
        return grid
    margins = Margins(rows.pad_before, rows.pad_after, columns.pad_before, columns.pad_after)
    padded = None
    border = "zero" if isinstance(reader.stage, Pooling) else reader.stage.border
    if border != "zero" and margins != Margins():
        padded = pad(reader.input, ((margins.top, margins.bottom), (margins.left, margins.right)), border)
    return replace(
        grid,
        margins=margins,
        padded=padded,
        ignored_padding=isinstance(reader.stage, Pooling),
        dropped_rows=rows.dropped,
        dropped_columns=columns.dropped,
    )
