"""What all exports of the lab share: where a file goes, one job that writes it, and the picture on screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import ThemeName, theme
from convviz.ui.export_options import FRAME_SIZES, ON_SCREEN, FrameSize
from convviz.ui.pages.lab_page import LabPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.workspace.export_job import Cancelled, ExportJob, Progress

WriteTo = Callable[[Path, Progress, Cancelled], int | None]
"""What is written, without where; the rest is as in `ExportJob`."""
Size = tuple[int, int]

_LONGEST_NAME = 60
_NO_LETTERS = re.compile(r"\W+")


class ExportDesk(QObject):
    """Asks for the path of a file, and has it written."""

    def __init__(self, window: QWidget, page: LabPage, settings: Settings) -> None:
        super().__init__(page)
        self.window = window
        self.page = page
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
        self._write = write
        suggested = (self.settings.export_folder or Path()) / f"{self._name()}{suffix}"
        dialog = SaveDialog(title, kind, suffix, suggested, self.window)
        dialog.path_chosen.connect(self._start)
        dialog.open()

    def on_screen(self) -> Size:
        """(width, height) in device pixels of what the page shows of pictures and arithmetic."""
        cards = self.page.pictures_card.geometry().united(self.page.arithmetic_card.geometry())
        size = (cards.size().toSizeF() * self.page.devicePixelRatioF()).toSize()
        return size.width(), size.height()

    def ratio(self, size: FrameSize) -> float:
        """How many pixels of a file are one pixel of the window."""
        return self.page.devicePixelRatioF() if size == ON_SCREEN else 1.0

    def preview(self, size: FrameSize, name: ThemeName) -> QImage:
        """What is on screen, as it would be in a file."""
        from convviz.exports.frame_file import frame_image

        pixels = FRAME_SIZES.get(size, self.on_screen())
        return frame_image(self.page.workspace.scene, theme(name), pixels, self.ratio(size))

    def _start(self, path: object) -> None:
        chosen = cast("Path", path)
        if self._write is not None:
            self.settings.export_folder = chosen.parent
            self.job.start(chosen, partial(self._write, chosen))
            self._write = None

    def _name(self) -> str:
        """The workspace's file name, or what is on screen in words: a name that every system takes."""
        file = self.page.files.path
        words = self.page.title().lower() if file is None else file.stem
        return _NO_LETTERS.sub("-", words).strip("-")[:_LONGEST_NAME] or "convviz"
