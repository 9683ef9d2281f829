"""An undo step that goes from one whole state to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Self, TypeVar
from weakref import WeakMethod

from PySide6.QtGui import QUndoCommand

State = TypeVar("State")


class StateChange(QUndoCommand, Generic[State]):
    """From one state to the next; changes of the same burst join into one step.

    Args:
        text: What the step is called.
        before: The state that undo brings back.
        after: The state that redo brings back.
        restore: Takes a state; a method of what owns the undo stack, or of what lives as long.
        key: What the changes of one burst share; "" for a step of its own.

    Attributes:
        asleep: Whether it neither shows a state nor joins another: it is only being put on a stack.
    """

    def __init__(
        self, text: str, before: State, after: State, restore: Callable[[State], None], key: str = ""
    ) -> None:
        super().__init__(text)
        self.before = before
        self.after = after
        self.key = key
        self.asleep = False
        # A stack holds its steps beyond Python's sight: an owner that they held would never be found to be garbage.
        self._restore = WeakMethod(restore)

    def copy(self) -> Self | None:
        """The same step, for another stack or a later time; None once what it restores is gone."""
        restore = self._restore()
        return None if restore is None else self._copied(restore)

    def id(self) -> int:
        """Qt offers steps of the same id to be joined; −1 never."""
        return 1 if self.key and not self.asleep else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Takes a later change of the same burst in."""
        if not isinstance(other, type(self)) or other.key != self.key:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Brings the later state back."""
        self._show(self.after)

    def undo(self) -> None:
        """Brings the earlier state back."""
        self._show(self.before)

    def _show(self, state: State) -> None:
        if not self.asleep and (restore := self._restore()) is not None:
            restore(state)

    def _copied(self, restore: Callable[[State], None]) -> Self:
        return type(self)(self.text(), self.before, self.after, restore, self.key)
