"""A table to type numbers into, to copy blocks from and to paste them from a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from convviz.layers.errors import ConvvizError
from convviz.texts.numbers import decimal_mark, format_number
from convviz.ui.widgets.number_delegate import NumberDelegate
from convviz.ui.widgets.number_model import NumberModel, Plane, written

if TYPE_CHECKING:
    from convviz.pictures.number_text import DecimalMark

_ROW_PX, _LEAST_COLUMN_PX, _MARGIN_PX = 22, 33, 10
_MEASURED = 400  # numbers looked at for the width of the columns
_ROWS_SHOWN = 6


class NumberGrid(QTableView):
    """Shows one plane of numbers and asks for changes; it shows them once it is given the new plane.

    Keys: arrows move, typing replaces, F2 edits, Enter and Tab take what was typed, Delete writes zeros, Ctrl+C
    copies the selected block and Ctrl+V pastes one at the current cell. A block that reaches beyond the grid
    makes it larger.

    Signals:
        number_edited: Row, column and the number that a person typed there.
        plane_edited: A whole new plane, after a paste or a deletion.
        refused: The ConvvizError for what could not be taken; nothing changes.
    """

    number_edited = Signal(int, int, float)
    plane_edited = Signal(object)
    refused = Signal(object)

    def __init__(self, largest_side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._largest_side = largest_side
        self.numbers = NumberModel(self)
        self.setModel(self.numbers)
        self.numbers.number_typed.connect(self.number_edited)
        self.numbers.refused.connect(self.refused)
        self.setItemDelegate(NumberDelegate(self))
        self.setShowGrid(False)
        self.setCornerWidget(QWidget(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)  # Tab leaves the table, as it does every control
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(_ROW_PX)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.retranslate()

    def set_plane(self, plane: Plane) -> None:
        """Shows `plane`, shape (height, width)."""
        if plane is self.numbers.plane:
            return
        self.numbers.set_plane(plane)
        self._fit_columns()

    def retranslate(self) -> None:
        """Words and numbers in the interface's language."""
        self.setAccessibleName(self.tr("Numbers of the input"))
        self.numbers.refresh()
        self._fit_columns()

    def copy_block(self) -> None:
        """Puts the selected cells on the clipboard, as spreadsheets take them; all cells if none is selected."""
        plane = self.numbers.plane
        top, left, bottom, right = self._selected_block()
        rows = plane[top:bottom, left:right]
        QGuiApplication.clipboard().setText(
            "\n".join("\t".join(written(number).replace("−", "-") for number in row) for row in rows)
        )

    def paste_block(self) -> None:
        """Writes the numbers on the clipboard over the grid from the selection on; a single one fills the selection."""
        from convviz.pictures.arrays import parse_pasted

        try:
            block = parse_pasted(QGuiApplication.clipboard().text(), cast("DecimalMark", decimal_mark()))
            top, left, bottom, right = self._selected_block()
            if block.size == 1:
                block = np.broadcast_to(block, (bottom - top, right - left))
            self._write(block, top, left)
        except ConvvizError as error:
            self.refused.emit(error)

    def write_zeros(self) -> None:
        """Zeros in the selected cells."""
        top, left, bottom, right = self._selected_block()
        self._write(np.zeros((bottom - top, right - left), dtype=np.float32), top, left)

    def sizeHint(self) -> QSize:
        """The size it would like."""
        rows = min(_ROWS_SHOWN, max(1, self.numbers.rowCount()))
        return QSize(_ROWS_SHOWN * _LEAST_COLUMN_PX + 2, rows * _ROW_PX + 2)

    def minimumSizeHint(self) -> QSize:
        """The smallest size."""
        return QSize(4 * _LEAST_COLUMN_PX, 2 * _ROW_PX)

    def event(self, event: QEvent) -> bool:
        """Events that have no handler of their own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _command(event):
            event.accept()  # so that the window's own copy and paste wait
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its own keys."""
        match _command(event):
            case "copy":
                self.copy_block()
            case "paste":
                self.paste_block()
            case "delete":
                self.write_zeros()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def _selected_block(self) -> tuple[int, int, int, int]:
        """(top, left, bottom, right), the latter two exclusive, of what is selected; of all if nothing is."""
        ranges = self.selectionModel().selection()
        if ranges.isEmpty():
            return 0, 0, *self.numbers.plane.shape
        first = ranges.first()
        return first.top(), first.left(), first.bottom() + 1, first.right() + 1

    def _write(self, block: Plane, top: int, left: int) -> None:
        plane = self.numbers.plane
        height, width = max(plane.shape[0], top + block.shape[0]), max(plane.shape[1], left + block.shape[1])
        if max(height, width) > self._largest_side:
            raise ConvvizError(
                "grid-beyond",
                f"The grid would have {height} × {width} numbers; "
                f"the lab takes at most {self._largest_side} × {self._largest_side}.",
                height=height,
                width=width,
                side=self._largest_side,
            )
        grown = np.zeros((height, width), dtype=np.float32)
        grown[: plane.shape[0], : plane.shape[1]] = plane
        grown[top : top + block.shape[0], left : left + block.shape[1]] = block
        if not np.array_equal(grown, plane):
            self.plane_edited.emit(grown)

    def _fit_columns(self) -> None:
        plane = self.numbers.plane
        step = max(1, plane.size // _MEASURED)
        metrics = self.fontMetrics()
        widest = max(
            (
                metrics.horizontalAdvance(format_number(float(number), significant=4))
                for number in plane.flat[::step]
            ),
            default=0,
        )
        width = max(_LEAST_COLUMN_PX, widest + _MARGIN_PX)
        if width != self.horizontalHeader().defaultSectionSize():
            with QSignalBlocker(self.horizontalHeader()):
                self.horizontalHeader().setDefaultSectionSize(width)


def _command(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    if event.matches(QKeySequence.StandardKey.Paste):
        return "paste"
    plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
    return "delete" if plain and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} else ""
