"""Saves the network with a person's changes as a copy; the file that it came from is never written to."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.actions import Actions
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.export_progress import ExportProgress
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.workspace.export_job import Cancelled, ExportJob, Progress
from convviz.workspace.model_copying import ModelCopy, copy_to_save, has_file


class CopySaving(QObject):
    """Offers the action while there are changes, asks where, and has the copy written off the window's thread.

    Args:
        window: What the dialog stands before.
        actions: The window's actions.
        page: The network page.
        settings: Remembers the folder.
    """

    def __init__(self, window: MainWindow, actions: Actions, page: NetworkPage, settings: Settings) -> None:
        super().__init__(page)
        self._window = window
        self._actions = actions
        self._page = page
        self._settings = settings
        self._copy: ModelCopy | None = None
        strip = ProgressStrip("export", page)
        page.strips.addWidget(strip)
        self.job = ExportJob(self)
        self.progress = ExportProgress(self.job, strip)
        self.progress.notice.connect(page.notice)
        page.closing.connect(self.job.stop)
        actions.connect_to("save-copy", self.ask, page.page_id)
        for signal in (page.workspace.state_changed, self.job.busy_changed, actions.changed):
            signal.connect(self._offer)
        self._offer()

    def ask(self) -> None:
        """Asks where the copy goes, or says which change cannot be kept in a file."""
        from convviz.ui.widgets.save_dialog import SaveDialog

        workspace = self._page.workspace
        try:
            self._copy = copy_to_save(workspace.state, workspace.networks)
        except ConvvizError as error:
            self._page.notice.emit(sentence(error), "warning")
            return
        if self._copy is None:
            return
        title, kind = self.tr("Save a copy of the network"), self.tr("Trained network")
        dialog = SaveDialog(title, kind, self._copy.suffix, self._suggested(self._copy), self._window)
        dialog.path_chosen.connect(self._start)
        dialog.open()

    def _suggested(self, copy: ModelCopy) -> Path:
        name = self.tr("{name} changed").format(name=copy.path.stem)
        return (self._settings.export_folder or Path()) / f"{name}{copy.suffix}"

    def _start(self, path: object) -> None:
        chosen, copy = cast("Path", path), self._copy
        if copy is not None and not self.job.busy:
            self._settings.export_folder = chosen.parent
            self.job.start(chosen, partial(_write, copy, chosen))

    def _offer(self) -> None:
        state = self._page.workspace.state
        saved = state.model is not None and has_file(state.model)
        action = self._actions["save-copy"]
        action.setEnabled(saved and bool(state.edits) and not self.job.busy)
        action.setToolTip(self._hint(saved=saved, changed=bool(state.edits)))

    def _hint(self, *, saved: bool, changed: bool) -> str:
        if not saved:
            return self.tr("This network is not trained and stands in no file that could be copied.")
        if not changed:
            return self.tr("There are no changes to save: silence a map, or change a weight.")
        return self.tr("Writes a new file with your changes; the one that was opened stays as it is.")


def _write(copy: ModelCopy, path: Path, progress: Progress, cancelled: Cancelled) -> int | None:
    del progress
    return copy.write(path, cancelled)
