"""The dot product of two tensors."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from convviz.layers.arguments import Pair, axis_of
from convviz.layers.arithmetic import Sum
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import cell_of
from convviz.layers.merging.merge import shapes_differ, tensors_of, two
from convviz.layers.normalizing.affine import Doubles
from convviz.layers.storing import store
from convviz.layers.sums import plain_sum
from convviz.layers.weightless import Weightless
from convviz.layers.windows import index_at, window_of


@dataclass(frozen=True, init=False)
class Dot(Weightless):
    """Every vector of the first input times every vector of the second.

    Args:
        axes: Along which axis the vectors of each lie, by Keras's count, in which the pictures are axis 0.
        normalize: Whether every vector is first divided by its length: the products then are cosines.
        name: The layer's name.
    """

    axes: Pair
    normalize: bool
    name: str

    def __init__(self, axes: int | Pair = -1, *, normalize: bool = False, name: str = "dot") -> None:
        both = (axes, axes) if isinstance(axes, int) else (int(axes[0]), int(axes[1]))
        store(self, axes=both, normalize=normalize, name=name)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The first input's other axes, then the second's; (1,) where there are none.

        Raises:
            ConvvizError: Not two inputs, or vectors of different lengths.

        >>> Dot(axes=1).output_shape((5,), (5,)), Dot(axes=(2, 1)).output_shape((3, 5), (5, 4))
        ((1,), (3, 4))
        """
        two(self.name, inputs)
        first, second = inputs
        left, right = self._axes(first, second)
        if first[left] != second[right]:
            raise shapes_differ(self.name, inputs)
        rest = (*first[:left], *first[left + 1 :], *second[:right], *second[right + 1 :])
        return rest or (1,)

    def forward(self, *inputs: Array) -> Array:
        """The products."""
        two(self.name, inputs)
        first, second = tensors_of(self.name, inputs)
        shape = self.output_shape(first.shape, second.shape)
        left, right = self._axes(first.shape, second.shape)
        with np.errstate(all="ignore"):
            if self.normalize:
                first = (first / _lengths(first, left)).astype(np.float32)
                second = (second / _lengths(second, right)).astype(np.float32)
            return np.tensordot(first, second, axes=(left, right)).reshape(shape)

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The first vector's numbers, weighted by the second's; both lengths go into the weights."""
        two(self.name, inputs)
        first, second = tensors_of(self.name, inputs)
        index = index_at(cell, self.output_shape(first.shape, second.shape))
        left, right = self._axes(first.shape, second.shape)
        own = index[: first.ndim - 1]
        other = index[first.ndim - 1 :] if second.ndim > 1 else ()
        places = [(*own[:left], at, *own[left:]) for at in range(first.shape[left])]
        values = np.array([first[at] for at in places], np.float64)
        factors = second[(*other[:right], slice(None), *other[right:])].astype(np.float64)
        if self.normalize:
            with np.errstate(all="ignore"):
                factors = factors / (_length(values) * _length(factors))
        cells = [cell_of(at, first.shape) for at in places]
        return plain_sum(window_of(cells, values, inputs=[0] * len(cells)), factors)

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """One product for each number of each vector."""
        shape = self.output_shape(*inputs)
        left, _ = self._axes(inputs[0], inputs[1])
        return math.prod(shape) * inputs[0][left]

    def _axes(self, first: TensorShape, second: TensorShape) -> Pair:
        return axis_of(self.axes[0], len(first), self.name), axis_of(self.axes[1], len(second), self.name)


def _length(vector: Doubles) -> float:
    return float(np.linalg.norm(vector)) or 1.0


def _lengths(tensor: Array, axis: int) -> Doubles:
    """The vectors' lengths; 1 for those of zeros, so that they stay zeros."""
    lengths = np.sqrt((tensor.astype(np.float64) ** 2).sum(axis=axis, keepdims=True))
    return np.where(lengths == 0, 1, lengths)
