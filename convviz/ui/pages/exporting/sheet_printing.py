"""Prints a sheet of one thing that is no page: exercises, a lesson. Asks how and where, and writes the PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from convviz.layers.errors import ConvvizError
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.texts.errors import sentence
from convviz.ui.pages.exporting.worksheet_source import WorksheetSource


class SheetPrinting(QObject):
    """Belongs to a panel.

    Args:
        panel: Where dialogs stand.

    Signals:
        told: A translated sentence, and its kind.
    """

    told = Signal(str, str)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._options = SheetOptions()
        self._worksheet: Worksheet | None = None

    def ask(self, source: WorksheetSource) -> None:
        """Asks how, then where."""
        from convviz.ui.pages.exporting.worksheet_dialog import WorksheetDialog

        dialog = WorksheetDialog(source, self._options, self._panel)
        dialog.accepted.connect(self._ask_where)
        self._dialog, self._name = dialog, source.name()
        dialog.open()

    def write(self, path: Path) -> None:
        """Writes the sheet that was asked for, and says how it went."""
        from convviz.exports.worksheet.pdf import write_worksheet

        if self._worksheet is None:
            return
        try:
            write_worksheet(path, self._worksheet, self._options)
        except ConvvizError as error:
            self.told.emit(sentence(error), "error")
            return
        text = self.tr("Saved {name} in {folder}.").format(name=path.name, folder=path.parent)
        self.told.emit(text, "info")

    def _ask_where(self) -> None:
        from convviz.ui.widgets.save_dialog import SaveDialog

        self._options, self._worksheet = self._dialog.options(), self._dialog.worksheet()
        suggested = Path(f"{self._name}.pdf")
        asked = SaveDialog(self.tr("Save the sheet"), self.tr("PDF file"), ".pdf", suggested, self._panel)
        asked.path_chosen.connect(self.write)
        asked.open()
