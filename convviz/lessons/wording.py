"""A step's words with numbers in them, in the language's way of writing numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import assert_never

from msgspec.structs import replace

from convviz.lessons.asked import CellAnswer, Expected
from convviz.lessons.lesson import StepWords
from convviz.lessons.quantities.results import (
    CellResult,
    KernelResult,
    NumberResult,
    NumbersResult,
    Result,
    ShapeResult,
)
from convviz.lessons.questions import KernelQuestion, NumberQuestion, Question
from convviz.lessons.tolerance import is_whole
from convviz.states.lessons.answers import ChoiceAnswer, NumberAnswer, RowAnswer, ShapeAnswer
from convviz.texts.kernels import kernel_name
from convviz.texts.lesson_words import cell_text
from convviz.texts.numbers import decimal_mark, format_count, format_number

_NAME = re.compile(r"\{([a-z0-9-]{1,60})\}")


def names_in(words: StepWords) -> frozenset[str]:
    """The names of the values that a step's words quote."""
    texts = (words.title, words.text, words.prompt, words.hint, words.reveal, words.notes, *words.options)
    return frozenset(name for text in texts for name in _NAME.findall(text))


def with_values(words: StepWords, values: Mapping[str, str]) -> StepWords:
    """The words with values in the place of their names; a name that stands for none stays as it is."""

    def filled(text: str) -> str:
        return _NAME.sub(lambda found: values.get(found[1], found[0]), text)

    return replace(
        words,
        title=filled(words.title),
        text=filled(words.text),
        prompt=filled(words.prompt),
        hint=filled(words.hint),
        reveal=filled(words.reveal),
        notes=filled(words.notes),
        options=tuple(filled(option) for option in words.options),
    )


def value_text(result: Result) -> str:
    """A value for a sentence: 1.2, 4 × 4, row 2, column 3."""
    match result:
        case NumberResult():
            return _number(result.value)
        case NumbersResult():
            mark = "; " if decimal_mark() == "," else ", "
            return mark.join(_number(value) for value in result.values)
        case ShapeResult():
            sides = result.shape[:-1] if len(result.shape) == 3 and result.shape[-1] == 1 else result.shape
            return " × ".join(format_count(side) for side in sides)
        case CellResult():
            row, column = result.cells[0][:2]
            return cell_text(row, column)
        case KernelResult():
            return kernel_name(result.id)


def answer_text(answer: Expected, question: Question, options: Sequence[str]) -> str:
    """What is right, for a sentence.

    Args:
        answer: What is right.
        question: What was asked.
        options: The words of a choice, or of statements.
    """
    match answer:
        case NumberAnswer():
            percent = isinstance(question, NumberQuestion) and question.percent
            return _answer(answer.value) + (" %" if percent else "")
        case ShapeAnswer():
            return value_text(ShapeResult(answer.shape))
        case RowAnswer():
            return value_text(NumbersResult(answer.values))
        case CellAnswer():
            return value_text(CellResult(answer.cells))
        case ChoiceAnswer():
            if isinstance(question, KernelQuestion):
                return kernel_name(answer.chosen)
            return options[int(answer.chosen)]
        case _:
            assert_never(answer)


def _answer(value: float) -> str:
    """A count with all its digits, which is what is asked for; other numbers with four."""
    return format_count(round(value)) if is_whole(value) else format_number(value, significant=4)


def _number(value: float) -> str:
    return format_count(value) if isinstance(value, int) else format_number(value, significant=4)
