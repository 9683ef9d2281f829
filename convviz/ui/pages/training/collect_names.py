"""Small dialogs for names: of a class, or of a new collection with what it collects."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from convviz.pictures.sets.collection import class_name_trouble
from convviz.pictures.sets.collection_file import CollectedKind
from convviz.texts.errors import sentence
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

_WIDTH_PX = 380


class NameDialog(QDialog):
    """Asks for a name; what no folder can be called is explained, and cannot be taken.

    Signals:
        named: The name.
    """

    named = Signal(str)

    def __init__(self, title: str, label: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nameDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH_PX)
        words = QLabel(label, self)
        self.line = QLineEdit(name, self)
        self.line.setObjectName("nameLine")
        self.line.setAccessibleName(label)
        words.setBuddy(self.line)
        words.setVisible(bool(label))
        self.trouble = QLabel(self)
        self.trouble.setObjectName("nameTrouble")
        self.trouble.setWordWrap(True)
        self.buttons = dialog_buttons(self, StandardButton.Ok, StandardButton.Cancel)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        for part in (words, self.line, self.trouble, self.buttons):
            self.column.addWidget(part)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(self.check)
        self.line.selectAll()
        self.check()

    def check(self) -> None:
        """Says what is wrong with the name as it is."""
        text = self.line.text()
        error = class_name_trouble(text)
        self.ok.setEnabled(error is None)
        # An empty line is no mistake yet.
        self.trouble.setText("" if error is None or not text.strip() else sentence(error))

    @property
    def ok(self) -> QPushButton:
        """The button that takes the name."""
        return self.buttons.button(StandardButton.Ok)

    def accept(self) -> None:
        """Takes the name."""
        self.named.emit(self.line.text().strip())
        super().accept()


class NewCollectionDialog(NameDialog):
    """Asks for a name, what is collected, and the classes.

    Signals:
        wanted: Name, kind and classes.
    """

    wanted = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.setObjectName("newCollectionDialog")
        self.setWindowTitle(self.tr("New collection"))
        self.line.setAccessibleName(self.tr("Name of the collection"))
        self.line.setPlaceholderText(self.tr("Name of the collection"))
        self.kind = Segmented(
            self.tr("What is collected"),
            (
                Option("drawings", self.tr("Drawings"), self.tr("Light ink on dark, from the pad")),
                Option(
                    "photographs", self.tr("Photographs"), self.tr("From the camera, or dropped and pasted")
                ),
            ),
            self,
        )
        self.kind.setObjectName("collectKind")
        self.classes = QLineEdit(self)
        self.classes.setObjectName("collectClassNames")
        self.classes.setAccessibleName(self.tr("Classes"))
        self.classes.setPlaceholderText(self.tr("Classes with commas between, such as circle, cross"))
        self.column.insertWidget(2, self.classes)
        self.column.insertWidget(3, self.kind)
        fields = (self.line, self.classes, *self.kind.findChildren(QAbstractButton))
        for first, second in pairwise(fields):  # what is below them was there before them
            QWidget.setTabOrder(first, second)
        self.classes.textChanged.connect(self.check)
        self.check()

    def check(self) -> None:
        """Says what is wrong with the name or a class as they are."""
        super().check()
        classes = getattr(self, "classes", None)
        if classes is None:  # the first check, before there are classes
            return
        names = class_names(classes.text())
        errors = [error for error in map(class_name_trouble, names) if error is not None]
        twice = len({name.casefold() for name in names}) < len(names)
        if errors:
            self.trouble.setText(sentence(errors[0]))
        elif twice:
            self.trouble.setText(self.tr("Two classes have the same name."))
        self.ok.setEnabled(self.ok.isEnabled() and not errors and not twice)

    def accept(self) -> None:
        """Takes all of it."""
        kind = cast("CollectedKind", self.kind.value())
        self.wanted.emit(self.line.text().strip(), kind, class_names(self.classes.text()))
        super().accept()


def class_names(text: str) -> tuple[str, ...]:
    """Names with commas or semicolons between.

    >>> class_names(" circle, cross;,star ")
    ('circle', 'cross', 'star')
    """
    return tuple(name.strip() for name in text.replace(";", ",").split(",") if name.strip())
