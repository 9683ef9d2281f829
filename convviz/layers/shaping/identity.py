"""Layers that pass everything on as it is."""

from __future__ import annotations

from dataclasses import dataclass

from convviz.layers.arguments import only, tensor
from convviz.layers.layer import Array, TensorShape
from convviz.layers.shaping.move import Index, Move


@dataclass(frozen=True)
class Identity(Move):
    """What acts in training alone: dropout, noise and augmentation.

    Attributes:
        name: The layer's name.
    """

    name: str = "identity"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The input's shape."""
        return only(self.name, inputs)

    def forward(self, *inputs: Array) -> Array:
        """The input."""
        return tensor(self.name, inputs).view()

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The same place."""
        del inputs
        return 0, index
