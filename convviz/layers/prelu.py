"""The leaky ReLU whose slopes are learnt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.arguments import constants, only, tensor
from convviz.layers.arithmetic import Formula
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.storing import store
from convviz.layers.windows import index_at


@dataclass(frozen=True, eq=False, init=False)
class PReLU:
    """`value` above zero, `alpha · value` below.

    Args:
        alpha: The slopes: the input's shape, with 1 along each axis that shares its slopes.
        name: The layer's name.

    Raises:
        ConvvizError: Not numbers.
    """

    alpha: Array
    name: str

    def __init__(self, alpha: ArrayLike, *, name: str = "p_re_lu") -> None:
        store(self, alpha=constants(alpha, "alpha"), name=name)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape.

        Raises:
            ConvvizError: The slopes do not fit it.
        """
        shape = only(self.name, inputs)
        fits = self.alpha.ndim <= len(shape) and all(
            own in {1, size} for own, size in zip(self.alpha.shape[::-1], shape[::-1], strict=False)
        )
        if not fits:
            raise ConvvizError(
                "constants-mismatch",
                f"The layer {self.name} has constants of the shape {self.alpha.shape}; its input has the shape "
                f"{shape}.",
                layer=self.name,
                expected=str(self.alpha.shape),
                received=str(shape),
            )
        return shape

    def forward(self, *inputs: Array) -> Array:
        """Every number, those below zero times their slope."""
        numbers = tensor(self.name, inputs)
        self.output_shape(numbers.shape)
        with np.errstate(all="ignore"):
            return np.where(numbers > 0, numbers, self.alpha * numbers)

    def explain(self, cell: Cell, *inputs: Array) -> Formula:
        """The value and its slope `alpha`."""
        numbers = tensor(self.name, inputs)
        index = index_at(cell, self.output_shape(numbers.shape))
        slope = float(np.broadcast_to(self.alpha, numbers.shape)[index])
        value = float(numbers[index])
        return Formula("prelu", value, value if value > 0 else slope * value, {"alpha": slope})

    def parameter_count(self) -> int:
        """The slopes."""
        return self.alpha.size

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None: an activation adds no products up."""
        self.output_shape(*inputs)
        return 0
