"""A file that a row of a page's export menu makes."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from convviz.ui.actions import Actions
from convviz.ui.page import Page
from convviz.ui.pages.exporting.page_file import PageFile
from convviz.ui.settings import Settings
from convviz.workspace.export_job import ExportJob

Source = TypeVar("Source")


class MenuFile(PageFile, Generic[Source]):
    """Asks when its row is chosen.

    Args:
        window: Where dialogs stand.
        actions: The window's.
        page: Whose menu, and who says what went wrong.
        settings: Remember what was chosen, and the folder.
        job: Writes files of the page.
        source: What the file is made from.
    """

    row: ClassVar[str]

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        page: Page,
        settings: Settings,
        job: ExportJob,
        source: Source,
    ) -> None:
        super().__init__(window, page, settings, job)
        self.source = source
        actions.connect_to(self.row, self.ask, page.page_id)

    def ask(self) -> None:
        """Asks how the file is to be."""
        raise NotImplementedError
