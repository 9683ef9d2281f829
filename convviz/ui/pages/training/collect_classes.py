"""The classes of a collection: chosen by a click or a key, made, renamed and removed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from convviz.painting.theme import Theme
from convviz.states.training.data import ClassesScene, ClassRow
from convviz.texts.training_collect import class_row_text, remove_class_text
from convviz.ui.pages.training.collect_names import NameDialog
from convviz.ui.pages.training.data_classes import ClassDelegate, ClassModel
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.painted_list import PaintedList
from convviz.workspace.collecting import CollectWorkspace

_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class CollectClasses(QWidget):
    """The list, and what changes it."""

    def __init__(self, collecting: CollectWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collecting = collecting
        self.list = _List(self)
        self.add, self.rename, self.remove = (
            QPushButton(self),
            IconButton("pen", "", self),
            IconButton("clear", "", self),
        )
        for button, name in (
            (self.add, "collectAddClass"),
            (self.rename, "collectRenameClass"),
            (self.remove, "collectRemoveClass"),
        ):
            button.setObjectName(name)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.add, 1)
        tools.addWidget(self.rename)
        tools.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(tools)
        self.add.clicked.connect(self._ask_new)
        self.rename.clicked.connect(self._ask_name)
        self.remove.clicked.connect(self._ask_removal)
        self.list.rename_wanted.connect(self._ask_name)
        self.list.removal_wanted.connect(self._ask_removal)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.list.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.list.setAccessibleName(self.tr("Classes of the collection"))
        self.add.setText(self.tr("New…"))
        self.add.setAccessibleName(self.tr("New class"))
        self.add.setToolTip(self.tr("New class"))
        self.rename.set_name(self.tr("Rename the class"))
        self.remove.set_name(self.tr("Remove the class"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def render_classes(self) -> None:
        """Shows what the workspace says."""
        collection = self._collecting.collection
        counts = () if collection is None else collection.counts
        rows = tuple(ClassRow(place, name, (count, 0, 0)) for place, (name, count) in enumerate(counts))
        scene = ClassesScene(rows, max((count for _, count in counts), default=0))
        self.list.show_scene(scene, self._collecting.class_name)
        self.add.setEnabled(collection is not None)
        for button in (self.rename, self.remove):
            button.setEnabled(bool(self._collecting.class_name))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._collecting.choose_class(self.list.classes.row(index).name)

    def _ask_new(self) -> None:
        dialog = NameDialog(self.tr("New class"), self.tr("Name of the class"), "", self)
        dialog.named.connect(self._collecting.add_class)
        dialog.open()

    def _ask_name(self) -> None:
        name = self._collecting.class_name
        if name:
            dialog = NameDialog(self.tr("Rename the class"), self.tr("Name of the class"), name, self)
            dialog.named.connect(self._rename)
            dialog.open()

    def _rename(self, name: str) -> None:
        self._collecting.rename_class(self._collecting.class_name, name)

    def _ask_removal(self) -> None:
        collection, name = self._collecting.collection, self._collecting.class_name
        if collection is None or not name:
            return
        count = dict(collection.counts)[name]
        if not count:
            self._collecting.remove_class(name)
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Remove the class"),
            remove_class_text(name, count),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        box.setObjectName("removeClassDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        remove.setObjectName("removeClassYes")
        remove.clicked.connect(self._remove)
        box.open()

    def _remove(self) -> None:
        self._collecting.remove_class(self._collecting.class_name)


class _List(PaintedList):
    """A click or an arrow key chooses, F2 renames, Delete removes.

    Signals:
        rename_wanted: The chosen class is to have another name.
        removal_wanted: The chosen class is to go.
    """

    rename_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("collectClasses")
        self.classes = ClassModel(self, _describe)
        self._painter = ClassDelegate(self, numbered=True)
        self._show_rows(self.classes, self._painter)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._want_name)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._painter.theme = colours
        self.viewport().update()

    def show_scene(self, scene: ClassesScene, chosen: str) -> None:
        """Shows classes, and which of them pictures go to."""
        model = self.selectionModel()
        model.blockSignals(True)  # noqa: FBT003 - Qt's own method
        self.classes.show_scene(scene)
        place = next((row.number for row in scene.rows if row.name == chosen), -1)
        if place != model.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag
            model.setCurrentIndex(self.classes.index(place), flags.ClearAndSelect)
        model.blockSignals(False)  # noqa: FBT003 - Qt's own method
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Renames and removes; figures and Enter go on to the panel."""
        if event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif event.key() in _REMOVE:
            self.removal_wanted.emit()
        elif event.text().isdigit() or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _want_name(self, _index: object) -> None:
        self.rename_wanted.emit()


def _describe(row: ClassRow) -> str:
    return class_row_text(row.name, row.total, row.number)
