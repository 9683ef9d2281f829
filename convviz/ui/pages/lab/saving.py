"""The lab as a document: saved under a name, which stands in the window's title with a star while there are changes."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.actions import Actions
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings
from convviz.workspace.lab_files import LabFiles

SUFFIX = ".convviz"


class LabSaving(QObject):
    """Handles Save and Save as. What is not saved is kept all the same: the next start brings it back."""

    def __init__(
        self, window: MainWindow, actions: Actions, page: LabPage, files: LabFiles, settings: Settings
    ) -> None:
        super().__init__(page)
        self._window = window
        self._page = page
        self._files = files
        self._settings = settings
        actions.connect_to("save", self.save, "lab")
        actions.connect_to("save-as", self.save_as, "lab")
        files.opened.connect(self._note_saved)
        files.path_changed.connect(self._show_name)
        # Queued: the stack says so once more while the window is being destroyed.
        page.undo_stack.cleanChanged.connect(self._show_name, Qt.ConnectionType.QueuedConnection)
        window.windowTitleChanged.connect(self._show_name)

    def save(self) -> None:
        """Saves where it was saved before, or asks where."""
        if self._files.path is None:
            self.save_as()
        else:
            self._save_to(self._files.path)

    def save_as(self) -> None:
        """Asks where to save; the window goes on meanwhile."""
        from convviz.ui.widgets.save_dialog import SaveDialog

        dialog = SaveDialog(
            self.tr("Save workspace"), self.tr("Workspace"), SUFFIX, self._suggested(), self._window
        )
        dialog.path_chosen.connect(self._save_as)
        dialog.open()

    def _save_as(self, path: object) -> None:
        chosen = cast("Path", path)
        self._settings.save_folder = chosen.parent
        self._save_to(chosen)

    def _save_to(self, path: Path) -> None:
        try:
            self._files.save(path)
        except ConvvizError as error:
            self._page.notice.emit(sentence(error), "error")
        else:
            self._page.notice.emit(self.tr("Saved {path}").format(path=path), "info")

    def _suggested(self) -> Path:
        if self._files.path is not None:
            return self._files.path
        name = self.tr("kernel lab")
        return (self._settings.save_folder or Path()) / f"{name}{SUFFIX}"

    def _note_saved(self, path: object) -> None:
        """What is on screen is what stands in the workspace file, just opened or just saved."""
        if path == self._files.path:
            self._page.undo_stack.setClean()

    def _show_name(self) -> None:
        shown = self._window.current_page() is self._page
        path = self._files.path if shown else None
        # The window writes its own title whenever the page's changes, which comes back here.
        title = f"{self._window.heading()} — convviz" if shown else self._window.windowTitle()
        title = title if path is None else f"{path.name}[*] — {title}"
        if title != self._window.windowTitle():
            self._window.setWindowTitle(title)
        self._window.setWindowFilePath("" if path is None else str(path))
        self._window.setWindowModified(path is not None and not self._page.undo_stack.isClean())
