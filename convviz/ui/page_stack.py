"""The pages of a window, one at a time, each built when it is first wanted.

1. The first page is built without what is not on screen, and shown.
2. `complete` makes the rest of it, for a person right after the first picture.
3. Pages that are wanted later are complete at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal

from convviz.ui.page import Page
from convviz.ui.page_entry import PageEntry
from convviz.ui.widgets.current_stack import CurrentStack

if TYPE_CHECKING:
    from convviz.ui.main_window import MainWindow


class PageStack(CurrentStack):
    """Keeps the pages that are built.

    Args:
        window: What the pages are built for.
        entries: Every page, built or not.
    """

    built = Signal(object)  # a Page, not on screen yet

    def __init__(self, window: MainWindow, entries: Sequence[PageEntry]) -> None:
        super().__init__(window)
        self._window = window
        self._entries = {entry.page_id: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._are_complete = False

    def current(self) -> Page:
        """The page on screen."""
        return cast("Page", self.currentWidget())

    def pages(self) -> Sequence[Page]:
        """The pages that are built, in the order in which they were."""
        return tuple(self._pages.values())

    def page_ids(self) -> Sequence[str]:
        """The ids of all pages, built or not, in the order of the rail."""
        return tuple(self._entries)

    def page(self, page_id: str) -> Page:
        """The page with this id, which is built if need be.

        Raises:
            ValueError: There is no such page.
        """
        if page_id not in self._entries:
            raise ValueError(f"There is no page {page_id!r}; the pages are {', '.join(self._entries)}.")
        if page_id not in self._pages:
            page = self._entries[page_id].make(self._window)
            self._pages[page_id] = page
            self.addWidget(page)
            if self._are_complete:
                page.complete()
            self.built.emit(page)
        return self._pages[page_id]

    def complete(self) -> None:
        """Makes what the pages were first shown without."""
        self._are_complete = True
        for page in self._pages.values():
            page.complete()
