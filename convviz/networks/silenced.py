"""A layer some of whose maps are switched off, to see what the network does without them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convviz.layers import Activation, Arithmetic, Array, Cell, Formula, Layer, TensorShape
from convviz.networks.activated import Activated, fused_activation


@dataclass(frozen=True, eq=False)
class Silenced:
    """Does what `layer` does, then sets the maps `channels` to 0.

    Attributes:
        layer: The layer as it was.
        channels: The channels that are silent.
        axis: The axis that they are on.
    """

    layer: Layer
    channels: frozenset[int]
    axis: int = -1

    @property
    def name(self) -> str:
        """The layer's name."""
        return self.layer.name

    @property
    def activation(self) -> Activation | None:
        """The activation that the layer ends with, or None."""
        return fused_activation(self.layer)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The layer's own."""
        return self.layer.output_shape(*inputs)

    def before_activation(self, *inputs: Array) -> Array:
        """The layer's own, silent maps included."""
        if isinstance(self.layer, Activated):
            return self.layer.before_activation(*inputs)
        return self.layer.forward(*inputs)

    def forward(self, *inputs: Array) -> Array:
        """The layer's output without the silent maps."""
        output = self.layer.forward(*inputs)
        if not output.flags.writeable or any(np.shares_memory(output, each) for each in inputs):
            output = output.copy()
        np.moveaxis(output, self.axis, -1)[..., sorted(self.channels)] = 0
        return output

    def explain(self, cell: Cell, *inputs: Array) -> Arithmetic:
        """The layer's own arithmetic; in a silent map a formula that gives 0 whatever goes in."""
        if cell.channel not in self.channels:
            return self.layer.explain(cell, *inputs)
        told = self.layer.explain(cell, *inputs)
        return Formula("silenced", told.result, 0.0)

    def parameter_count(self) -> int:
        """The layer's own."""
        return self.layer.parameter_count()

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The layer's own."""
        return self.layer.multiply_adds(*inputs)


def bare(layer: Layer) -> Layer:
    """The layer under one that silences some of its maps; any other layer itself."""
    return layer.layer if isinstance(layer, Silenced) else layer
