"""What moves on a page as a GIF, WebP or MP4 file: asks how, then where, then has it written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.painting.theme import theme
from convviz.ui.pages.exporting.export_desk import ExportDesk

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.animation_export_dialog import AnimationExportDialog


class AnimationExport(QObject):
    """An animation of the page, `suffix` being .gif, .webp or .mp4."""

    def __init__(self, desk: ExportDesk, suffix: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._suffix = suffix
        self._dialog: AnimationExportDialog | None = None

    def ask(self) -> None:
        """Asks how, then where; where nothing can move, says why."""
        from convviz.ui.pages.exporting.animation_export_dialog import AnimationExportDialog

        desk = self._desk
        desk.handouts.begin()
        motions = desk.handouts.motions()
        if not motions:
            desk.refuse(desk.handouts.no_motions())
            return
        self._dialog = AnimationExportDialog(
            self._title(),
            desk.settings.animation_export,
            motions,
            desk.handouts.motion_sizes(),
            desk.window,
        )
        self._dialog.accepted.connect(self._take)
        self._dialog.open()

    def _take(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        from convviz.exports.motion import MotionLook, write_motion

        desk, options, motion = self._desk, dialog.options(), dialog.motion()
        desk.settings.animation_export = options
        size = dialog.frame().pixels
        write = partial(
            write_motion,
            motion=motion,
            look=MotionLook(theme(options.theme), size, options.caption, dialog.view()),
            fps=options.cells_per_second,
            most=options.most_frames if options.evenly else motion.count,
        )
        kind = self.tr("Video") if self._suffix == ".mp4" else self.tr("Animation")
        desk.ask_path(self._title(), kind, self._suffix, write)

    def _title(self) -> str:
        titles = {
            ".gif": self.tr("Export an animation (GIF)"),
            ".webp": self.tr("Export an animation (WebP)"),
            ".mp4": self.tr("Export a video (MP4)"),
        }
        return titles[self._suffix]
