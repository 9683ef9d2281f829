"""What all exports of the lab share: where a file goes, one job that writes it, and the picture on screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast, get_args

from msgspec import Struct
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.ui.export_options import FRAME_SIZES, AnimationOptions, FrameSize, PictureOptions
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings
from convviz.workspace.export_job import Cancelled, ExportJob, Progress

WriteTo = Callable[[Path, Progress, Cancelled], int | None]
"""What is written, without where; the rest is as in `ExportJob`."""

_LONGEST_NAME = 60
_NO_LETTERS = re.compile(r"\W+")


class Frame(Struct, frozen=True):
    """The size of a picture in the window's pixels, and how many pixels of the file are one of them."""

    width: int
    height: int
    ratio: float = 1.0

    @property
    def pixels(self) -> tuple[int, int]:
        """(width, height) of the file."""
        return round(self.width * self.ratio), round(self.height * self.ratio)


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
        from convviz.ui.widgets.save_dialog import SaveDialog

        self._write = write
        suggested = (self.settings.export_folder or Path()) / f"{self._name()}{suffix}"
        dialog = SaveDialog(title, kind, suffix, suggested, self.window)
        dialog.path_chosen.connect(self._start)
        dialog.open()

    def frame(self, size: FrameSize) -> Frame:
        """The size of a picture, of which the one on screen is that of the pictures and the arithmetic."""
        if size in FRAME_SIZES:
            return Frame(*FRAME_SIZES[size])
        cards = self.page.pictures_card.geometry().united(self.page.arithmetic_card.geometry())
        return Frame(cards.width(), cards.height(), self.page.devicePixelRatioF())

    def pixels(self) -> dict[FrameSize, tuple[int, int]]:
        """The sizes that a person can choose, (width, height) of the file."""
        sizes: tuple[FrameSize, ...] = get_args(FrameSize)
        return {size: self.frame(size).pixels for size in sizes}

    def preview(self, options: PictureOptions | AnimationOptions) -> QImage:
        """What is on screen, as it would be in a file."""
        from convviz.painting.frame import paint_frame

        frame = self.frame(options.size)
        image = QImage(*frame.pixels, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(frame.ratio)
        painter = QPainter(image)
        size, caption = QSize(frame.width, frame.height), self.caption() if options.caption else ""
        scene, look = self.page.workspace.scene, theme(options.theme)
        paint_frame(painter, size, scene, look, caption, PaintOptions(frame.ratio))
        painter.end()
        return image

    def caption(self) -> str:
        """What stands above a picture in a file."""
        from convviz.exports.frame_painter import caption_of

        return caption_of(self.page.workspace.state)

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
