"""What is on screen as a PNG or SVG file: asks how, then where, then has it written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.painting.theme import theme
from convviz.ui.pages.export_desk import ExportDesk

if TYPE_CHECKING:
    from convviz.ui.pages.picture_export_dialog import PictureExportDialog


class PictureExport(QObject):
    """What is on screen as a picture, `suffix` being .png or .svg."""

    def __init__(self, desk: ExportDesk, suffix: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suffix = suffix
        self._dialog: PictureExportDialog | None = None

    def ask(self) -> None:
        """Asks how, then where."""
        from convviz.ui.pages.picture_export_dialog import PictureExportDialog

        desk = self._desk
        desk.page.transport.playback.stop()
        self._dialog = PictureExportDialog(
            self._title(), desk.settings.picture_export, desk.on_screen(), desk.preview, desk.window
        )
        self._dialog.accepted.connect(self._take)
        self._dialog.open()

    def _take(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        from convviz.exports.frame_file import write_frame

        desk, options = self._desk, dialog.options()
        desk.settings.picture_export = options
        write = partial(
            write_frame,
            scene=desk.page.workspace.scene,
            colours=theme(options.theme),
            size=dialog.pixels(),
            ratio=desk.ratio(options.size),
            title=desk.page.title(),
        )
        kind = self.tr("Picture") if self._suffix == ".png" else self.tr("Drawing")
        desk.ask_path(self._title(), kind, self._suffix, write)

    def _title(self) -> str:
        if self._suffix == ".png":
            return self.tr("Export a picture (PNG)")
        return self.tr("Export a drawing (SVG)")
