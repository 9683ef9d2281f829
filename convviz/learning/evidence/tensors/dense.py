"""Weighted sums of all numbers, and tables: Dense, Embedding."""

from __future__ import annotations

from convviz.layers import Dense, Embedding
from convviz.learning.evidence.tensors.activations import activated
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.convolution import with_bias
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward
from convviz.learning.network.keras_session import tensorflow

_VECTORS = 2


@forward.register(Dense)
def dense(layer: Dense, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """Every unit over the last axis."""
    tf = tensorflow()
    (numbers,) = inputs
    if len(numbers.shape) == 1:
        numbers = numbers[:, None]
    kernel = constant(layer.kernel)
    vectors = len(numbers.shape) == _VECTORS
    sums = tf.matmul(numbers, kernel) if vectors else tf.tensordot(numbers, kernel, 1)
    return activated(layer.activation, with_bias(sums, layer.bias), activation)


@forward.register(Embedding)
def embedding(layer: Embedding, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The rows that the numbers name; there is no gradient with respect to the numbers."""
    del activation
    tf = tensorflow()
    (numbers,) = inputs
    return tf.gather(constant(layer.table), tf.cast(numbers, tf.int32))
