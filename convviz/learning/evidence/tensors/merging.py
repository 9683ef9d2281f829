"""Several tensors made one: Add, Subtract, Multiply, Average, Maximum, Minimum, Concatenate, Dot."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from string import ascii_lowercase

from convviz.layers import (
    Add,
    Average,
    Concatenate,
    Dot,
    Maximum,
    Minimum,
    Multiply,
    Subtract,
)
from convviz.layers.arguments import axis_of
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.network.keras_session import tensorflow


def stretched(tensor: Tensor, rank: int) -> Tensor:
    """A tensor with axes of size 1 behind the batch, so that one picture's has `rank` axes.

    numpy and TensorFlow stretch from the last axis on; the batch would meet another axis otherwise.
    """
    shape = shape_of(tensor)
    if len(shape) >= rank:
        return tensor
    return tensorflow().reshape(tensor, (-1, *(1,) * (rank - len(shape)), *shape))


def _folded(function: Callable[[Tensor, Tensor], Tensor], inputs: tuple[Tensor, ...]) -> Tensor:
    rank = max(len(shape_of(each)) for each in inputs)
    return reduce(function, (stretched(each, rank) for each in inputs))


@forward.register(Add)
def add(layer: Add, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The sum."""
    del activation
    if layer.factors:
        inputs = tuple(each * factor for each, factor in zip(inputs, layer.factors, strict=True))
    return _folded(tensorflow().add, inputs)


@forward.register(Subtract)
def subtract(layer: Subtract, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The difference."""
    del layer, activation
    return _folded(tensorflow().subtract, inputs)


@forward.register(Multiply)
def multiply(layer: Multiply, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The product."""
    del layer, activation
    return _folded(tensorflow().multiply, inputs)


@forward.register(Average)
def average(layer: Average, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The mean."""
    del layer, activation
    return _folded(tensorflow().add, inputs) / float(len(inputs))


@forward.register(Maximum)
def maximum(layer: Maximum, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The largest."""
    del layer, activation
    return _folded(tensorflow().maximum, inputs)


@forward.register(Minimum)
def minimum(layer: Minimum, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The smallest."""
    del layer, activation
    return _folded(tensorflow().minimum, inputs)


@forward.register(Concatenate)
def concatenate(layer: Concatenate, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """One behind the other."""
    del activation
    axis = axis_of(layer.axis, len(shape_of(inputs[0])), layer.name)
    return tensorflow().concat(inputs, axis=axis + 1)


@forward.register(Dot)
def dot(layer: Dot, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """Every vector of the first times every vector of the second, picture by picture."""
    del activation
    first, second = inputs
    ranks = [len(shape_of(each)) for each in inputs]
    left, right = (axis_of(axis, rank, layer.name) for axis, rank in zip(layer.axes, ranks, strict=True))
    if layer.normalize:
        first, second = _of_length_1(first, left + 1), _of_length_1(second, right + 1)
    batch, along, *letters = ascii_lowercase
    own, other = letters[: ranks[0] - 1], letters[ranks[0] - 1 : sum(ranks) - 2]
    both = [
        "".join((batch, *own[:left], along, *own[left:])),
        "".join((batch, *other[:right], along, *other[right:])),
    ]
    found = tensorflow().einsum(f"{','.join(both)}->{''.join((batch, *own, *other))}", first, second)
    return found if own or other else found[:, None]


def _of_length_1(vectors: Tensor, axis: int) -> Tensor:
    """Vectors of length 1; zeros stay zeros."""
    tf = tensorflow()
    squares = tf.reduce_sum(tf.square(vectors), axis=axis, keepdims=True)
    return vectors * tf.math.rsqrt(tf.where(squares == 0, 1.0, squares))
