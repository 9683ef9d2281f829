"""Slopes through the activations."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from convviz.layers.activation import Activation
from convviz.layers.layer import Array

_STEP: Final = 1e-4
"""Of a central difference in float64: its error, step² / 6 times the third derivative, is below 1e-8."""

_Floats = NDArray[np.floating[Any]]


def through_activation(activation: Activation, slope: Array, given: Array) -> Array:
    """The slope before an activation, from that behind it.

    Every function of one number has its derivative as the difference of two values in float64, which is exact where it
    is straight; softmax and its logarithm have theirs as they are written, others over channels channel by channel.

    Args:
        activation: The function.
        slope: Of its output.
        given: What it was given, of the same shape.
    """
    values = given.astype(np.float64)
    with np.errstate(all="ignore"):
        match activation.function:
            case "softmax":
                shares = activation.apply(values)
                back = shares * (slope - (slope * shares).sum(axis=-1, keepdims=True))
            case "log_softmax":
                back = slope - np.exp(activation.apply(values)) * slope.sum(axis=-1, keepdims=True)
            case _ if activation.over_channels:
                back = _channel_by_channel(activation, slope, values)
            case _:
                back = slope * _change(activation, values, np.float64(_STEP))
    return back.astype(np.float32)


def _change(activation: Activation, values: _Floats, step: _Floats | np.float64) -> _Floats:
    return (activation.apply(values + step) - activation.apply(values - step)) / (2 * _STEP)


def _channel_by_channel(activation: Activation, slope: Array, values: _Floats) -> _Floats:
    back = np.empty_like(values)
    for channel in range(values.shape[-1]):
        step = np.zeros(values.shape[-1])
        step[channel] = _STEP
        back[..., channel] = (slope * _change(activation, values, step)).sum(axis=-1)
    return back
