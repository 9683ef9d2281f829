"""From a picture to what a network takes: size, colours, range of values, and MNIST's centring for drawings."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape, TensorShape
from convviz.pictures.fitting import Method, fit, to_grey
from convviz.pictures.mnist import prepare_as_mnist

Array = NDArray[np.float32]

Values = Literal["0-1", "-1-1", "0-255", "imagenet-caffe", "imagenet-torch"]
"""The range that a network was trained on.

`"imagenet-caffe"` is blue, green, red from 0 to 255 without their means over ImageNet; `"imagenet-torch"` is 0 to 1
without the mean and by the standard deviation (`keras.applications.imagenet_utils.preprocess_input`).
"""

_CAFFE_MEAN = np.array([103.939, 116.779, 123.68], dtype=np.float32)
_TORCH_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)
_TORCH_DEVIATION = np.array([0.229, 0.224, 0.225], dtype=np.float32)


@dataclass(frozen=True)
class Preparation:
    """How a picture is prepared.

    Attributes:
        fit: How another aspect is fitted.
        values: The range of the numbers.
        invert: Whether dark and light change places.
        centre: Whether ink is brought to MNIST's size and place first (`prepare_as_mnist`).
    """

    fit: Method = "squash"
    values: Values = "0-1"
    invert: bool = False
    centre: bool = False


def prepare(picture: Array, how: Preparation, shape: TensorShape) -> Array | None:
    """The numbers to feed, of `shape`; None where there is no ink to centre.

    Args:
        picture: Shape (rows, columns, 1 or 3), 0 to 255.
        how: What to do with it.
        shape: The network's input without the batch: (height, width, channels), (height, width), or the number of
            values of a square picture.

    Raises:
        ConvvizError: The input is no picture.
    """
    height, width, channels = image_shape(shape)
    planes = to_grey(picture) if channels == 1 else np.broadcast_to(picture, (*picture.shape[:2], channels))
    if how.invert:
        planes = 255.0 - planes
    if how.centre:
        steps = prepare_as_mnist(to_grey(np.ascontiguousarray(planes, dtype=np.float32))[:, :, 0] / 255.0)
        if steps is None:
            return None
        planes = np.repeat(steps.centred[:, :, None] * 255.0, channels, axis=2)
    fitted = fit(np.ascontiguousarray(planes, dtype=np.float32), height, width, how.fit).values
    return in_range(fitted, how.values).astype(np.float32, copy=False).reshape(shape)


def image_shape(shape: TensorShape) -> Shape:
    """The picture that an input of `shape` takes.

    Raises:
        ConvvizError: It takes none.

    >>> image_shape((784,)), image_shape((3072,))
    (Shape(height=28, width=28, channels=1), Shape(height=32, width=32, channels=3))
    """
    match shape:
        case (height, width, 1 | 3 as channels):
            return Shape(height, width, channels)
        case (height, width):
            return Shape(height, width, 1)
        case (count,):
            for channels in (1, 3):
                side = math.isqrt(count // channels)
                if side > 1 and side * side * channels == count:
                    return Shape(side, side, channels)
        case _:
            pass
    raise ConvvizError(
        "no-image-input",
        f"The network takes an input of shape {shape}, which is no picture; feed it an array of that shape.",
        shape=str(shape),
    )


def in_range(picture: Array, values: Values) -> Array:
    """Values from 0 to 255 as a network wants them, float32."""
    match values:
        case "0-1":
            return picture / np.float32(255)
        case "-1-1":
            return picture / np.float32(127.5) - np.float32(1)
        case "0-255":
            return picture
        case "imagenet-caffe":
            return picture[:, :, ::-1] - _CAFFE_MEAN
        case "imagenet-torch":
            return (picture / np.float32(255) - _TORCH_MEAN) / _TORCH_DEVIATION
