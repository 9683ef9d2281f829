"""The steps of an undo stack, kept while others take their place, and put back as they were."""

from __future__ import annotations

from typing import Any, cast

from msgspec import Struct
from PySide6.QtGui import QUndoStack

from convviz.workspace.state_change import StateChange


class KeptSteps(Struct, frozen=True, eq=False):
    """What a stack holds; to be put back once.

    Attributes:
        steps: Copies of its steps, the oldest first.
        index: How many of them are done; the others can be redone.
        clean: After how many of them the work is as it was saved; −1 if after none.
    """

    steps: tuple[StateChange[Any], ...]
    index: int
    clean: int

    def states(self) -> tuple[Any, ...]:
        """The states that its steps lead to, forwards or backwards."""
        return tuple(state for step in self.steps for state in (step.before, step.after))

    def put_back(self, stack: QUndoStack) -> None:
        """The stack holds these steps instead of its own; no state is shown for it."""
        stack.clear()
        for step in self.steps:
            step.asleep = True
            stack.push(step)
        if self.clean < 0:
            stack.resetClean()
        else:
            stack.setIndex(self.clean)
            stack.setClean()
        stack.setIndex(self.index)
        for step in self.steps:
            step.asleep = False


def keep_steps(stack: QUndoStack) -> KeptSteps:
    """What a stack of `StateChange`s holds now; it stays as it is."""
    steps: list[StateChange[Any]] = []
    for place in range(stack.count()):
        step = stack.command(place)
        known = cast("StateChange[Any]", step) if isinstance(step, StateChange) else None
        copy = None if known is None else known.copy()
        if copy is None:  # what it would restore is gone, and with it all that built on it
            return KeptSteps((), 0, -1)
        steps.append(copy)
    return KeptSteps(tuple(steps), stack.index(), stack.cleanIndex())
