"""What the dialogs for pictures and for animations share: size, theme and caption, with a preview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import ThemeName
from convviz.ui.export_options import ON_SCREEN, WHOLE_PAGE, AnimationOptions, FrameSize, PictureOptions
from convviz.ui.pages.exporting.export_dialog import ExportDialog
from convviz.ui.pages.exporting.handouts import Frame
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.preview import Preview
from convviz.ui.widgets.switch import Switch

Frames = Mapping[FrameSize, Frame]
"""The sizes to choose from."""


class FrameExportDialog(ExportDialog):
    """Shows how the first frame will look, drawn anew when something is chosen.

    Args:
        title: What the dialog says.
        options: What is chosen at first.
        frames: The sizes to choose from.
    """

    def __init__(
        self, title: str, options: PictureOptions | AnimationOptions, frames: Frames, parent: QWidget
    ) -> None:
        super().__init__(title, parent)
        self._frames = frames
        self._preview = Preview(self)
        self._preview.setAccessibleName(self.tr("Preview"))
        self.add(self._preview)
        self._size, _ = self.add_menu(
            self.tr("Size"),
            "exportSize",
            self._sizes(),
            options.size if options.size in frames else ON_SCREEN,
        )
        themes = (Option("light", self.tr("Light")), Option("dark", self.tr("Dark")))
        self._theme, _ = self.add_segments(self.tr("Theme"), "exportTheme", themes, options.theme)
        self._caption = Switch(self.tr("Caption above the picture"), self)
        self._caption.setObjectName("exportCaption")
        self._caption.setChecked(options.caption)
        self.add(self._caption)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._show_preview)
        for changed in (self._size.chosen, self._theme.chosen, self._caption.toggled):
            changed.connect(self.follow_look)
        self._redraw.start()

    def draw(self) -> QImage:
        """The first frame as chosen."""
        raise NotImplementedError

    def look(self) -> tuple[FrameSize, ThemeName, bool]:
        """Size, theme, and whether there is a caption."""
        return (
            cast("FrameSize", self._size.value()),
            cast("ThemeName", self._theme.value()),
            self._caption.isChecked(),
        )

    def frame(self) -> Frame:
        """The size that is chosen."""
        return self._frames[self.look()[0]]

    def show_caption_switch(self, *, seen: bool) -> None:
        """Whether a person can leave the caption away."""
        self._caption.setVisible(seen)

    def preview(self) -> QImage:
        """What the preview shows, in the size of the file."""
        return self._preview.image()

    def size_text(self) -> str:
        """The size of the file in words."""
        return self.pixels_text(*self.frame().pixels)

    def pixels_text(self, width: int, height: int) -> str:
        """A size in words."""
        return self.tr("{width} × {height} pixels").format(width=width, height=height)

    def say(self) -> None:
        """Says what will be written."""
        self.say_outcome(self.size_text())

    def _sizes(self) -> list[Option]:
        return [Option(size, self._size_name(size)) for size in self._frames]

    def _size_name(self, size: FrameSize) -> str:
        width, height = self._frames[size].pixels
        name = f"{width} × {height}"
        if size == WHOLE_PAGE:
            return self.tr("The whole page, {size}").format(size=name)
        return self.tr("As on screen, {size}").format(size=name) if size == ON_SCREEN else name

    def follow_look(self) -> None:
        """Says and shows what will be written."""
        self.say()
        self._redraw.start()

    def _show_preview(self) -> None:
        self._preview.set_image(self.draw())
