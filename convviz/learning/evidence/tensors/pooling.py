"""Pooling of pictures and of whole maps; padding never takes part."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np

from convviz.layers import Array, AveragePooling2D, Axis, GlobalAveragePooling1D, MaxPooling2D, Shape
from convviz.layers.global_pooling import GlobalAveragePooling, GlobalMaxPooling
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.evidence.tensors.windows import Step, slide
from convviz.learning.network.keras_session import tensorflow


@forward.register(MaxPooling2D)
def max_pooling2d(layer: MaxPooling2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """The largest number of each window."""
    del activation
    (pictures,) = inputs
    axes = layer.axes(Shape(*shape_of(pictures)))
    return slide(pictures, axes, -np.inf, pool("MAX", layer.pool_size))


@forward.register(AveragePooling2D)
def average_pooling2d(
    layer: AveragePooling2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """The mean of each window's real cells."""
    del activation
    (pictures,) = inputs
    axes = layer.axes(Shape(*shape_of(pictures)))
    means = slide(pictures, axes, 0.0, pool("AVG", layer.pool_size), own_padding=False)
    # With zeros in it a window's mean is too small by its share of real cells.
    return means if all(axis.padded == axis.size for axis in axes) else means * constant(_corrections(*axes))


@forward.register(GlobalMaxPooling)
def global_max_pooling(
    layer: GlobalMaxPooling, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """The largest number of each map."""
    del activation
    (numbers,) = inputs
    axes = list(range(1, layer.axes + 1))
    return tensorflow().reduce_max(numbers, axis=axes, keepdims=layer.keepdims)


@forward.register(GlobalAveragePooling1D)
def global_average_pooling1d(
    layer: GlobalAveragePooling1D, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """The mean of the steps that count."""
    del activation
    tf = tensorflow()
    numbers, *masks = inputs
    if not masks:
        return tf.reduce_mean(numbers, axis=1, keepdims=layer.keepdims)
    counted = tf.reduce_any(tf.stack([mask != 0 for mask in masks]), axis=0)[:, :, None]
    sums = tf.reduce_sum(tf.where(counted, numbers, 0.0), axis=1, keepdims=layer.keepdims)
    return sums / tf.reduce_sum(tf.cast(counted, tf.float32), axis=1, keepdims=layer.keepdims)


@forward.register(GlobalAveragePooling)
def global_average_pooling(
    layer: GlobalAveragePooling, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """The mean of each map."""
    del activation
    (numbers,) = inputs
    axes = list(range(1, layer.axes + 1))
    return tensorflow().reduce_mean(numbers, axis=axes, keepdims=layer.keepdims)


def pool(kind: Literal["MAX", "AVG"], size: tuple[int, int]) -> Step:
    """TensorFlow's pooling."""

    def step(cells: Tensor, strides: list[int], padding: str, dilations: list[int]) -> Tensor:
        tf = tensorflow()
        if max(dilations) > 1:
            return tf.nn.pool(cells, size, kind, strides=strides, padding=padding, dilations=dilations)
        # Unlike `tf.nn.pool` these take strides that leap over cells.
        function = tf.nn.max_pool2d if kind == "MAX" else tf.nn.avg_pool2d
        return function(cells, size, strides, padding)

    return step


@lru_cache(maxsize=64)
def _corrections(rows: Axis, columns: Axis) -> Array:
    """A window's cells by its real cells, shape (rows.output, columns.output, 1)."""
    down, across = (_shares(axis) for axis in (rows, columns))
    return (1 / (down[:, None, None] * across[None, :, None])).astype(np.float32)


def _shares(axis: Axis) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    real = [sum(0 <= at < axis.size for at in axis.cells(each)) for each in range(axis.output)]
    return np.array(real, np.float64) / axis.kernel
