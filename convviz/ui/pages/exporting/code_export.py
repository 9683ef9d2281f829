"""The row of the export menu that shows code, and what writes it to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from convviz.ui.pages.exporting.code_source import CodeSource
from convviz.ui.pages.exporting.menu_file import MenuFile

if TYPE_CHECKING:
    from convviz.ui.export_options import CodeOptions
    from convviz.ui.pages.exporting.code_dialog import CodeDialog


class CodeExport(MenuFile[CodeSource]):
    """Shows one dialog for a page, and saves its program."""

    row: ClassVar[str] = "export-code"
    dialog: CodeDialog | None = None

    def ask(self) -> None:
        """Shows the program; it stays open beside the page."""
        if self.dialog is None:
            from convviz.ui.pages.exporting.code_dialog import CodeDialog

            self.dialog = CodeDialog(self.source, self.settings.code_export, self.window)
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
        script = self.source.script(options.dialect, options.start, f"{path.stem}.npz")
        return partial(write_script, path, script)

    def _save(self) -> None:
        if self.dialog is not None:
            title, kind = self.tr("Save the program"), self.tr("Python")
            self.ask_path(title, kind, f"{self.source.name()}.py", self.dialog)

    def _remember(self, options: CodeOptions) -> None:
        self.settings.code_export = options

    def _forget(self) -> None:
        self.dialog = None
