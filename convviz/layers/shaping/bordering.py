"""More or fewer rows and columns around a picture or a sequence: zero padding and cropping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, cast

import numpy as np

from convviz.layers.arguments import only, tensor
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, TensorShape
from convviz.layers.padding import Pads, is_count
from convviz.layers.shaping.move import Index, Move
from convviz.layers.storing import store


class Bordering(Move):
    """What padding and cropping share: cells more (or fewer, if negative) before and after each of the first axes."""

    axes: ClassVar[int]

    def margins(self) -> tuple[Pads, ...]:
        """Cells added (before, after), one pair for each of the first axes."""
        raise NotImplementedError

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """The sizes with what is added or cut off.

        Raises:
            ConvvizError: Another number of axes, or nothing is left.
        """
        shape = only(self.name, inputs)
        if len(shape) != self.axes + 1:
            raise ConvvizError(
                "axes-count",
                f"The layer {self.name} takes an input of {self.axes + 1} axes; received the shape {shape}.",
                layer=self.name,
                expected=self.axes + 1,
                received=str(shape),
            )
        added = tuple(before + after for before, after in self.margins())
        sizes = tuple(size + more for size, more in zip(shape, added, strict=False))
        if min(sizes) < 1:
            raise ConvvizError(
                "nothing-left",
                f"The layer {self.name} cuts off all that it is given: the shape {shape}.",
                layer=self.name,
                received=str(shape),
            )
        return (*sizes, shape[-1])

    def source(self, index: Index, *inputs: TensorShape) -> tuple[int, Index]:
        """The place without what was added before it."""
        del inputs
        moved = (here - before for here, (before, _) in zip(index, self.margins(), strict=False))
        return 0, (*moved, index[-1])


class Padding(Bordering):
    """Zeros around the input."""

    padding: tuple[Pads, ...]

    def margins(self) -> tuple[Pads, ...]:
        """The zeros."""
        return self.padding

    def forward(self, *inputs: Array) -> Array:
        """The input with zeros around it."""
        numbers = tensor(self.name, inputs)
        out = np.zeros(self.output_shape(numbers.shape), np.float32)
        inner = tuple(
            slice(before, before + size)
            for (before, _), size in zip(self.padding, numbers.shape, strict=False)
        )
        out[inner] = numbers
        return out


class Cropping(Bordering):
    """A piece of the input."""

    cropping: tuple[Pads, ...]

    def margins(self) -> tuple[Pads, ...]:
        """What is cut off, as negative numbers."""
        return tuple((-before, -after) for before, after in self.cropping)

    def forward(self, *inputs: Array) -> Array:
        """The input without its margins."""
        numbers = tensor(self.name, inputs)
        self.output_shape(numbers.shape)
        kept = tuple(
            slice(before, size - after)
            for (before, after), size in zip(self.cropping, numbers.shape, strict=False)
        )
        return np.ascontiguousarray(numbers[kept])


@dataclass(frozen=True, init=False)
class ZeroPadding2D(Padding):
    """Rows and columns of zeros around a picture.

    Args:
        padding: A number for all sides, (vertical, horizontal), or ((top, bottom), (left, right)).
        name: The layer's name.
    """

    axes = 2
    padding: tuple[Pads, ...]
    name: str

    def __init__(
        self, padding: int | Sequence[int | Sequence[int]] = 1, *, name: str = "zero_padding2d"
    ) -> None:
        store(self, padding=_sides(padding, "padding", 2), name=name)


@dataclass(frozen=True, init=False)
class ZeroPadding1D(Padding):
    """Steps of zeros around a sequence.

    Args:
        padding: A number for both ends, or (before, after).
        name: The layer's name.
    """

    axes = 1
    padding: tuple[Pads, ...]
    name: str

    def __init__(self, padding: int | Sequence[int] = 1, *, name: str = "zero_padding1d") -> None:
        store(self, padding=_sides(padding, "padding", 1), name=name)


@dataclass(frozen=True, init=False)
class Cropping2D(Cropping):
    """A picture without some of its outer rows and columns.

    Args:
        cropping: A number for all sides, (vertical, horizontal), or ((top, bottom), (left, right)).
        name: The layer's name.
    """

    axes = 2
    cropping: tuple[Pads, ...]
    name: str

    def __init__(
        self, cropping: int | Sequence[int | Sequence[int]] = 0, *, name: str = "cropping2d"
    ) -> None:
        store(self, cropping=_sides(cropping, "cropping", 2), name=name)


@dataclass(frozen=True, init=False)
class Cropping1D(Cropping):
    """A sequence without some of its first and last steps.

    Args:
        cropping: A number for both ends, or (before, after).
        name: The layer's name.
    """

    axes = 1
    cropping: tuple[Pads, ...]
    name: str

    def __init__(self, cropping: int | Sequence[int] = 1, *, name: str = "cropping1d") -> None:
        store(self, cropping=_sides(cropping, "cropping", 1), name=name)


def _sides(value: object, name: str, axes: int) -> tuple[Pads, ...]:
    """(before, after) for each axis, from a number for all, a number an axis, or the pairs themselves."""
    received = repr(value)
    sides = _listed(value) or [value] * 2
    pairs = [sides] if axes == 1 else [_listed(each) or [each, each] for each in sides]
    if len(pairs) == axes and all(len(each) == 2 and all(map(is_count, each)) for each in pairs):
        return tuple((int(cast("int", before)), int(cast("int", after))) for before, after in pairs)
    raise ConvvizError(
        "sides-unknown",
        f"{name} is a number from 0, or numbers from 0 for the sides; received {received}.",
        name=name,
        received=received,
    )


def _listed(value: object) -> list[object] | None:
    return [*cast("list[object]", value)] if isinstance(value, (tuple, list)) else None
