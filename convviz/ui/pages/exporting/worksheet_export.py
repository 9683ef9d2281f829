"""The row of the export menu that makes worksheets: asks how, then where, and has the PDF written."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.layers import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.actions import Actions
from convviz.ui.page import Page
from convviz.ui.settings import Settings
from convviz.workspace.export_job import Cancelled, ExportJob, Progress

if TYPE_CHECKING:
    from convviz.states.worksheet.options import SheetOptions
    from convviz.states.worksheet.parts import Worksheet
    from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog
    from convviz.ui.pages.exporting.worksheet_source import WorksheetSource


class WorksheetExport(QObject):
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
        super().__init__(page)
        self._window = window
        self._page = page
        self._settings = settings
        self._job = job
        self._source = source
        self._dialog: WorksheetDialog | None = None
        self._chosen: tuple[Worksheet, SheetOptions] | None = None
        actions.connect_to("export-worksheet", self.ask, page.page_id)

    def ask(self) -> None:
        """Asks how, then where; where nothing can be asked, says why."""
        from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog

        options = self._settings.worksheet_export
        try:
            self._source.worksheet(options)
        except ConvvizError as error:
            self._page.notice.emit(sentence(error), "info")
            return
        self._dialog = WorksheetDialog(self._source, options, self._window)
        self._dialog.accepted.connect(self._take)
        self._dialog.open()

    def _take(self) -> None:
        from convviz.ui.widgets.save_dialog import SaveDialog

        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        options = dialog.options()
        self._settings.worksheet_export = options
        self._chosen = dialog.worksheet(), options
        suggested = (self._settings.export_folder or Path()) / f"{self._source.name()}.pdf"
        title, kind = self.tr("Save the worksheet"), self.tr("PDF file")
        asked = SaveDialog(title, kind, ".pdf", suggested, self._window)
        asked.path_chosen.connect(self._start)
        asked.open()

    def _start(self, path: object) -> None:
        chosen = cast("Path", path)
        if self._chosen is not None and not self._job.busy:
            self._settings.export_folder = chosen.parent
            self._job.start(chosen, partial(_write, chosen, *self._chosen))
            self._chosen = None


def _write(
    path: Path, worksheet: Worksheet, options: SheetOptions, progress: Progress, cancelled: Cancelled
) -> int:
    from convviz.exports.worksheet.pdf import write_worksheet

    del progress, cancelled
    return len(write_worksheet(path, worksheet, options))
