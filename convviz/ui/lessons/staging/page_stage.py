"""What every page's stage offers."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from convviz.lessons.lesson import Shown
from convviz.ui.page import Page
from convviz.workspace.lessons import LessonWorkspace

AnyPage = TypeVar("AnyPage", bound=Page)


class PageStage(QObject, Generic[AnyPage]):
    """Brings one page to what steps show.

    Signals:
        picked: A person pinned a cell: the grid of the lab or the layer, and (row, column, channel).
    """

    picked = Signal(object, object)

    def __init__(self, page: AnyPage) -> None:
        super().__init__(page)
        self.page = page

    def keep(self) -> None:
        """Remembers what the page has: it is about to be changed for the first time in this lesson."""
        raise NotImplementedError

    def show(self, shown: Shown, lessons: LessonWorkspace) -> None:
        """Shows what a step shows.

        Raises:
            ConvvizError: The step points to what is not there.
        """
        raise NotImplementedError

    def restore(self) -> None:
        """Gives the page back what `keep` remembered."""
        raise NotImplementedError
