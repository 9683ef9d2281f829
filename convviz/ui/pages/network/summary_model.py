"""The rows of a network's summary for a table view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QFont

from convviz.networks.summary import Row, Summary
from convviz.texts.network_summary import column_names, row_texts
from convviz.ui.widgets.model_index import NO_INDEX, Index

_NUMBERS: Final = frozenset({3, 4, 5})


class SummaryModel(QAbstractTableModel):
    """One row a layer; the columns are those of `column_names`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._texts: list[tuple[str, ...]] = []
        self._names: tuple[str, ...] = column_names()

    def show_summary(self, summary: Summary | None) -> None:
        """Shows another summary, in the words of the current language."""
        self.beginResetModel()
        self._rows = () if summary is None else summary.rows
        self._texts = [row_texts(row) for row in self._rows]
        self._names = column_names()
        self.endResetModel()

    def row_of(self, layer: str) -> int:
        """The row of a layer, -1 where there is none."""
        return next((place for place, row in enumerate(self._rows) if row.name == layer), -1)

    def row(self, place: int) -> Row | None:
        """What stands in a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """The layers."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Those of `column_names`."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, numbers to the right, names in bold."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._texts[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal:
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
                return self._names[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
