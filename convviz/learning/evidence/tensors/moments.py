"""Normalisation by the picture's own numbers: LayerNormalization, GroupNormalization, UnitNormalization."""

from __future__ import annotations

from convviz.layers import Array, GroupNormalization, LayerNormalization, UnitNormalization
from convviz.layers.arguments import axis_of
from convviz.layers.normalizing.moments import MomentNormalization
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.network.keras_session import tensorflow

# keras.ops.normalize: nothing is divided by less than the root of this.
_SMALLEST_SQUARE = 1e-24


@forward.register(LayerNormalization)
def layer_normalization(
    layer: LayerNormalization, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """Along the axes, each place by itself."""
    del activation
    (numbers,) = inputs
    rank = len(shape_of(numbers))
    axes = [axis_of(axis, rank, layer.name) + 1 for axis in layer.axis]
    mean, variance = tensorflow().nn.moments(numbers, axes, keepdims=True)
    return _normalized(layer, numbers, 0.0 if layer.rms_scaling else mean, variance)


@forward.register(GroupNormalization)
def group_normalization(
    layer: GroupNormalization, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """Every group of channels over the whole picture."""
    del activation
    tf = tensorflow()
    (numbers,) = inputs
    shape = shape_of(numbers)
    axis = axis_of(layer.axis, len(shape), layer.name)
    channels = shape[axis]
    groups = channels if layer.groups == -1 else layer.groups
    split = (*shape[:axis], groups, channels // groups, *shape[axis + 1 :])
    axes = [each for each in range(1, len(split) + 1) if each != axis + 1]
    grouped = tf.reshape(numbers, (-1, *split))
    along = tuple(channels if each == axis else 1 for each in range(len(shape)))
    mean, variance = (
        tf.reshape(tf.repeat(tf.reshape(each, (-1, groups)), channels // groups, axis=1), (-1, *along))
        for each in tf.nn.moments(grouped, axes)
    )
    return _normalized(layer, numbers, mean, variance)


@forward.register(UnitNormalization)
def unit_normalization(
    layer: UnitNormalization, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """Vectors of length 1."""
    del activation
    tf = tensorflow()
    (numbers,) = inputs
    axes = [axis_of(axis, len(shape_of(numbers)), layer.name) + 1 for axis in layer.axis]
    squares = tf.reduce_sum(tf.square(numbers), axis=axes, keepdims=True)
    return numbers * tf.math.rsqrt(tf.maximum(squares, _SMALLEST_SQUARE))


def _normalized(layer: MomentNormalization, numbers: Tensor, mean: Tensor, variance: Tensor) -> Tensor:
    shape = shape_of(numbers)
    out = (numbers - mean) * tensorflow().math.rsqrt(variance + layer.epsilon)
    if layer.gamma is not None:
        out *= _learnt(layer, layer.gamma, shape)
    if layer.beta is not None:
        out += _learnt(layer, layer.beta, shape)
    return out


def _learnt(layer: MomentNormalization, values: Array, shape: tuple[int, ...]) -> Tensor:
    """Gamma or beta in a shape that stretches over the input."""
    return tensorflow().reshape(constant(values), layer.learnt(values, shape).shape)
