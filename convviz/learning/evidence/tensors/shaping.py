"""The same numbers in another place: Identity, Flatten, Reshape, Permute, RepeatVector, UpSampling1D, InputLayer."""

from __future__ import annotations

from convviz.layers import Flatten, Identity, InputLayer, Permute, RepeatVector, Reshape, UpSampling1D
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.network.keras_session import tensorflow

# Axes of a tensor that has places beside channels.
_PLACES = 2


@forward.register(InputLayer)
def input_layer(layer: InputLayer, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """What is fed, the very same tensor."""
    del layer, activation
    (numbers,) = inputs
    return numbers


@forward.register(Identity)
def identity(layer: Identity, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The input, as a tensor of its own: a gradient with respect to it is that of what comes after it alone."""
    del layer, activation
    (numbers,) = inputs
    return tensorflow().identity(numbers)


@forward.register(Flatten)
def flatten(layer: Flatten, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The numbers in one line."""
    del activation
    (numbers,) = inputs
    if layer.channels_lead:
        numbers = channels_first(numbers)
    (count,) = layer.output_shape(shape_of(numbers))
    return tensorflow().reshape(numbers, (-1, count))


@forward.register(Reshape)
def reshape(layer: Reshape, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The numbers in another shape."""
    del activation
    (numbers,) = inputs
    return tensorflow().reshape(numbers, (-1, *layer.output_shape(shape_of(numbers))))


@forward.register(Permute)
def permute(layer: Permute, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The axes in another order."""
    del activation
    (numbers,) = inputs
    return tensorflow().transpose(numbers, (0, *layer.dims))


@forward.register(RepeatVector)
def repeat_vector(layer: RepeatVector, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The vector, again and again."""
    del activation
    (numbers,) = inputs
    return tensorflow().repeat(numbers[:, None], layer.n, axis=1)


@forward.register(UpSampling1D)
def up_sampling1d(layer: UpSampling1D, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The steps, each several times."""
    del activation
    (numbers,) = inputs
    return tensorflow().repeat(numbers, layer.size, axis=1)


def channels_first(tensor: Tensor) -> Tensor:
    """(batch, …, channels) as (batch, channels, …); vectors as they are."""
    last = len(tensor.shape) - 1
    return tensor if last < _PLACES else tensorflow().transpose(tensor, (0, last, *range(1, last)))


def channels_last(tensor: Tensor) -> Tensor:
    """(batch, channels, …) as (batch, …, channels); vectors as they are."""
    rank = len(tensor.shape)
    return tensor if rank - 1 < _PLACES else tensorflow().transpose(tensor, (0, *range(2, rank), 1))
