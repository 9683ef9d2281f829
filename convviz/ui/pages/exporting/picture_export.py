"""What is on screen as a PNG, SVG or PDF file: asks how, then where, then has it written."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.exports.handout import HandOut
from convviz.ui.export_options import PictureOptions
from convviz.ui.pages.exporting.export_desk import ExportDesk
from convviz.workspace.export_job import Cancelled, Progress

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.picture_export_dialog import PictureExportDialog


class PictureExport(QObject):
    """What is on screen as a picture, `suffix` being .png, .svg or .pdf."""

    def __init__(self, desk: ExportDesk, suffix: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suffix = suffix
        self._dialog: PictureExportDialog | None = None

    def ask(self) -> None:
        """Asks how, then where."""
        from convviz.ui.pages.exporting.picture_export_dialog import PictureExportDialog

        desk = self._desk
        desk.handouts.begin()
        options = desk.settings.picture_export
        self._dialog = PictureExportDialog(self._title(), options, desk.handouts, self._suffix, desk.window)
        self._dialog.accepted.connect(self._take)
        self._dialog.open()

    def _take(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        desk, options = self._desk, dialog.options()
        desk.settings.picture_export = options
        write = partial(
            _write,
            picture=desk.handouts.picture(options, words=self._suffix == ".pdf"),
            ratio=desk.handouts.sizes()[options.size].ratio * options.scale,
            options=options,
        )
        kinds = {".png": self.tr("Picture"), ".svg": self.tr("Drawing"), ".pdf": self.tr("Page")}
        desk.ask_path(self._title(), kinds[self._suffix], self._suffix, write)

    def _title(self) -> str:
        titles = {
            ".png": self.tr("Export a picture (PNG)"),
            ".svg": self.tr("Export a drawing (SVG)"),
            ".pdf": self.tr("Export a page (PDF)"),
        }
        return titles[self._suffix]


def _write(
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
    *,
    picture: HandOut,
    ratio: float,
    options: PictureOptions,
) -> int | None:
    """Writes one picture: too quick to be stopped once it has begun."""
    from convviz.exports.handout import write_handout
    from convviz.exports.pdf_page import Paper, write_pdf

    if cancelled():
        return None
    if path.suffix.lower() == ".pdf":
        write_pdf(path, picture, Paper(options.paper, options.orientation))
    else:
        write_handout(path, picture, ratio)
    progress(1, 1)
    return 1
