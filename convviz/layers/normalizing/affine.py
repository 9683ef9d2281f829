"""What the layers have in common that multiply every number by a constant and add another."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arguments import only, tensor
from convviz.layers.arithmetic import Sum
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import cell_of
from convviz.layers.sums import plain_sum
from convviz.layers.windows import index_at, window_of

Doubles = NDArray[np.float64]


class Affine(ABC):
    """`value · scale + offset`, the two being constants of the place."""

    name: str

    @abstractmethod
    def factors(self, shape: TensorShape) -> tuple[Array, Array]:
        """Scale and offset for an input of this shape, float32, of shapes that stretch over it as numpy's do."""

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape, stretched where the constants have more numbers.

        Raises:
            ConvvizError: The constants do not fit.
        """
        shape = only(self.name, inputs)
        scale, offset = self.factors(shape)
        try:
            return tuple(np.broadcast_shapes(shape, scale.shape, offset.shape))
        except ValueError as error:
            raise ConvvizError(
                "constants-mismatch",
                f"The layer {self.name} has constants of the shapes {scale.shape} and {offset.shape}; its input has "
                f"the shape {shape}.",
                layer=self.name,
                expected=f"{scale.shape}, {offset.shape}",
                received=str(shape),
            ) from error

    def forward(self, *inputs: Array) -> Array:
        """The numbers on their new scale."""
        numbers = tensor(self.name, inputs)
        shape = self.output_shape(numbers.shape)
        scale, offset = self.factors(numbers.shape)
        out = np.empty(shape, np.float32)
        with np.errstate(all="ignore"):
            np.multiply(numbers, scale, out=out)
            out += offset
        return out

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """One product, and the offset as its bias."""
        numbers = tensor(self.name, inputs)
        shape = self.output_shape(numbers.shape)
        index = index_at(cell, shape)
        scale, offset = (np.broadcast_to(each, shape)[index] for each in self.factors(numbers.shape))
        # Along an axis that is stretched every place reads the only number.
        at = tuple(
            0 if size == 1 else here
            for here, size in zip(index[len(shape) - numbers.ndim :], numbers.shape, strict=True)
        )
        window = window_of([cell_of(at, numbers.shape)], [float(numbers[at])])
        return plain_sum(window, np.array([float(scale)]), float(offset))

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """One product for each number."""
        return math.prod(self.output_shape(*inputs))


def along(numbers: Doubles, axis: int, rank: int) -> Array:
    """Constants of one axis as float32 that stretches over a tensor of this rank."""
    shape = [1] * rank
    shape[axis] = -1
    return numbers.astype(np.float32).reshape(shape)
