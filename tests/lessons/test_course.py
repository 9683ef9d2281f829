"""The lessons that come along: there are enough of them, each in three languages, and each says the same in all."""

from __future__ import annotations

import re

import pytest

from convviz.lessons.course import bundled_lessons, chapters
from convviz.lessons.lesson import LANGUAGES
from convviz.lessons.questions import ChoiceQuestion, ErrorQuestion
from convviz.lessons.reading import bundled_lesson
from convviz.lessons.wording import names_in
from convviz.resources import asset

LESSONS = [pytest.param(name, id=name) for name in bundled_lessons()]
KINDS = {"number", "shape", "cell", "kernel", "row", "choice", "error"}


def test_the_course_has_its_lessons() -> None:
    assert len(bundled_lessons()) >= 18
    assert len(set(bundled_lessons())) == len(bundled_lessons())
    folders = {path.name for path in asset("lessons").iterdir() if path.is_dir()}
    assert folders == set(bundled_lessons())
    for chapter in chapters():
        assert set(chapter.title) == set(LANGUAGES)


def test_all_kinds_of_questions_are_asked() -> None:
    asked = {
        step.question.__struct_config__.tag
        for name in bundled_lessons()
        for step in bundled_lesson(name).lesson.steps
        if step.question is not None
    }
    assert asked == KINDS


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_has_five_to_twelve_steps_and_asks(name: str) -> None:
    lesson = bundled_lesson(name).lesson
    assert lesson.id == name
    assert 5 <= len(lesson.steps) <= 12
    assert sum(step.question is not None for step in lesson.steps) >= 2
    assert len({step.id for step in lesson.steps}) == len(lesson.steps)


@pytest.mark.parametrize("name", LESSONS)
def test_every_step_has_its_words_in_every_language(name: str) -> None:
    files = bundled_lesson(name)
    assert set(files.words) == set(LANGUAGES)
    for language, words in files.words.items():
        assert set(words.steps) == {step.id for step in files.lesson.steps}, language
        assert words.summary
        assert words.origin
        for step in files.lesson.steps:
            said = words.steps[step.id]
            assert said.title
            assert said.text.strip()
            assert bool(said.prompt) == (step.question is not None), (language, step.id)
            assert bool(said.options) == isinstance(step.question, ChoiceQuestion | ErrorQuestion)
            if isinstance(step.question, ChoiceQuestion | ErrorQuestion):
                assert len(said.options) == len(step.question.claims), (language, step.id)
            assert names_in(said) <= set(step.values), (language, step.id)


@pytest.mark.parametrize("name", LESSONS)
def test_the_languages_have_the_same_links_pictures_and_values(name: str) -> None:
    files = bundled_lesson(name)
    for step in files.lesson.steps:
        said = [words.steps[step.id] for words in files.words.values()]
        links = [
            sorted(re.findall(r"\]\(([^)]+)\)", f"{each.text} {each.prompt} {each.reveal}")) for each in said
        ]
        assert all(each == links[0] for each in links), step.id
        quoted = [names_in(each) for each in said]
        assert all(each == quoted[0] for each in quoted), step.id


@pytest.mark.parametrize("name", LESSONS)
def test_the_languages_are_languages_of_their_own(name: str) -> None:
    files = bundled_lesson(name)
    for step in files.lesson.steps:
        texts = {words.steps[step.id].text for words in files.words.values()}
        assert len(texts) == len(LANGUAGES), step.id
