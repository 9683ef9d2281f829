"""The row of the export menu that shows code, and what writes it to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.ui.actions import Actions
from convviz.ui.page import Page
from convviz.ui.settings import Settings
from convviz.workspace.export_job import Cancelled, ExportJob, Progress

if TYPE_CHECKING:
    from convviz.exports.code.script import Script
    from convviz.ui.pages.exporting.code_dialog import CodeDialog, CodeSource


class CodeExport(QObject):
    """Shows one dialog for a page, and saves its program off the window's thread.

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
        super().__init__(page)
        self._window = window
        self._page = page
        self._settings = settings
        self._job = job
        self._source = source
        self.dialog: CodeDialog | None = None
        actions.connect_to("export-code", self.show, page.page_id)

    def show(self) -> None:
        """Shows the program; it stays open beside the page."""
        if self.dialog is None:
            from convviz.ui.pages.exporting.code_dialog import CodeDialog

            self.dialog = CodeDialog(self._source, self._settings.code_export, self._window)
            self.dialog.save_wanted.connect(self._ask_path)
            self.dialog.options_changed.connect(self._remember)
            self.dialog.destroyed.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _ask_path(self) -> None:
        from convviz.ui.widgets.save_dialog import SaveDialog

        if self.dialog is None:
            return
        suggested = (self._settings.export_folder or Path()) / f"{self._source.name()}.py"
        dialog = SaveDialog(self.tr("Save the program"), self.tr("Python"), ".py", suggested, self.dialog)
        dialog.path_chosen.connect(self._save)
        dialog.open()

    def _save(self, path: object) -> None:
        chosen = cast("Path", path)
        if self.dialog is not None and not self._job.busy:
            self._settings.export_folder = chosen.parent
            self._job.start(chosen, partial(_write, chosen, self.dialog.script(chosen)))

    def _remember(self, options: object) -> None:
        from convviz.ui.export_options import CodeOptions

        if isinstance(options, CodeOptions):
            self._settings.code_export = options

    def _forget(self) -> None:
        self.dialog = None


def _write(path: Path, script: Script, progress: Progress, cancelled: Cancelled) -> int:
    from convviz.exports.code.script import write_script

    del progress, cancelled
    write_script(path, script)
    return 1
