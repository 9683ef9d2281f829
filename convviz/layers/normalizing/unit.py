"""Vectors brought to length 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from convviz.layers.arguments import axis_of, only, tensor
from convviz.layers.arithmetic import Formula
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.normalizing.affine import Doubles
from convviz.layers.storing import store
from convviz.layers.weightless import Weightless
from convviz.layers.windows import index_at


@dataclass(frozen=True, init=False)
class UnitNormalization(Weightless):
    """Every number divided by the length of the vector along `axis` that it belongs to.

    Args:
        axis: The axis or axes by Keras's count.
        name: The layer's name.
    """

    axis: tuple[int, ...]
    name: str

    def __init__(self, axis: int | Sequence[int] = -1, *, name: str = "unit_normalization") -> None:
        store(self, axis=(axis,) if isinstance(axis, int) else tuple(axis), name=name)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape."""
        shape = only(self.name, inputs)
        self._axes(len(shape))
        return shape

    def forward(self, *inputs: Array) -> Array:
        """Vectors of length 1; zeros stay zeros."""
        numbers = tensor(self.name, inputs)
        with np.errstate(all="ignore"):
            return (numbers / self._lengths(numbers)).astype(np.float32)

    def explain(self, cell: Cell, *inputs: Array) -> Formula:
        """The value and the length that it is divided by."""
        numbers = tensor(self.name, inputs)
        index = index_at(cell, self.output_shape(numbers.shape))
        length = float(np.broadcast_to(self._lengths(numbers), numbers.shape)[index])
        value = float(numbers[index])
        return Formula("unit_normalize", value, value / length, {"length": length})

    def _lengths(self, numbers: Array) -> Doubles:
        squares = (numbers.astype(np.float64) ** 2).sum(axis=self._axes(numbers.ndim), keepdims=True)
        # keras.ops.normalize: nothing is divided by less than this.
        return np.maximum(np.sqrt(squares), 1e-12)

    def _axes(self, rank: int) -> tuple[int, ...]:
        return tuple(sorted(axis_of(axis, rank, self.name) for axis in self.axis))
