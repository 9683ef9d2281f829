"""Asks how the animation of the selected stage is written, and says how long it will be."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import ThemeName
from convviz.texts.numbers import format_count, format_number
from convviz.ui.export_options import FASTEST, MOST_FRAMES, SLOWEST, AnimationOptions, FrameSize
from convviz.ui.pages.export_dialog import ExportDialog, Size, pixels_of
from convviz.ui.pages.picture_export_dialog import Draw
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.preview import Preview
from convviz.ui.widgets.stepper_box import StepperBox

_FEWEST = 2


class AnimationExportDialog(ExportDialog):
    """Size, theme, speed and which cells.

    Args:
        options: What is chosen at first.
        cells: How many cells the selected stage's output has.
        on_screen: (width, height) in pixels of the size on screen.
        draw: Draws one frame as a preview.
    """

    def __init__(
        self,
        title: str,
        options: AnimationOptions,
        cells: int,
        on_screen: Size,
        draw: Draw,
        parent: QWidget,
    ) -> None:
        super().__init__(title, parent)
        self._cells = cells
        self._on_screen = on_screen
        self._draw = draw
        self._preview = Preview(self)
        self._preview.setAccessibleName(self.tr("Preview"))
        self.add(self._preview)
        self._size = self.size_menu(options.size, on_screen)
        self._theme = self.theme_choice(options.theme)
        self._speed = self._speed_box(options.cells_per_second)
        self._which = self.segments(
            self.tr("Cells"),
            "exportCells",
            (
                Option("all", self.tr("All {count}").format(count=format_count(cells))),
                Option("evenly", self.tr("Evenly spread")),
            ),
            "evenly" if options.evenly else "all",
        )
        self._most = StepperBox(self.tr("Cells at most"), _FEWEST, MOST_FRAMES, self)
        self._most.setValue(options.most_frames)
        self._most_row = self.add_row(self.tr("At most"), self._most, "exportMostCells")
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._show_preview)
        for chosen in (self._size.chosen, self._theme.chosen):
            chosen.connect(self._follow_look)
        for changed in (self._which.chosen, self._speed.edited, self._most.valueChanged):
            changed.connect(self._follow_length)
        self._follow_look()
        self._follow_length()

    def options(self) -> AnimationOptions:
        """What is chosen."""
        return AnimationOptions(
            cast("FrameSize", self._size.value()),
            cast("ThemeName", self._theme.value()),
            self._speed.value(),
            self._which.value() == "evenly",
            self._most.value(),
        )

    def pixels(self) -> Size:
        """(width, height) of the file."""
        return pixels_of(self._size.value(), self._on_screen)

    def _speed_box(self, cells_per_second: float) -> NumberBox:
        name = self.tr("Cells per second")
        box = NumberBox(name, step=1, low=SLOWEST, high=FASTEST, parent=self)
        box.set_value(cells_per_second)
        self.add_row(name, box, "exportSpeed")
        return box

    def _frames(self) -> int:
        return min(self._cells, self._most.value()) if self._which.value() == "evenly" else self._cells

    def _follow_look(self) -> None:
        self._redraw.start()

    def _follow_length(self) -> None:
        self._most_row.setEnabled(self._which.value() == "evenly")
        frames = self._frames()
        text = self.tr("{frames} of {cells} cells, {seconds} s")
        self.say_outcome(
            text.format(
                frames=format_count(frames),
                cells=format_count(self._cells),
                seconds=format_number(frames / self._speed.value(), 1),
            )
        )

    def _show_preview(self) -> None:
        options = self.options()
        self._preview.set_image(self._draw(options.size, options.theme))
