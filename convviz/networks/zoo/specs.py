"""Layers of the zoo before they have a place in a network: Keras's class, Keras's arguments, and a shape rule."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

import msgspec

from convviz.layers import TensorShape, resolve_axis

Config = dict[str, object]
Padding = Literal["valid", "same"]
ShapeRule = Callable[[tuple[TensorShape, ...]], TensorShape]


def _unchanged(inputs: tuple[TensorShape, ...]) -> TensorShape:
    return inputs[0]


class Spec(msgspec.Struct, frozen=True):
    """A layer that has no place in a network yet.

    Attributes:
        kind: Keras's class name.
        arguments: Keras's arguments by name, as JSON holds them.
        shape: The shape that comes out for the shapes that go in, all without the batch.
        name: Its name, or "" for the one that Keras would give it.
    """

    kind: str
    arguments: Config = {}
    shape: ShapeRule = _unchanged
    name: str = ""

    def called(self, name: str) -> Spec:
        """The same layer with a name of its own."""
        return msgspec.structs.replace(self, name=name)


def conv(filters: int, size: int, *, activation: str = "relu", padding: Padding = "valid") -> Spec:
    """A Conv2D with square kernels.

    >>> conv(8, 5).shape(((32, 32, 3),))
    (28, 28, 8)
    """
    arguments: Config = {
        "filters": filters,
        "kernel_size": [size, size],
        "strides": [1, 1],
        "padding": padding,
        "data_format": "channels_last",
        "dilation_rate": [1, 1],
        "groups": 1,
        "activation": activation,
        "use_bias": True,
    }
    return Spec("Conv2D", arguments, lambda inputs: (*_swept(inputs[0], size, 1, padding), filters))


def pool(size: int, *, strides: int | None = None, padding: Padding = "valid") -> Spec:
    """A MaxPooling2D; without `strides` its windows lie side by side.

    >>> pool(3, strides=2).shape(((64, 64, 16),))
    (31, 31, 16)
    """
    step = size if strides is None else strides
    arguments: Config = {
        "pool_size": [size, size],
        "strides": [step, step],
        "padding": padding,
        "data_format": "channels_last",
    }
    return Spec(
        "MaxPooling2D", arguments, lambda inputs: (*_swept(inputs[0], size, step, padding), inputs[0][-1])
    )


def dense(units: int, *, activation: str = "relu") -> Spec:
    """A Dense layer."""
    arguments: Config = {"units": units, "activation": activation, "use_bias": True}
    return Spec("Dense", arguments, lambda inputs: (*inputs[0][:-1], units))


def flatten() -> Spec:
    """All numbers in one row.

    >>> flatten().shape(((3, 3, 64),))
    (576,)
    """
    return Spec("Flatten", {"data_format": "channels_last"}, lambda inputs: (math.prod(inputs[0]),))


def dropout(rate: float) -> Spec:
    """A Dropout, which does nothing outside of training."""
    return Spec("Dropout", {"rate": rate, "seed": None, "noise_shape": None})


def activation(function: str) -> Spec:
    """An activation as a layer of its own."""
    return Spec("Activation", {"activation": function})


def add() -> Spec:
    """The sum of its inputs."""
    return Spec("Add")


def subtract() -> Spec:
    """The first input less the second."""
    return Spec("Subtract")


def multiply() -> Spec:
    """The product of its inputs, number by number."""
    return Spec("Multiply")


def concatenate() -> Spec:
    """Its inputs one behind the other along the last axis.

    >>> concatenate().shape(((31, 31, 32), (31, 31, 64)))
    (31, 31, 96)
    """
    return Spec(
        "Concatenate", {"axis": -1}, lambda inputs: (*inputs[0][:-1], sum(each[-1] for each in inputs))
    )


def _swept(shape: TensorShape, size: int, step: int, padding: Padding) -> tuple[int, int]:
    height, width = (resolve_axis(cells, size, step, padding=padding).output for cells in shape[:2])
    return height, width
