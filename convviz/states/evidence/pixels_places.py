"""The places of the window that slides over a picture, and what the answer was at each."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.states.evidence.answers import Answer, Floats
from convviz.states.lab.scene import Colouring, Grid, Mark, MarkKind

# The window's side as a part of the picture's shorter one, where nobody says otherwise.
_USUAL = 1 / 8
_ROUNDING = 1e-5


class Places(Struct, frozen=True, eq=False):
    """What was found at each place.

    Attributes:
        scores: (rows, columns): the answer while the window stands there; NaN where it was not tried yet.
        score: The answer to the whole picture.
        window: The window's side in pixels.
        stride: How far it moves.
        grid: By how much the answer falls at each place.
        nothing: What the window shows, as the picture's grid has its numbers.
    """

    scores: Floats
    score: float
    window: int
    stride: int
    grid: Grid
    nothing: Floats

    @property
    def columns(self) -> int:
        """Places side by side."""
        return self.scores.shape[1]

    @property
    def count(self) -> int:
        """How many places there are."""
        return self.scores.size

    @property
    def tried(self) -> int:
        """At how many the answer is known."""
        return int(np.isfinite(self.scores).sum())

    def span(self, place: int) -> tuple[slice, slice]:
        """The rows and columns of the picture that are covered, what hangs over its edges left out."""
        row, column = divmod(place, self.columns)
        height, width = self.nothing.shape[:2]
        top, left = row * self.stride, column * self.stride
        return slice(top, min(top + self.window, height)), slice(left, min(left + self.window, width))

    def nearest(self, row: int, column: int) -> int:
        """The place whose middle is nearest to a pixel."""
        steps = (
            min(max(round((each - (self.window - 1) / 2) / self.stride), 0), most - 1)
            for each, most in zip((row, column), self.scores.shape, strict=True)
        )
        down, across = steps
        return down * self.columns + across


def places_of(answer: Answer, nothing: Floats) -> Places:
    """The places of an occlusion's answer.

    Args:
        answer: What is known, perhaps so far.
        nothing: What the window shows, of the picture's size.
    """
    scores, facts = answer.arrays["scores"], answer.facts
    falls = (np.float32(facts["score"]) - scores)[:, :, np.newaxis]
    known: NDArray[np.bool_] = np.isfinite(falls)
    # Many places at once are added up in another order than the picture alone: what only that changes is no fall.
    felt = known & (np.abs(falls) > _ROUNDING * max(1.0, abs(facts["score"])))
    shown = np.where(felt, falls, np.float32(0))
    end = float(np.abs(shown).max(initial=0)) or 1.0
    grid = Grid(
        *(1, "occlusion", falls, shown, Colouring("signed", -end, end), (0,)),
        computed=None if known.all() else known,
    )
    return Places(scores, facts["score"], int(facts["window"]), int(facts["stride"]), grid, nothing)


def up_to(places: Places, place: int | None) -> Grid:
    """The map as far as it is filled in when the window stands at a place; all of it for None."""
    if place is None:
        return places.grid
    reached = (np.arange(places.count) <= place).reshape(*places.scores.shape, 1)
    return replace(places.grid, computed=reached & np.isfinite(places.grid.values))


def covered_at(picture: Grid, places: Places, place: int) -> Grid:
    """The picture as the network saw it, with the window at a place."""
    rows, columns = places.span(place)
    values = picture.values.copy()
    values[rows, columns] = places.nothing[rows, columns]
    return replace(picture, values=values, shown=values, marks=(window_mark(places, place),))


def window_mark(places: Places, place: int) -> Mark:
    """The window's outline on the picture."""
    rows, columns = places.span(place)
    down, across = (np.arange(int(each.start), int(each.stop)) for each in (rows, columns))
    return Mark(MarkKind.WINDOW, down, across)


def place_mark(places: Places, place: int) -> Mark:
    """The place's cell on the map."""
    row, column = divmod(place, places.columns)
    return Mark(MarkKind.CELL, np.array([row]), np.array([column]))


def usual_window(shape: tuple[int, ...]) -> int:
    """The window's side over a picture of a height and a width, where nobody says otherwise."""
    return max(1, round(_USUAL * min(shape[:2])))


def usual_stride(window: int) -> int:
    """How far a window moves, where nobody says otherwise: half of it."""
    return max(1, window // 2)
