"""A person's answer to a question of a lesson: its form, and its marking."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from convviz.layers.errors import ConvvizError
from convviz.lessons.asked import CellAnswer, Expected
from convviz.lessons.marking import mark_choice, mark_kernel, mark_number, mark_row, mark_shape
from convviz.lessons.marking.cells import mark_cell
from convviz.lessons.marking.verdict import Verdict
from convviz.lessons.questions import KernelQuestion, NumberQuestion, Question
from convviz.states.lessons.answers import (
    ChoiceAnswer,
    ChoiceForm,
    Form,
    Given,
    NumberAnswer,
    NumberForm,
    RowAnswer,
    RowForm,
    ShapeAnswer,
    ShapeForm,
)
from convviz.texts.kernels import kernel_name

_ABREAST = 4
"""So many numbers of a row stand side by side."""


def form_of(question: Question, answer: Expected, options: Sequence[str]) -> Form | None:
    """The field that a question is answered in; None where a cell is clicked.

    Args:
        question: The question.
        answer: What is right: it says how many numbers there are.
        options: The words of a choice, or of statements.
    """
    match answer:
        case NumberAnswer():
            return NumberForm()
        case ShapeAnswer():
            return ShapeForm(len(answer.shape))
        case RowAnswer():
            count = len(answer.values)
            return RowForm(-(-count // _ABREAST), min(_ABREAST, count), count=count)
        case ChoiceAnswer():
            if isinstance(question, KernelQuestion):
                return ChoiceForm(tuple((each, kernel_name(each)) for each in question.options))
            return ChoiceForm(tuple((str(place), text) for place, text in enumerate(options)))
        case CellAnswer():
            return None
        case _:
            assert_never(answer)


def mark_given(question: Question, answer: Expected, given: Given | tuple[int, ...]) -> Verdict:
    """Marks what a person answered.

    Args:
        question: The question.
        answer: What is right.
        given: The text, the texts of a row, the id chosen, or the (row, column, channel) clicked.

    Raises:
        ConvvizError: It cannot be read, or nothing is there.
    """
    text = given if isinstance(given, str) else " ".join(str(each) for each in given)
    match answer:
        case NumberAnswer():
            percent = isinstance(question, NumberQuestion) and question.percent
            return mark_number(text, answer.value, answer.tolerance, percent=percent)
        case ShapeAnswer():
            return mark_shape(text, answer.shape)
        case RowAnswer():
            texts = given if isinstance(given, str) else tuple(str(each) for each in given)
            return mark_row(texts, answer.values, answer.tolerance)
        case ChoiceAnswer():
            if isinstance(question, KernelQuestion) and text:
                return mark_kernel(text, answer.chosen)
            return mark_choice(text, answer.chosen)
        case CellAnswer():
            if isinstance(given, str) or not given:
                raise ConvvizError("answer-no-cell", "No cell is chosen yet; click one in the picture.")
            return mark_cell([int(each) for each in given], answer.cells)
        case _:
            assert_never(answer)
