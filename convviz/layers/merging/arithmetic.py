"""Sums, differences, products and means of tensors, number by number: Add, Subtract, Multiply, Average."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arithmetic import Sum, Window
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.merging.merge import Merge, two
from convviz.layers.sums import plain_sum
from convviz.layers.windows import window_of


@dataclass(frozen=True)
class Add(Merge):
    """The sum of the inputs.

    Attributes:
        name: The layer's name.
        factors: What each of two inputs is multiplied by first; none for inputs that are added as they are.
    """

    name: str = "add"
    factors: tuple[float, ...] = ()

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The inputs' shape, stretched.

        Raises:
            ConvvizError: Fewer than two inputs, with factors more than two, or shapes that do not fit.
        """
        if self.factors:
            two(self.name, inputs)
        return super().output_shape(*inputs)

    def merge(self, tensors: tuple[Array, ...]) -> Array:
        """One after the other."""
        if self.factors:
            tensors = tuple(
                array if factor == 1 else array * np.float32(factor)
                for array, factor in zip(tensors, self.factors, strict=True)
            )
        return folded(np.add, tensors)

    def explain_terms(self, terms: Window) -> Sum:
        """A sum with the factors as its weights."""
        return plain_sum(terms, np.array(self.factors or (1.0,) * len(terms.values)))

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None, or one for each number of each input that is multiplied."""
        return sum(prod(shape) for shape, factor in zip(inputs, self.factors, strict=False) if factor != 1)


@dataclass(frozen=True)
class Subtract(Merge):
    """The first input minus the second."""

    name: str = "subtract"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The inputs' shape, stretched.

        Raises:
            ConvvizError: Not two inputs, or shapes that do not fit.
        """
        two(self.name, inputs)
        return super().output_shape(*inputs)

    def merge(self, tensors: tuple[Array, ...]) -> Array:
        """The difference."""
        return folded(np.subtract, tensors)

    def explain_terms(self, terms: Window) -> Sum:
        """A sum with the weights 1 and −1."""
        return plain_sum(terms, np.array([1.0, -1.0]))


@dataclass(frozen=True)
class Average(Merge):
    """The mean of the inputs."""

    name: str = "average"

    def merge(self, tensors: tuple[Array, ...]) -> Array:
        """The sum, divided by the number of inputs."""
        sums = folded(np.add, tensors)
        sums /= np.float32(len(tensors))
        return sums

    def explain_terms(self, terms: Window) -> Sum:
        """A sum and its divisor."""
        count = len(terms.values)
        return plain_sum(terms, np.ones(count), divisor=float(count))


@dataclass(frozen=True)
class Multiply(Merge):
    """The product of the inputs."""

    name: str = "multiply"

    def merge(self, tensors: tuple[Array, ...]) -> Array:
        """One after the other."""
        return folded(np.multiply, tensors)

    def explain_terms(self, terms: Window) -> Sum:
        """One product: the first input's number times those of the others, which stand as its weight."""
        first = window_of(
            [Cell(int(terms.channels[0]), int(terms.rows[0]), int(terms.columns[0]))],
            terms.values[:1],
            inputs=[0],
        )
        with np.errstate(all="ignore"):
            return plain_sum(first, np.array([terms.values[1:].prod()]))

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """One product less than there are inputs, for each number."""
        return (len(inputs) - 1) * int(np.prod(self.output_shape(*inputs)))


def folded(function: Callable[..., NDArray[Any]], tensors: tuple[Array, ...]) -> Array:
    """`function` of the first two, then of that and the third, and so on; in place where the shapes allow."""
    out: Array = function(tensors[0], tensors[1])
    for array in tensors[2:]:
        fits = np.broadcast_shapes(out.shape, array.shape) == out.shape
        out = function(out, array, out=out) if fits else function(out, array)
    # Two numbers without an axis give a numpy scalar.
    return np.asarray(out)
