"""What is on screen as a PNG or SVG file: asks how, then where, then has it written."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import LabScene
from convviz.ui.pages.exporting.export_desk import ExportDesk, Frame
from convviz.workspace.export_job import Cancelled, Progress

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.picture_export_dialog import PictureExportDialog


class PictureExport(QObject):
    """What is on screen as a picture, `suffix` being .png or .svg."""

    def __init__(self, desk: ExportDesk, suffix: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suffix = suffix
        self._dialog: PictureExportDialog | None = None

    def ask(self) -> None:
        """Asks how, then where."""
        from convviz.ui.pages.exporting.picture_export_dialog import PictureExportDialog

        desk = self._desk
        desk.page.transport.playback.stop()
        options = desk.settings.picture_export
        self._dialog = PictureExportDialog(self._title(), options, desk.pixels(), desk.preview, desk.window)
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
            scene=desk.page.workspace.scene,
            colours=theme(options.theme),
            frame=desk.frame(options.size),
            caption=desk.caption() if options.caption else "",
        )
        kind = self.tr("Picture") if self._suffix == ".png" else self.tr("Drawing")
        desk.ask_path(self._title(), kind, self._suffix, write)

    def _title(self) -> str:
        if self._suffix == ".png":
            return self.tr("Export a picture (PNG)")
        return self.tr("Export a drawing (SVG)")


def _write(
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
    *,
    scene: LabScene,
    colours: Theme,
    frame: Frame,
    caption: str,
) -> int | None:
    """Writes one picture: too quick to be stopped once it has begun."""
    from convviz.exports.scene_picture import write_scene_png, write_scene_svg

    if cancelled():
        return None
    size = (frame.width, frame.height)
    if path.suffix.lower() == ".svg":
        write_scene_svg(path, scene, colours, size, caption)
    else:
        write_scene_png(path, scene, colours, size, caption, frame.ratio)
    progress(1, 1)
    return 1
