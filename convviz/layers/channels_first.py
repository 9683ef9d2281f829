"""Layers over tensors whose channels are the first axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from convviz.layers.activation import Activation
from convviz.layers.arithmetic import Arithmetic
from convviz.layers.layer import Array, Cell, Layer, TensorShape
from convviz.layers.maps import as_maps


@dataclass(frozen=True)
class ChannelsFirst:
    """Does what a layer of (height, width, channels) does, to tensors of the shape (channels, height, width).

    A cell, of the output and in the arithmetic, is addressed by what it is: its channel, its row and its column,
    and stands in the tensor in this order; `maps_of` gives the maps that fit these cells. A tensor of one axis, such as
    a Flatten's output, is as it is.

    Attributes:
        layer: The layer over (height, width, channels), or (steps, channels).
    """

    layer: Layer

    @property
    def data_format(self) -> str:
        """Keras's word for it."""
        return CHANNELS_FIRST

    @property
    def name(self) -> str:
        """The layer's name."""
        return self.layer.name

    @property
    def activation(self) -> Activation | None:
        """The activation that the layer ends with, or None."""
        return getattr(self.layer, "activation", None)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The layer's output shape, the channels first."""
        return _shape_channels_first(
            self.layer.output_shape(*(_shape_channels_last(shape) for shape in inputs))
        )

    def before_activation(self, *inputs: Array) -> Array:
        """The output as it would be without the activation; the output itself where there is none."""
        unactivated = getattr(self.layer, "before_activation", self.layer.forward)
        return channels_first(unactivated(*map(channels_last, inputs)))

    def forward(self, *inputs: Array) -> Array:
        """The layer's output, the channels first."""
        return channels_first(self.layer.forward(*map(channels_last, inputs)))

    def explain(self, cell: Cell, *inputs: Array) -> Arithmetic:
        """The layer's arithmetic; cells by channel, row and column."""
        return self.layer.explain(cell, *map(channels_last, inputs))

    def parameter_count(self) -> int:
        """The layer's."""
        return self.layer.parameter_count()

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The layer's."""
        return self.layer.multiply_adds(*(_shape_channels_last(shape) for shape in inputs))


CHANNELS_FIRST: Final = "channels_first"


def channels_last(array: Array) -> Array:
    """(channels, …) as (…, channels), contiguous; a tensor of one axis as it is."""
    return array if array.ndim < 2 else np.ascontiguousarray(np.moveaxis(array, 0, -1))


def channels_first(array: Array) -> Array:
    """(…, channels) as (channels, …), contiguous; a tensor of one axis as it is."""
    return array if array.ndim < 2 else np.ascontiguousarray(np.moveaxis(array, -1, 0))


def maps_of(layer: Layer, output: Array) -> Array:
    """What a layer puts out as maps of shape (height, width, channels), whichever way the tensor lies.

    Here a cell of the layer stands at [row, column, channel].

    Args:
        layer: The layer.
        output: Its output, before or after its activation.
    """
    return as_maps(channels_last(output) if isinstance(layer, ChannelsFirst) else output)


def _shape_channels_last(shape: TensorShape) -> TensorShape:
    return (*shape[1:], shape[0]) if len(shape) > 1 else shape


def _shape_channels_first(shape: TensorShape) -> TensorShape:
    return (shape[-1], *shape[:-1]) if len(shape) > 1 else tuple(shape)
