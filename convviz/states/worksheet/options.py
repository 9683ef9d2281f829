"""How a worksheet is made."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

PaperSize = Literal["a4", "letter"]
Blanks = Literal["all", "most", "half"]
Answers = Literal["none", "after", "separate"]

# Of so many cells in a row one is filled in already.
_EVERY: Final[dict[str, int]] = {"most": 4, "half": 2}


class SheetOptions(Struct, frozen=True):
    """How a worksheet is made.

    Attributes:
        paper: The paper.
        blanks: How many of the results are left to be filled in: all, three of four, or half of them.
        answers: Whether the answers follow, stand in a file of their own, or are left out.
    """

    paper: PaperSize = "a4"
    blanks: Blanks = "all"
    answers: Answers = "after"


def blank_cells(
    shape: tuple[int, int], blanks: Blanks, kept: tuple[int, int] | None = None
) -> NDArray[np.bool_]:
    """Which cells of a grid are left to be filled in; evenly spread.

    Args:
        shape: Of the grid.
        blanks: How many.
        kept: A cell that is left in any case.

    >>> blank_cells((2, 4), "half").astype(int).tolist()
    [[0, 1, 0, 1], [1, 0, 1, 0]]
    """
    rows, columns = np.indices(shape)
    every = _EVERY.get(blanks)
    blank = np.ones(shape, np.bool_) if every is None else (rows + columns) % every != 0
    if kept is not None:
        blank[kept] = True
    return blank
