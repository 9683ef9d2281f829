"""What a worksheet is made of: words, grids to fill in, sums to write out, tables with gaps, and the answers."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Mask = NDArray[np.bool_]
Cell = tuple[int, int]


class Heading(Struct, frozen=True):
    """A few words above a task."""

    text: str


class Prose(Struct, frozen=True):
    """A text in Markdown; it stands on the sheet alone, not among the answers.

    Attributes:
        markdown: The text.
        pictures: The files that it may show, by the names that stand in it; nothing else is ever loaded.
    """

    markdown: str
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


class Blank(Struct, frozen=True):
    """Lines to write on."""

    lines: int = 3


class Answer(Struct, frozen=True):
    """A question with lines to write on; the answer stands among the answers.

    Attributes:
        prompt: The question, Markdown.
        answer: The right answer, Markdown.
        lines: How many lines there are.
        pictures: The files that both may show.
    """

    prompt: str
    answer: str
    lines: int = 2
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


class SheetGrid(Struct, frozen=True, eq=False):
    """Numbers in rows and columns.

    Attributes:
        title: What stands above.
        values: Shape (rows, columns); NaN for cells that hold no number, as padding that takes no part.
        outside: Which cells are padding, shape of `values`; None for none.
        framed: The window of the marked cell: (first row, first column, rows, columns) in this grid, or None.
        first: The number of the first row and column, where the grid was cut out of a larger one; None for all of it.
    """

    title: str
    values: Floats
    outside: Mask | None = None
    framed: tuple[int, int, int, int] | None = None
    first: Cell | None = None


class GridTask(Struct, frozen=True, eq=False):
    """A grid to fill in.

    Attributes:
        instruction: What is to be done.
        settings: Stride, padding and what else is set; "" for nothing.
        inputs: The planes that are read; none where the result above is.
        kernels: The weights that meet each of them; none without weights.
        output: The results.
        blank: Which of them are to be filled in, shape of `output.values`.
        marked: The cell whose sum is to be written out, or None.
        marked_words: What asks for that.
        written: The sum as it is written among the answers, a line each.
    """

    instruction: str
    settings: str
    inputs: tuple[SheetGrid, ...]
    kernels: tuple[SheetGrid, ...]
    output: SheetGrid
    blank: Mask
    marked: Cell | None = None
    marked_words: str = ""
    written: tuple[str, ...] = ()


class SumTask(Struct, frozen=True, eq=False):
    """One number of a layer with many channels: some planes by hand, the sum of the others given.

    Attributes:
        instruction: What is to be done.
        patches: The window's planes.
        kernels: The weights that meet them.
        sums: What each plane adds, as text.
        steps: What follows, as (words, number, whether it is to be filled in).
        written: The sums as they are written among the answers, a line each.
    """

    instruction: str
    patches: tuple[SheetGrid, ...]
    kernels: tuple[SheetGrid, ...]
    sums: tuple[str, ...]
    steps: tuple[tuple[str, str, bool], ...]
    written: tuple[str, ...] = ()


class TableTask(Struct, frozen=True):
    """A table with gaps.

    Attributes:
        instruction: What is to be done.
        columns: The heads.
        rows: The texts.
        gaps: Which of them are to be filled in, as (row, column).
        numeric: The columns whose texts stand at the right.
        ways: How the answers come about, a line each.
    """

    instruction: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    gaps: frozenset[Cell]
    numeric: frozenset[int] = frozenset()
    ways: tuple[str, ...] = ()


Part = Heading | Prose | Blank | Answer | GridTask | SumTask | TableTask


class Worksheet(Struct, frozen=True, eq=False):
    """A sheet to be filled in by hand, and its answers.

    Attributes:
        title: What stands above.
        parts: What it is made of, in order.
        named: Whether there is room for the learner's name and the date.
    """

    title: str
    parts: tuple[Part, ...]
    named: bool = True

    @property
    def has_answers(self) -> bool:
        """Whether anything is asked that can be answered."""
        return any(is_asked(part) for part in self.parts)


def is_asked(part: Part) -> bool:
    """Whether a part asks something, and so has an answer."""
    return isinstance(part, Answer | GridTask | SumTask | TableTask)
