"""Every step of every lesson in the window, in every language: it loads, shows what it says, asks, and is whole."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import pytest
from lesson_answers import right_to, wrong_to
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from convviz.lessons.course import bundled_lessons
from convviz.lessons.lesson import Shown
from convviz.lessons.questions import Question
from convviz.lessons.reading import bundled_lesson
from convviz.resources import asset
from convviz.texts import languages
from convviz.texts.articles.reading import language_in_force
from convviz.ui.lessons.cell_field import CellField
from convviz.ui.lessons.guide import LessonGuide
from convviz.ui.lessons.locating import locate
from convviz.ui.lessons.step_text import StepText
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.evidence import making
from convviz.ui.pages.lessons.answers import AnswerField
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.window_content import WindowContent
from convviz.workspace.lessons import LessonWorkspace
from convviz.workspace.worker import WorkerService

LESSONS = [name for name in bundled_lessons() if asset(f"lessons/{name}/lesson.toml").exists()]
FAKE = (sys.executable, str(Path(__file__).parents[2] / "fake_evidence.py"), "well", "0")
LOADS_MS = 20_000


@pytest.fixture(autouse=True)
def worker_without_tensorflow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "WorkerService", lambda command: WorkerService(command=FAKE))  # noqa: ARG005


@pytest.mark.parametrize("name", LESSONS)
def test_every_step_is_shown_asks_and_is_not_clipped(name: str, window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    for language in languages.LANGUAGES:
        languages.install(language)
        walk(name, window, page.lessons, qtbot)


def walk(name: str, window: MainWindow, lessons: LessonWorkspace, qtbot: QtBot) -> None:
    lessons.begin(bundled_lesson(name))
    guide = window.findChild(LessonGuide)
    assert guide is not None
    for index, step in enumerate(bundled_lesson(name).lesson.steps):
        lessons.go(index)
        qtbot.waitUntil(lambda: not lessons.busy, timeout=LOADS_MS)
        qtbot.wait(1)
        place = f"{name}, {step.id}, {language_in_force()}"
        is_shown(step.show, window, place, qtbot)
        is_whole(guide, window, place)
        if step.question is not None:
            answer(guide, lessons, step.question, place)
            qtbot.wait(1)
            is_shown(lessons.shown, window, f"{place}, revealed", qtbot)
            is_whole(guide, window, f"{place}, revealed")
    lessons.end()
    assert not guide.isVisible()


def is_shown(shown: Shown, window: MainWindow, place: str, qtbot: QtBot) -> None:
    page = window.current_page()
    if shown.page is not None:
        assert page.page_id == shown.page, place
    assert not window.notice(), f"{place}: {window.notice()}"
    for control in shown.controls or ():
        assert control in page.parts, f"{place}: {control} is none of {page.parts}"
    # Plots and answers of the worker come when they are ready.
    looks = (*shown.look_at, *shown.cover)
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: all(locate(page, look) is not None for look in looks), timeout=LOADS_MS)
    assert [look for look in looks if locate(page, look) is None] == [], place


def is_whole(guide: LessonGuide, window: MainWindow, place: str) -> None:
    content = window.findChild(WindowContent)
    assert content is not None
    needed, given = content.content.minimumSizeHint(), content.content.size()
    assert needed.width() <= given.width(), f"{place}: {needed.width()} px wide, {given.width()} are there"
    assert needed.height() <= given.height(), (
        f"{place}: {needed.height()} px high, {given.height()} are there"
    )
    for label in guide.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 1, f"{place}: {label.text()!r}"
        else:
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), (
                f"{place}: {label.text()!r}"
            )
    for text in guide.findChildren(StepText):
        if text.isVisible():
            size = text.document().size()
            assert size.height() <= text.height() + 1, f"{place}: {text.toPlainText()[:60]!r}"
            assert size.width() <= text.width() + 1, f"{place}: {text.toPlainText()[:60]!r}"


def answer(guide: LessonGuide, lessons: LessonWorkspace, question: Question, place: str) -> None:
    expected = lessons.expected()
    for wrong in wrong_to(question, expected)[:1]:
        give(guide, lessons, question, wrong)
        assert lessons.outcome.standing == "wrong", f"{place}: {wrong} is taken for right"
        assert guide.question.said.text(), place
    give(guide, lessons, question, right_to(expected))
    assert lessons.outcome.standing == "right", f"{place}: {guide.question.said.text()}"


def give(
    guide: LessonGuide,
    lessons: LessonWorkspace,
    question: Question,
    given: str | tuple[str, ...] | tuple[int, ...],
) -> None:
    field = guide.question.field
    if isinstance(field, CellField):
        lessons.pick(question.at, given)
    else:
        assert isinstance(field, AnswerField)
        field.show_given(given)
    guide.question.check.click()
