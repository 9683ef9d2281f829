"""The row of the export menu that makes worksheets: asks how, then where, and has the PDF written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from convviz.layers import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.pages.exporting.menu_file import MenuFile
from convviz.ui.pages.exporting.worksheet_source import WorksheetSource

if TYPE_CHECKING:
    from convviz.states.worksheet.options import SheetOptions
    from convviz.states.worksheet.parts import Worksheet
    from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog


class WorksheetExport(MenuFile[WorksheetSource]):
    """Worksheets of a page: of its source, or of what is handed over."""

    row: ClassVar[str] = "export-worksheet"
    _asked: WorksheetSource | None = None
    _dialog: WorksheetDialog | None = None
    _chosen: tuple[Worksheet, SheetOptions] | None = None

    def ask(self) -> None:
        """Asks how the page's own worksheet is to be."""
        self.ask_for(self.source)

    def ask_for(self, source: WorksheetSource) -> None:
        """Asks how, then where; where nothing can be asked, says why."""
        from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog

        options = self.settings.worksheet_export
        try:
            source.worksheet(options)
        except ConvvizError as error:
            self.page.notice.emit(sentence(error), "info")
            return
        self._asked = source
        self._dialog = WorksheetDialog(source, options, self.window)
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
        if dialog is None or self._asked is None:
            return
        options = dialog.options()
        self.settings.worksheet_export = options
        self._chosen = dialog.worksheet(), options
        title, kind = self.tr("Save the worksheet"), self.tr("PDF file")
        self.ask_path(title, kind, f"{self._asked.name()}.pdf", self.window)
