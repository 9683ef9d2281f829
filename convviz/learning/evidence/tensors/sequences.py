"""Layers over sequences: each does what its layer of pictures does to a picture of one row."""

from __future__ import annotations

from typing import Any

from convviz.layers.sequences.row import RowLayer
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward
from convviz.learning.network.keras_session import tensorflow


@forward.register(RowLayer)
def row_layer(layer: RowLayer[Any], inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The row's output."""
    (steps,) = inputs
    row = forward(layer.across, (steps[:, None],), activation=activation)
    return tensorflow().squeeze(row, axis=1)
