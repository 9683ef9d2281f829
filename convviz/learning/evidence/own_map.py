"""One map of a convolution for each picture: that of the filter the picture is made for, without all the others."""

from __future__ import annotations

import numpy as np

from convviz.layers import Conv2D
from convviz.learning.evidence.tensors import Tensor, forward
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.table import shape_of
from convviz.learning.network.keras_session import tensorflow


def has_own_maps(layer: Conv2D, *, left_out: bool) -> bool:
    """Whether `own_maps` gives what is wanted of a layer.

    Args:
        layer: The convolution.
        left_out: Whether its activation is left out.
    """
    return layer.groups == 1 and layer.border == "zero" and (left_out or layer.activation is None)


def own_maps(layer: Conv2D, given: Tensor, directions: Tensor) -> Tensor:
    """The map of each picture's own filter, before the activation.

    Every tap of the filter is first multiplied with every cell: a product of matrices for each picture. Sliding over
    those products with a kernel that takes tap i, j from the place i, j then adds them up: with its strides, padding
    and dilation it is the layer itself. Of 64 filters with 3 × 3 × 32 taps that is a fiftieth of the work.

    Args:
        layer: The convolution.
        given: What it takes, shape (batch, height, width, channels).
        directions: What each filter counts for each picture, shape (batch, filters).

    Returns:
        Shape (batch, rows, columns).
    """
    tf = tensorflow()
    height, width, depth, filters = layer.kernel.shape
    taps = height * width
    by_filter = tf.reshape(tf.transpose(constant(layer.kernel), (3, 2, 0, 1)), (filters, depth * taps))
    own = tf.reshape(directions @ by_filter, (-1, depth, taps))
    rows, columns, _ = shape_of(given)
    products = tf.reshape(given, (-1, rows * columns, depth)) @ own
    places = np.eye(taps, dtype=np.float32).reshape(height, width, taps, 1)
    adding = Conv2D(
        places,
        strides=layer.strides,
        padding=layer.padding,
        dilation_rate=layer.dilation_rate,
        flip=layer.flip,
    )
    sums = forward(adding, (tf.reshape(products, (-1, rows, columns, taps)),), activation="plain")[..., 0]
    if layer.bias is None:
        return sums
    return sums + tf.linalg.matvec(directions, constant(layer.bias))[:, None, None]
