"""A step whose network takes its time says so, and one whose network will not come offers to try again."""

from __future__ import annotations

import sys
from threading import Event
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from convviz.lessons.lesson import LessonFiles
from convviz.lessons.reading import lesson_of
from convviz.ui.lessons.guide import LessonGuide
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.workspace import lesson_networks
from convviz.workspace.lessons import LessonWorkspace
from convviz.workspace.model_loading import LoadedModel

STEPS = b"""
format = 1
id = "made"
[[steps]]
id = "grid"
[steps.show.lab]
given = { grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [0, 1, 0]] }
stages = [{ kind = "convolution", kernel = { weights = [[1, -1], [0, 2]] } }]
[[steps]]
id = "network"
[steps.show.network]
model = "zoo:lenet5"
given = [{ sample = "photo-cat" }]
"""
WORDS = b"""
title = "Made"
summary = "Made."
origin = "Here."
[steps]
"""
LOADS_MS = 20_000


@pytest.fixture
def files() -> LessonFiles:
    return lesson_of({"lesson.toml": STEPS, "en.toml": WORDS})


@pytest.fixture
def lessons(window: MainWindow) -> LessonWorkspace:
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    return page.lessons


def guide_of(window: MainWindow) -> LessonGuide:
    guide = window.findChild(LessonGuide)
    assert guide is not None
    return guide


def test_a_wait_is_told_once_it_is_felt_and_the_word_goes_with_it(
    window: MainWindow,
    lessons: LessonWorkspace,
    files: LessonFiles,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    may_go_on = Event()

    def slow(name: str, load=lesson_networks.load_named) -> LoadedModel:
        may_go_on.wait(LOADS_MS / 1000)
        return load(name)

    monkeypatch.setattr(lesson_networks, "load_named", slow)
    lessons.begin(files)
    waiting = guide_of(window).waiting
    assert waiting.isHidden()
    lessons.go(1)
    assert waiting.isHidden()
    qtbot.waitUntil(waiting.isVisible)
    assert "is being got ready" in waiting.line.text()
    assert not waiting.again.isVisible()
    may_go_on.set()
    qtbot.waitUntil(lambda: lessons.subject is not None, timeout=LOADS_MS)
    assert waiting.isHidden()
    qtbot.wait(400)
    assert waiting.isHidden()


def test_what_nobody_expected_is_told_with_a_way_to_try_again(
    window: MainWindow,
    lessons: LessonWorkspace,
    files: LessonFiles,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[BaseException] = []

    def broken(_name: str) -> NoReturn:
        raise RuntimeError("the disk burns")

    with monkeypatch.context() as patch:
        patch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(error))
        patch.setattr(lesson_networks, "load_named", broken)
        lessons.begin(files, 1)
        waiting = guide_of(window).waiting
        qtbot.waitUntil(waiting.again.isVisible)
    assert [str(error) for error in told] == ["the disk burns"]
    assert "could not be got ready" in waiting.line.text()
    assert waiting.again.focusPolicy() & Qt.FocusPolicy.TabFocus
    waiting.again.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(waiting.again, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: lessons.subject is not None, timeout=LOADS_MS)
    assert waiting.isHidden()


def test_another_step_begins_without_the_trouble_of_the_last(
    window: MainWindow,
    lessons: LessonWorkspace,
    files: LessonFiles,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_name: str) -> NoReturn:
        raise RuntimeError("the disk burns")

    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(lesson_networks, "load_named", broken)
    lessons.begin(files, 1)
    waiting = guide_of(window).waiting
    qtbot.waitUntil(waiting.again.isVisible)
    lessons.go(0)
    assert waiting.isHidden()
