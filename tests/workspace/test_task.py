"""Work off the window's thread is let go of when it is done."""

from __future__ import annotations

import gc
import weakref

from pytestqt.qtbot import QtBot

from convviz.workspace.task import TaskRunner


class Subject:
    """What a piece of work is about."""

    def work(self) -> str:
        return "done"


def test_nothing_holds_what_was_worked_on(qtbot: QtBot) -> None:
    runner = TaskRunner()
    subjects: list[weakref.ref[Subject]] = []
    for _ in range(30):
        subject = Subject()
        subjects.append(weakref.ref(subject))
        with qtbot.waitSignal(runner.finished) as finished:
            runner.start(subject.work)
        assert finished.args == ["done"]
    del subject
    gc.collect()
    assert [each() for each in subjects if each() is not None] == []
