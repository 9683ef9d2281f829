"""Every step of every lesson: what it shows is there, and its question has an answer that is right and others not."""

from __future__ import annotations

import pytest
from lesson_answers import right_to, wrong_to

from convviz.layers.errors import ConvvizError
from convviz.lessons.answering import mark_given
from convviz.lessons.asked import expected
from convviz.lessons.course import bundled_lessons
from convviz.lessons.lesson import LessonFiles, Shown, Step
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.reading import bundled_lesson
from convviz.lessons.wording import value_text
from convviz.resources import asset
from convviz.workspace.lesson_preparing import check_lesson, preparer

STEPS = [
    pytest.param(name, index, id=f"{name}-{step.id}")
    for name in bundled_lessons()
    if asset(f"lessons/{name}/lesson.toml").exists()
    for index, step in enumerate(bundled_lesson(name).lesson.steps)
]


PREPARE = preparer()


def subject_of(files: LessonFiles, shown: Shown) -> Subject:
    subject = PREPARE(files, shown)
    assert subject.lab is None or subject.lab.trouble is None
    return subject


@pytest.mark.parametrize(("name", "index"), STEPS)
def test_what_a_step_shows_is_there(name: str, index: int) -> None:
    files = bundled_lesson(name)
    step: Step = files.lesson.steps[index]
    subject = subject_of(files, step.show)
    for quantity in step.values.values():
        assert value_text(value_of(quantity, subject))
    if step.reveal is not None:
        subject_of(files, step.reveal)
    for shown in (step.show, step.reveal):
        for run in () if shown is None or shown.training is None else shown.training.runs:
            assert f"runs/{run}/run.json" in files.files
            assert f"runs/{run}/history.json" in files.files


@pytest.mark.parametrize(("name", "index"), STEPS)
def test_a_question_has_an_answer(name: str, index: int) -> None:
    files = bundled_lesson(name)
    step = files.lesson.steps[index]
    if step.question is None:
        return
    try:
        expected(step.question, subject_of(files, step.show))
    except ConvvizError as error:
        pytest.fail(f"{step.id}: {error}")


LESSONS = [name for name in bundled_lessons() if asset(f"lessons/{name}/lesson.toml").exists()]


@pytest.mark.parametrize("name", LESSONS)
def test_the_checker_finds_nothing_wrong(name: str) -> None:
    assert check_lesson(bundled_lesson(name)) == ()


@pytest.mark.parametrize(("name", "index"), STEPS)
def test_the_right_answer_is_taken_and_a_wrong_one_is_not(name: str, index: int) -> None:
    files = bundled_lesson(name)
    question = files.lesson.steps[index].question
    if question is None:
        return
    answer = expected(question, subject_of(files, files.lesson.steps[index].show))
    assert mark_given(question, answer, right_to(answer)).right
    for wrong in wrong_to(question, answer):
        assert not mark_given(question, answer, wrong).right, wrong
