"""Marking: what a person typed or clicked, against what is right.

`read_number`, `read_shape` and `read_row` take a text in the language in force; each `mark_…` gives a `Verdict`, and
refuses with one sentence what cannot be read. A `Hint` to a wrong answer comes from `convviz.lessons.marking.hints`.
"""

from __future__ import annotations

from typing import assert_never

from convviz.layers.errors import ConvvizError
from convviz.lessons.marking.cells import mark_cell
from convviz.lessons.marking.kernels import mark_kernel
from convviz.lessons.marking.numbers import mark_number, read_number
from convviz.lessons.marking.rows import mark_row, read_row
from convviz.lessons.marking.shapes import mark_shape, read_shape
from convviz.lessons.marking.verdict import Said, Verdict
from convviz.states.lessons.answers import Answer, ChoiceAnswer, Given, NumberAnswer, RowAnswer, ShapeAnswer

__all__ = [
    "Said",
    "Verdict",
    "mark",
    "mark_cell",
    "mark_choice",
    "mark_kernel",
    "mark_number",
    "mark_row",
    "mark_shape",
    "read_number",
    "read_row",
    "read_shape",
]


def mark(answer: Answer, given: Given) -> Verdict:
    """Marks what a person answered.

    Args:
        answer: The right one.
        given: The text typed, the texts of a row's fields, or the id chosen.

    Raises:
        ConvvizError: It cannot be read, or nothing is there.
    """
    text = given if isinstance(given, str) else " ".join(given)
    match answer:
        case NumberAnswer():
            return mark_number(text, answer.value, answer.tolerance)
        case ShapeAnswer():
            return mark_shape(text, answer.shape)
        case RowAnswer():
            return mark_row(given, answer.values, answer.tolerance)
        case ChoiceAnswer():
            return mark_choice(text, answer.chosen)
        case _:
            assert_never(answer)


def mark_choice(chosen: str, right: str) -> Verdict:
    """Marks one of several, by their ids.

    Raises:
        ConvvizError: None was chosen.
    """
    if not chosen:
        raise ConvvizError("answer-not-chosen", "Nothing is chosen yet; choose one of the options.")
    return Verdict(right=chosen == right, near=False, said=chosen)
