"""Paints the rows of the network's table: name, kind and arguments; an impossible row in clear words with a red bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from convviz.painting.theme import Theme, theme
from convviz.ui.pages.training.build_model import TROUBLE, WAITS, WORDS
from convviz.ui.widgets.model_index import Index

ROW_PX = 42
_SIDE_PX = 10
_BAR_PX = 3
_LINE_PX = 17
_SMALL = 12
_NUMBER_END_PX = 5
_WRAP = int(Qt.TextFlag.TextWordWrap)
_CENTRE = int(Qt.AlignmentFlag.AlignVCenter)


class BuildDelegate(QStyledItemDelegate):
    """A name with its numbers, and the arguments below; an impossible row is one cell with its sentence at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme("light")

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme from now on."""
        self._theme = colours

    def row_height(self, trouble: str, width: int, font: QFont) -> int:
        """How high a row is.

        Args:
            trouble: The sentence of an impossible row, or "".
            width: Of the whole row.
            font: The table's font.
        """
        if not trouble:
            return ROW_PX
        room = QRect(0, 0, max(40, width - 2 * _SIDE_PX), 1000)
        return ROW_PX + QFontMetrics(_small(font)).boundingRect(room, _WRAP, trouble).height() + 6

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its text."""
        return QSize(
            option.fontMetrics.horizontalAdvance(str(index.data())) + 2 * _SIDE_PX,
            ROW_PX,
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        painter.save()
        self._paint_ground(painter, option, index)
        if index.column() == 0:
            self._paint_name(painter, option, index)
        else:
            self._paint_number(painter, option, index)
        trouble = str(index.data(TROUBLE) or "")
        if trouble:
            self._paint_trouble(painter, option, trouble)
        self._paint_words(painter, option, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        flag, rect = QStyle.StateFlag, option.rect
        if option.state & flag.State_Selected:
            painter.fillRect(rect, self._theme.accent_ground)
        elif index.data(TROUBLE):
            painter.fillRect(rect, self._theme.error_ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.line)
        if index.column() == 0 and index.data(TROUBLE):
            painter.fillRect(rect.left(), rect.top(), _BAR_PX, rect.height() - 1, self._theme.error)
        elif index.column() == 0 and option.state & flag.State_Selected:
            painter.fillRect(rect.left(), rect.top(), _BAR_PX, rect.height() - 1, self._theme.accent)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(self._theme.soft_text if index.data(WAITS) else self._theme.text)
        room = _first_line(option.rect).adjusted(_SIDE_PX, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _CENTRE, shown)

    def _paint_number(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text, waits = str(index.data() or ""), bool(index.data(WAITS))
        painter.setFont(_small(option.font) if waits else option.font)
        quiet = waits or text == "0"
        painter.setPen(self._theme.soft_text if quiet else self._theme.text)
        room = _first_line(option.rect).adjusted(2, 0, -_NUMBER_END_PX, 0)
        painter.drawText(room, _CENTRE | int(Qt.AlignmentFlag.AlignRight), text)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The second line goes across all columns: every cell paints the piece of it that lies within it."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractScrollArea) else option.rect.width()
        painter.setClipRect(option.rect)
        painter.setFont(_small(option.font))
        painter.setPen(self._theme.soft_text)
        room = QRect(_SIDE_PX, option.rect.top() + 4 + _LINE_PX, width - 2 * _SIDE_PX, _LINE_PX)
        words = str(index.data(WORDS))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _CENTRE, shown)

    def _paint_trouble(self, painter: QPainter, option: QStyleOptionViewItem, trouble: str) -> None:
        painter.setFont(_small(option.font))
        painter.setPen(self._theme.error)
        below = option.rect.adjusted(_SIDE_PX, ROW_PX - 3, -_SIDE_PX, 0)
        painter.drawText(below, _WRAP | int(Qt.AlignmentFlag.AlignTop), trouble)


def _first_line(cell: QRect) -> QRect:
    return QRect(cell.left(), cell.top() + 4, cell.width(), _LINE_PX)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(_SMALL)
    return small
