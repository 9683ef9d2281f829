"""A lesson from the keyboard and by ear: where the focus goes from step to step, and what is announced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from convviz.lessons.reading import bundled_lesson
from convviz.texts import languages
from convviz.ui import accessibility
from convviz.ui.lessons.guide import LessonGuide
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lessons.page import LessonsPage

LESSON = "one-kernel-one-sum"
SUM, SLIDE, ROW, CELL, CHOICE = 2, 3, 4, 5, 6
"""Steps of the lesson: a number, no question, a row of numbers, a cell, and one of several."""


@pytest.fixture
def page(window: MainWindow) -> LessonsPage:
    found = window.page("lessons")
    assert isinstance(found, LessonsPage)
    found.begin(bundled_lesson(LESSON))
    return found


@pytest.fixture
def guide(page: LessonsPage, window: MainWindow) -> LessonGuide:
    found = window.findChild(LessonGuide)
    assert found is not None
    assert page.lessons.files is not None
    return found


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told, one text after the other."""
    heard: list[str] = []

    def hear(event: object) -> None:
        heard.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(accessibility, "QAccessible", _Listener(hear))
    return heard


class _Listener:
    """Stands for a screen reader that listens."""

    Role = QAccessible.Role

    def __init__(self, hear: object) -> None:
        self.updateAccessibility = hear

    def isActive(self) -> bool:
        return True


def focused() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def type_text(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


@pytest.mark.parametrize(
    ("step", "name"),
    [(SUM, "answerNumber"), (ROW, "answerRow0"), (CHOICE, "answerChoice-sobel-x"), (CELL, "labPage")],
)
def test_what_is_asked_for_has_the_keyboard(
    page: LessonsPage, guide: LessonGuide, step: int, name: str
) -> None:
    assert guide.isVisible()
    page.lessons.go(step)
    assert focused() == name


def test_the_page_has_the_keyboard_where_nothing_is_asked(page: LessonsPage, guide: LessonGuide) -> None:
    assert guide.isVisible()
    page.lessons.go(SUM)
    page.lessons.go(SLIDE)
    assert focused() == "labPage"


def test_whoever_goes_on_with_the_button_stays_at_it(page: LessonsPage, guide: LessonGuide) -> None:
    guide.next.setFocus()
    press(Qt.Key.Key_Space)
    assert page.lessons.index == 1
    assert focused() == "lessonNext"


def test_tab_goes_through_the_guide_as_one_reads_it(page: LessonsPage, guide: LessonGuide) -> None:
    page.lessons.go(ROW)
    guide.more.setFocus()
    seen = ["lessonMore"]
    while seen[-1] != "lessonNext" and len(seen) < 20:
        press(Qt.Key.Key_Tab)
        seen.append(focused())
    head = ["lessonMore", "lessonPresent", "lessonEnd", "lessonSteps", "guideScroll"]
    row = [f"answerRow{at}" for at in range(4)]
    ask = ["stepText", "questionPrompt", *row, "questionCheck", "questionHint"]
    assert seen == [*head, *ask, "lessonBack", "lessonAgain", "lessonNext"]


def test_an_answer_needs_no_mouse(page: LessonsPage, guide: LessonGuide) -> None:
    page.lessons.go(SUM)
    type_text("7")
    press(Qt.Key.Key_Return)
    assert page.lessons.outcome.standing == "wrong"
    assert focused() == "answerNumber"
    type_text("-1.2")
    press(Qt.Key.Key_Return)
    assert page.lessons.outcome.standing == "right"
    assert focused() == "answerNumber"
    press(Qt.Key.Key_Return)
    assert page.lessons.index == SUM + 1
    assert guide.isVisible()


def test_enter_on_the_last_answer_does_not_end_the_lesson(page: LessonsPage, guide: LessonGuide) -> None:
    page.lessons.go(CHOICE)
    page.lessons.give_up()
    guide.question.done.emit()
    assert page.lessons.files is not None
    assert page.lessons.index == CHOICE


def test_the_keyboard_does_not_get_lost_with_the_buttons(page: LessonsPage, guide: LessonGuide) -> None:
    page.lessons.go(SUM)
    guide.question.field.show_given("-1.2")  # type: ignore[union-attr]
    guide.question.check.setFocus()
    press(Qt.Key.Key_Space)
    assert page.lessons.outcome.standing == "right"
    assert focused() == "answerNumber"


def test_a_field_takes_no_letters_from_a_clicker(
    page: LessonsPage, guide: LessonGuide, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    page.lessons.go(SUM)
    assert focused() != "answerNumber"
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_B)
    curtain = window.findChild(QWidget, "presentingCurtain")
    assert curtain is not None
    assert curtain.isVisible()
    assert guide.isVisible()


def test_a_step_is_announced(page: LessonsPage, guide: LessonGuide, said: list[str]) -> None:
    page.lessons.go(SUM)
    assert guide.isVisible()
    assert said[0].startswith("3 of 7. Your first sum. Now the window in the upper left corner")
    said.clear()
    page.lessons.again()
    assert said == []


def test_what_becomes_of_an_answer_is_announced_each_time(
    page: LessonsPage, guide: LessonGuide, said: list[str]
) -> None:
    page.lessons.go(SUM)
    said.clear()
    for _ in range(2):
        guide.question.field.show_given("7")  # type: ignore[union-attr]
        guide.question.mark()
    assert len(said) == 2
    assert all(text.startswith("Not yet.") for text in said)
    said.clear()
    guide.question.help()
    assert said == [guide.question.said.text()]
    said.clear()
    guide.question.field.show_given("-1.2")  # type: ignore[union-attr]
    guide.question.mark()
    assert said[0] == "Right."
    assert said[1:] == [guide.question.reveal.toPlainText()]


def test_another_language_keeps_what_was_answered(
    page: LessonsPage, guide: LessonGuide, window: MainWindow, qtbot: QtBot
) -> None:
    page.lessons.go(SUM)
    guide.question.field.show_given("7")  # type: ignore[union-attr]
    guide.question.mark()
    languages.install(languages.find_language("es"))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Un kernel, una suma"))
    assert guide.question.field.given() == "7"  # type: ignore[union-attr]
    assert guide.question.said.text().startswith("Todav\u00eda no.")
    page.lessons.go(CHOICE)
    guide.question.field.show_given("sobel-y")  # type: ignore[union-attr]
    guide.question.mark()
    assert page.lessons.outcome.standing == "right"
    languages.install(languages.find_language("pt"))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Um kernel, uma soma"))
    assert guide.question.field.given() == "sobel-y"  # type: ignore[union-attr]
    assert guide.question.said.text() == "Certo."


def test_a_lesson_that_is_begun_again_asks_again(page: LessonsPage, guide: LessonGuide) -> None:
    page.lessons.go(SUM)
    guide.question.field.show_given("-1.2")  # type: ignore[union-attr]
    guide.question.mark()
    page.lessons.begin(bundled_lesson(LESSON), SUM)
    assert guide.question.field.given() == ""  # type: ignore[union-attr]
    assert guide.question.said.isHidden()
    type_text("-1.2")
    press(Qt.Key.Key_Return)
    assert page.lessons.outcome.standing == "right"
