"""The input as numbers: a table to type into, resize, fill from a spreadsheet and save."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.states.lab.state import MAX_SIDE, Lab, Numbers
from convviz.texts.samples import sample_name
from convviz.ui.pages.lab.input_words import range_text, shape_text
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.number_grid import NumberGrid
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.pixel_thumb import PixelThumb, thumbnail
from convviz.ui.widgets.size_button import SizeButton
from convviz.workspace.lab import LabWorkspace

Values = NDArray[np.float32]

_THUMB_PX = 56
_GRID_PX = 134
_GAP_PX = 8


class NumbersPanel(QWidget):
    """Shows the numbers that go in, whatever they come from; the first edit makes them a grid of their own.

    Signals:
        open_wanted: A file is to be chosen and opened.
    """

    open_wanted = Signal()

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._values: Values = np.zeros((0, 0, 0), dtype=np.float32)
        self.thumb = PixelThumb(_THUMB_PX, self)
        self._title = ElidedLabel("", self)
        self._shape = ElidedLabel("", self)
        self._range = ElidedLabel("", self)
        self.grid = NumberGrid(MAX_SIDE, self)
        self._size = SizeButton("numbersSize", 1, MAX_SIDE, self)
        self._channel = MenuButton("", parent=self)
        self._adopt = QPushButton(self)
        self._more = MenuButton("", label="⋯", parent=self)
        self._lay_out()
        self._name_parts()
        self._connect()

    @property
    def main_part(self) -> QWidget:
        """The table: what gets the focus when the panel appears under it."""
        return self.grid

    def show_state(self, state: Lab) -> None:
        """Shows what goes in."""
        source = state.source
        own = isinstance(source, Numbers)
        (self._adopt if own else self._size).hide()
        (self._size if own else self._adopt).show()
        title = (sample_name(source.sample) if source.sample else source.title) if own else ""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        values = self._workspace.scene.grids[0].values
        if values is not self._values:
            self._show_values(values)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.thumb.setAccessibleName(self.tr("The numbers as a picture"))
        self._size.set_names(
            self.tr("Size of the grid"),
            self.tr("Rows and columns"),
            self.tr("Rows"),
            self.tr("Columns"),
            self.tr("Same number of rows and columns"),
        )
        self._channel.set_label(self.tr("Channel shown in the table"))
        self._adopt.setText(self.tr("Edit as numbers"))
        self._more.set_label(self.tr("More for the numbers"), "⋯")
        self._more.set_options(
            (
                Option("open", self.tr("Open numbers (.csv, .npy)…")),
                Option("save", self.tr("Save as .csv…")),
                Option("copy", self.tr("Copy the selected block")),
                Option("paste", self.tr("Paste a block at the selected cell")),
            )
        )
        self.grid.retranslate()
        self._show_values(self._workspace.scene.grids[0].values)
        self.show_state(self._workspace.state)

    def save_csv(self, path: Path) -> None:
        """Writes all numbers that go in, with points as decimal marks; a refusal goes to the notice bar."""
        from convviz.exports.atomic import write_whole
        from convviz.pictures.arrays import write_csv

        try:
            write_whole(path, write_csv(self._values).encode())
        except ConvvizError as error:
            self._workspace.refuse(error)

    def _lay_out(self) -> None:
        facts = QVBoxLayout()
        facts.setSpacing(2)
        facts.addStretch(1)
        for label in (self._title, self._shape, self._range):
            facts.addWidget(label)
        facts.addWidget(self._channel, 0, Qt.AlignmentFlag.AlignLeft)
        facts.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(_GAP_PX)
        top.addWidget(self.thumb)
        top.addLayout(facts, 1)
        foot = QHBoxLayout()
        foot.setSpacing(_GAP_PX // 2)
        foot.addWidget(self._size)
        foot.addWidget(self._adopt)
        foot.addStretch(1)
        foot.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(top)
        column.addWidget(self.grid)
        column.addLayout(foot)
        self.grid.setFixedHeight(_GRID_PX)

    def _name_parts(self) -> None:
        for widget, name in (
            (self.thumb, "numbersThumb"),
            (self._title, "numbersTitle"),
            (self._shape, "numbersShape"),
            (self._range, "numbersRange"),
            (self.grid, "numberGrid"),
            (self._channel, "numbersChannel"),
            (self._adopt, "numbersAdopt"),
            (self._more, "numbersMore"),
        ):
            widget.setObjectName(name)
        for label in (self._shape, self._range):
            label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._adopt.setProperty("kind", "link")

    def _connect(self) -> None:
        self.grid.number_edited.connect(self._set_number)
        self.grid.plane_edited.connect(self._set_plane)
        self.grid.refused.connect(self._workspace.refuse)
        self._size.edited.connect(self._resize)
        self._channel.chosen.connect(self._show_channel)
        self._adopt.clicked.connect(self._edit_as_numbers)
        self._more.chosen.connect(self._do)

    def _show_values(self, values: Values) -> None:
        self._values = values
        height, width, channels = values.shape
        self._size.set_values(height, width)
        self._shape.setText(shape_text(values))
        self._range.setText(range_text(values))
        self.thumb.set_image(thumbnail(values, min(0.0, float(values.min())), float(values.max())))
        self._channel.setVisible(channels > 1)
        chosen = min(self._shown_channel(), channels - 1)
        name = self.tr("Channel {number}")
        self._channel.set_options(
            [Option(str(index), name.format(number=index + 1)) for index in range(channels)]
        )
        self._channel.set_value(str(chosen))
        self.grid.set_plane(values[:, :, chosen])

    def _shown_channel(self) -> int:
        return int(self._channel.value() or 0)

    def _show_channel(self, _channel: str) -> None:
        self.grid.set_plane(self._values[:, :, self._shown_channel()])

    def _set_number(self, row: int, column: int, number: float) -> None:
        channel = self._shown_channel()
        if isinstance(self._workspace.state.source, Numbers):
            self._workspace.set_number(row, column, channel, number)
            return
        values = self._values.copy()
        values[row, column, channel] = number
        self._workspace.set_values(values)

    def _set_plane(self, plane: Values) -> None:
        values = resized(self._values, *plane.shape)
        values[:, :, self._shown_channel()] = plane
        self._workspace.set_values(values, self._own_title())

    def _resize(self, rows: int, columns: int) -> None:
        self._workspace.set_values(resized(self._values, rows, columns), self._own_title())

    def _edit_as_numbers(self) -> None:
        self._workspace.set_values(self._values)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own_title(self) -> str:
        source = self._workspace.state.source
        return source.title if isinstance(source, Numbers) else ""

    def _do(self, what: str) -> None:
        match what:
            case "open":
                self.open_wanted.emit()
            case "save":
                self._choose_file()
            case "copy":
                self.grid.copy_block()
            case _:
                self.grid.paste_block()

    def _choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Save the numbers"))
        dialog.setObjectName("numbersSaveDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Numbers (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self._save_named)
        dialog.open()

    def _save_named(self, name: str) -> None:
        self.save_csv(Path(name))


def resized(values: Values, height: int, width: int) -> Values:
    """A copy of `values` (rows, columns, channels) with other rows and columns: cut, or filled with zeros."""
    result = np.zeros((height, width, values.shape[2]), dtype=np.float32)
    kept = values[:height, :width]
    result[: kept.shape[0], : kept.shape[1]] = kept
    return result
