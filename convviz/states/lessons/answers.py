"""What a question is answered with: the form of the answer, and the right one."""

from __future__ import annotations

from msgspec import Struct


class NumberForm(Struct, frozen=True, tag="number"):
    """One number is typed."""


class ShapeForm(Struct, frozen=True, tag="shape"):
    """A shape is typed, such as 14 × 14 × 8.

    Attributes:
        rank: How many sizes it has.
    """

    rank: int = 3


class RowForm(Struct, frozen=True, tag="row"):
    """A row or a small grid of numbers is filled in.

    Attributes:
        rows: Rows of the grid; 1 for a row.
        columns: Numbers in each row.
        captions: Ids of what the columns hold, such as `"top"`; () where they need no heading.
        count: How many numbers there are in all, where the last row is not full; 0 where it is.
    """

    rows: int = 1
    columns: int = 1
    captions: tuple[str, ...] = ()
    count: int = 0


class ChoiceForm(Struct, frozen=True, tag="choice"):
    """One of several is chosen.

    Attributes:
        options: (id, text) of each; a text in the language in force.
    """

    options: tuple[tuple[str, str], ...]


Form = NumberForm | ShapeForm | RowForm | ChoiceForm

Given = str | tuple[str, ...]
"""What a person answered: the text typed, the texts of a row's fields row by row, or the id chosen."""


class NumberAnswer(Struct, frozen=True, tag="number"):
    """A number.

    Attributes:
        value: The right one.
        tolerance: How far from it an answer may lie.
    """

    value: float
    tolerance: float = 0.0


class ShapeAnswer(Struct, frozen=True, tag="shape"):
    """A shape, without the axis of the batch."""

    shape: tuple[int, ...]


class RowAnswer(Struct, frozen=True, tag="row"):
    """Numbers row by row.

    Attributes:
        values: All of them.
        columns: How many stand in a row.
        tolerance: How far from each an answer may lie.
    """

    values: tuple[float, ...]
    columns: int
    tolerance: float = 0.0


class ChoiceAnswer(Struct, frozen=True, tag="choice"):
    """One of several, by its id."""

    chosen: str


Answer = NumberAnswer | ShapeAnswer | RowAnswer | ChoiceAnswer
