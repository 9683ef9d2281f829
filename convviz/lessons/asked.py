"""What is right: the answers that questions of a lesson expect, computed from what the step shows."""

from __future__ import annotations

from typing import assert_never

import numpy as np
from msgspec import Struct

from convviz.layers import Arithmetic, Cell, ConvvizError
from convviz.layers.kernels import find_kernel
from convviz.lessons.cells import cell_within
from convviz.lessons.quantities.claims import holds
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.kernels import stage_kernel
from convviz.lessons.quantities.records import (
    Before,
    Chosen,
    Claim,
    Extreme,
    Products,
    Value,
)
from convviz.lessons.quantities.results import (
    CellResult,
    NumberResult,
    NumbersResult,
    Result,
    ShapeResult,
    kind_of,
    number_of,
)
from convviz.lessons.quantities.spots import LabSpot, spot_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import (
    CellQuestion,
    ChoiceQuestion,
    ErrorQuestion,
    KernelQuestion,
    NumberQuestion,
    Question,
    RowQuestion,
    ShapeQuestion,
)
from convviz.lessons.tolerance import settled, tolerance_of
from convviz.states.lab.state import Kernel
from convviz.states.lessons.answers import ChoiceAnswer, NumberAnswer, RowAnswer, ShapeAnswer


class CellAnswer(Struct, frozen=True, tag="cell"):
    """A cell that is clicked.

    Attributes:
        cells: (row, column, channel), counted from zero, of each that is right.
    """

    cells: tuple[tuple[int, int, int], ...]


Expected = NumberAnswer | ShapeAnswer | RowAnswer | ChoiceAnswer | CellAnswer
"""What is right. Of a choice `chosen` is the option's place, counted from zero, as a text; of a kernel its id."""


def expected(question: Question, subject: Subject) -> Expected:
    """What is right.

    A count is right as it is; so is any other whole number. Of a number with decimals an answer may be off by half a
    unit of its third significant digit, where the question says nothing else.

    Raises:
        ConvvizError: What is asked for does not apply to what the step shows, is of another kind than the question, or
            the claims do not leave exactly one answer.
    """
    match question:
        case NumberQuestion():
            return _number(question, subject)
        case ShapeQuestion():
            found = value_of(question.asks, subject)
            if not isinstance(found, ShapeResult):
                raise _of_another_kind("shape", found)
            return ShapeAnswer(found.shape)
        case RowQuestion():
            return _row(question, subject)
        case CellQuestion():
            return _cell(question, subject)
        case KernelQuestion():
            return _kernel(question, subject)
        case ChoiceQuestion() | ErrorQuestion():
            holding = isinstance(question, ChoiceQuestion)
            return ChoiceAnswer(str(_only(question.claims, subject, holding=holding)))
        case _:
            assert_never(question)


def explained(question: Question, subject: Subject) -> Arithmetic | None:
    """How the number or the cell that is asked for comes about; None where no single cell is asked for.

    Raises:
        ConvvizError: What is asked for does not apply to what the step shows.
    """
    if not isinstance(question, NumberQuestion | RowQuestion | CellQuestion):
        return None
    match question.asks:
        case Value() | Before() | Products() | Chosen() as asked:
            spot = spot_of(asked.at, subject)
            cell = cell_within(asked.cell, spot.maps_shape)
        case Extreme() as asked:
            spot = spot_of(asked.at, subject)
            row, column = _cells(value_of(asked, subject))[0]
            cell = Cell(asked.channel, row, column)
        case _:
            return None
    return None if isinstance(spot, LabSpot) and spot.stage is None else spot.explain(cell)


def _number(question: NumberQuestion, subject: Subject) -> NumberAnswer:
    value = number_of(value_of(question.asks, subject)) * (100 if question.percent else 1)
    if question.tolerance is not None:
        return NumberAnswer(value, question.tolerance)
    return NumberAnswer(settled(value), 0.0 if isinstance(value, int) else tolerance_of((value,)))


def _row(question: RowQuestion, subject: Subject) -> RowAnswer:
    found = value_of(question.asks, subject)
    match found:
        case NumbersResult():
            values = found.values
        case ShapeResult():
            values = found.shape
        case NumberResult():
            values = (found.value,)
        case _:
            raise _of_another_kind("numbers", found)
    numbers = tuple(settled(value) for value in values)
    tolerance = tolerance_of(numbers) if question.tolerance is None else question.tolerance
    return RowAnswer(numbers, len(numbers), tolerance)


def _cell(question: CellQuestion, subject: Subject) -> CellAnswer:
    channel = 0
    match question.asks:
        case Extreme():
            channel = question.asks.channel
        case Chosen():
            channel = (*question.asks.cell, 0)[2]
        case _:
            pass
    shape = spot_of(question.at, subject).maps_shape
    cells = [cell_within((*cell, channel), shape) for cell in _cells(value_of(question.asks, subject))]
    return CellAnswer(tuple((cell.row, cell.column, cell.channel) for cell in cells))


def _cells(found: Result) -> tuple[tuple[int, ...], ...]:
    if not isinstance(found, CellResult):
        raise _of_another_kind("cell", found)
    return found.cells


def _kernel(question: KernelQuestion, subject: Subject) -> ChoiceAnswer:
    stage = stage_kernel(question.stage, subject)
    right = [option for option in question.options if _is_kernel(option, stage)]
    if len(right) != 1:
        raise ConvvizError(
            "lesson-kernel-options",
            "Exactly one of the kernels to choose from is the one that is shown; "
            f"of {', '.join(question.options)} it is {len(right)}.",
            options=", ".join(question.options),
            count=len(right),
        )
    return ChoiceAnswer(right[0])


def _is_kernel(option: str, kernel: Kernel) -> bool:
    named = find_kernel(option)
    if kernel.shape != (*named.shape, 1, 1):
        return False
    return np.allclose(kernel.effective()[:, :, 0, 0], named.weights(), rtol=1e-5, atol=1e-6)


def _only(claims: tuple[Claim, ...], subject: Subject, *, holding: bool) -> int:
    """The place of the only claim that holds, or that does not."""
    places = [place for place, claim in enumerate(claims) if holds(claim, subject) == holding]
    if len(places) == 1:
        return places[0]
    found = ", ".join(str(place + 1) for place in places) or "0"
    count = len(claims)
    if holding:
        sentence = f"Exactly one option is right; here it is {found} of {count}."
        raise ConvvizError("lesson-claims-holding", sentence, found=found, count=count)
    sentence = f"Exactly one statement is wrong; here it is {found} of {count}."
    raise ConvvizError("lesson-claims-failing", sentence, found=found, count=count)


def _of_another_kind(wanted: str, found: Result) -> ConvvizError:
    return ConvvizError(
        "lesson-other-kind",
        f"The question asks for another kind of answer than its quantity is: {wanted}, not {kind_of(found)}.",
        wanted=wanted,
        received=kind_of(found),
    )
