"""From a picture to what a network takes: MNIST's centring for ink, size, colours, and the range of the numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, NamedTuple, assert_never

import numpy as np
from numpy.typing import NDArray

from convviz.layers.layer import Shape, TensorShape
from convviz.pictures.errors import PictureError
from convviz.pictures.fitting import Method, fit, to_grey
from convviz.pictures.mnist import MnistSteps, prepare_as_mnist
from convviz.pictures.paper import without_paper

Array = NDArray[np.float32]

Colour = Literal["rgb", "bgr", "grey"]
Values = Literal["0-1", "-1-1", "0-255", "imagenet-caffe", "imagenet-torch"]
"""The range that a network was trained on.

`"imagenet-caffe"` is blue, green, red from 0 to 255 without their means over ImageNet; `"imagenet-torch"` is 0 to 1
without the mean and by the standard deviation (`keras.applications.imagenet_utils.preprocess_input`).
"""

_CAFFE_MEAN = np.array([103.939, 116.779, 123.68], dtype=np.float32)
_TORCH_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)
_TORCH_DEVIATION = np.array([0.229, 0.224, 0.225], dtype=np.float32)
_WHITE = 255
_GREY_OR_COLOURS = (1, 3)
# An axis of so many is the channels: grey, colour, and colour with opacity.
_CHANNELS = (1, 3, 4)


@dataclass(frozen=True)
class Preparation:
    """How a picture is prepared; the steps follow in the order of the attributes from `invert` on.

    Attributes:
        fit: How another aspect is fitted.
        values: The range of the numbers.
        invert: Whether dark and light change places.
        centre: Whether ink is taken off its paper and brought to MNIST's size and place (`ink_steps`).
        colour: The order of the colour planes of an input that has several; `"grey"` makes them all alike.
    """

    fit: Method = "squash"
    values: Values = "0-1"
    invert: bool = False
    centre: bool = False
    colour: Colour = "rgb"


class Layout(NamedTuple):
    """How an input holds a picture.

    Attributes:
        picture: The picture's height, width and channels.
        channels_first: Whether the channels are the first axis of the input, not the last.
    """

    picture: Shape
    channels_first: bool = False


def prepare(picture: Array, how: Preparation, shape: TensorShape) -> Array | None:
    """The numbers to feed, float32 of `shape`; None where there is no ink to centre.

    Args:
        picture: Shape (rows, columns, 1 or 3), 0 to 255; ink is light on dark.
        how: What to do with it.
        shape: The network's input without the batch, as `layout_of` takes it.

    Raises:
        PictureError: The input takes no picture, or the picture has neither 1 nor 3 channels.
    """
    (height, width, channels), channels_first = layout_of(shape)
    _check_channels(picture)
    if how.centre:
        steps = ink_steps(picture, how)
        if steps is None:
            return None
        planes = steps.centred[:, :, np.newaxis] * np.float32(255)
    else:
        planes = 255 - picture if how.invert else picture
    if channels == 1 or how.colour == "grey":
        planes = to_grey(planes)
    fitted = in_range(_with_channels(fit(planes, height, width, how.fit).values, channels, how), how.values)
    if channels_first:
        fitted = fitted.transpose(2, 0, 1)
    return np.ascontiguousarray(fitted, dtype=np.float32).reshape(shape)


def ink_steps(picture: Array, how: Preparation) -> MnistSteps | None:
    """The way from a picture (rows, columns, 1 or 3), 0 to 255, to centred ink; None where there is none.

    Photographed paper is taken away first (`without_paper`).
    """
    planes = 255 - picture if how.invert else picture
    return prepare_as_mnist(without_paper(to_grey(planes)[:, :, 0] / np.float32(255)))


def layout_of(shape: TensorShape) -> Layout:
    """The picture that an input of `shape` takes.

    It is (height, width, channels) or (channels, height, width) of 1, 3 or 4 channels, (height, width), or the number
    of values of a square picture of one channel, else of three.

    Raises:
        PictureError: It takes none.

    >>> layout_of((784,)).picture, layout_of((3072,)).picture
    (Shape(height=28, width=28, channels=1), Shape(height=32, width=32, channels=3))
    >>> layout_of((3, 32, 48))
    Layout(picture=Shape(height=32, width=48, channels=3), channels_first=True)
    """
    match shape:
        case (height, width, channels) if channels in _CHANNELS:
            return Layout(Shape(height, width, channels))
        case (channels, height, width) if channels in _CHANNELS:
            return Layout(Shape(height, width, channels), channels_first=True)
        case (height, width):
            return Layout(Shape(height, width, 1))
        case (count,):
            for channels in (1, 3):
                side = math.isqrt(count // channels)
                if side > 1 and side * side * channels == count:
                    return Layout(Shape(side, side, channels))
        case _:
            pass
    raise no_picture(shape)


def fed_picture(values: Array) -> Array:
    """What an input was fed, laid out as a picture again: shape (height, width, channels).

    Raises:
        PictureError: An input of that shape takes no picture.

    >>> fed_picture(np.zeros((3, 32, 48), np.float32)).shape, fed_picture(np.zeros(784, np.float32)).shape
    ((32, 48, 3), (28, 28, 1))
    """
    picture, channels_first = layout_of(values.shape)
    return np.moveaxis(values, 0, -1) if channels_first else values.reshape(picture)


def no_picture(shape: TensorShape) -> PictureError:
    """Why an input of `shape` is not fed a picture."""
    written = " × ".join(str(size) for size in shape) or "()"
    return PictureError(
        "no-image-input",
        f"The network takes an input of shape {written}, which is no picture; feed it an array of that shape.",
        shape=written,
    )


def in_range(picture: Array, values: Values) -> Array:
    """Red, green and blue (or grey) from 0 to 255, channels last, as a network wants them.

    The ImageNet ranges are for three channels; what has other channels is left from 0 to 255, or brought to 0 to 1.
    """
    colour = picture.shape[-1] == 3
    match values:
        case "0-1":
            return picture / np.float32(255)
        case "-1-1":
            return picture / np.float32(127.5) - np.float32(1)
        case "0-255":
            return picture
        case "imagenet-caffe":
            return picture[:, :, ::-1] - _CAFFE_MEAN if colour else picture
        case "imagenet-torch":
            scaled = picture / np.float32(255)
            return (scaled - _TORCH_MEAN) / _TORCH_DEVIATION if colour else scaled
        case _:
            assert_never(values)


def fed_as_it_is(numbers: Array, shape: TensorShape) -> Array | None:
    """An array that needs no preparation, of `shape`; None where it is another.

    Axes of length 1 do not count: a grid of 28 × 28 numbers is an input of (28, 28, 1), and one of (784,) too, since
    that is how such an input takes a picture. So is a row of 784 numbers, as MNIST is handed on in tables.

    >>> fed_as_it_is(np.zeros((28, 28), np.float32), (28, 28, 1)).shape
    (28, 28, 1)
    >>> fed_as_it_is(np.zeros((14, 56), np.float32), (784,)) is None
    True
    >>> fed_as_it_is(np.zeros((1, 784), np.float32), (28, 28, 1)).shape
    (28, 28, 1)
    """
    given, wanted = _longer_axes(numbers.shape), _longer_axes(shape)
    is_row = len(given) == 1 and given[0] == math.prod(shape)
    is_flattened = len(shape) == 1 and given == _longer_axes(_flattened(shape))
    if given != wanted and not is_row and not is_flattened:
        return None
    return np.ascontiguousarray(numbers, dtype=np.float32).reshape(shape)


def is_picture(numbers: Array) -> bool:
    """Whether a grid can be looked at as a picture: grey or in colours."""
    return numbers.ndim == 3 and numbers.shape[2] in _GREY_OR_COLOURS


def holds_shares(numbers: Array) -> bool:
    """Whether numbers lie from 0 to 1: as a picture they are shares of white, not the darkest of 256 greys."""
    return numbers.size > 0 and float(numbers.min()) >= 0 and float(numbers.max()) <= 1


def as_picture(numbers: Array) -> Array:
    """A grid of numbers as a picture, 0 to 255: shares of white times 255, others as they are.

    >>> as_picture(np.array([[0.0, 0.5, 1.0]], np.float32)).tolist()
    [[0.0, 127.5, 255.0]]
    >>> as_picture(np.array([[0.0, 7.0]], np.float32)).tolist()
    [[0.0, 7.0]]
    """
    return numbers * np.float32(_WHITE) if holds_shares(numbers) else numbers


def array_unfit(numbers: Array, shape: TensorShape, name: str) -> PictureError:
    """The refusal of an array that is neither what an input of `shape` takes nor a picture.

    Args:
        numbers: The array.
        shape: What the input takes.
        name: What the array is called; "" for one that was pasted.
    """
    expected = " × ".join(map(str, shape))
    received = " × ".join(map(str, numbers.shape)) or "()"
    return PictureError(
        "array-unfit",
        f"{name or 'The array'} has the shape {received}; the network takes {expected}, or a picture.",
        name=name,
        received=received,
        expected=expected,
    )


def looks_dark_on_light(picture: Array) -> bool:
    """Whether ink on a picture (rows, columns, 1 or 3), 0 to 255, is darker than its ground.

    The ground is what most of the picture's edge is.
    """
    grey = to_grey(picture)[:, :, 0]
    edge = np.concatenate([grey[0], grey[-1], grey[1:-1, 0], grey[1:-1, -1]])
    return float(np.median(edge)) > 127.5


def _flattened(shape: TensorShape) -> TensorShape:
    try:
        return layout_of(shape).picture
    except PictureError:
        return shape


def _longer_axes(shape: TensorShape) -> TensorShape:
    return tuple(size for size in shape if size != 1)


def _check_channels(picture: Array) -> None:
    channels = picture.shape[2]
    if channels not in (1, 3):
        raise PictureError(
            "picture-channels",
            f"The picture has {channels} channels; one that is prepared has 1 or 3. "
            "An array of the input's own shape is fed as it is.",
            channels=channels,
        )


def _with_channels(planes: Array, channels: int, how: Preparation) -> Array:
    """(height, width, 1 or 3) with as many channels as the input has; a fourth is full opacity."""
    if channels == 1:
        return planes
    colours = np.repeat(planes, 3, axis=2) if planes.shape[2] == 1 else planes
    if how.colour == "bgr":
        colours = colours[:, :, ::-1]
    if channels == 3:
        return colours
    opacity = np.full((*colours.shape[:2], 1), 255, dtype=np.float32)
    return np.concatenate([colours, opacity], axis=2)
