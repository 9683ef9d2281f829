"""The list of files that are in no set, each with its reason."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from convviz.pictures.sets.picture_set import Skipped
from convviz.texts.training_data import more_skipped_text, reason_text
from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons

_WIDTH_PX, _HEIGHT_PX = 620, 380


class SkippedDialog(QDialog):
    """File by file, why it was passed over; Copy takes the list along."""

    def __init__(self, skipped: tuple[Skipped, ...], count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("skippedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Skipped files"))
        resize_on_screen(self, QSize(_WIDTH_PX, _HEIGHT_PX))
        self._lines = [(each.name, reason_text(each)) for each in skipped]
        intro = QLabel(
            self.tr("These files are in no class: they cannot be learnt from. All others are used."), self
        )
        intro.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setObjectName("skippedList")
        self.list.setAccessibleName(self.tr("Skipped files and why"))
        self.list.setHeaderLabels([self.tr("File"), self.tr("Why")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.addTopLevelItems([_item(name, reason) for name, reason in self._lines])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.setColumnWidth(0, _WIDTH_PX * 2 // 5)
        more = QLabel(more_skipped_text(len(skipped), count), self)
        more.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        more.setVisible(bool(more.text()))
        buttons = dialog_buttons(self, StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("skippedCopy")
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for part in (intro, self.list, more, buttons):
            column.addWidget(part)

    def copy(self) -> None:
        """Puts the list onto the clipboard, a file a line."""
        QGuiApplication.clipboard().setText("\n".join(f"{name}\t{reason}" for name, reason in self._lines))


def _item(name: str, reason: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([name, reason])
    for column, text in enumerate((name, reason)):
        item.setToolTip(column, text)
    return item
