"""Softmax along any axis or axes; along the channels it is `Activation("softmax")`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from convviz.layers.arguments import axis_of, only, tensor
from convviz.layers.arithmetic import Formula
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.storing import store
from convviz.layers.weightless import Weightless
from convviz.layers.windows import index_at


@dataclass(frozen=True, init=False)
class Softmax(Weightless):
    """`exp(value) / Σ exp` over the numbers that share all other axes.

    Args:
        axis: The axis or axes that the sum goes along, by Keras's count, in which the pictures are axis 0.
        name: The layer's name.
    """

    axis: tuple[int, ...]
    name: str

    def __init__(self, axis: int | Sequence[int] = -1, *, name: str = "softmax") -> None:
        store(self, axis=(axis,) if isinstance(axis, int) else tuple(axis), name=name)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape.

        Raises:
            ConvvizError: There is no such axis.
        """
        shape = only(self.name, inputs)
        self._axes(len(shape))
        return shape

    def forward(self, *inputs: Array) -> Array:
        """Shares that add up to 1."""
        numbers = tensor(self.name, inputs)
        axes = self._axes(numbers.ndim)
        with np.errstate(all="ignore"):
            shares = np.exp(numbers - numbers.max(axis=axes, keepdims=True))
            shares /= shares.sum(axis=axes, keepdims=True)
        return shares

    def explain(self, cell: Cell, *inputs: Array) -> Formula:
        """The value, with the maximum and the denominator: `exp(value − maximum) / denominator`."""
        numbers = tensor(self.name, inputs)
        index = index_at(cell, self.output_shape(numbers.shape))
        axes = self._axes(numbers.ndim)
        beside = tuple(slice(None) if axis in axes else at for axis, at in enumerate(index))
        others = numbers[beside].astype(np.float64)
        with np.errstate(all="ignore"):
            maximum = float(others.max())
            denominator = float(np.exp(others - maximum).sum())
            value = float(numbers[index])
            result = float(np.exp(np.float64(value - maximum)) / denominator)
        return Formula("softmax", value, result, {"maximum": maximum, "denominator": denominator})

    def _axes(self, rank: int) -> tuple[int, ...]:
        return tuple(sorted(axis_of(axis, rank, self.name) for axis in self.axis))
