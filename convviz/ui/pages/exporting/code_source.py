"""What a page offers programs with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from convviz.exports.code.dialect import Dialect
    from convviz.exports.code.network_code import Start
    from convviz.exports.code.script import Script


class CodeSource(Protocol):
    """What a page gives programs for.

    Attributes:
        starts: Whether a program can begin at the network's input or at what reaches a layer.
        changes: Signals that say that the program is another now.
    """

    @property
    def starts(self) -> bool:
        """Whether a program can begin in two places."""
        ...

    @property
    def changes(self) -> tuple[SignalInstance, ...]:
        """Signals that say that the program is another now."""
        ...

    def name(self) -> str:
        """What files are called at first."""
        ...

    def script(self, dialect: Dialect, start: Start, data: str) -> Script:
        """The program for what is shown now.

        Raises:
            ConvvizError: There is none.
        """
        ...
