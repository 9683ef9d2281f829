"""Asks which numbers are written: those of the input or of a stage's output, of all channels or of one."""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from convviz.states.lab.scene import Grid, LabScene
from convviz.texts.lab import operation_name, plane_name, shape_text
from convviz.ui.export_options import NumbersOptions
from convviz.ui.pages.exporting.export_dialog import ExportDialog
from convviz.ui.widgets.option import Option

Values = NDArray[np.float32]


class NumbersExportDialog(ExportDialog):
    """Grid and channels; the selected stage's output is chosen at first.

    Args:
        options: What is chosen at first.
        scene: What there is to choose from.
    """

    def __init__(self, title: str, options: NumbersOptions, scene: LabScene, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._grids = scene.grids
        output = min(scene.stage + 1, len(self._grids) - 1)
        grids = [Option(str(grid.index), _grid_name(grid)) for grid in self._grids]
        self._grid, _ = self.add_menu(self.tr("Numbers of"), "exportGrid", grids, str(output))
        channels = (Option("all", self.tr("All")), Option("one", self.tr("One")))
        self._channels, self._channels_row = self.add_segments(
            self.tr("Channels"), "exportChannels", channels, options.channels
        )
        shown = 0 if scene.kernel is None else scene.kernel.filter
        self._channel, self._channel_row = self.add_menu(
            self.tr("Channel"), "exportChannel", self._planes(), self._plane(shown)
        )
        self._grid.chosen.connect(self._follow_grid)
        self._channels.chosen.connect(self._follow)
        self._channel.chosen.connect(self._follow)
        self._follow()

    def options(self) -> NumbersOptions:
        """What is chosen and remembered."""
        return NumbersOptions("one" if self._channels.value() == "one" else "all")

    def values(self) -> Values:
        """The numbers that are chosen, unrounded, shape (height, width, channels)."""
        values = self._chosen().values
        if self._channels.value() == "all":
            return values
        plane = int(self._channel.value())
        return values[:, :, plane : plane + 1]

    def _chosen(self) -> Grid:
        return self._grids[int(self._grid.value())]

    def _planes(self) -> list[Option]:
        grid = self._chosen()
        return [Option(str(plane), plane_name(grid, plane)) for plane in range(grid.values.shape[2])]

    def _plane(self, wanted: int) -> str:
        return str(min(wanted, self._chosen().values.shape[2] - 1))

    def _follow_grid(self) -> None:
        self._channel.set_options(self._planes())
        self._channel.set_value(self._plane(0))
        self._follow()

    def _follow(self) -> None:
        several = self._chosen().values.shape[2] > 1
        self._channels_row.setVisible(several)
        self._channel_row.setVisible(several)
        self._channel_row.setEnabled(self._channels.value() == "one")
        self.adjustSize()
        shape = cast("tuple[int, int, int]", self.values().shape)
        self.say_outcome(self.tr("{shape} numbers, unrounded").format(shape=shape_text(shape)))


def _grid_name(grid: Grid) -> str:
    """Such as "1 Convolution"; the input alone has no number."""
    name = operation_name(grid.operation)
    return name if grid.index == 0 else f"{grid.index} {name}"
