"""What sizes depend on: the numbers that all stages with a window share."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from convviz.layers.geometry import resolve_axis
from convviz.layers.layer import Shape
from convviz.layers.transposed_geometry import resolve_transposed
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Depthwise,
    Padding,
    Pooling,
    Rank,
    Stage,
    Transposed,
)

Pair = tuple[int, int]


class StageWindow(Struct, frozen=True):
    """The window of a stage; every pair is (rows, columns).

    Attributes:
        operation: Which kind of stage it belongs to.
        size: Cells of the kernel or the pool.
        strides: Cells between two windows.
        dilation: Cells between two taps.
        padding: As in the stage.
        filters: Filters of a convolution; for a depthwise one, of each channel; 0 where there are none.
    """

    operation: Literal["convolution", "depthwise", "transposed", "pooling", "rank"]
    size: Pair
    strides: Pair
    dilation: Pair
    padding: Padding
    filters: int = 0

    def output(self, cells: int, axis: int) -> int:
        """Cells of the output along one axis (0 rows, 1 columns) for `cells` of the input; 0 if none fits."""
        size, stride, dilation = self.size[axis], self.strides[axis], self.dilation[axis]
        resolve = resolve_transposed if self.operation == "transposed" else resolve_axis
        return resolve(cells, size, stride, dilation, self.padding).output

    def output_shape(self, input_shape: Shape) -> Shape:
        """Shape of the output; a side is 0 where no window fits."""
        height, width, channels = input_shape
        match self.operation:
            case "convolution" | "transposed":
                maps = self.filters
            case "depthwise":
                maps = self.filters * channels
            case "pooling" | "rank":
                maps = channels
        return Shape(self.output(height, 0), self.output(width, 1), maps)


def window_of(stage: Stage) -> StageWindow | None:
    """The stage's window, or None for an activation, which has none."""
    match stage:
        case Activate():
            return None
        case Pooling():
            return StageWindow("pooling", stage.size, stage.strides, (1, 1), stage.padding)
        case Rank():
            return StageWindow("rank", stage.size, stage.strides, stage.dilation_rate, stage.padding)
        case Convolution():
            operation = "convolution"
        case Depthwise():
            operation = "depthwise"
        case Transposed():
            operation = "transposed"
    rows, columns, _, filters = stage.kernel.shape
    return StageWindow(operation, (rows, columns), stage.strides, stage.dilation_rate, stage.padding, filters)
