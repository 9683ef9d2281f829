"""Paints the palette's rows: headings small and soft, kinds of layers by Keras's names."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from convviz.painting.theme import Theme, theme
from convviz.ui.widgets.model_index import Index

KIND = int(Qt.ItemDataRole.UserRole)
"""The role of a row's kind; nothing for a heading."""

_SIDE_PX = 8
_CORNER_PX = 6
_HEADING_SIZE_PX = 11
_CENTRE = int(Qt.AlignmentFlag.AlignVCenter)


class KindDelegate(QStyledItemDelegate):
    """The chosen kind stands on the accent's ground, with a ring while the list has the focus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme("light")
        self._row_px, self._heading_px = 24, 20

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme from now on."""
        self._theme = colours

    def set_heights(self, row: int, heading: int) -> None:
        """How high kinds and headings are, in pixels."""
        self._row_px, self._heading_px = row, heading

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row's height; the list gives the width."""
        return QSize(0, self._row_px if index.data(KIND) else self._heading_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(option.font)
        if index.data(KIND):
            self._paint_ground(painter, option)
            enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
            painter.setPen(self._theme.text if enabled else self._theme.control_line)
        else:
            font.setPixelSize(_HEADING_SIZE_PX)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setPen(self._theme.soft_text)
        painter.setFont(font)
        room = option.rect.adjusted(_SIDE_PX if index.data(KIND) else 2, 0, -2, 0)
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _CENTRE, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        flag = QStyle.StateFlag
        chosen = bool(option.state & flag.State_Selected)
        hovered = bool(option.state & flag.State_MouseOver) and bool(option.state & flag.State_Enabled)
        if not chosen and not hovered:
            return
        focused = chosen and bool(option.state & flag.State_HasFocus)
        area = QRectF(option.rect).adjusted(1, 0.5, -1, -0.5)
        painter.setPen(QPen(self._theme.accent, 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent_ground if chosen else self._theme.ground)
        painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
