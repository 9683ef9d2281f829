"""Asks how the pictures of the lab are drawn into a PNG or SVG file, and shows how that looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import ThemeName
from convviz.ui.export_options import FrameSize, PictureOptions
from convviz.ui.pages.export_dialog import ExportDialog, Size, pixels_of
from convviz.ui.widgets.preview import Preview

Draw = Callable[[FrameSize, ThemeName], QImage]


class PictureExportDialog(ExportDialog):
    """Size and theme, with a preview.

    Args:
        options: What is chosen at first.
        on_screen: (width, height) in pixels of the size on screen.
        draw: Draws the preview.
    """

    def __init__(
        self, title: str, options: PictureOptions, on_screen: Size, draw: Draw, parent: QWidget
    ) -> None:
        super().__init__(title, parent)
        self._on_screen = on_screen
        self._draw = draw
        self._preview = Preview(self)
        self._preview.setAccessibleName(self.tr("Preview"))
        self.add(self._preview)
        self._size = self.size_menu(options.size, on_screen)
        self._theme = self.theme_choice(options.theme)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._show_preview)
        self._size.chosen.connect(self._follow)
        self._theme.chosen.connect(self._follow)
        self._follow()

    def options(self) -> PictureOptions:
        """What is chosen."""
        return PictureOptions(cast("FrameSize", self._size.value()), cast("ThemeName", self._theme.value()))

    def pixels(self) -> Size:
        """(width, height) of the file."""
        return pixels_of(self._size.value(), self._on_screen)

    def _follow(self) -> None:
        width, height = self.pixels()
        text = self.tr("{width} × {height} pixels").format(width=width, height=height)
        self.say_outcome(text)
        self._redraw.start()

    def _show_preview(self) -> None:
        options = self.options()
        self._preview.set_image(self._draw(options.size, options.theme))
