"""Steps of undo that are kept while others take their place, and put back as they were."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QUndoStack

from convviz.workspace.kept_steps import keep_steps
from convviz.workspace.state_change import StateChange


class Work:
    """A number with a stack of undo."""

    def __init__(self) -> None:
        self.stack = QUndoStack()
        self.number = 0
        self.shown: list[int] = []

    def set(self, number: int, text: str, key: str = "") -> None:
        self.stack.push(StateChange(text, self.number, number, self.show, key))

    def show(self, number: int) -> None:
        self.number = number
        self.shown.append(number)


@pytest.fixture
def work() -> Work:
    """Three steps, the second of them saved, the third undone."""
    made = Work()
    for number, text in ((1, "one"), (5, "five"), (7, "seven")):
        made.set(number, text)
        if number == 5:
            made.stack.setClean()
    made.stack.undo()
    return made


def texts(stack: QUndoStack) -> list[str]:
    return [stack.text(at) for at in range(stack.count())]


def test_undo_and_redo_go_where_they_went_before(work: Work) -> None:
    kept = keep_steps(work.stack)
    work.set(100, "a hundred")
    work.set(101, "more")
    assert not work.stack.canRedo()
    work.show(5)
    kept.put_back(work.stack)
    assert texts(work.stack) == ["one", "five", "seven"]
    assert (work.stack.undoText(), work.stack.redoText()) == ("five", "seven")
    work.stack.redo()
    assert work.number == 7
    for expected in (5, 1, 0):
        work.stack.undo()
        assert work.number == expected
    assert not work.stack.canUndo()


def test_nothing_is_shown_while_they_are_put_back(work: Work) -> None:
    kept = keep_steps(work.stack)
    work.set(100, "a hundred")
    work.shown.clear()
    kept.put_back(work.stack)
    assert work.shown == []


@pytest.mark.parametrize("saved", [None, 0, 1, 2, 3])
@pytest.mark.parametrize("done", [0, 1, 2, 3])
def test_what_was_saved_stays_what_was_saved(saved: int | None, done: int) -> None:
    work = Work()
    for number in (1, 2, 3):
        work.set(number, str(number))
    if saved is None:
        work.stack.resetClean()
    else:
        work.stack.setIndex(saved)
        work.stack.setClean()
    work.stack.setIndex(done)
    kept = keep_steps(work.stack)
    work.set(9, "nine")
    kept.put_back(work.stack)
    assert (work.stack.index(), work.stack.cleanIndex()) == (done, -1 if saved is None else saved)
    assert work.stack.isClean() is (saved == done)


def test_steps_of_one_burst_stay_apart_and_the_next_of_it_joins() -> None:
    work = Work()
    work.set(1, "drag", "a")
    work.stack.setClean()  # Qt joins nothing to what was saved
    work.set(2, "drag", "a")
    assert work.stack.count() == 2
    keep_steps(work.stack).put_back(work.stack)
    assert work.stack.count() == 2
    work.set(3, "drag", "a")
    assert work.stack.count() == 2
    work.stack.undo()
    assert work.number == 1


def test_keeping_changes_nothing(work: Work) -> None:
    work.shown.clear()
    keep_steps(work.stack)
    assert texts(work.stack) == ["one", "five", "seven"]
    assert (work.stack.index(), work.stack.cleanIndex(), work.shown) == (2, 2, [])


def test_steps_whose_owner_is_gone_are_not_kept() -> None:
    stack = QUndoStack()
    work = Work()
    stack.push(StateChange("one", 0, 1, work.show))
    del work
    gc.collect()
    kept = keep_steps(stack)
    assert kept.steps == ()
    kept.put_back(stack)
    assert stack.count() == 0
