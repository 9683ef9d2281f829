"""Paints the rows of the kernel list: a small picture of the kernel beside its name."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from convviz.painting.kernel_icon import kernel_icon
from convviz.painting.theme import Theme, theme
from convviz.ui.widgets.kernel_list_model import KERNEL_ID
from convviz.ui.widgets.model_index import Index

_ROW_PX = 36
_HEADING_PX = 27
_ICON_PX = 28
_SIDE_PX = 6
_GAP_PX = 11
_CORNER_PX = 8
_HEADING_SIZE_PX = 11
LONG_NAME_SIZE_PX = 12
_FAINT = 0.4


class KernelDelegate(QStyledItemDelegate):
    """Headings small and soft, kernels with their picture; the chosen one bold on the accent's ground."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme("light")

    def set_theme(self, of: Theme) -> None:
        """Paints in the colours of `of` from now on."""
        self._theme = of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row's height; the list gives the width."""
        del option
        return QSize(0, _ROW_PX if index.data(KERNEL_ID) else _HEADING_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KERNEL_ID):
            self._paint_kernel(painter, option, index)
        else:
            self._paint_heading(painter, option, str(index.data()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setPixelSize(_HEADING_SIZE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.soft_text)
        room = option.rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, -4)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom), shown)

    def _paint_kernel(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state, flag = option.state, QStyle.StateFlag
        chosen, enabled = bool(state & flag.State_Selected), bool(state & flag.State_Enabled)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        focused = chosen and bool(state & flag.State_HasFocus)
        hovered = enabled and bool(state & flag.State_MouseOver)
        painter.setPen(QPen(self._theme.accent, 2) if focused else Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(self._theme.accent_ground if chosen else self._theme.ground)
        painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
        rect = option.rect
        icon = QRect(rect.left() + _SIDE_PX, rect.center().y() - _ICON_PX // 2, _ICON_PX, _ICON_PX)
        painter.setOpacity(1.0 if enabled else _FAINT)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            icon.topLeft(), kernel_icon(str(index.data(KERNEL_ID)), self._theme, _ICON_PX, ratio)
        )
        painter.setOpacity(1.0)
        self._paint_name(painter, option, str(index.data()), chosen=chosen)

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, name: str, *, chosen: bool
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        group = QPalette.ColorGroup.Active
        if not option.state & QStyle.StateFlag.State_Enabled:
            group = QPalette.ColorGroup.Disabled
        painter.setPen(option.palette.color(group, QPalette.ColorRole.WindowText))
        room = name_room(option.rect)
        if QFontMetrics(font).horizontalAdvance(name) > room.width():
            font.setPixelSize(LONG_NAME_SIZE_PX)
        painter.setFont(font)
        shown = "\n".join(name_lines(name, QFontMetrics(font), room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


def name_room(row: QRect) -> QRect:
    """Where in a row the kernel's name stands."""
    return row.adjusted(_SIDE_PX + _ICON_PX + _GAP_PX - 1, 0, -_SIDE_PX, 0)


def name_lines(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A name on one line, or on two where it is too long for one; the second is cut if need be."""
    first, *words = name.split(" ")
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}"
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return [first, rest] if rest else [first]
