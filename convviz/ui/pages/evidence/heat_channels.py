"""The table of the maps that a heat map is made of: the strongest first; a row is the map that is looked at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from convviz.states.evidence.heat import Channel
from convviz.texts.evidence_heat import channel_column_hints, channel_columns
from convviz.texts.numbers import format_number
from convviz.ui.widgets.model_index import NO_INDEX, Index

_ROW_PX: Final = 22
_FIRST_PX: Final = 52
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChannelModel(QAbstractTableModel):
    """One row a map; the columns are those of `channel_columns`."""

    def __init__(self) -> None:
        super().__init__()
        self._channels: tuple[Channel, ...] = ()

    def show_channels(self, channels: tuple[Channel, ...]) -> None:
        """Shows others; the view keeps its place where there are as many as before."""
        if len(channels) != len(self._channels):
            self.beginResetModel()
            self._channels = channels
            self.endResetModel()
        elif channels != self._channels:
            self._channels = channels
            if channels:
                self.dataChanged.emit(self.index(0, 0), self.index(len(channels) - 1, 3))

    def row_of(self, channel: int) -> int:
        """The row of a map, -1 where there is none."""
        return next((place for place, one in enumerate(self._channels) if one.index == channel), -1)

    def channel(self, row: int) -> int | None:
        """The map in a row."""
        return self._channels[row].index if 0 <= row < len(self._channels) else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """The maps."""
        return 0 if parent.isValid() else len(self._channels)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Those of `channel_columns`."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Numbers to the right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        one = self._channels[index.row()]
        if index.column() == 0:
            return str(one.index + 1)
        return format_number((one.weight, one.largest, one.adds)[index.column() - 1], significant=2)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns, with what each says."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return channel_columns()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return channel_column_hints()[section]
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None


class HeatChannels(QTableView):
    """Shows the table.

    Signals:
        channel_chosen: A map to be looked at.
    """

    channel_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heatChannels")
        self._model = ChannelModel()
        self._model.setParent(self)
        self.setModel(self._model)
        self._showing = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().resizeSection(0, _FIRST_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._choose)

    def show_channels(self, channels: tuple[Channel, ...], chosen: int | None) -> None:
        """Shows these maps, one of them chosen."""
        self._showing = True
        self._model.show_channels(channels)
        row = -1 if chosen is None else self._model.row_of(chosen)
        if row >= 0 and row != self.currentIndex().row():
            self.selectRow(row)
        self._showing = False

    def _choose(self, current: Index, _before: Index) -> None:
        channel = self._model.channel(current.row())
        if channel is not None and not self._showing:
            self.channel_chosen.emit(channel)
