"""The same numbers in another shape or another order: Flatten, Reshape, Permute, RepeatVector."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from convviz.layers.arguments import only, tensor
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, TensorShape
from convviz.layers.shaping.move import Index, Move


@dataclass(frozen=True)
class Flatten(Move):
    """All numbers in one line, in the order in which they stand in memory: row by row, channels together.

    Attributes:
        channels_lead: Takes channel by channel instead, row by row within each.
        name: The layer's name.
    """

    channels_lead: bool = False
    name: str = "flatten"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """As many units as there are numbers.

        >>> Flatten().output_shape((3, 3, 64))
        (576,)
        """
        return (math.prod(only(self.name, inputs)),)

    def forward(self, *inputs: Array) -> Array:
        """The numbers in one line."""
        numbers = tensor(self.name, inputs)
        return (np.moveaxis(numbers, -1, 0) if self.channels_lead else numbers).reshape(-1)

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The place that comes as the unit's in order."""
        shape = inputs[0]
        if not self.channels_lead:
            return 0, place_at(index[0], shape)
        channel, *rest = place_at(index[0], (shape[-1], *shape[:-1]))
        return 0, (*rest, channel)


@dataclass(frozen=True, init=False)
class Reshape(Move):
    """The numbers in their order, in another shape.

    Args:
        target_shape: The shape of one picture's tensor; one size may be −1, which follows from the others.
        name: The layer's name.
    """

    target_shape: TensorShape
    name: str

    def __init__(self, target_shape: Sequence[int], *, name: str = "reshape") -> None:
        object.__setattr__(self, "target_shape", tuple(int(size) for size in target_shape))
        object.__setattr__(self, "name", name)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The target shape.

        Raises:
            ConvvizError: It holds another number of numbers.

        >>> Reshape((4, -1)).output_shape((2, 6))
        (4, 3)
        """
        shape = only(self.name, inputs)
        total = math.prod(shape)
        known = math.prod(size for size in self.target_shape if size != -1)
        open_sizes = self.target_shape.count(-1)
        if open_sizes == 1 and known > 0 and total % known == 0:
            return tuple(total // known if size == -1 else size for size in self.target_shape)
        if open_sizes == 0 and known == total:
            return self.target_shape
        raise ConvvizError(
            "reshape-mismatch",
            f"The layer {self.name} makes the shape {self.target_shape}; its input {shape} holds {total} numbers.",
            layer=self.name,
            expected=str(self.target_shape),
            received=str(shape),
            total=total,
        )

    def forward(self, *inputs: Array) -> Array:
        """The numbers in their new shape."""
        numbers = tensor(self.name, inputs)
        return numbers.reshape(self.output_shape(numbers.shape))

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The place with the same number in order."""
        return 0, place_at(order_of(index, self.output_shape(*inputs)), inputs[0])


@dataclass(frozen=True, init=False)
class Permute(Move):
    """The axes in another order.

    Args:
        dims: Which axis of the input each axis of the output is, counted from 1 as Keras does.
        name: The layer's name.
    """

    dims: tuple[int, ...]
    name: str

    def __init__(self, dims: Sequence[int], *, name: str = "permute") -> None:
        object.__setattr__(self, "dims", tuple(int(axis) for axis in dims))
        object.__setattr__(self, "name", name)

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The sizes in their new order.

        Raises:
            ConvvizError: The order does not name each axis of the input once.

        >>> Permute((3, 1, 2)).output_shape((4, 5, 6))
        (6, 4, 5)
        """
        shape = only(self.name, inputs)
        if sorted(self.dims) != list(range(1, len(shape) + 1)):
            raise ConvvizError(
                "permute-mismatch",
                f"The layer {self.name} puts the axes in the order {self.dims}; its input has the shape {shape}.",
                layer=self.name,
                expected=str(self.dims),
                received=str(shape),
            )
        return tuple(shape[axis - 1] for axis in self.dims)

    def forward(self, *inputs: Array) -> Array:
        """The numbers in their new order."""
        numbers = tensor(self.name, inputs)
        self.output_shape(numbers.shape)
        return np.ascontiguousarray(numbers.transpose([axis - 1 for axis in self.dims]))

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The place with the coordinates in their old order."""
        return 0, tuple(index[self.dims.index(axis + 1)] for axis in range(len(inputs[0])))


@dataclass(frozen=True)
class RepeatVector(Move):
    """A vector as every step of a sequence.

    Attributes:
        n: How many steps.
        name: The layer's name.
    """

    n: int
    name: str = "repeat_vector"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """(steps, numbers).

        >>> RepeatVector(4).output_shape((10,))
        (4, 10)
        """
        return (self.n, *only(self.name, inputs))

    def forward(self, *inputs: Array) -> Array:
        """The vector, again and again."""
        numbers = tensor(self.name, inputs)
        return np.repeat(numbers[None], self.n, axis=0)

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The vector's number, whatever the step."""
        del inputs
        return 0, index[1:]


def place_at(order: int, shape: TensorShape) -> Index:
    """The coordinates of the number that comes as number `order`.

    >>> place_at(7, (2, 3, 2))
    (1, 0, 1)
    """
    place: list[int] = []
    for size in reversed(shape):
        order, here = divmod(order, size)
        place.append(here)
    return tuple(reversed(place))


def order_of(index: Index, shape: TensorShape) -> int:
    """The inverse of `place_at`."""
    order = 0
    for here, size in zip(index, shape, strict=True):
        order = order * size + here
    return order
