"""Slopes: how steeply one number changes with each number that a layer was given, by the chain rule, backwards.

A slope has the shape of the tensor that it belongs to. The interface asks for that of one number with regard to the
inputs of its network; so there is one pass for one number, and no layer needs its weights' slopes.
"""

from __future__ import annotations

from typing import Protocol, cast

import numpy as np

from convviz.layers.activation import Activation
from convviz.layers.channels_first import ChannelsFirst, channels_first, channels_last
from convviz.layers.layer import Array, Layer
from convviz.layers.sequences.row import RowLayer
from convviz.layers.slopes import convolutions, functions, merges, moments, moves, pools
from convviz.layers.slopes.activations import through_activation
from convviz.layers.slopes.table import through
from convviz.layers.time_distributed import TimeDistributed

__all__ = ["slopes_through"]

RULES = (convolutions, functions, merges, moments, moves, pools)
"""Importing these fills the table."""


class _Activated(Protocol):
    def before_activation(self, *inputs: Array) -> Array: ...


def slopes_through(
    layer: Layer,
    slope: Array,
    inputs: tuple[Array, ...],
    *,
    activated: bool = True,
    output: Array | None = None,
) -> tuple[Array, ...]:
    """The slope with regard to each input of a layer, from that with regard to its output.

    Where a function has a corner the slope is that of one side, and of equal maxima the first counts, as in TensorFlow.

    Args:
        layer: The layer.
        slope: Float32, of the shape of the layer's output.
        inputs: What the layer was given.
        activated: Whether the output is that after the activation which the layer ends with.
        output: What the layer gave, where it is known: behind a ReLU it tells the slope by itself.

    Raises:
        ConvvizError: There is no rule for such a layer.
    """
    if isinstance(layer, ChannelsFirst):
        given = tuple(map(channels_last, inputs))
        own = None if output is None else channels_last(output)
        inner = slopes_through(layer.layer, channels_last(slope), given, activated=activated, output=own)
        return tuple(map(channels_first, inner))
    if isinstance(layer, RowLayer):
        across = cast("RowLayer[Layer]", layer).across
        rows = slopes_through(across, slope[None], tuple(each[None] for each in inputs), activated=activated)
        return tuple(each[0] for each in rows)
    if isinstance(layer, TimeDistributed):
        pairs = zip(slope, inputs[0], strict=True)
        steps = [slopes_through(layer.layer, each, (step,), activated=activated)[0] for each, step in pairs]
        return (np.stack(steps),)
    fused = getattr(layer, "activation", None)
    if activated and isinstance(fused, Activation) and output is not None and _is_plain_relu(fused):
        slope = slope * (output > 0)
    elif activated and isinstance(fused, Activation):
        slope = through_activation(fused, slope, cast("_Activated", layer).before_activation(*inputs))
    with np.errstate(all="ignore"):  # weights that are no numbers make slopes that are none
        return through(layer, slope, inputs)


def _is_plain_relu(activation: Activation) -> bool:
    return activation.function == "relu" and not any(activation.parameters.values())
