"""Saves the tray: asks where to, writes off the window's thread, and says when it is done."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from convviz.states.network.tray import csv_rows
from convviz.ui.pages.network.tray_pictures import for_files
from convviz.workspace.export_job import Cancelled, ExportJob, Progress
from convviz.workspace.tray import TrayWorkspace


class TraySaving(QObject):
    """One file or folder at a time.

    Signals:
        told: A translated sentence when something was written.
    """

    told = Signal(str)

    def __init__(self, tray: TrayWorkspace, widget: QWidget) -> None:
        super().__init__(widget)
        self._tray = tray
        self._widget = widget
        self.job = ExportJob(self)
        self.job.finished.connect(self._tell)

    def ask_table(self) -> None:
        """Asks where the table goes."""
        from convviz.ui.widgets.save_dialog import SaveDialog

        dialog = SaveDialog(
            self.tr("Save the tray"), self.tr("Table"), ".csv", Path("convviz-tray.csv"), self._widget
        )
        dialog.path_chosen.connect(self.save_table)
        dialog.open()

    def ask_pictures(self) -> None:
        """Asks in which folder a new one is to be made."""
        dialog = QFileDialog(self._widget, self.tr("Save the tray's pictures in a new folder in…"))
        dialog.setObjectName("trayFolderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(documents)
        dialog.fileSelected.connect(self._save_in)
        dialog.open()

    def save_table(self, path: Path) -> None:
        """Writes the table."""
        rows = self._rows()
        if not self.job.busy:
            self.job.start(path, partial(_write_table, path, rows))

    def save_pictures(self, folder: Path) -> None:
        """Writes a folder that is not there yet."""
        rows, pictures = self._rows(), for_files(self._tray.tray, self._tray.blobs)
        if not self.job.busy:
            from convviz.exports.tray import write_tray_folder

            self.job.start(folder, partial(write_tray_folder, folder, pictures, rows))

    def _rows(self) -> list[list[str]]:
        replay = self._tray.replay
        return csv_rows(self._tray.tray, None if replay is None else replay.verdicts)

    def _save_in(self, folder: str) -> None:
        now = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
        self.save_pictures(Path(folder) / f"convviz-tray-{now}")

    def _tell(self, path: Path) -> None:
        self.told.emit(self.tr("The tray was saved: {path}").format(path=path))


def _write_table(path: Path, rows: list[list[str]], _progress: Progress, _cancelled: Cancelled) -> int:
    from convviz.exports.tray import write_tray_csv

    return write_tray_csv(path, rows)
