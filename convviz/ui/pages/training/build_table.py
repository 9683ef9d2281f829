"""The table of layers: chosen, moved, doubled and removed by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from convviz.painting.theme import Theme
from convviz.states.training.build import BuildScene
from convviz.ui.long_press import LongPress
from convviz.ui.pages.training.build_delegate import ROW_PX, BuildDelegate
from convviz.ui.pages.training.build_model import TROUBLE, WAITS, BuildModel
from convviz.workspace.building import BuildingWorkspace

_HEADER_PX = 26
_CELL_GAP_PX = 12


class BuildTable(QTableView):
    """The network's rows; the chosen one is the workspace's.

    Signals:
        edit_wanted: Enter was pressed: the arguments of the chosen row are to be edited.
    """

    edit_wanted = Signal()

    def __init__(self, workspace: BuildingWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        LongPress(self.viewport())
        self.setObjectName("buildTable")
        self._workspace = workspace
        self._following = False
        self._rows = BuildModel(workspace.scene, self)
        self._delegate = BuildDelegate(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._rows.row_dropped.connect(workspace.move, Qt.ConnectionType.QueuedConnection)
        self._rows.kind_dropped.connect(workspace.add, Qt.ConnectionType.QueuedConnection)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.doubleClicked.connect(self._ask_to_edit)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._delegate.set_theme(colours)
        self.viewport().update()

    def show_scene(self, scene: BuildScene) -> None:
        """Shows another network, and the chosen row."""
        self._following = True
        try:
            self._rows.show_scene(scene)
            self._span()
            self._fit_columns()
            self._fit_rows()
            row = scene.state.chosen + 1
            if self.currentIndex().row() != row or not self.selectionModel().hasSelection():
                self.selectRow(row)
            self.scrollTo(self._rows.index(row, 0))
        finally:
            self._following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the chosen row, Delete removes it, Ctrl+D doubles it, Enter edits it."""
        chosen = self._workspace.scene.state.chosen
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Up:
            self._workspace.move(chosen, chosen - 1)
        elif alt and event.key() == Qt.Key.Key_Down:
            self._workspace.move(chosen, chosen + 1)
        elif event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            self._remove()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._duplicate()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers what the keys do."""
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and index.isValid():
            self.selectRow(index.row())
        self.menu_at(event.globalPos())

    def menu_at(self, place: QPoint) -> QMenu:
        """Opens the menu of the chosen row."""
        scene = self._workspace.scene
        menu = QMenu(self)
        menu.setObjectName("buildRowMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, keys, enabled, slot in (
            (self.tr("Move up"), "Alt+Up", scene.can_up, self._up),
            (self.tr("Move down"), "Alt+Down", scene.can_down, self._down),
            (self.tr("Duplicate"), "Ctrl+D", scene.can_duplicate, self._duplicate),
            (self.tr("Remove"), "Del", scene.can_remove, self._remove),
        ):
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(keys))
            # The keys are shown here; the table itself listens to them.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(enabled)
            action.triggered.connect(slot)
        menu.popup(place)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences of impossible rows are broken anew."""
        super().resizeEvent(event)
        self._fit_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says below the input how layers are added, while there is none."""
        super().paintEvent(event)
        if self._rows.rowCount() > 1:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect().adjusted(40, ROW_PX, -40, 0)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(
            room, flags, self.tr("Add the first layer: double-click one at the left, or drag it here.")
        )

    def sizeHint(self) -> QSize:
        """Room for a usual network."""
        return QSize(480, _HEADER_PX + 9 * ROW_PX)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(self.tr("Layers of the network"))
        self.show_scene(self._workspace.scene)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFixedHeight(_HEADER_PX)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _fit_columns(self) -> None:
        for column in range(1, self._rows.columnCount()):
            title = str(self._rows.headerData(column, Qt.Orientation.Horizontal))
            heading = self.horizontalHeader().fontMetrics().horizontalAdvance(title) + _CELL_GAP_PX
            cells = (str(self._rows.index(row, column).data()) for row in range(self._rows.rowCount()))
            widest = max(
                (
                    self.fontMetrics().horizontalAdvance(text) + _CELL_GAP_PX
                    for text in cells
                    if text[:1].isdigit()
                ),
                default=0,
            )
            self.setColumnWidth(column, max(heading, widest))

    def _span(self) -> None:
        """An impossible row is one cell; what a waiting row waits for takes the place of its numbers."""
        self.clearSpans()
        last = self._rows.columnCount()
        for row in range(self._rows.rowCount()):
            index = self._rows.index(row, 0)
            if index.data(TROUBLE):
                self.setSpan(row, 0, 1, last)
            elif index.data(WAITS):
                self.setSpan(row, 1, 1, last - 1)

    def _fit_rows(self) -> None:
        for row in range(self._rows.rowCount()):
            trouble = str(self._rows.index(row, 0).data(TROUBLE) or "")
            self.setRowHeight(row, self._delegate.row_height(trouble, self.viewport().width(), self.font()))

    def _choose(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._following:
            self._workspace.choose(indexes[0].row() - 1)

    def _ask_to_edit(self, _index: QModelIndex) -> None:
        self.edit_wanted.emit()

    def _up(self) -> None:
        chosen = self._workspace.scene.state.chosen
        self._workspace.move(chosen, chosen - 1)

    def _down(self) -> None:
        chosen = self._workspace.scene.state.chosen
        self._workspace.move(chosen, chosen + 1)

    def _duplicate(self) -> None:
        if self._workspace.scene.can_duplicate:
            self._workspace.duplicate(self._workspace.scene.state.chosen)

    def _remove(self) -> None:
        if self._workspace.scene.can_remove:
            self._workspace.remove(self._workspace.scene.state.chosen)
