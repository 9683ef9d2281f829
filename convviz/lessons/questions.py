"""The kinds of questions, as they stand in the file: what is asked, never what the answer is.

Prompts, options and hints are words, and stand in the files of the languages.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from convviz.lessons.quantities.records import Claim, Place, Quantity
from convviz.lessons.records import Record


class NumberQuestion(Record, frozen=True, tag_field="kind", tag="number"):
    """A number.

    Attributes:
        asks: The number.
        tolerance: How far off an answer may be; None for half a unit of the third significant digit.
        percent: Whether it is asked for in per cent of 1.
    """

    asks: Quantity
    tolerance: Annotated[float, Meta(ge=0)] | None = None
    percent: bool = False


class ShapeQuestion(Record, frozen=True, tag_field="kind", tag="shape"):
    """A shape, such as 14 × 14 × 8; a single channel need not be written."""

    asks: Quantity


class CellQuestion(Record, frozen=True, tag_field="kind", tag="cell"):
    """A cell to be clicked in a grid.

    Attributes:
        asks: The cell; where several share the extreme value, each is right.
        at: The grid of the lab or the layer in which it is clicked.
    """

    asks: Quantity
    at: Place


class KernelQuestion(Record, frozen=True, tag_field="kind", tag="kernel"):
    """Which kernel made this? One of several to be chosen.

    Attributes:
        options: Ids of named kernels; one of them is the stage's.
        stage: The stage of the lab, counted from 1.
    """

    options: Annotated[tuple[str, ...], Meta(min_length=2, max_length=8)]
    stage: Annotated[int, Meta(ge=1, le=8)] = 1


class RowQuestion(Record, frozen=True, tag_field="kind", tag="row"):
    """A row of numbers to be filled in, one field each."""

    asks: Quantity
    tolerance: Annotated[float, Meta(ge=0)] | None = None


class ChoiceQuestion(Record, frozen=True, tag_field="kind", tag="choice"):
    """One of several: the option whose claim holds. Exactly one does."""

    claims: Annotated[tuple[Claim, ...], Meta(min_length=2, max_length=6)]


class ErrorQuestion(Record, frozen=True, tag_field="kind", tag="error"):
    """Find the error: the statement whose claim does not hold. Exactly one does not."""

    claims: Annotated[tuple[Claim, ...], Meta(min_length=2, max_length=6)]


Question = (
    NumberQuestion
    | ShapeQuestion
    | CellQuestion
    | KernelQuestion
    | RowQuestion
    | ChoiceQuestion
    | ErrorQuestion
)
