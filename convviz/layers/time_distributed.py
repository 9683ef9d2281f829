"""A layer applied to every step of a sequence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from convviz.layers.activation import Activation
from convviz.layers.arguments import only, tensor
from convviz.layers.arithmetic import Arithmetic, Choice, Copy, Formula, Sum, Window
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, Layer, TensorShape
from convviz.layers.maps import cell_of
from convviz.layers.windows import index_at

_LEAST_AXES: Final = 2


@dataclass(frozen=True)
class TimeDistributed:
    """Applies one layer to every step by itself: the first axis of input and output.

    Attributes:
        layer: What is applied to a step.
        name: The layer's name.
    """

    layer: Layer
    name: str = "time_distributed"

    @property
    def activation(self) -> Activation | None:
        """The activation that the layer ends with, or None."""
        return getattr(self.layer, "activation", None)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """As many steps, each with the layer's output shape.

        Raises:
            ConvvizError: There are no steps, or they do not fit the layer.
        """
        shape = only(self.name, inputs)
        if len(shape) < _LEAST_AXES:
            raise ConvvizError(
                "axes-count",
                f"The layer {self.name} takes an input of {_LEAST_AXES} axes or more; received the shape {shape}.",
                layer=self.name,
                expected=_LEAST_AXES,
                received=str(shape),
            )
        return (shape[0], *self.layer.output_shape(tuple(shape[1:])))

    def before_activation(self, *inputs: Array) -> Array:
        """The output as it would be without the activation; the output itself where there is none."""
        unactivated = getattr(self.layer, "before_activation", self.layer.forward)
        return np.stack([unactivated(step) for step in tensor(self.name, inputs)])

    def forward(self, *inputs: Array) -> Array:
        """The layer's output for each step."""
        return np.stack([self.layer.forward(step) for step in tensor(self.name, inputs)])

    def explain(self, cell: Cell, *inputs: Array) -> Arithmetic:
        """The layer's arithmetic, its cells addressed in the whole input."""
        steps = tensor(self.name, inputs)
        shape = self.output_shape(steps.shape)
        step, *at = index_at(cell, shape)
        shown = self.layer.explain(cell_of(tuple(at), shape[1:]), steps[step])
        return _moved(shown, _offset(step, steps.shape))

    def parameter_count(self) -> int:
        """The layer's; every step shares them."""
        return self.layer.parameter_count()

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The layer's, for each step."""
        steps, *one = only(self.name, inputs)
        return steps * self.layer.multiply_adds(tuple(one))


def _offset(step: int, shape: TensorShape) -> tuple[int, int]:
    """Rows and columns between the cells of a step's own tensor and those of the whole."""
    first = cell_of((step, *(0,) * (len(shape) - 1)), shape)
    return first.row, first.column


def _moved(shown: Arithmetic, offset: tuple[int, int]) -> Arithmetic:
    rows, columns = offset
    match shown:
        case Sum() | Choice():
            return replace(shown, window=_window_moved(shown.window, rows, columns))
        case Copy():
            return replace(shown, row=shown.row + rows, column=shown.column + columns)
        case Formula():
            return shown


def _window_moved(window: Window, rows: int, columns: int) -> Window:
    return replace(window, rows=window.rows + rows, columns=window.columns + columns)
