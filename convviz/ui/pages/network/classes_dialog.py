"""Lets a person name the classes of a network: typed line by line, or taken from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from convviz.layers import ConvvizError
from convviz.networks.class_names import check_class_names, read_class_names
from convviz.texts.errors import sentence
from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons

_MARGIN_PX = 16
_SIZE = QSize(360, 420)


class ClassesDialog(QDialog):
    """One name a line, in the order of the classes.

    Args:
        names: Those of now.
        classes: How many there are.
        parent: What it stands before.
        kept: The name of the file beside the model in which they are kept; "" for one that has none.

    Signals:
        names_chosen: The names, as many as there are classes; () for those that come with the network.
    """

    names_chosen = Signal(object)

    def __init__(self, names: Sequence[str], classes: int, parent: QWidget, kept: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("classesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Names of the classes"))
        self._classes = classes
        question = QLabel(
            self.tr("{count} names, one a line, in the order of the outputs:").format(count=classes), self
        )
        question.setWordWrap(True)
        self.text = QPlainTextEdit("\n".join(names), self)
        self.text.setObjectName("classNames")
        self.text.setAccessibleName(self.tr("Names of the classes"))
        self.text.setTabChangesFocus(True)
        self._problem = QLabel(self)
        self._problem.setObjectName("classesProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.load = QPushButton(self.tr("From a file…"), self)
        self.load.setObjectName("classesLoad")
        self.load.clicked.connect(self._choose_file)
        where = QLabel(self.tr("They are kept beside the model, in {file}.").format(file=kept), self)
        where.setObjectName("classesKept")
        where.setWordWrap(True)
        where.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        where.setVisible(bool(kept))
        buttons = dialog_buttons(self, StandardButton.Ok, StandardButton.Cancel, StandardButton.Reset)
        buttons.button(StandardButton.Reset).clicked.connect(self._reset)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        for part in (question, self.text, self.load, where, self._problem, buttons):
            whole.addWidget(part)
        resize_on_screen(self, _SIZE)

    def load_file(self, path: Path) -> None:
        """Puts the names in a file into the box; what is wrong with it is said, and the box stays as it is."""
        try:
            names = read_class_names(path)
        except ConvvizError as error:
            self._tell(error)
        else:
            self._problem.hide()
            self.text.setPlainText("\n".join(names))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Names of the classes"))
        dialog.setObjectName("classesFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._load_named)
        dialog.open()

    def _load_named(self, name: str) -> None:
        self.load_file(Path(name))

    def _take(self) -> None:
        names = tuple(line.strip() for line in self.text.toPlainText().splitlines() if line.strip())
        try:
            check_class_names(names, self._classes)
        except ConvvizError as error:
            self._tell(error)
            return
        self.names_chosen.emit(names)
        self.accept()

    def _reset(self) -> None:
        self.names_chosen.emit(())
        self.accept()

    def _tell(self, error: ConvvizError) -> None:
        self._problem.setText(sentence(error))
        self._problem.show()
