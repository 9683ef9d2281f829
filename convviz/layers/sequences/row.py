"""A sequence as a picture of one row, worked on by a layer of pictures."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import Generic, TypeVar

from convviz.layers.arguments import only, tensor
from convviz.layers.arithmetic import Arithmetic
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, Layer, TensorShape

Across = TypeVar("Across", bound=Layer)


class RowLayer(ABC, Generic[Across]):
    """Does what `across` does to the picture of one row; a cell of both has the same channel, row and column."""

    name: str

    @cached_property
    def across(self) -> Across:
        """The layer that works on the row."""
        return self._make_across()

    @abstractmethod
    def _make_across(self) -> Across:
        """The layer that works on the row, made once."""

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """(steps, channels) that come out.

        Raises:
            ConvvizError: The input is no sequence, or does not fit.
        """
        return tuple(self.across.output_shape(_row_shape(self.name, inputs))[1:])

    def forward(self, *inputs: Array) -> Array:
        """The layer's output."""
        return self.across.forward(_row(self.name, inputs))[0]

    def explain(self, cell: Cell, *inputs: Array) -> Arithmetic:
        """The arithmetic of a step's channel; all cells have the row 0."""
        return self.across.explain(cell, _row(self.name, inputs))

    def parameter_count(self) -> int:
        """As many as the layer of pictures has."""
        return self.across.parameter_count()

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The products of all outputs."""
        return self.across.multiply_adds(_row_shape(self.name, inputs))


def _row_shape(layer: str, inputs: tuple[TensorShape, ...]) -> TensorShape:
    shape = only(layer, inputs)
    if len(shape) != 2:
        raise ConvvizError(
            "axes-count",
            f"The layer {layer} takes an input of 2 axes; received the shape {shape}.",
            layer=layer,
            expected=2,
            received=str(shape),
        )
    return (1, *shape)


def _row(layer: str, inputs: tuple[Array, ...]) -> Array:
    steps = tensor(layer, inputs)
    _row_shape(layer, (steps.shape,))
    return steps[None]
