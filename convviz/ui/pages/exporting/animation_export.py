"""The selected stage's animation as a GIF or MP4 file: asks how, then where, then has it written."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Lab
from convviz.ui.pages.exporting.export_desk import ExportDesk
from convviz.workspace.export_job import Cancelled, Progress

if TYPE_CHECKING:
    from convviz.exports.animation import Animation
    from convviz.ui.pages.exporting.animation_export_dialog import AnimationExportDialog


class AnimationExport(QObject):
    """The selected stage's animation, `suffix` being .gif or .mp4."""

    def __init__(self, desk: ExportDesk, suffix: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suffix = suffix
        self._dialog: AnimationExportDialog | None = None

    def ask(self) -> None:
        """Asks how, then where."""
        from convviz.ui.pages.exporting.animation_export_dialog import AnimationExportDialog

        desk = self._desk
        desk.page.transport.playback.stop()
        self._dialog = AnimationExportDialog(
            self._title(),
            desk.settings.animation_export,
            desk.page.workspace.scene.transport.count,
            desk.pixels(),
            desk.preview,
            desk.window,
        )
        self._dialog.accepted.connect(self._take)
        self._dialog.open()

    def _take(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        from convviz.exports.animation import Animation

        desk, options = self._desk, dialog.options()
        desk.settings.animation_export = options
        workspace = desk.page.workspace
        animation = Animation(
            workspace.state,
            _copied(workspace.state, workspace.blobs),
            theme(options.theme),
            desk.frame(options.size).pixels,
            options.cells_per_second,
            options.most_frames if options.evenly else workspace.scene.transport.count,
            options.caption,
        )
        kind = self.tr("Animation") if self._suffix == ".gif" else self.tr("Video")
        desk.ask_path(self._title(), kind, self._suffix, partial(_write, animation=animation))

    def _title(self) -> str:
        if self._suffix == ".gif":
            return self.tr("Export an animation (GIF)")
        return self.tr("Export a video (MP4)")


def _write(path: Path, progress: Progress, cancelled: Cancelled, *, animation: Animation) -> int | None:
    from convviz.exports.animation import Watch, write_animation

    return write_animation(path, animation, Watch(progress, cancelled))


def _copied(state: Lab, blobs: BlobStore) -> BlobStore:
    """A store of its own for the writing thread: the window's forgets what can no longer be undone."""
    copy = BlobStore()
    for name in state.blobs():
        copy.put(blobs.get(name))
    return copy
