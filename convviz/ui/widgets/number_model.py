"""One plane of numbers as a table model, in the language's way of writing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from convviz.layers.errors import ConvvizError
from convviz.texts.numbers import format_number, localised, parse_number
from convviz.ui.widgets.model_index import NO_INDEX, Index

Plane = NDArray[np.float32]

_SHOWN_DIGITS = 4


class NumberModel(QAbstractTableModel):
    """Shows a plane, shape (height, width), and asks for changes instead of making them.

    Signals:
        number_typed: Row, column and the number that a person typed there.
        refused: The ConvvizError for a text that is no number.
    """

    number_typed = Signal(int, int, float)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plane: Plane = np.zeros((0, 0), dtype=np.float32)

    @property
    def plane(self) -> Plane:
        """What is shown."""
        return self._plane

    def set_plane(self, plane: Plane) -> None:
        """Shows `plane`; cells stay selected where the size stays."""
        if plane.shape != self._plane.shape:
            self.beginResetModel()
            self._plane = plane
            self.endResetModel()
        elif plane is not self._plane:
            self._plane = plane
            self.refresh()

    def refresh(self) -> None:
        """Everything is written anew, for example in another language."""
        if self._plane.size:
            last = self.index(self._plane.shape[0] - 1, self._plane.shape[1] - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Rows of the plane."""
        return 0 if parent.isValid() else self._plane.shape[0]

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Columns of the plane."""
        return 0 if parent.isValid() else self._plane.shape[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A number as shown, as edited, and as read aloud."""
        number = float(self._plane[index.row(), index.column()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return format_number(number, significant=_SHOWN_DIGITS)
            case Qt.ItemDataRole.EditRole | Qt.ItemDataRole.ToolTipRole:
                return written(self._plane[index.row(), index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                place = self.tr("row {row}, column {column}: {number}")
                return place.format(
                    row=index.row() + 1, column=index.column() + 1, number=format_number(number)
                )
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Rows and columns are counted from 1."""
        return section + 1 if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Every number can be edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A person has typed `value`; it is shown once somebody gives it back with `set_plane`."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) == self.data(index, Qt.ItemDataRole.EditRole):
            return True
        try:
            number = single(parse_number(str(value)), str(value))
        except ConvvizError as error:
            self.refused.emit(error)
            return False
        self.number_typed.emit(index.row(), index.column(), number)
        return True


def written(number: np.float32) -> str:
    """A number with the fewest digits that read back as the same number, as the language writes it."""
    return localised(str(number).removesuffix(".0"))


def single(number: float, text: str) -> float:
    """`number`, if a float32 can hold it.

    Raises:
        ConvvizError: It is too large; `text` is what was typed.
    """
    if abs(number) > float(np.finfo(np.float32).max):
        raise ConvvizError(
            "number-beyond-float32",
            f"“{text}” is too large; the lab computes in single precision, up to about 3.4e38.",
            received=text,
        )
    return number
