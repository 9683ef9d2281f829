"""The sliding window of a layer, with the numbers of its output-size formula."""

from __future__ import annotations

from convviz.layers import (
    AveragePooling2D,
    Axis,
    Conv2D,
    DepthwiseConv2D,
    Layer,
    MaxPooling2D,
    SeparableConv2D,
    Shape,
    TensorShape,
)
from convviz.states.lab.scene import AxisFormula, FormulaScene

Windowed = Conv2D | DepthwiseConv2D | SeparableConv2D | MaxPooling2D | AveragePooling2D


def axes_of(layer: Layer, shape: TensorShape) -> tuple[Axis, Axis]:
    """How a layer's window slides over the rows and over the columns.

    Raises:
        ConvvizError: It does not fit into the input.
        ValueError: The layer has none.
    """
    if not isinstance(layer, Windowed) or len(shape) != 3:
        raise ValueError(f"The layer {layer.name} has no sliding window over a shape of {shape}.")
    return layer.axes(Shape(*shape))


def formula_of(layer: Layer, shape: TensorShape) -> FormulaScene | None:
    """The output-size formula of a layer with its numbers; None for a layer without a sliding window."""
    if not isinstance(layer, Windowed):
        return None
    rows, columns = (axis_formula(axis) for axis in axes_of(layer, shape))
    return FormulaScene(rows, columns, rule_of(layer))


def rule_of(layer: Windowed) -> str:
    """The rule of a layer's padding as the formula names it: `"valid"`, `"same"`, `"full"` or `"number"`."""
    return layer.padding if isinstance(layer.padding, str) else "number"


def axis_formula(axis: Axis) -> AxisFormula:
    """The numbers of the formula along one axis."""
    return AxisFormula(
        axis.size,
        axis.pad_before,
        axis.pad_after,
        axis.kernel,
        axis.dilation,
        axis.stride,
        axis.output,
        axis.dropped,
    )
