"""The table of forward passes: one function for each class of layer."""

from __future__ import annotations

from functools import singledispatch
from typing import Any, Literal, NoReturn

from convviz.layers import Layer, TensorShape

# TensorFlow has no types.
Tensor = Any

ActivationRule = Literal["plain", "linear", "guided"]
"""What becomes of a layer's activation: as it is; left out; or, of a ReLU, with only positive gradients passed back."""


@singledispatch
def forward(layer: Layer, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """A layer's output, float32, as `layer.forward` computes it, for several pictures at once.

    Args:
        layer: The layer.
        inputs: What it takes: float32, shape (batch, *shape of one picture). Only the batch may be of unknown size.
        activation: What becomes of the activation that the layer ends with, or is.

    Raises:
        ConvvizError: The layer does not run, or does not fit its inputs.
    """
    del inputs, activation
    _refuse(layer)


def shape_of(tensor: Tensor) -> TensorShape:
    """The shape of one picture's tensor: without the batch axis."""
    return tuple(tensor.shape[1:])


def _refuse(layer: object) -> NoReturn:
    raise TypeError(f"There is no forward pass in TensorFlow for {type(layer).__name__}.")
