"""The numbers of what is shown as a CSV or NPY file: asks which, then where, then has them written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.ui.pages.exporting.export_desk import ExportDesk

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.numbers_export_dialog import NumbersExportDialog


class NumbersExport(QObject):
    """The numbers of one grid or table, `suffix` being .csv or .npy."""

    def __init__(self, desk: ExportDesk, suffix: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suffix = suffix
        self._dialog: NumbersExportDialog | None = None

    def ask(self) -> None:
        """Asks which, then where; where nothing is shown that has numbers, says so."""
        from convviz.ui.pages.exporting.numbers_export_dialog import NumbersExportDialog

        desk = self._desk
        sets = desk.handouts.numbers()
        if not sets:
            desk.refuse(self.tr("There are no numbers to write here yet."))
            return
        self._dialog = NumbersExportDialog(
            self._title(),
            desk.settings.numbers_export,
            sets,
            desk.window,
            chosen=desk.handouts.first_numbers,
            channel=desk.handouts.first_channel,
        )
        self._dialog.accepted.connect(self._take)
        self._dialog.open()

    def _take(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        from convviz.exports.number_set import write_number_set

        desk = self._desk
        desk.settings.numbers_export = dialog.options()
        kind = self.tr("Numbers") if self._suffix == ".csv" else self.tr("NumPy array")
        desk.ask_path(self._title(), kind, self._suffix, partial(write_number_set, numbers=dialog.numbers()))

    def _title(self) -> str:
        if self._suffix == ".csv":
            return self.tr("Export numbers (CSV)")
        return self.tr("Export an array (NPY)")
