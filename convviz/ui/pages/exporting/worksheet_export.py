"""The row of the export menu that makes worksheets: asks how, then where, and has the PDF written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from convviz.layers import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.actions import Actions
from convviz.ui.page import Page
from convviz.ui.pages.exporting.page_file import PageFile
from convviz.ui.settings import Settings
from convviz.workspace.export_job import ExportJob

if TYPE_CHECKING:
    from convviz.states.worksheet.options import SheetOptions
    from convviz.states.worksheet.parts import Worksheet
    from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog
    from convviz.ui.pages.exporting.worksheet_source import WorksheetSource


class WorksheetExport(PageFile):
    """Worksheets of a page.

    Args:
        window: Where dialogs stand.
        actions: The window's.
        page: Whose menu, and who says what went wrong.
        settings: Remember what was chosen, and the folder.
        job: Writes files of the page.
        source: What worksheets are made from.
    """

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        page: Page,
        settings: Settings,
        job: ExportJob,
        source: WorksheetSource,
    ) -> None:
        super().__init__(window, page, settings, job)
        self._source = source
        self._dialog: WorksheetDialog | None = None
        self._chosen: tuple[Worksheet, SheetOptions] | None = None
        actions.connect_to("export-worksheet", self.ask, page.page_id)

    def ask(self) -> None:
        """Asks how, then where; where nothing can be asked, says why."""
        from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog

        options = self.settings.worksheet_export
        try:
            self._source.worksheet(options)
        except ConvvizError as error:
            self.page.notice.emit(sentence(error), "info")
            return
        self._dialog = WorksheetDialog(self._source, options, self.window)
        self._dialog.accepted.connect(self._take)
        self._dialog.open()

    def prepared(self, path: Path) -> Callable[[], object]:
        """Writes the worksheet as it was when it was chosen."""
        from convviz.exports.worksheet.pdf import write_worksheet

        if self._chosen is None:
            raise RuntimeError("no worksheet was chosen")
        return partial(write_worksheet, path, *self._chosen)

    def _take(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        options = dialog.options()
        self.settings.worksheet_export = options
        self._chosen = dialog.worksheet(), options
        title, kind = self.tr("Save the worksheet"), self.tr("PDF file")
        self.ask_path(title, kind, f"{self._source.name()}.pdf", self.window)
