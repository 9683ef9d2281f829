"""Asks how the animation of the selected stage is written, and says how long it will be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from convviz.texts.numbers import format_count, format_number
from convviz.ui.export_options import FASTEST, MOST_FRAMES, SLOWEST, AnimationOptions
from convviz.ui.pages.exporting.frame_export_dialog import FrameExportDialog, Pixels
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.stepper_box import StepperBox

_FEWEST = 2


class AnimationExportDialog(FrameExportDialog):
    """Size, theme, caption, speed and which cells.

    Args:
        title: What the dialog says.
        options: What is chosen at first.
        cells: How many cells the selected stage's output has.
        pixels: The sizes to choose from.
        draw: Draws one frame as a preview.
    """

    def __init__(
        self,
        title: str,
        options: AnimationOptions,
        cells: int,
        pixels: Pixels,
        draw: Callable[[AnimationOptions], QImage],
        parent: QWidget,
    ) -> None:
        super().__init__(title, options, pixels, parent)
        self._cells = cells
        self._draw = draw
        self._speed = self._speed_box(options.cells_per_second)
        self._which, _ = self.add_segments(
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
        for changed in (self._which.chosen, self._speed.edited, self._most.valueChanged):
            changed.connect(self.say)
        self.say()

    def options(self) -> AnimationOptions:
        """What is chosen."""
        evenly = self._which.value() == "evenly"
        return AnimationOptions(*self.look(), self._speed.value(), evenly, self._most.value())

    def draw(self) -> QImage:
        """One frame as chosen."""
        return self._draw(self.options())

    def say(self) -> None:
        """Says how many frames there will be, and how long they take."""
        self._most_row.setEnabled(self._which.value() == "evenly")
        frames = self._frames()
        text = self.tr("{frames} of {cells} cells, {seconds} s, {size}")
        self.say_outcome(
            text.format(
                frames=format_count(frames),
                cells=format_count(self._cells),
                seconds=format_number(frames / self._speed.value(), 1),
                size=self.size_text(),
            )
        )

    def _speed_box(self, cells_per_second: float) -> NumberBox:
        name = self.tr("Cells per second")
        box = NumberBox(name, step=1, low=SLOWEST, high=FASTEST, parent=self)
        box.set_value(cells_per_second)
        self.add_row(name, box, "exportSpeed")
        return box

    def _frames(self) -> int:
        return min(self._cells, self._most.value()) if self._which.value() == "evenly" else self._cells
