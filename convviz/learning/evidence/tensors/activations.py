"""Activations, fused or as layers of their own: Activation, Softmax, PReLU."""

from __future__ import annotations

from convviz.layers import Activation, PReLU, Softmax
from convviz.layers.arguments import axis_of
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.functions import FUNCTIONS
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward
from convviz.learning.network.keras_session import tensorflow


def activated(activation: Activation | None, numbers: Tensor, rule: ActivationRule) -> Tensor:
    """What a layer's numbers become by the activation that it ends with.

    Args:
        activation: The activation, or None.
        numbers: What goes in; channels are the last axis.
        rule: What becomes of the activation.
    """
    if activation is None or rule == "linear":
        return numbers
    output = FUNCTIONS[activation.function](numbers, **activation.parameters)
    return passing_positive(output) if rule == "guided" and _cuts_negatives(activation) else output


def passing_positive(tensor: Tensor) -> Tensor:
    """The tensor itself, through which only positive gradients pass back.

    Behind a ReLU this is guided backpropagation: the ReLU's own gradient then keeps what went in above zero.
    Springenberg et al. 2015, "Striving for simplicity: the all convolutional net".
    """
    tf = tensorflow()

    def with_gradient(numbers: Tensor) -> Tensor:
        return tf.identity(numbers), tf.nn.relu

    return tf.custom_gradient(with_gradient)(tensor)


def _cuts_negatives(activation: Activation) -> bool:
    """Whether it is a ReLU, with or without limits; a leaky one is not."""
    leaks = activation.parameters.get("negative_slope", 0.0) != 0
    return activation.function == "relu6" or (activation.function == "relu" and not leaks)


@forward.register(Activation)
def activation_layer(layer: Activation, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The function of every number."""
    (numbers,) = inputs
    return tensorflow().identity(numbers) if activation == "linear" else activated(layer, numbers, activation)


@forward.register(Softmax)
def softmax(layer: Softmax, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """Shares that add up to 1 along one or several axes."""
    tf = tensorflow()
    (numbers,) = inputs
    if activation == "linear":
        return tf.identity(numbers)
    rank = len(numbers.shape) - 1
    axes = [axis_of(axis, rank, layer.name) + 1 for axis in layer.axis]
    if len(axes) == 1:
        return tf.nn.softmax(numbers, axis=axes[0])
    return tf.exp(numbers - tf.reduce_logsumexp(numbers, axis=axes, keepdims=True))


@forward.register(PReLU)
def prelu(layer: PReLU, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """Every number, those below zero times their slope."""
    tf = tensorflow()
    (numbers,) = inputs
    if activation == "linear":
        return tf.identity(numbers)
    return tf.where(numbers > 0, numbers, constant(layer.alpha) * numbers)
