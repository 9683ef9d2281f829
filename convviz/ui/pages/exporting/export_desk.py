"""What all exports of a page share: where a file goes, one job that writes it, and what the page hands out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.ui.pages.exporting.handouts import PageHandOuts
from convviz.ui.settings import Settings
from convviz.workspace.export_job import Cancelled, ExportJob, Progress

WriteTo = Callable[[Path, Progress, Cancelled], int | None]
"""What is written, without where; the rest is as in `ExportJob`."""


class ExportDesk(QObject):
    """Asks for the path of a file, and has it written."""

    def __init__(self, window: QWidget, handouts: PageHandOuts, settings: Settings) -> None:
        super().__init__(handouts.page)
        self.window = window
        self.handouts = handouts
        self.settings = settings
        self.job = ExportJob(self)
        self._write: WriteTo | None = None

    def ask_path(self, title: str, kind: str, suffix: str, write: WriteTo) -> None:
        """Asks where a file goes, and writes it there.

        Args:
            title: What the dialog says.
            kind: What the file is, such as "Animation".
            suffix: Its ending, with the point.
            write: Writes it.
        """
        from convviz.ui.widgets.save_dialog import SaveDialog

        self._write = write
        suggested = (self.settings.export_folder or Path()) / f"{self.handouts.name()}{suffix}"
        dialog = SaveDialog(title, kind, suffix, suggested, self.window)
        dialog.path_chosen.connect(self._start)
        dialog.open()

    def refuse(self, text: str) -> None:
        """Says in a sentence why nothing is written."""
        self.handouts.page.notice.emit(text, "info")

    def _start(self, path: object) -> None:
        chosen = cast("Path", path)
        write, self._write = self._write, None
        if write is None:
            return
        if self.job.busy:
            self.refuse(self.tr("{name} is still being written.").format(name=self.job.path.name))
            return
        self.settings.export_folder = chosen.parent
        self.job.start(chosen, partial(write, chosen))
