"""The words of exercises: their kinds and levels, what goes in, and the question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from convviz.states.lessons.answers import Answer, ChoiceAnswer, Given, NumberAnswer, RowAnswer, ShapeAnswer
from convviz.states.lessons.task import Kind, Level, Task
from convviz.texts.exercise_layers import layer_line
from convviz.texts.kernels import kernel_name
from convviz.texts.network_layers.settings import numbers_of
from convviz.texts.numbers import format_count, format_number, localised

translate = QCoreApplication.translate

_TWO_DECIMALS = 0.004


def kind_name(kind: Kind) -> str:
    """What an exercise trains, as a heading."""
    return {
        "sizes": translate("Exercises", "Output sizes"),
        "sums": translate("Exercises", "One sum"),
        "pooling": translate("Exercises", "Pooling"),
        "padding": translate("Exercises", "Padding “same”"),
        "parameters": translate("Exercises", "Parameters"),
        "multiply-adds": translate("Exercises", "Multiply-adds"),
        "activations": translate("Exercises", "Activations"),
        "pointwise": translate("Exercises", "1×1 convolution"),
        "field": translate("Exercises", "Receptive field"),
        "kernels": translate("Exercises", "Which kernel?"),
    }[kind]


def level_name(level: Level) -> str:
    """How hard it is, in a word or two."""
    return {
        1: translate("Exercises", "Easy"),
        2: translate("Exercises", "Medium"),
        3: translate("Exercises", "Hard"),
    }[level]


def level_hint(level: Level) -> str:
    """What a level means."""
    return {
        1: translate("Exercises", "Mental arithmetic"),
        2: translate("Exercises", "Pen and paper"),
        3: translate("Exercises", "What is easily overlooked"),
    }[level]


def sheet_title(kind: Kind, level: Level) -> str:
    """What stands above a printed sheet of exercises."""
    text = translate("Exercises", "Exercises · {kind} · {level}")
    return text.format(kind=kind_name(kind), level=level_name(level))


def given_text(task: Task) -> str:
    """What goes in; "" where the question says so."""
    if task.asked == "kernel":
        return ""
    return translate("Exercises", "Input: {shape}").format(shape=shape_text(task.shape))


def layer_lines(task: Task) -> tuple[str, ...]:
    """Each layer in a line; () where it is the layer that is asked for."""
    if task.asked == "kernel":
        return ()
    return tuple(layer_line(layer) for layer in task.layers)


def question_text(task: Task) -> str:
    """What is asked, as one question."""
    if task.asked == "cell" and task.cell is not None:
        text = translate("Exercises", "Which number stands at row {row}, column {column} of the output?")
        return text.format(row=task.cell.row + 1, column=task.cell.column + 1)
    return {
        "height": translate("Exercises", "How many rows does the output have?"),
        "shape": translate("Exercises", "Which shape comes out? Write rows × columns × channels."),
        "map": translate("Exercises", "Which numbers stand in the output?"),
        "row": translate("Exercises", "Which numbers come out, one after the other?"),
        "pads": translate("Exercises", "How many cells does “same” add on each side?"),
        "parameters": translate("Exercises", "How many parameters are there in all?"),
        "multiply-adds": translate("Exercises", "How many multiply-adds does one pass take?"),
        "field": translate(
            "Exercises", "How many rows of the input does one number of the last layer see, padding included?"
        ),
        "kernel": translate("Exercises", "Which kernel made the map of the picture, with padding “same”?"),
    }[task.asked]


def rounding_text(answer: Answer) -> str:
    """How exact the answer has to be; "" where it is a short number."""
    needs = isinstance(answer, NumberAnswer | RowAnswer) and answer.tolerance >= _TWO_DECIMALS
    return translate("Exercises", "Two decimals are enough.") if needs else ""


def caption_text(caption: str) -> str:
    """The heading of a field of a row, by its id."""
    return {
        "top": translate("Exercises", "above"),
        "bottom": translate("Exercises", "below"),
        "left": translate("Exercises", "left"),
        "right": translate("Exercises", "right"),
    }[caption]


def answer_text(answer: Answer) -> str:
    """The right answer."""
    match answer:
        case NumberAnswer():
            return _number(answer.value)
        case ShapeAnswer():
            return shape_text(answer.shape)
        case RowAnswer():
            lines = [
                answer.values[start : start + answer.columns]
                for start in range(0, len(answer.values), answer.columns)
            ]
            separator = "; " if localised(".") == "," else ", "
            return " / ".join(separator.join(_number(value) for value in line) for line in lines)
        case ChoiceAnswer():
            return kernel_name(answer.chosen)


def given_of(answer: Answer) -> Given:
    """The right answer as it stands in the fields."""
    match answer:
        case RowAnswer():
            return tuple(_number(value) for value in answer.values)
        case ChoiceAnswer():
            return answer.chosen
        case _:
            return answer_text(answer)


def shape_text(shape: Sequence[int]) -> str:
    """A shape as people write it: 14 × 14 × 8; of a vector its length."""
    return numbers_of(shape) if len(shape) != 1 else format_count(sum(shape))


def score_text(right: int, attempts: int, streak: int) -> str:
    """How well it goes: right at the first try, of how many, and how many in a row."""
    text = translate("Exercises", "{right} of {attempts} right at the first try · {streak} in a row")
    return text.format(
        right=format_count(right), attempts=format_count(attempts), streak=format_count(streak)
    )


def _number(value: float) -> str:
    return format_count(round(value)) if float(value).is_integer() else format_number(value, significant=4)
