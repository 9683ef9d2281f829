"""A list whose rows a delegate paints."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate


class PaintedList(QListView):
    """Rows are pointed at and chosen, never typed into; they scroll by pixels, and down alone."""

    def _show_rows(
        self,
        model: QAbstractItemModel,
        painter: QStyledItemDelegate,
        selection: QAbstractItemView.SelectionMode = QAbstractItemView.SelectionMode.SingleSelection,
    ) -> None:
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setMouseTracking(True)
        self.setSelectionMode(selection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
