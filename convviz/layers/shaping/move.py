"""What the layers that only move numbers have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np

from convviz.layers.arithmetic import Copy, Sum
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import cell_of
from convviz.layers.sums import plain_sum
from convviz.layers.weightless import Weightless
from convviz.layers.windows import index_at, window_of

Index = tuple[int, ...]
"""Where a number stands in its tensor."""


class Move(Weightless, ABC):
    """Every number of the output is one of the input, or a constant of the padding around it."""

    name: str
    padding_value: float = 0.0

    @abstractmethod
    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The shape that comes out."""

    @abstractmethod
    def forward(self, *inputs: Array) -> Array:
        """The numbers in their new places."""

    @abstractmethod
    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """Which input the number at `index` of the output comes from, and where it stands there.

        A place outside of the input is one of the padding.
        """

    def explain(self, cell: Cell, *inputs: Array) -> Copy | Sum:
        """The number that was moved here; for the padding a sum of the one padding cell."""
        shapes = tuple(array.shape for array in inputs)
        which, at = self.source(index_at(cell, self.output_shape(*shapes)), *shapes)
        there = cell_of(at, shapes[which])
        if all(0 <= here < size for here, size in zip(at, shapes[which], strict=True)):
            return Copy(*there, float(inputs[which][at]), which)
        return plain_sum(window_of([there], [self.padding_value], inside=False), np.ones(1))
