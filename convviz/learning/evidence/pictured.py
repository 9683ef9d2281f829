"""An input's numbers as the picture that they are, and a picture as the input takes it."""

from __future__ import annotations

import numpy as np

from convviz.layers import TensorShape
from convviz.learning.evidence.tensors import Tensor
from convviz.learning.network.keras_session import tensorflow
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.answers import Floats


def as_picture(numbers: Floats) -> Floats:
    """An input's numbers as (height, width, channels).

    Raises:
        PictureError: The input takes no picture.
    """
    picture, first = layout_of(numbers.shape)
    if first:
        return np.ascontiguousarray(numbers.transpose(1, 2, 0))
    return numbers.reshape(picture)


def as_input(pictures: Floats, shape: TensorShape) -> Floats:
    """Pictures (batch, height, width, channels) as an input of `shape` takes them, (batch, *shape)."""
    if layout_of(shape).channels_first:
        pictures = pictures.transpose(0, 3, 1, 2)
    return np.ascontiguousarray(pictures).reshape(-1, *shape)


def spread_mask(masks: Tensor, shape: TensorShape) -> Tensor:
    """Masks (batch, rows, columns) as factors for an input of `shape`, (batch, *shape).

    They are enlarged bilinearly to the picture's size, then brought to 0 to 1 each by itself, and are the same for all
    channels.

    Raises:
        PictureError: The input takes no picture.
    """
    tf = tensorflow()
    (height, width, channels), first = layout_of(shape)
    large = tf.image.resize(masks[..., None], (height, width), method="bilinear")
    lowest = tf.reduce_min(large, axis=(1, 2), keepdims=True)
    highest = tf.reduce_max(large, axis=(1, 2), keepdims=True)
    factors = tf.repeat(tf.math.divide_no_nan(large - lowest, highest - lowest), channels, axis=3)
    if first:
        factors = tf.transpose(factors, (0, 3, 1, 2))
    return tf.reshape(factors, (-1, *shape))
