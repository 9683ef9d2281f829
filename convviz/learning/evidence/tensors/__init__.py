"""The forward pass of every layer in TensorFlow's operations, with a batch axis in front, so that it has gradients."""

from convviz.learning.evidence.tensors import (
    activations,
    affine,
    bordering,
    chosen,
    convolution,
    dense,
    merging,
    moments,
    pooling,
    resampling,
    sequences,
    shaping,
    transposed,
    wrappers,
)
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward

# Importing these enters their layers into the table.
FAMILIES = (
    activations,
    affine,
    bordering,
    chosen,
    convolution,
    dense,
    merging,
    moments,
    pooling,
    resampling,
    sequences,
    shaping,
    transposed,
    wrappers,
)

__all__ = ["FAMILIES", "ActivationRule", "Tensor", "forward"]
