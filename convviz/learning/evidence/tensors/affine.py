"""The same factor and offset everywhere, or of a channel: Rescaling, BatchNormalization, Normalization."""

from __future__ import annotations

from convviz.layers.normalizing.affine import Affine
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.merging import stretched
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of


@forward.register(Affine)
def affine(layer: Affine, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The numbers on their new scale."""
    del activation
    (numbers,) = inputs
    scale, offset = layer.factors(shape_of(numbers))
    numbers = stretched(numbers, max(len(shape_of(numbers)), scale.ndim, offset.ndim))
    return numbers * constant(scale) + constant(offset)
