"""Pictures of another size: UpSampling2D, Resizing, CenterCrop."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from convviz.layers import Array, CenterCrop, Resizing, Shape, UpSampling2D
from convviz.layers.shaping.sampling import Sampling
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.network.keras_session import tensorflow


@forward.register(UpSampling2D)
def up_sampling2d(layer: UpSampling2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """Enlarged by whole factors."""
    del activation
    tf = tensorflow()
    (pictures,) = inputs
    if layer.interpolation == "nearest":
        down, across = layer.size
        return tf.repeat(tf.repeat(pictures, down, axis=1), across, axis=2)
    return _resampled(layer, pictures)


@forward.register(Resizing)
def resizing(layer: Resizing, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """In the given size."""
    del activation
    (pictures,) = inputs
    return _resampled(layer, pictures)


@forward.register(CenterCrop)
def center_crop(layer: CenterCrop, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The middle."""
    (pictures,) = inputs
    return forward(layer.acts_as(Shape(*shape_of(pictures))), inputs, activation=activation)


def _resampled(layer: UpSampling2D | Resizing, pictures: Tensor) -> Tensor:
    rows, columns, filled = _matrices(layer, Shape(*shape_of(pictures)))
    found = tensorflow().einsum("rh,bhwc,sw->brsc", constant(rows), pictures, constant(columns))
    return found + constant(filled) if filled.any() else found


@lru_cache(maxsize=32)
def _matrices(layer: UpSampling2D | Resizing, shape: Shape) -> tuple[Array, Array, Array]:
    """The weights of the rows and of the columns, shapes (output, input), and what is added for cells outside."""
    rows, columns = (
        _matrix(found, size)
        for found, size in zip(layer.samplings(shape), (shape.height, shape.width), strict=True)
    )
    # The weights of a cell add up to 1; what those inside leave lies outside.
    inside = rows.sum(axis=1)[:, None, None] * columns.sum(axis=1)[None, :, None]
    filled = layer.fill_value * (1 - inside).round(12)
    return rows.astype(np.float32), columns.astype(np.float32), filled.astype(np.float32)


def _matrix(sampling: Sampling, size: int) -> NDArray[np.float64]:
    matrix = np.zeros((len(sampling.cells), size))
    inside = (sampling.cells >= 0) & (sampling.cells < size)
    at, _ = np.nonzero(inside)
    np.add.at(matrix, (at, sampling.cells[inside]), sampling.weights[inside])
    return matrix
