"""Brings a layer's arguments into their one exact form, or says what is wrong with them."""

from __future__ import annotations

import operator
from typing import TypeVar, cast

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Shape, TensorShape
from convviz.layers.padding import is_count

T = TypeVar("T")
Pair = tuple[int, int]
"""(for the rows, for the columns), as Keras orders them."""


def pair(value: object, name: str, *, least: int = 1) -> Pair:
    """A number for both axes, or one for each.

    Raises:
        ConvvizError: Not one or two whole numbers from `least`.

    >>> pair(2, "strides"), pair([1, 3], "strides")
    ((2, 2), (1, 3))
    """
    received = repr(value)
    both = [*cast("list[object]", value)] if isinstance(value, (tuple, list)) else [value, value]
    if len(both) == 2 and all(is_count(number) for number in both):
        vertical, horizontal = (operator.index(cast("int", number)) for number in both)
        if min(vertical, horizontal) >= least:
            return vertical, horizontal
    raise ConvvizError(
        "not-a-pair",
        f"{name} is one or two whole numbers from {least}; received {received}.",
        name=name,
        least=least,
        received=received,
    )


def weights(value: ArrayLike, name: str, axes: str) -> Array:
    """A layer's numbers as a read-only float32 array.

    Args:
        value: The numbers.
        name: The argument, for the message.
        axes: What the axes stand for, by names with blanks between; as many as the array must have.

    Raises:
        ConvvizError: Not numbers, another count of axes, or an axis without cells.
    """
    array = as_float32(value, name)
    wanted = axes.split()
    if array.ndim != len(wanted):
        shape = ", ".join(wanted) + ("," if len(wanted) == 1 else "")
        raise ConvvizError(
            "weights-rank",
            f"The {name} has {len(wanted)} axes ({shape}); received an array of shape {array.shape}.",
            name=name,
            expected=len(wanted),
            axes=", ".join(wanted),
            received=str(array.shape),
        )
    if array.size == 0:
        raise ConvvizError(
            "weights-empty",
            f"The {name} has an axis without cells: shape {array.shape}.",
            name=name,
            received=str(array.shape),
        )
    if array.flags.writeable or array.base is not None:
        array = array.copy()
        array.setflags(write=False)
    return array


def constants(value: ArrayLike, name: str) -> Array:
    """Numbers of any shape, one alone included, as a read-only float32 array.

    Raises:
        ConvvizError: Not numbers.
    """
    array = as_float32(value, name).copy()
    array.setflags(write=False)
    return array


def axis_of(axis: int, rank: int, layer: str) -> int:
    """Keras's number of an axis, which counts the axis of the pictures as 0, as an axis of one picture's tensor.

    Args:
        axis: From 1, or from −1 backwards.
        rank: How many axes the tensor of one picture has.
        layer: The layer's name, for the message.

    Raises:
        ConvvizError: There is no such axis, or it is that of the pictures.

    >>> axis_of(-1, 3, "concatenate"), axis_of(1, 3, "concatenate")
    (2, 0)
    """
    own = axis - 1 if axis > 0 else axis + rank
    if axis == 0 or not 0 <= own < rank:
        raise ConvvizError(
            "axis-outside",
            f"The layer {layer} works along axis {axis} (0 counts the pictures); its input has the axes 1 to {rank}.",
            layer=layer,
            received=axis,
            rank=rank,
        )
    return own


def bias_of(value: ArrayLike | None, filters: int) -> Array | None:
    """One bias for each filter, read-only, or None where there is none.

    Raises:
        ConvvizError: Not one number for each filter.
    """
    if value is None:
        return None
    bias = weights(value, "bias", "filters")
    if len(bias) != filters:
        raise ConvvizError(
            "bias-length",
            f"The bias has one number for each of the {filters} filters; received {len(bias)}.",
            filters=filters,
            received=len(bias),
        )
    return bias


def only(layer: str, inputs: tuple[T, ...]) -> T:
    """The input of a layer that takes one.

    Raises:
        ConvvizError: None or several were given.
    """
    if len(inputs) != 1:
        raise ConvvizError(
            "one-input",
            f"The layer {layer} takes one input; received {len(inputs)}.",
            layer=layer,
            received=len(inputs),
        )
    return inputs[0]


def maps_shape(layer: str, inputs: tuple[TensorShape, ...]) -> Shape:
    """The one input shape of a layer over maps, by names.

    Raises:
        ConvvizError: Not one input, or not three axes.
    """
    shape = only(layer, inputs)
    if len(shape) != 3:
        raise _not_maps(shape)
    return Shape(*shape)


def tensor(layer: str, inputs: tuple[Array, ...]) -> Array:
    """The one input of a layer as a float32 array of any rank.

    Raises:
        ConvvizError: Not one input, or not numbers.
    """
    return as_float32(only(layer, inputs), "input")


def picture(layer: str, inputs: tuple[Array, ...]) -> Array:
    """The one input of a layer as a float32 array, shape (height, width, channels).

    Raises:
        ConvvizError: Not one input, not three axes, or not numbers.
    """
    array = as_float32(only(layer, inputs), "input")
    if array.ndim != 3:
        raise _not_maps(array.shape)
    return array


def shape_of(array: Array) -> Shape:
    """The shape of a picture by names."""
    height, width, channels = array.shape
    return Shape(height, width, channels)


def check_channels(expected: int, received: int) -> None:
    """Refuses an input whose channels the kernel does not fit.

    Raises:
        ConvvizError: The two counts differ.
    """
    if expected != received:
        noun = "channel" if expected == 1 else "channels"
        raise ConvvizError(
            "channels-mismatch",
            f"The kernel takes {expected} {noun}, the input has {received}.",
            expected=expected,
            received=received,
        )


def _not_maps(shape: TensorShape) -> ConvvizError:
    return ConvvizError(
        "input-rank",
        f"The input has 3 axes (height, width, channels); received an array of shape {shape}.",
        received=str(shape),
    )


def as_float32(value: ArrayLike, name: str) -> Array:
    """Numbers as a float32 array, without a copy where they are one.

    Raises:
        ConvvizError: Not numbers.
    """
    if isinstance(value, np.ndarray) and value.dtype == np.float32:
        return cast("Array", value)
    try:
        # A number beyond float32 becomes infinite there, and is shown as such.
        with np.errstate(over="ignore"):
            return np.asarray(value, dtype=np.float32)
    except (TypeError, ValueError) as error:
        raise ConvvizError(
            "not-numbers", f"The {name} is made of numbers in rows of equal length.", name=name
        ) from error
