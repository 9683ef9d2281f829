"""The classes of the open pictures: a list with bars; what is selected is what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from convviz.painting.box import Box
from convviz.painting.theme import Theme, theme
from convviz.painting.training.class_row import ROW_PX, paint_class_row
from convviz.states.training.data import ClassesScene, ClassRow
from convviz.texts.training_data import class_text
from convviz.ui.widgets.model_index import NO_INDEX, Index
from convviz.ui.widgets.painted_list import PaintedList

_KEYS = 9


class ClassModel(QAbstractListModel):
    """Classes as rows.

    Args:
        parent: What ends it.
        describe: What is said of a class.
    """

    def __init__(
        self, parent: QObject | None = None, describe: Callable[[ClassRow], str] = class_text
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self.scene = ClassesScene()

    def show_scene(self, scene: ClassesScene) -> bool:
        """Shows other classes or counts; says whether the classes themselves are others."""
        before, same = self.scene, _names(scene) == _names(self.scene)
        if scene == before:
            return False
        if same:
            self.scene = scene
            self.dataChanged.emit(self.index(0), self.index(max(0, len(scene.rows) - 1)))
            return False
        self.beginResetModel()
        self.scene = scene
        self.endResetModel()
        return True

    def row(self, index: Index) -> ClassRow:
        """The class of a row."""
        return self.scene.rows[index.row()]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.scene.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said of a class."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index).name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._describe(self.row(index))
        return None


class ClassDelegate(QStyledItemDelegate):
    """Paints classes; where they are `numbered`, each of the first nine has a key."""

    def __init__(self, parent: QObject | None = None, *, numbered: bool = False) -> None:
        super().__init__(parent)
        self._numbered = numbered
        self.theme = theme("light")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        del option, index
        return QSize(120, round(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        model = index.model()
        if not isinstance(model, ClassModel):
            return
        state, flag, rect = option.state, QStyle.StateFlag, option.rect
        painter.save()
        paint_class_row(
            painter,
            Box(rect.x(), rect.y(), rect.width(), rect.height()),
            model.row(index),
            model.scene.largest,
            self.theme,
            key=str(index.row() + 1) if self._numbered and index.row() < _KEYS else "",
            selected=bool(state & flag.State_Selected),
            hovered=bool(state & flag.State_MouseOver),
            focused=bool(state & flag.State_HasFocus),
        )
        painter.restore()


class ClassList(PaintedList):
    """A click shows one class, Ctrl and Shift several; a click on what is shown alone, or Esc, shows all again.

    Signals:
        chosen: The numbers of the classes to be shown, () for all.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataClasses")
        self.classes = ClassModel(self)
        self._painter = ClassDelegate(self)
        self._show_rows(self.classes, self._painter, QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.selectionModel().selectionChanged.connect(self._tell)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._painter.theme = colours
        self.viewport().update()

    def show_scene(self, scene: ClassesScene, chosen: tuple[int, ...]) -> None:
        """Shows classes, and which of them are shown."""
        model = self.selectionModel()
        model.blockSignals(True)  # noqa: FBT003 - Qt's own method
        self.classes.show_scene(scene)
        if chosen != self.selected():
            selection = QItemSelection()
            for number in chosen:
                selection.select(self.classes.index(number), self.classes.index(number))
            model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.blockSignals(False)  # noqa: FBT003 - Qt's own method
        self.viewport().update()

    def selected(self) -> tuple[int, ...]:
        """The numbers of the selected classes, in order."""
        return tuple(sorted(index.row() for index in self.selectedIndexes()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows all again."""
        if event.key() == Qt.Key.Key_Escape and self.selected():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A plain click on the only class that is shown shows all again."""
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and not event.modifiers() and self.selected() == (at.row(),):
            self.clearSelection()
        else:
            super().mousePressEvent(event)

    def _tell(self, _selected: object, _deselected: object) -> None:
        chosen = self.selected()
        everything = len(chosen) == len(self.classes.scene.rows)
        self.chosen.emit(() if everything else chosen)


def _names(scene: ClassesScene) -> tuple[str, ...]:
    return tuple(row.name for row in scene.rows)
