"""How whoever asked for some work stops it or lets it wait."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - it is no error: somebody asked for it
    """The work was asked to stop. The last checkpoint of a training stays."""


class Control(Protocol):
    """What work asks between its steps, whether they train, read, draw or fetch."""

    def check(self) -> None:
        """Returns at once; while the work is to wait, when that is over.

        Raises:
            Cancelled: The work is to stop.
        """
        ...


class Unhindered:
    """The control of work that nobody stops."""

    def check(self) -> None:
        """Returns at once."""
