"""The numbers of the output-size formula for one stage."""

from __future__ import annotations

from convviz.layers.geometry import keras_allows
from convviz.layers.transposed_geometry import TransposedAxis
from convviz.states.lab.run import StageRun, sliding_axes
from convviz.states.lab.scene import AxisFormula, FormulaScene
from convviz.states.lab.state import Activate, Pooling, Transposed


def formula_of(run: StageRun) -> FormulaScene:
    """The formula of a stage that ran, with its live numbers on both axes."""
    if isinstance(run.stage, Activate):
        rows, columns = (AxisFormula(size, 0, 0, 1, 1, 1, size, 0) for size in run.input.shape[:2])
        return FormulaScene(rows, columns, "cellwise")
    strides = run.stage.strides
    dilation = (1, 1) if isinstance(run.stage, Pooling) else run.stage.dilation_rate
    rows, columns = (_axis(run, direction) for direction in (0, 1))
    return FormulaScene(rows, columns, _rule(run), keras_refuses=not keras_allows(strides, dilation))


def _axis(run: StageRun, direction: int) -> AxisFormula:
    axis = sliding_axes(run)[direction]
    before, after, dropped = 0, 0, 0
    if isinstance(axis, TransposedAxis):
        spread = (axis.size - 1) * axis.stride + (axis.kernel - 1) * axis.dilation + 1
        before, after = axis.crop_before, spread - axis.crop_before - axis.output
    else:
        before, after, dropped = axis.pad_before, axis.pad_after, axis.dropped
    return AxisFormula(
        axis.size, before, after, axis.kernel, axis.dilation, axis.stride, axis.output, dropped
    )


def _rule(run: StageRun) -> str:
    match run.stage:
        case Activate():
            return "cellwise"
        case Transposed():
            return f"transposed-{run.stage.padding}"
        case _:
            return "number" if isinstance(run.stage.padding, int) else run.stage.padding
