"""A file that a page has written: where it goes is asked, and it is written off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.layers import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.page import Page
from convviz.ui.settings import Settings
from convviz.workspace.export_job import Cancelled, ExportJob, Progress


class PageFile(QObject):
    """Asks for a path and has something written there.

    Args:
        window: Where dialogs stand.
        page: Whose file it is, and who says what went wrong.
        settings: Remember what was chosen, and the folder.
        job: Writes files of the page.
    """

    def __init__(self, window: QWidget, page: Page, settings: Settings, job: ExportJob) -> None:
        super().__init__(page)
        self.window = window
        self.page = page
        self.settings = settings
        self._job = job

    def prepared(self, path: Path) -> Callable[[], object]:
        """What writes the file, in another thread; made in the window's thread, from what is on screen.

        Raises:
            ConvvizError: There is nothing to write.
        """
        raise NotImplementedError

    def ask_path(self, title: str, kind: str, name: str, parent: QWidget) -> None:
        """Asks where a file goes, and has it written there.

        Args:
            title: What the dialog says.
            kind: What the file is, such as "PDF file".
            name: What it is called at first, with its ending.
            parent: What the dialog stands before.
        """
        from convviz.ui.widgets.save_dialog import SaveDialog

        suggested = (self.settings.export_folder or Path()) / name
        dialog = SaveDialog(title, kind, suggested.suffix, suggested, parent)
        dialog.path_chosen.connect(self._start)
        dialog.open()

    def _start(self, path: object) -> None:
        chosen = cast("Path", path)
        if self._job.busy:
            return
        self.settings.export_folder = chosen.parent
        try:
            write = self.prepared(chosen)
        except ConvvizError as error:
            self.page.notice.emit(sentence(error), "warning")
            return
        self._job.start(chosen, _Whole(write))


class _Whole:
    """A file as a job does it, with nothing to count on the way."""

    def __init__(self, write: Callable[[], object]) -> None:
        self._write = write

    def __call__(self, progress: Progress, cancelled: Cancelled) -> int:
        del progress, cancelled
        self._write()
        return 1
