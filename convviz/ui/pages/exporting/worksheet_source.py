"""What a page offers worksheets with."""

from __future__ import annotations

from typing import Protocol

from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet


class WorksheetSource(Protocol):
    """A page, or a lesson."""

    def name(self) -> str:
        """What files are called at first."""
        ...

    def worksheet(self, options: SheetOptions) -> Worksheet:
        """The worksheet of what is shown now.

        Raises:
            ConvvizError: There is nothing to make it from.
        """
        ...
