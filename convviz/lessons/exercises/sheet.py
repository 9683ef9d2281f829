"""Exercises as a worksheet: to be done by hand, with the answers and how they come about."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from convviz.lessons.exercises.solving import output, solve
from convviz.states.lessons.drawn import DrawnColumn, DrawnPlane, drawn_columns
from convviz.states.lessons.steps import CellStep, Solution
from convviz.states.lessons.task import Exercise, Task
from convviz.states.worksheet.options import SheetOptions, blank_cells
from convviz.states.worksheet.parts import Answer, GridTask, Heading, Part, SheetGrid, Worksheet
from convviz.texts import worksheet as sheet_words
from convviz.texts.exercise_grids import column_title, kernels_title
from convviz.texts.exercise_steps import step_lines, steps_text
from convviz.texts.exercises import (
    answer_text,
    given_text,
    kind_name,
    layer_lines,
    question_text,
    rounding_text,
    sheet_title,
)
from convviz.texts.kernels import kernel_name

_NEW_LINE = "  \n"
_LINES = 2


def exercise_sheet(exercises: Sequence[Exercise], options: SheetOptions | None = None) -> Worksheet:
    """A sheet with these exercises, in the language in force.

    Args:
        exercises: At least one; the first names the sheet.
        options: How many numbers of a grid are left blank.
    """
    blanks = (options or SheetOptions()).blanks
    parts: list[Part] = []
    for number, each in enumerate(exercises, start=1):
        parts.append(Heading(f"{number}. {kind_name(each.kind)} ({each.seed})"))
        parts += _parts(each.task, SheetOptions(blanks=blanks))
    first = exercises[0]
    return Worksheet(sheet_title(first.kind, first.level), tuple(parts))


def _parts(task: Task, options: SheetOptions) -> list[Part]:
    solution = solve(task)
    words = [text for text in (given_text(task), *layer_lines(task)) if text]
    question = " ".join(text for text in (question_text(task), rounding_text(solution.answer)) if text)
    if task.input is None:
        return [_typed(task, solution, _NEW_LINE.join([*words, f"**{question}**"]))]
    grids = _grids(task, solution, question, sheet_words.joined(*words[1:]), options)
    if task.asked != "kernel":
        return [grids]
    options_text = " · ".join(kernel_name(option) for option in task.options)
    return [grids, Answer(options_text, _answer(solution), 1)]


def _typed(task: Task, solution: Solution, prompt: str) -> Answer:
    return Answer(prompt, _answer(solution), _LINES + (len(task.layers) > 1))


def _answer(solution: Solution) -> str:
    lines = steps_text(solution.steps).replace("\n\n", "\n").split("\n")
    return _NEW_LINE.join((f"**{answer_text(solution.answer)}**", *lines))


def _grids(task: Task, solution: Solution, question: str, settings: str, options: SheetOptions) -> GridTask:
    columns = drawn_columns(task, shows_window=True, shows_answer=False)
    inputs = [column for column in columns if column.role == "input"]
    kernels = [column for column in columns if column.role == "kernel"]
    results = _results(task)
    marked = None if task.cell is None else (task.cell.row, task.cell.column)
    blank = blank_cells(results.shape, options.blanks, marked)
    if task.asked == "kernel":
        blank = np.zeros(results.shape, np.bool_)
    steps = [step for step in solution.steps if isinstance(step, CellStep)]
    return GridTask(
        question,
        settings,
        tuple(_sheet_grid(inputs[0], plane) for plane in inputs[0].planes),
        tuple(_beside(kernels, place) for place in range(len(inputs[0].planes))) if kernels else (),
        SheetGrid(column_title(columns[-1]), results),
        blank,
        marked,
        sheet_words.mark_words() if marked is not None else "",
        tuple(line for step in steps for line in step_lines(step)) if task.asked != "kernel" else (),
    )


def _results(task: Task) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """What comes out, as one grid: a map, or the numbers of a place in a row."""
    numbers = output(task)
    if task.asked == "row":
        return numbers.reshape(1, numbers.size)
    return numbers.reshape(numbers.shape[0], numbers.shape[1])


def _sheet_grid(column: DrawnColumn, plane: DrawnPlane) -> SheetGrid:
    span = plane.outlined
    return SheetGrid(
        column_title(column),
        np.where(plane.absent, np.nan, plane.values),
        plane.padding if plane.padding.any() else None,
        None if span is None else (span.row, span.column, span.rows, span.columns),
    )


def _beside(kernels: Sequence[DrawnColumn], place: int) -> SheetGrid:
    """The weights that meet one plane: of several kernels side by side."""
    title = column_title(kernels[0]) if len(kernels) == 1 else kernels_title()
    return SheetGrid(title, np.hstack([column.planes[place].values for column in kernels]))
