"""The kept drawings as a grid: chosen, opened again and removed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from convviz.painting.box import Box
from convviz.painting.network.tray import paint_tile, tile_size
from convviz.painting.theme import Theme, theme
from convviz.states.network.tray import TrayEntry
from convviz.states.network.tray_scene import Tile
from convviz.texts.network_tray import describe_tile, tile_hint
from convviz.ui.widgets.model_index import NO_INDEX, Index
from convviz.ui.widgets.painted_list import PaintedList

_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class TrayModel(QAbstractListModel):
    """Tiles as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()

    def set_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Shows other drawings."""
        if tiles != self._tiles:
            self.beginResetModel()
            self._tiles = tiles
            self.endResetModel()

    def tile(self, index: Index) -> Tile:
        """The drawing of a row."""
        return self._tiles[index.row()]

    def row_of(self, number: int) -> int | None:
        """The row of a drawing, or None where it is not shown."""
        return next((row for row, tile in enumerate(self._tiles) if tile.entry.number == number), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said of a drawing."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return describe_tile(self.tile(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tile_hint(self.tile(index))
        return None


class TrayDelegate(QStyledItemDelegate):
    """Paints tiles.

    Args:
        picture: The picture of a drawing.
        parent: What ends it.
    """

    def __init__(self, picture: Callable[[TrayEntry], QImage], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._theme = theme("light")
        self._replayed = False

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours

    def set_replayed(self, *, replayed: bool) -> None:
        """Whether a tile has a line for another network."""
        self._replayed = replayed

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All tiles are alike."""
        del option, index
        width, height = tile_size(replayed=self._replayed)
        return QSize(round(width), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one tile."""
        model = index.model()
        if not isinstance(model, TrayModel):
            return
        tile, state, flag = model.tile(index), option.state, QStyle.StateFlag
        painter.save()
        paint_tile(
            painter,
            Box(option.rect.x(), option.rect.y(), option.rect.width(), option.rect.height()),
            tile,
            self._picture(tile.entry),
            self._theme,
            selected=bool(state & flag.State_Selected),
            hovered=bool(state & flag.State_MouseOver),
            focused=bool(state & flag.State_HasFocus),
        )
        painter.restore()


class TrayList(PaintedList):
    """A click selects, Return or a double click draws again, Delete removes; letters and figures go to the panel.

    Signals:
        shown_again: The TrayEntry that is to be fed once more.
        removal_wanted: The selected drawings are to be removed.
        selection_moved: Other drawings are selected.
        typed: A sign that was typed, which may label what is selected.
    """

    shown_again = Signal(object)
    removal_wanted = Signal()
    selection_moved = Signal()
    typed = Signal(str)

    def __init__(self, picture: Callable[[TrayEntry], QImage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trayList")
        self.tiles = TrayModel(self)
        self._painter = TrayDelegate(picture, self)
        self._show_rows(self.tiles, self._painter, QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.activated.connect(self._show_again)
        self.selectionModel().selectionChanged.connect(self.selection_moved)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._painter.set_theme(colours)
        self.scheduleDelayedItemsLayout()

    def set_tiles(self, tiles: tuple[Tile, ...], *, replayed: bool) -> None:
        """Shows other drawings; those that are still there stay selected."""
        before = self.chosen()
        self._painter.set_replayed(replayed=replayed)
        self.tiles.set_tiles(tiles)
        self.scheduleDelayedItemsLayout()
        rows = [row for row in map(self.tiles.row_of, before) if row is not None]
        model = self.selectionModel()
        for row in rows:
            model.select(self.tiles.index(row), model.SelectionFlag.Select)

    def chosen(self) -> list[int]:
        """The numbers of the selected drawings, in order."""
        return sorted(self.tiles.tile(index).entry.number for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, figures and letters are told, the rest moves."""
        if event.key() in _REMOVE:
            self.removal_wanted.emit()
        elif event.text().isalnum() and not event.modifiers():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _show_again(self, index: QModelIndex) -> None:
        self.shown_again.emit(self.tiles.tile(index).entry)
