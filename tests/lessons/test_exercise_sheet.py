"""Printed exercises ask what the window asks, and their answers are the same."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.lessons.exercises import KINDS, LEVELS, exercise, solve
from convviz.lessons.exercises.sheet import exercise_sheet
from convviz.states.lessons.answers import NumberAnswer, RowAnswer
from convviz.states.lessons.task import Kind, Level
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Answer, GridTask, Heading
from convviz.texts.exercises import answer_text, question_text


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_exercise_is_on_the_sheet_with_its_answer(kind: Kind, level: Level) -> None:
    exercises = [exercise(kind, level, seed) for seed in range(4)]
    sheet = exercise_sheet(exercises)
    assert sum(isinstance(part, Heading) for part in sheet.parts) == 4
    assert sheet.has_answers
    tasks = [part for part in sheet.parts if isinstance(part, GridTask | Answer)]
    for each in exercises:
        solution = solve(each.task)
        asking = tasks.pop(0)
        if each.task.input is None:
            assert isinstance(asking, Answer)
            assert question_text(each.task) in asking.prompt
            assert asking.answer.startswith(f"**{answer_text(solution.answer)}**")
            assert answer_text(solution.answer) not in asking.prompt.splitlines()
            continue
        assert isinstance(asking, GridTask)
        assert question_text(each.task) in asking.instruction
        assert asking.kernels == () or len(asking.kernels) == len(asking.inputs)
        if kind == "kernels":
            assert not asking.blank.any()
            assert asking.kernels == ()
            options = tasks.pop(0)
            assert isinstance(options, Answer)
            assert answer_text(solution.answer) in options.answer
        elif isinstance(solution.answer, NumberAnswer):
            assert asking.marked is not None
            assert asking.blank[asking.marked]
            assert asking.output.values[asking.marked] == pytest.approx(solution.answer.value)
            assert asking.written
        else:
            assert isinstance(solution.answer, RowAnswer)
            assert asking.output.values.ravel() == pytest.approx(solution.answer.values)
            assert asking.blank.all()
    assert not tasks


def test_some_numbers_may_be_given_but_never_the_one_that_is_asked_for() -> None:
    exercises = [exercise("sums", 3, seed) for seed in range(8)]
    for part in exercise_sheet(exercises, SheetOptions(blanks="half")).parts:
        if isinstance(part, GridTask):
            assert not part.blank.all()
            assert part.marked is not None
            assert part.blank[part.marked]


def test_padding_of_a_pool_holds_no_number_on_paper() -> None:
    exercises = [exercise("pooling", 3, seed) for seed in range(20)]
    grids = [part.inputs[0] for part in exercise_sheet(exercises).parts if isinstance(part, GridTask)]
    padded = [grid for grid in grids if grid.outside is not None]
    assert padded
    for grid in padded:
        assert (np.isnan(grid.values) == grid.outside).all()
