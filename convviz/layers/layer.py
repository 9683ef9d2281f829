"""What a layer is: a shape rule, a forward pass, the arithmetic of one cell, and two counts."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arithmetic import Arithmetic

Array = NDArray[np.float32]
"""A tensor of one picture: float32, mostly a stack of maps of shape (height, width, channels)."""

TensorShape = tuple[int, ...]
"""The shape of a tensor of one picture: (height, width, channels) for maps, (units,) behind a Flatten."""


class Shape(NamedTuple):
    """The shape of a stack of maps."""

    height: int
    width: int
    channels: int


class Cell(NamedTuple):
    """One number of a tensor, counted from zero.

    A tensor of another rank is addressed as the maps that `convviz.layers.as_maps` makes of it: unit n of a vector is
    channel n of one place, step t of a sequence is column t of one row.
    """

    channel: int
    row: int
    column: int


class Layer(Protocol):
    """What every layer can do. Layers are frozen: a change is a new layer."""

    @property
    def name(self) -> str:
        """The layer's name within its network."""
        ...

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The shape that comes out for these shapes, or a ConvvizError that says why nothing can."""
        ...

    def forward(self, *inputs: Array) -> Array:
        """The layer's output, float32, of the shape that `output_shape` gives."""
        ...

    def explain(self, cell: Cell, *inputs: Array) -> Arithmetic:
        """How one cell of the output comes about, in float64; `cell` is a cell of the output."""
        ...

    def parameter_count(self) -> int:
        """How many numbers the layer has learnt or was given: its weights and biases."""
        ...

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """How many products one forward pass adds up; comparisons and activations count as none."""
        ...
