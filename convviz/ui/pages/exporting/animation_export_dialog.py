"""Asks how something that moves is written, and says how long it will be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from convviz.exports.motion import Motion, MotionLook
from convviz.layers.errors import ConvvizError
from convviz.painting.theme import theme
from convviz.texts.numbers import format_count, format_number
from convviz.ui.export_options import FASTEST, MOST_FRAMES, SLOWEST, AnimationOptions
from convviz.ui.pages.exporting.frame_export_dialog import FrameExportDialog, Frames
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.stepper_box import StepperBox

_FEWEST = 2


class AnimationExportDialog(FrameExportDialog):
    """What moves, size, theme, caption, speed and which pictures.

    Args:
        title: What the dialog says.
        options: What is chosen at first.
        motions: What can move, at least one.
        frames: The sizes to choose from.
    """

    def __init__(
        self,
        title: str,
        options: AnimationOptions,
        motions: Sequence[Motion],
        frames: Frames,
        parent: QWidget,
    ) -> None:
        super().__init__(title, options, frames, parent)
        self._motions = {motion.key: motion for motion in motions}
        self._options = options
        first = options.motion if options.motion in self._motions else motions[0].key
        self._motion, motion_row = self.add_segments(
            self.tr("What moves"), "exportMotion", [Option(each.key, each.name) for each in motions], first
        )
        motion_row.setVisible(len(motions) > 1)
        self._view, self._view_row = self.add_menu(self.tr("Shown"), "exportView", (), "")
        self._speed = self._speed_box(options.cells_per_second)
        self._which, self._which_row = self.add_segments(
            self.tr("Cells"), "exportCells", self._choices(), "evenly" if options.evenly else "all"
        )
        self._most = StepperBox(self.tr("Cells at most"), _FEWEST, MOST_FRAMES, self)
        self._most.setValue(options.most_frames)
        self._most_row = self.add_row(self.tr("At most"), self._most, "exportMostCells")
        for changed in (self._which.chosen, self._speed.edited, self._most.valueChanged):
            changed.connect(self.say)
        self._motion.chosen.connect(self._follow_motion)
        self._view.chosen.connect(self.follow_look)
        self._follow_motion()

    def motion(self) -> Motion:
        """What is to move."""
        return self._motions[self._motion.value()]

    def view(self) -> str:
        """What is shown of it, or ""."""
        return self._view.value() if self.motion().views else ""

    def options(self) -> AnimationOptions:
        """What is chosen; choices that are not offered stay as they were."""
        several = len(self._motions) > 1
        return AnimationOptions(
            *self.look(),
            self._speed.value(),
            self._which.value() == "evenly",
            self._most.value(),
            self._motion.value() if several else self._options.motion,
            self.view() or self._options.view,
        )

    def draw(self) -> QImage:
        """One picture as chosen."""
        motion, size = self.motion(), self.frame().pixels
        look = MotionLook(theme(self.options().theme), size, self.options().caption, self.view())
        try:
            pixels = motion.make(look).paint(motion.position)
        except ConvvizError:
            return QImage()  # said when it is written
        image = QImage(pixels.data, *size, 4 * size[0], QImage.Format.Format_RGB32)
        return image.copy()

    def say(self) -> None:
        """Says how many pictures there will be, and how long they take."""
        self._most_row.setEnabled(self._which.value() == "evenly")
        frames, motion = self._count(), self.motion()
        cells = self.tr("{frames} of {cells} cells, {seconds} s, {size}")
        pictures = self.tr("{frames} of {cells} pictures, {seconds} s, {size}")
        self.say_outcome(
            (cells if motion.are_cells else pictures).format(
                frames=format_count(frames),
                cells=format_count(motion.count),
                seconds=format_number(frames / self._speed.value(), 1),
                size=self.size_text(),
            )
        )

    def _follow_motion(self) -> None:
        motion = self.motion()
        views = [Option(key, name) for key, name in motion.views]
        self._view.set_options(views)
        known = [view.id for view in views]
        if known:
            self._view.set_value(self._options.view if self._options.view in known else known[0])
        self._view_row.setVisible(bool(known))
        self._which.set_options(self._choices())
        self._which_row.set_text(self.tr("Cells") if motion.are_cells else self.tr("Pictures"))
        self.settle()
        self.follow_look()

    def _choices(self) -> tuple[Option, ...]:
        every = self.tr("All {count}").format(count=format_count(self.motion().count))
        return (Option("all", every), Option("evenly", self.tr("Evenly spread")))

    def _speed_box(self, cells_per_second: float) -> NumberBox:
        name = self.tr("Pictures per second")
        box = NumberBox(name, step=1, low=SLOWEST, high=FASTEST, parent=self)
        box.set_value(cells_per_second)
        self.add_row(name, box, "exportSpeed")
        return box

    def _count(self) -> int:
        count = self.motion().count
        return min(count, self._most.value()) if self._which.value() == "evenly" else count
