"""The row of the export menu that shows code, and what writes it to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from convviz.ui.actions import Actions
from convviz.ui.page import Page
from convviz.ui.pages.exporting.page_file import PageFile
from convviz.ui.settings import Settings
from convviz.workspace.export_job import ExportJob

if TYPE_CHECKING:
    from convviz.ui.export_options import CodeOptions
    from convviz.ui.pages.exporting.code_dialog import CodeDialog, CodeSource


class CodeExport(PageFile):
    """Shows one dialog for a page, and saves its program.

    Args:
        window: Where dialogs stand.
        actions: The window's.
        page: Whose menu.
        settings: Remember what was chosen, and the folder.
        job: Writes files of the page.
        source: What the programs are for.
    """

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        page: Page,
        settings: Settings,
        job: ExportJob,
        source: CodeSource,
    ) -> None:
        super().__init__(window, page, settings, job)
        self._source = source
        self.dialog: CodeDialog | None = None
        actions.connect_to("export-code", self.show, page.page_id)

    def show(self) -> None:
        """Shows the program; it stays open beside the page."""
        if self.dialog is None:
            from convviz.ui.pages.exporting.code_dialog import CodeDialog

            self.dialog = CodeDialog(self._source, self.settings.code_export, self.window)
            self.dialog.save_wanted.connect(self._save)
            self.dialog.options_changed.connect(self._remember)
            self.dialog.destroyed.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def prepared(self, path: Path) -> Callable[[], object]:
        """Writes the program, with its arrays beside it under its own name.

        Raises:
            ConvvizError: There is no program for what is shown now.
        """
        from convviz.exports.code.script import write_script

        options = self.settings.code_export
        script = self._source.script(options.dialect, options.start, f"{path.stem}.npz")
        return partial(write_script, path, script)

    def _save(self) -> None:
        if self.dialog is not None:
            title, kind = self.tr("Save the program"), self.tr("Python")
            self.ask_path(title, kind, f"{self._source.name()}.py", self.dialog)

    def _remember(self, options: CodeOptions) -> None:
        self.settings.code_export = options

    def _forget(self) -> None:
        self.dialog = None
