"""Walking through a lesson: large networks run aside, and what was covered is uncovered with the answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from convviz.lessons.lesson import LessonFiles
from convviz.lessons.reading import lesson_of
from convviz.workspace import lesson_networks
from convviz.workspace import lessons as walking
from convviz.workspace.lessons import LessonWorkspace

STEPS = b"""
format = 1
id = "made"
[[steps]]
id = "grid"
[steps.show]
cover = [{ at = 1 }]
[steps.show.lab]
given = { grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [0, 1, 0]] }
stages = [{ kind = "convolution", kernel = { weights = [[1, -1], [0, 2]] } }]
[steps.question]
kind = "number"
asks = { of = "value", at = 1, cell = [0, 0] }
[[steps]]
id = "network"
[steps.show.network]
model = "zoo:lenet5"
given = [{ sample = "photo-cat" }]
[[steps]]
id = "again"
[steps.show.network]
model = "zoo:lenet5"
given = [{ sample = "photo-cat" }]
layer = "conv2d"
"""
WORDS = b"""
title = "Made"
summary = "Made."
origin = "Here."
[steps]
"""


@pytest.fixture
def lessons(qtbot: QtBot) -> Iterator[LessonWorkspace]:
    del qtbot
    made = LessonWorkspace()
    yield made
    made.end()


@pytest.fixture
def files() -> LessonFiles:
    return lesson_of({"lesson.toml": STEPS, "en.toml": WORDS})


def test_an_answer_uncovers_what_it_was_about(
    lessons: LessonWorkspace, files: LessonFiles, qtbot: QtBot
) -> None:
    lessons.begin(files)
    assert lessons.shown.cover
    lessons.settle(right=False)
    assert lessons.shown.cover
    with qtbot.waitSignal(lessons.shown_changed):
        lessons.settle(right=True)
    assert not lessons.shown.cover
    assert lessons.shown.lab == files.lesson.steps[0].show.lab


def test_a_small_network_is_run_once_for_several_steps(
    lessons: LessonWorkspace, files: LessonFiles, qtbot: QtBot
) -> None:
    lessons.begin(files, 1)
    qtbot.waitUntil(lambda: not lessons.busy, timeout=20_000)
    first = lessons.subject
    lessons.go(2)
    assert not lessons.busy, "its network is there, and was run on the same picture"
    assert first is not None
    assert lessons.subject is not None
    assert lessons.subject.run is first.run


def test_a_large_network_runs_aside_while_the_pages_show_it(
    lessons: LessonWorkspace, files: LessonFiles, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons.begin(files, 1)
    qtbot.waitUntil(lambda: not lessons.busy, timeout=20_000)
    monkeypatch.setattr(walking, "MANY_PRODUCTS", 0)
    with qtbot.waitSignal(lessons.shown_changed):
        lessons.go(2)
    assert lessons.busy
    qtbot.waitUntil(lambda: not lessons.busy, timeout=20_000)
    assert lessons.subject is not None
    assert lessons.subject.run is not None


def test_what_runs_aside_is_dropped_with_its_step(
    lessons: LessonWorkspace, files: LessonFiles, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons.begin(files, 1)
    qtbot.waitUntil(lambda: not lessons.busy, timeout=20_000)
    monkeypatch.setattr(walking, "MANY_PRODUCTS", 0)
    lessons.go(2)
    lessons.go(0)
    assert lessons.subject is not None
    assert lessons.subject.run is None
    qtbot.wait(300)
    assert lessons.subject.run is None
    lessons.go(2)
    lessons.end()
    qtbot.wait(300)
    assert lessons.subject is None


def broken(*_: object) -> NoReturn:
    raise RuntimeError("the disk burns")


def test_a_network_that_cannot_be_loaded_for_no_known_reason_is_told_and_tried_again(
    lessons: LessonWorkspace, files: LessonFiles, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, qtbot.waitSignal(lessons.failed) as told:
        patch.setattr(lesson_networks, "load_named", broken)
        lessons.begin(files, 1)
        assert lessons.busy
    assert str(told.args[0]) == "the disk burns"
    assert (lessons.crashed, lessons.busy, lessons.subject) == (True, False, None)
    lessons.again()
    lessons.retry()
    assert (lessons.crashed, lessons.busy) == (False, True)
    qtbot.waitUntil(lambda: lessons.subject is not None, timeout=20_000)
    assert lessons.subject is not None
    assert lessons.subject.run is not None


def test_a_large_network_that_fails_as_it_runs_is_told_and_tried_again(
    lessons: LessonWorkspace, files: LessonFiles, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons.begin(files, 1)
    qtbot.waitUntil(lambda: not lessons.busy, timeout=20_000)
    monkeypatch.setattr(walking, "MANY_PRODUCTS", 0)
    with monkeypatch.context() as patch, qtbot.waitSignal(lessons.failed):
        patch.setattr(walking.StepRunner, "run", broken)
        lessons.go(2)
    assert lessons.crashed
    lessons.retry()
    qtbot.waitUntil(lambda: lessons.subject is not None, timeout=20_000)
    assert not lessons.crashed


def test_a_small_network_that_fails_as_it_runs_leaves_no_step_waiting(
    lessons: LessonWorkspace, files: LessonFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(walking.StepRunner, "run", broken)
        with pytest.raises(RuntimeError, match="the disk burns"):
            lessons.begin(files, 0)
    assert (lessons.crashed, lessons.busy) == (True, False)
    lessons.retry()
    assert lessons.subject is not None


def test_another_step_is_not_held_up_by_one_that_failed(
    lessons: LessonWorkspace, files: LessonFiles, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, qtbot.waitSignal(lessons.failed):
        patch.setattr(lesson_networks, "load_named", broken)
        lessons.begin(files, 1)
    lessons.go(0)
    assert (lessons.crashed, lessons.busy) == (False, False)
