"""More or fewer cells around pictures and sequences: ZeroPadding, Cropping."""

from __future__ import annotations

from convviz.layers.shaping.bordering import Cropping, Padding
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward
from convviz.learning.network.keras_session import tensorflow


@forward.register(Padding)
def zero_padding(layer: Padding, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The input with zeros around it."""
    del activation
    (numbers,) = inputs
    return tensorflow().pad(numbers, [(0, 0), *layer.padding, (0, 0)])


@forward.register(Cropping)
def cropping(layer: Cropping, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The input without its margins."""
    del activation
    (numbers,) = inputs
    sides = zip(layer.cropping, numbers.shape[1:-1], strict=True)
    return numbers[(slice(None), *(slice(before, size - after) for (before, after), size in sides))]
