"""Tensors one behind the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convviz.layers.arguments import axis_of
from convviz.layers.layer import Array, TensorShape
from convviz.layers.merging.merge import several, shapes_differ, tensors_of
from convviz.layers.shaping.move import Index, Move


@dataclass(frozen=True)
class Concatenate(Move):
    """The inputs one behind the other, by default their channels.

    Attributes:
        axis: Along which axis, by Keras's count, in which the pictures are axis 0.
        name: The layer's name.
    """

    axis: int = -1
    name: str = "concatenate"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The inputs' shape, their sizes along the axis added up.

        Raises:
            ConvvizError: Fewer than two inputs, or shapes that differ elsewhere.

        >>> Concatenate().output_shape((8, 6, 3), (8, 6, 5))
        (8, 6, 8)
        """
        several(self.name, inputs)
        axis = axis_of(self.axis, len(inputs[0]), self.name)
        others = {(*shape[:axis], *shape[axis + 1 :]) for shape in inputs}
        if len(others) > 1 or len({len(shape) for shape in inputs}) > 1:
            raise shapes_differ(self.name, inputs)
        first = inputs[0]
        return (*first[:axis], sum(shape[axis] for shape in inputs), *first[axis + 1 :])

    def forward(self, *inputs: Array) -> Array:
        """The inputs one behind the other."""
        tensors = tensors_of(self.name, inputs)
        self.output_shape(*(array.shape for array in tensors))
        return np.concatenate(tensors, axis=axis_of(self.axis, tensors[0].ndim, self.name))

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The input that reaches so far along the axis, and the place in it."""
        axis = axis_of(self.axis, len(inputs[0]), self.name)
        at, which = index[axis], 0
        while at >= inputs[which][axis]:
            at -= inputs[which][axis]
            which += 1
        return which, (*index[:axis], at, *index[axis + 1 :])
