"""Worksheets of lessons: every question with its answer, and the grids that it is answered from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz.cli import main
from convviz.exports.worksheet.lesson import lesson_sheet
from convviz.lessons.course import bundled_lessons
from convviz.lessons.reading import bundled_lesson
from convviz.resources import asset
from convviz.states.worksheet.parts import Answer, GridTask, Heading, Prose, Worksheet
from convviz.workspace.lesson_preparing import preparer

pytestmark = pytest.mark.usefixtures("qapp")

LESSON = "one-kernel-one-sum"
PREPARE = preparer()


def sheet(language: str = "en") -> Worksheet:
    return lesson_sheet(bundled_lesson(LESSON), language, PREPARE)


def test_every_step_is_on_the_sheet_with_its_values_filled_in() -> None:
    worksheet, lesson = sheet(), bundled_lesson(LESSON)
    words = lesson.said("en")
    headings = [part.text for part in worksheet.parts if isinstance(part, Heading)]
    assert headings == [
        f"{at}. {words.steps[step.id].title}" for at, step in enumerate(lesson.lesson.steps, 1)
    ]
    texts = [part.markdown for part in worksheet.parts if isinstance(part, Prose)]
    texts += [part.prompt + part.answer for part in worksheet.parts if isinstance(part, Answer)]
    assert not any("{" in text for text in texts)


def test_every_question_has_an_answer() -> None:
    questions = [step for step in bundled_lesson(LESSON).lesson.steps if step.question is not None]
    answers = [part for part in sheet().parts if isinstance(part, Answer)]
    assert len(answers) == len(questions)
    assert all(part.answer.startswith("**") for part in answers)


def test_a_row_is_answered_from_the_grids_on_the_sheet() -> None:
    parts = sheet().parts
    at = next(place for place, part in enumerate(parts) if isinstance(part, Answer) and "row" in part.prompt)
    task, answer = parts[at - 1], parts[at]
    assert isinstance(task, GridTask)
    assert isinstance(answer, Answer)
    (plane,), (kernel,) = task.inputs, task.kernels
    assert task.blank[1].all()
    assert task.blank.sum() == task.blank.shape[1], "only what is covered on screen is to be filled in"
    row = [
        np.sum(plane.values[1:4, column : column + 3] * kernel.values)
        for column in range(task.output.values.shape[1])
    ]
    right = answer.answer.partition("**")[2].partition("**")[0].replace("−", "-")
    np.testing.assert_allclose([float(number) for number in right.split(",")], row, atol=1e-6)


def test_a_hidden_kernel_is_not_on_the_sheet() -> None:
    parts = sheet().parts
    at = next(place for place, part in enumerate(parts) if isinstance(part, Answer) and "A) " in part.prompt)
    task = parts[at - 1]
    assert isinstance(task, GridTask)
    assert not task.kernels
    assert not task.blank.any()


@pytest.mark.parametrize("language", ["pt", "es"])
def test_the_words_are_those_of_the_language(language: str) -> None:
    assert sheet(language).title == bundled_lesson(LESSON).said(language).title
    assert sheet(language).title != sheet("en").title


def test_the_command_line_writes_a_lesson_too(tmp_path: Path) -> None:
    assert main(["worksheet", LESSON, "-o", str(tmp_path / "a.pdf")]) == 0
    folder = asset(f"lessons/{LESSON}")
    assert main(["worksheet", str(folder), "--answers", "none", "-o", str(tmp_path / "b.pdf")]) == 0
    assert (tmp_path / "a.pdf").stat().st_size > (tmp_path / "b.pdf").stat().st_size


def test_the_lesson_is_among_those_that_come_along() -> None:
    assert LESSON in bundled_lessons()
