"""Asks which of a page's numbers are written, of all channels or of one."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from convviz.exports.number_set import NumberSet
from convviz.texts.numbers import format_count
from convviz.ui.export_options import NumbersOptions
from convviz.ui.pages.exporting.export_dialog import ExportDialog
from convviz.ui.widgets.option import Option


class NumbersExportDialog(ExportDialog):
    """Grid and channels.

    Args:
        options: What is chosen at first.
        sets: What there is to choose from, at least one.
        chosen: Which of them is chosen at first.
        channel: Which channel of it is.
    """

    def __init__(
        self,
        title: str,
        options: NumbersOptions,
        sets: Sequence[NumberSet],
        parent: QWidget,
        *,
        chosen: int = 0,
        channel: int = 0,
    ) -> None:
        super().__init__(title, parent)
        self._sets = sets
        grids = [Option(str(place), each.name) for place, each in enumerate(sets)]
        self._grid, _ = self.add_menu(self.tr("Numbers of"), "exportGrid", grids, str(chosen))
        channels = (Option("all", self.tr("All")), Option("one", self.tr("One")))
        self._channels, self._channels_row = self.add_segments(
            self.tr("Channels"), "exportChannels", channels, options.channels
        )
        self._channel, self._channel_row = self.add_menu(
            self.tr("Channel"), "exportChannel", self._planes(), self._plane(channel)
        )
        self._grid.chosen.connect(self._follow_grid)
        self._channels.chosen.connect(self._follow)
        self._channel.chosen.connect(self._follow)
        self._follow()

    def options(self) -> NumbersOptions:
        """What is chosen and remembered."""
        return NumbersOptions("one" if self._channels.value() == "one" else "all")

    def numbers(self) -> NumberSet:
        """What is chosen, unrounded."""
        chosen = self._chosen()
        if not chosen.has_channels or self._channels.value() == "all":
            return chosen
        plane = int(self._channel.value())
        return replace(chosen, values=chosen.values[:, :, plane])

    def _chosen(self) -> NumberSet:
        return self._sets[int(self._grid.value())]

    def _planes(self) -> list[Option]:
        chosen = self._chosen()
        if not chosen.has_channels:
            return [Option("0", "1")]
        return [
            Option(str(plane), chosen.channels[plane] if chosen.channels else str(plane + 1))
            for plane in range(chosen.values.shape[2])
        ]

    def _plane(self, wanted: int) -> str:
        chosen = self._chosen()
        return str(min(wanted, chosen.values.shape[2] - 1) if chosen.has_channels else 0)

    def _follow_grid(self) -> None:
        self._channel.set_options(self._planes())
        self._channel.set_value(self._plane(0))
        self._follow()

    def _follow(self) -> None:
        several = self._chosen().has_channels
        self._channels_row.setVisible(several)
        self._channel_row.setVisible(several)
        self._channel_row.setEnabled(self._channels.value() == "one")
        shape = self.numbers().values.shape
        shape = shape[:2] if len(shape) == 3 and shape[2] == 1 else shape
        self.say_outcome(
            self.tr("{shape} numbers, unrounded").format(shape=" × ".join(map(format_count, shape)))
        )
        self.settle()
