"""The numbers of the output-size formula for one stage."""

from __future__ import annotations

from convviz.layers import Conv2DTranspose
from convviz.layers.layer import Shape
from convviz.states.lab import Activate, Pooling, Transposed
from convviz.states.lab_run import StageRun
from convviz.states.scene import AxisFormula, FormulaScene


def formula_of(run: StageRun) -> FormulaScene:
    """The formula of a stage that ran, with its live numbers on both axes."""
    if isinstance(run.stage, Activate):
        rows, columns = (AxisFormula(size, 0, 0, 1, 1, 1, size, 0) for size in run.input.shape[:2])
        return FormulaScene(rows, columns, "cellwise")
    strides = run.stage.strides
    dilation = (1, 1) if isinstance(run.stage, Pooling) else run.stage.dilation_rate
    rows, columns = (_axis(run, direction) for direction in (0, 1))
    return FormulaScene(rows, columns, _rule(run), keras_refuses=max(strides) > 1 and max(dilation) > 1)


def _axis(run: StageRun, direction: int) -> AxisFormula:
    axis = run.layer.axes(Shape(*run.input.shape))[direction]
    transposed = isinstance(run.layer, Conv2DTranspose)
    return AxisFormula(
        size=run.input.shape[direction],
        pad_before=axis.pad_before,
        pad_after=axis.pad_after,
        kernel=axis.kernel,
        dilation=axis.dilation,
        stride=axis.stride,
        output=run.output.shape[direction],
        dropped=0 if transposed else axis.dropped,
    )


def _rule(run: StageRun) -> str:
    match run.stage:
        case Activate():
            return "cellwise"
        case Transposed():
            return f"transposed-{run.stage.padding}"
        case _:
            return "number" if isinstance(run.stage.padding, int) else run.stage.padding
