"""How far the reading of one file is, and whether it is still wanted."""

from __future__ import annotations


class ReadingCourse:
    """Plain numbers, so that the thread that reads and the one that shows need no lock between them.

    Attributes:
        cancelled: Whether what is read is not wanted any more.
        done: How many bytes of its numbers are read.
        total: Of how many; 0 while that is not known.
    """

    def __init__(self) -> None:
        self.cancelled = False
        self.done = 0
        self.total = 0

    def cancel(self) -> None:
        """It is not wanted any more."""
        self.cancelled = True

    def is_cancelled(self) -> bool:
        """Whether it is not wanted any more: what readers ask now and then."""
        return self.cancelled

    def tell(self, done: int, total: int) -> None:
        """Notes how far it is."""
        self.total = total
        self.done = done
