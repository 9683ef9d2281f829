"""Asks how what is on screen is drawn into a PNG or SVG file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from convviz.ui.export_options import PictureOptions
from convviz.ui.pages.exporting.frame_export_dialog import FrameExportDialog, Pixels


class PictureExportDialog(FrameExportDialog):
    """Size, theme and caption.

    Args:
        title: What the dialog says.
        options: What is chosen at first.
        pixels: The sizes to choose from.
        draw: Draws the preview.
    """

    def __init__(
        self,
        title: str,
        options: PictureOptions,
        pixels: Pixels,
        draw: Callable[[PictureOptions], QImage],
        parent: QWidget,
    ) -> None:
        super().__init__(title, options, pixels, parent)
        self._draw = draw
        self.say()

    def options(self) -> PictureOptions:
        """What is chosen."""
        return PictureOptions(*self.look())

    def draw(self) -> QImage:
        """The picture as chosen."""
        return self._draw(self.options())
