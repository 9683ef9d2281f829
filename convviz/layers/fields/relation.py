"""Which cells along one axis of the output are computed from which along one axis of the input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.layers.fields.box import Span
from convviz.layers.geometry import Axis
from convviz.layers.transposed_geometry import TransposedAxis

Places = NDArray[np.intp]


class Line(NamedTuple):
    """Where the cells that an output reads lie when the axis has no ends: they may be padding.

    Output cell i reads from `first + i * step` to `last + i * step` of the input, counted in cells.
    """

    step: float = 1.0
    first: float = 0.0
    last: float = 0.0

    def through(self, before: Line) -> Line:
        """What is read of the input of a layer before, whose output this line reads."""
        first, last = (getattr(before, end) + before.step * getattr(self, end) for end in ("first", "last"))
        return Line(before.step * self.step, first, last)


@dataclass(frozen=True, eq=False, slots=True)
class Relation:
    """The first and the last partner of each cell; a cell without any has a last one before its first.

    Attributes:
        first_read: For each output cell the first input cell that it reads.
        last_read: The last one.
        first_reached: For each input cell the first output cell that reads it.
        last_reached: The last one.
        line: What is read when padding counts; None where all outputs read the same.
    """

    first_read: Places
    last_read: Places
    first_reached: Places
    last_reached: Places
    line: Line | None = None

    def reads(self, outputs: Span) -> Span | None:
        """From the first to the last input cell that these outputs read."""
        return _around(self.first_read, self.last_read, outputs)

    def reached(self, inputs: Span) -> Span | None:
        """From the first to the last output cell that reads one of these inputs."""
        return _around(self.first_reached, self.last_reached, inputs)


def related(
    pairs: Iterable[tuple[int, int]], outputs: int, inputs: int, line: Line | None = None
) -> Relation:
    """A relation from its pairs (output cell, input cell); those with an input cell that is none do not count."""
    both = np.array([pair for pair in pairs if 0 <= pair[1] < inputs], dtype=np.intp).reshape(-1, 2)
    by_output, by_input = both[:, 0], both[:, 1]
    return Relation(
        *_extremes(by_output, by_input, outputs, inputs),
        *_extremes(by_input, by_output, inputs, outputs),
        line,
    )


@lru_cache(maxsize=1024)
def same(size: int) -> Relation:
    """Every cell reads the one in its place."""
    return related(((at, at) for at in range(size)), size, size, Line())


@lru_cache(maxsize=1024)
def stretched(outputs: int) -> Relation:
    """Every output cell reads the only input cell."""
    return related(((at, 0) for at in range(outputs)), outputs, 1)


@lru_cache(maxsize=1024)
def shifted(outputs: int, inputs: int, before: int) -> Relation:
    """Output cell i reads input cell i − before."""
    return related(((at, at - before) for at in range(outputs)), outputs, inputs, Line(1, -before, -before))


@lru_cache(maxsize=1024)
def repeated(inputs: int, times: int) -> Relation:
    """Every input cell is read by so many output cells in a row."""
    middle = (1 / times - 1) / 2
    pairs = ((at, at // times) for at in range(inputs * times))
    return related(pairs, inputs * times, inputs, Line(1 / times, middle, middle))


@lru_cache(maxsize=1024)
def windowed(axis: Axis) -> Relation:
    """Every output cell reads its window."""
    return related(
        ((output, cell) for output in range(axis.output) for cell in axis.cells(output)),
        axis.output,
        axis.size,
        Line(axis.stride, -axis.pad_before, axis.effective_kernel - 1 - axis.pad_before),
    )


@lru_cache(maxsize=1024)
def spread(axis: TransposedAxis) -> Relation:
    """Every input cell is spread over several output cells."""
    overlap = (axis.kernel - 1) * axis.dilation
    return related(
        ((output, cell) for cell in range(axis.size) for output, _ in axis.outputs(cell)),
        axis.output,
        axis.size,
        Line(1 / axis.stride, (axis.crop_before - overlap) / axis.stride, axis.crop_before / axis.stride),
    )


def _extremes(of: Places, partners: Places, count: int, partner_count: int) -> tuple[Places, Places]:
    first = np.full(count, partner_count, np.intp)
    last = np.full(count, -1, np.intp)
    np.minimum.at(first, of, partners)
    np.maximum.at(last, of, partners)
    return first, last


def _around(first: Places, last: Places, span: Span) -> Span | None:
    chosen = slice(span[0], span[1] + 1)
    lowest, highest = int(first[chosen].min()), int(last[chosen].max())
    return None if highest < lowest else (lowest, highest)
