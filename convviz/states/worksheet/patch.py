"""Which part of a large map is worked on by hand: a patch of the input, and what of each stage can be known from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers.border import Border, border_constant, shown_cell

Floats = NDArray[np.floating]
Reading = Callable[[int], Iterable[int]]
"""Which positions of the input an output reads along one axis; outside of the input those of padding."""


class Span(Struct, frozen=True):
    """Some rows, or some columns: from `first` up to but without `end`."""

    first: int
    end: int

    @property
    def count(self) -> int:
        """How many they are."""
        return self.end - self.first

    def __contains__(self, place: int) -> bool:
        """Whether a row or column is among them."""
        return self.first <= place < self.end


def around(place: int, size: int, most: int) -> Span:
    """At most `most` of `size` cells, with `place` in their middle as far as the edges allow.

    >>> around(0, 28, 10), around(14, 28, 10), around(3, 6, 10)
    (Span(first=0, end=10), Span(first=9, end=19), Span(first=0, end=6))
    """
    if size <= most:
        return Span(0, size)
    first = min(max(place - most // 2, 0), size - most)
    return Span(first, first + most)


def known_outputs(reading: Reading, count: int, size: int, known: Span) -> Span:
    """The longest run of outputs that read nothing of the input but what is known.

    Args:
        reading: What each output reads.
        count: How many outputs there are.
        size: How many inputs there are.
        known: Which of them are known.
    """
    best, first = Span(0, 0), 0
    for output in range(count + 1):
        fits = output < count and all(place in known for place in reading(output) if 0 <= place < size)
        if not fits:
            if output - first > best.count:
                best = Span(first, output)
            first = output + 1
    return best


def read_by(reading: Reading, outputs: Span) -> Span:
    """All positions that some outputs read, padding among them, holes included."""
    read = [place for output in range(outputs.first, outputs.end) for place in reading(output)]
    return Span(min(read), max(read) + 1) if read else Span(0, 0)


def cut(
    plane: Floats, rows: Span, columns: Span, border: Border | None
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """A piece of a plane with its padding.

    Args:
        plane: Shape (height, width).
        rows: Which rows; some may lie outside.
        columns: Likewise.
        border: What the padding holds; None where it takes no part, and is NaN.

    Returns:
        The numbers, and which of them are padding.
    """
    height, width = plane.shape
    values = np.full((rows.count, columns.count), np.nan)
    outside = np.zeros(values.shape, np.bool_)
    for at, row in enumerate(range(rows.first, rows.end)):
        for beside, column in enumerate(range(columns.first, columns.end)):
            outside[at, beside] = not (0 <= row < height and 0 <= column < width)
            values[at, beside] = _shown(plane, row, column, border)
    return values, outside


def _shown(plane: Floats, row: int, column: int, border: Border | None) -> float:
    height, width = plane.shape
    if 0 <= row < height and 0 <= column < width:
        return float(plane[row, column])
    if border is None:
        return float("nan")
    constant = border_constant(border)
    if constant is not None:
        return constant
    places = shown_cell(row, height, border), shown_cell(column, width, border)
    return float(plane[places[0] or 0, places[1] or 0])
