"""An undo step that goes from one whole state to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand

State = TypeVar("State")


class StateChange(QUndoCommand, Generic[State]):
    """From one state to the next; changes of the same burst join into one step.

    Args:
        text: What the step is called.
        before: The state that undo brings back.
        after: The state that redo brings back.
        restore: Takes a state.
        key: What the changes of one burst share; "" for a step of its own.
    """

    def __init__(
        self, text: str, before: State, after: State, restore: Callable[[State], None], key: str = ""
    ) -> None:
        super().__init__(text)
        self.before = before
        self.after = after
        self.key = key
        self._restore = restore

    def id(self) -> int:
        """Qt offers steps of the same id to be joined; −1 never."""
        return 1 if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Takes a later change of the same burst in."""
        if not isinstance(other, type(self)) or other.key != self.key:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Brings the later state back."""
        self._restore(self.after)

    def undo(self) -> None:
        """Brings the earlier state back."""
        self._restore(self.before)
