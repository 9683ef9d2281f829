"""Layers that apply another one: channels first, at every step, with silent maps; and those that do not run."""

from __future__ import annotations

import numpy as np

from convviz.layers import ChannelsFirst, TimeDistributed
from convviz.learning.evidence.tensors.shaping import channels_first, channels_last
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.network.keras_session import tensorflow
from convviz.networks.silenced import Silenced
from convviz.networks.unknown import UnknownLayer


@forward.register(ChannelsFirst)
def with_channels_first(
    layer: ChannelsFirst, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """The layer's output, the channels moved to the end before it and back after it."""
    moved = tuple(channels_last(each) for each in inputs)
    return channels_first(forward(layer.layer, moved, activation=activation))


@forward.register(TimeDistributed)
def time_distributed(
    layer: TimeDistributed, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """The layer's output for each step: the steps are so many pictures more."""
    tf = tensorflow()
    (numbers,) = inputs
    steps, *one = shape_of(numbers)
    found = forward(layer.layer, (tf.reshape(numbers, (-1, *one)),), activation=activation)
    return tf.reshape(found, (-1, steps, *shape_of(found)))


@forward.register(Silenced)
def silenced(layer: Silenced, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The layer's output without the silent maps."""
    tf = tensorflow()
    output = forward(layer.layer, inputs, activation=activation)
    shape = shape_of(output)
    axis = layer.axis % len(shape)
    heard = np.array([channel not in layer.channels for channel in range(shape[axis])])
    return tf.where(heard.reshape([-1 if each == axis else 1 for each in range(len(shape))]), output, 0.0)


@forward.register(UnknownLayer)
def unknown(layer: UnknownLayer, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """Cannot be.

    Raises:
        ConvvizError: Always.
    """
    del inputs, activation
    raise layer.refusal()
