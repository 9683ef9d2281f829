"""What a quantity turns out to be, and a few ways to make it."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError


class NumberResult(Struct, frozen=True, tag_field="kind", tag="number"):
    """One number: a whole one is an exact count, any other was computed in floating point."""

    value: int | float


class NumbersResult(Struct, frozen=True, tag_field="kind", tag="numbers"):
    """Several numbers in their order."""

    values: tuple[int | float, ...]


class ShapeResult(Struct, frozen=True, tag_field="kind", tag="shape"):
    """A shape: (height, width, channels), or of whatever rank the tensor has."""

    shape: tuple[int, ...]


class CellResult(Struct, frozen=True, tag_field="kind", tag="cell"):
    """A cell (row, column), counted from zero.

    Attributes:
        cells: The first one in raster order, and all others that are just as right.
    """

    cells: tuple[tuple[int, ...], ...]


class KernelResult(Struct, frozen=True, tag_field="kind", tag="kernel"):
    """A named kernel, by its id."""

    id: str


Result = NumberResult | NumbersResult | ShapeResult | CellResult | KernelResult


def kind_of(result: Result) -> str:
    """`"number"`, `"numbers"`, `"shape"`, `"cell"` or `"kernel"`."""
    return str(result.__struct_config__.tag)


def number_of(result: Result) -> int | float:
    """The single number that a result is.

    Raises:
        ConvvizError: It is something else.
    """
    match result:
        case NumberResult():
            return result.value
        case NumbersResult(values=(value,)) | ShapeResult(shape=(value,)):
            return value
        case _:
            raise ConvvizError(
                "lesson-not-a-number",
                f"A single number is needed here; received: {kind_of(result)}.",
                received=kind_of(result),
            )


def shortest(number: np.floating) -> float:
    """The shortest decimal that float32 takes for the same number: 1.2 and not 1.2000000476837158."""
    return float(str(np.float32(number))) + 0.0  # zero without a sign


def shortest_all(numbers: Iterable[np.floating] | NDArray[np.floating]) -> NumbersResult:
    """The same for several."""
    return NumbersResult(tuple(shortest(number) for number in numbers))
