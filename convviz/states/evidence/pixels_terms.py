"""A logit as a sum that can be read: what adds most to it, what takes most, all the others, the bias."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.networks.trace import Trace
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.contributions import Contributions

BarKind = Literal["term", "others-up", "others-down", "bias", "sum"]
"""A term, what all other positive or negative terms come to, the bias, or the sum."""


class Term(Struct, frozen=True):
    """One number that the last dense layer reads, times its weight.

    Attributes:
        place: Its place among all of them.
        value: The product.
        input: The number; NaN where the term is a sum of products.
        weight: What it is multiplied with; NaN where the number is 0, which no weight changes.
        channel: Of which map, or which unit.
        row: At which cell; None for a unit, and for a whole map behind global average pooling.
        column: Likewise.
    """

    place: int
    value: float
    input: float
    weight: float
    channel: int
    row: int | None = None
    column: int | None = None


class Bar(Struct, frozen=True):
    """A step of the waterfall.

    Attributes:
        kind: What it is.
        value: How far it goes; of the sum, where it stands.
        start: Where it begins.
        term: The term.
        count: Of others, how many they are.
    """

    kind: BarKind
    value: float
    start: float = 0.0
    term: Term | None = None
    count: int = 0


class TermsScene(Struct, frozen=True, eq=False):
    """A logit taken apart.

    Attributes:
        layer: The id of the layer whose numbers are added up.
        cells: (height, width, channels): what each cell adds; of units (1, 1, units).
        values: (numbers,): what each number that is read adds, in the order of `cells`; behind global average pooling
            one for each map.
        inputs: (numbers,): the numbers themselves; NaN where a term is a sum of products.
        bias: What is added to them.
        sum: The logit.
    """

    layer: str
    cells: Floats
    values: Floats
    inputs: NDArray[np.float64]
    bias: float
    sum: float

    @property
    def has_cells(self) -> bool:
        """Whether several numbers of a map are read, so that its map can be told as one."""
        return not self.are_units and self.values.size > self.cells.shape[2]

    def by_maps(self) -> TermsScene:
        """The same, map by map: what all numbers of a map add together; `inputs` are NaN, for they are no products."""
        maps = self.maps
        return TermsScene(self.layer, self.cells, maps, np.full(maps.size, math.nan), self.bias, self.sum)

    @property
    def are_units(self) -> bool:
        """Whether there are no maps, but single numbers."""
        return self.cells.shape[0] * self.cells.shape[1] == 1

    @property
    def maps(self) -> Floats:
        """What each map adds, shape (channels,)."""
        return self.cells.sum(axis=(0, 1), dtype=np.float64).astype(np.float32)

    @property
    def strongest(self) -> tuple[int, ...]:
        """The maps, those that count most first."""
        return tuple(np.argsort(-np.abs(self.maps), kind="stable").tolist())

    def term(self, place: int) -> Term:
        """One of the numbers."""
        value, number = float(self.values[place]), float(self.inputs[place])
        weight = value / number if number else math.nan
        _, width, channels = self.cells.shape
        where, channel = divmod(place, channels)
        row, column = (None, None) if self.values.size == channels else divmod(where, width)
        return Term(place, value, number, weight, channel, row, column)

    def bars(self, most: int) -> tuple[Bar, ...]:
        """The waterfall: up from 0 by what adds, down by what takes, to the bias and the sum.

        Args:
            most: How many bars there may be in all; what has none of its own is added up with others of its sign.
        """
        order = np.argsort(-self.values, kind="stable")
        up = order[self.values[order] > 0]
        down = order[self.values[order] < 0][::-1]
        found: list[Bar] = []
        sides: tuple[tuple[NDArray[np.intp], BarKind], ...] = ((up, "others-up"), (down, "others-down"))
        for (places, others), count in zip(sides, _shares(up.size, down.size, most - 2), strict=True):
            # A bar for all others is one of the `count`.
            shown = places if places.size <= count else places[: max(count - 1, 0)]
            found += [
                Bar("term", float(self.values[place]), term=self.term(place)) for place in shown.tolist()
            ]
            rest = places[shown.size :]
            if rest.size:
                found.append(Bar(others, float(self.values[rest].sum(dtype=np.float64)), count=rest.size))
        found.append(Bar("bias", self.bias))
        starts = np.concatenate([[0.0], np.cumsum([bar.value for bar in found])])
        placed = [_starting(bar, start) for bar, start in zip(found, starts.tolist(), strict=False)]
        return (*placed, Bar("sum", self.sum))


def terms_scene(found: Contributions, trace: Trace) -> TermsScene:
    """Takes a logit apart.

    Args:
        found: The contributions.
        trace: The run they are of.
    """
    inputs = trace.maps(found.layer)
    if found.values.size == found.maps.size:
        values, numbers = found.maps.ravel(), inputs.ravel().astype(np.float64)
    else:
        values, numbers = found.values, inputs.mean(axis=(0, 1), dtype=np.float64)
    return TermsScene(found.layer, found.maps, values, numbers, found.bias, found.sum)


def _shares(up: int, down: int, lines: int) -> tuple[int, int]:
    """How many lines what adds gets, and what takes: half of them each, and what the other does not need."""
    half = lines // 2
    first = min(up, max(lines - half, lines - down))
    return first, min(down, lines - first)


def _starting(bar: Bar, start: float) -> Bar:
    return Bar(bar.kind, bar.value, start, bar.term, bar.count)
