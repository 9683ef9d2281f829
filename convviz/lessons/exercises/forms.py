"""The form in which an answer is given, without the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, assert_never

from convviz.states.lessons.answers import (
    Answer,
    ChoiceAnswer,
    ChoiceForm,
    Form,
    NumberAnswer,
    NumberForm,
    RowAnswer,
    RowForm,
    ShapeAnswer,
    ShapeForm,
)
from convviz.states.lessons.task import Task

_SIDES: Final = ("top", "bottom", "left", "right")


def form_of(task: Task, answer: Answer, name: Callable[[str], str]) -> Form:
    """The form of a task's answer.

    Args:
        task: The task.
        answer: Its answer.
        name: The words for one of the options, by its id.
    """
    match answer:
        case NumberAnswer():
            return NumberForm()
        case ShapeAnswer():
            return ShapeForm(len(answer.shape))
        case RowAnswer():
            captions = _SIDES[: answer.columns] if task.asked == "pads" else ()
            return RowForm(len(answer.values) // answer.columns, answer.columns, captions)
        case ChoiceAnswer():
            return ChoiceForm(tuple((option, name(option)) for option in task.options))
        case _:
            assert_never(answer)
