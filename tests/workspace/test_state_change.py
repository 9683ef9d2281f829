"""A step of the undo stack goes from state to state, and keeps nobody alive."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QUndoStack

from convviz.workspace.state_change import StateChange


class Owner(QObject):
    """Holds a number and the stack of its changes."""

    def __init__(self) -> None:
        super().__init__()
        self.undo_stack = QUndoStack(self)
        self.number = 0

    def restore(self, number: int) -> None:
        self.number = number

    def change(self, number: int, key: str = "") -> None:
        self.undo_stack.push(StateChange("Change", self.number, number, self.restore, key))


def test_a_burst_is_one_step_and_another_change_is_the_next(qapp: QCoreApplication) -> None:
    owner = Owner()
    for number, key in ((1, "drag"), (2, "drag"), (3, "")):
        owner.change(number, key)
    seen = [owner.number]
    for move in (owner.undo_stack.undo, owner.undo_stack.undo, owner.undo_stack.redo):
        move()
        seen.append(owner.number)
    assert seen == [3, 2, 0, 2]


def test_an_owner_whom_nobody_needs_goes_with_its_steps(qapp: QCoreApplication) -> None:
    owner = Owner()
    owner.change(1)
    gone = weakref.ref(owner)
    del owner
    gc.collect()
    assert gone() is None
