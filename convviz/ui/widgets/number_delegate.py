"""How one number of a table is drawn, and the box in which it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from convviz.ui.widgets.model_index import Index

_EDITOR_MARGIN_PX = 20
_RING_PX = 2


class NumberDelegate(QStyledItemDelegate):
    """Numbers between hairlines, the current one in a ring; the box for typing may reach over its neighbours.

    It asks the table what is selected, not the option's state: Qt's words for states are 6 ms of the start.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        palette, rect = option.palette, option.rect
        if self._table.selectionModel().isSelected(index):
            painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if self._table.hasFocus() and self._table.currentIndex() == index:
            pen = QPen(palette.color(QPalette.ColorRole.Highlight), _RING_PX)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(1, 1, -_RING_PX, -_RING_PX))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A box for the number as text, so that quotients can be typed too."""
        editor = QLineEdit(parent)
        editor.setObjectName("numberEditor")
        editor.setAccessibleName(self.tr("Number"))
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Makes room for all digits, within the table."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        parent = editor.parentWidget()
        rect, table = option.rect, option.rect if parent is None else parent.rect()
        width = min(
            table.width(), max(rect.width(), editor.fontMetrics().horizontalAdvance(text) + _EDITOR_MARGIN_PX)
        )
        height = max(rect.height(), editor.sizeHint().height())
        left = max(0, min(rect.center().x() - width // 2, table.width() - width))
        top = max(0, min(rect.center().y() - height // 2, table.height() - height))
        editor.setGeometry(left, top, width, height)
