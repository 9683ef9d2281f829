"""Where a network begins: the place that its input is put in."""

from __future__ import annotations

from dataclasses import dataclass

from convviz.layers.arithmetic import Copy
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import index_of


@dataclass(frozen=True)
class InputLayer:
    """Takes what is fed, of one shape, and passes it on.

    Attributes:
        shape: What it takes.
        name: The layer's name.
    """

    shape: TensorShape
    name: str = "input_layer"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """Its own shape: the only one it takes."""
        if inputs and inputs != (self.shape,):
            received = " and ".join(str(shape) for shape in inputs)
            raise ConvvizError(
                "input-shape",
                f"The input {self.name} has the shape {self.shape}; received {received}.",
                name=self.name,
                expected=str(self.shape),
                received=received,
            )
        return self.shape

    def forward(self, *inputs: Array) -> Array:
        """What is fed, as it is.

        Raises:
            ConvvizError: Another shape.
        """
        self.output_shape(*(array.shape for array in inputs))
        return inputs[0]

    def explain(self, cell: Cell, *inputs: Array) -> Copy:
        """The number that was fed."""
        return Copy(cell.channel, cell.row, cell.column, float(inputs[0][index_of(cell, self.shape)]))

    def parameter_count(self) -> int:
        """None."""
        return 0

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None."""
        del inputs
        return 0
