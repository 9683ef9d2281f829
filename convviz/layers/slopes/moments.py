"""Slopes through normalisation by the picture's own mean and variance, which change with every number too."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arguments import axis_of
from convviz.layers.layer import Array
from convviz.layers.normalizing.moments import GroupNormalization, LayerNormalization, MomentNormalization
from convviz.layers.slopes.table import Arrays, refuse, through

_Floats = NDArray[np.floating[Any]]


@through.register
def _moments(layer: MomentNormalization, slope: Array, inputs: Arrays) -> Arrays:
    """The mean and the variance change with every number, too.

    With s = 1 / √(variance + ε), g the slope times gamma and means over what belongs together it is
    s · (g − mean g) − s³ · (x − mean x) · mean(g · (x − mean x)); where nothing is subtracted s · g − the same.
    """
    (given,) = inputs
    numbers = given.astype(np.float64)
    mean, variance = layer.moments(given)
    scale = 1 / np.sqrt(variance + layer.epsilon)
    steep = slope.astype(np.float64)
    if layer.gamma is not None:
        steep = steep * layer.learnt(layer.gamma, given.shape)
    about = numbers - _mean(layer, numbers)
    shifted = numbers - mean
    subtracts = not (isinstance(layer, LayerNormalization) and layer.rms_scaling)
    straight = scale * (steep - _mean(layer, steep)) if subtracts else scale * steep
    return ((straight - scale**3 * about * _mean(layer, steep * shifted)).astype(np.float32),)


def _mean(layer: MomentNormalization, numbers: _Floats) -> _Floats:
    """The mean of all that belongs together with a number, of a shape that stretches over the input."""
    if isinstance(layer, LayerNormalization):
        axes = tuple(axis_of(axis, numbers.ndim, layer.name) for axis in layer.axis)
        return numbers.mean(axis=axes, keepdims=True)
    if not isinstance(layer, GroupNormalization):
        refuse(layer)
    axis = axis_of(layer.axis, numbers.ndim, layer.name)
    channels = numbers.shape[axis]
    groups = channels if layer.groups == -1 else layer.groups
    means = np.moveaxis(numbers, axis, 0).reshape(groups, -1).mean(axis=1)
    shape = [channels if each == axis else 1 for each in range(numbers.ndim)]
    return np.repeat(means, channels // groups).reshape(shape)
