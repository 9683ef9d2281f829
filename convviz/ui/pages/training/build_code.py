"""The Keras code that builds the network: to read, to copy and to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from convviz.layers import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons
from convviz.ui.widgets.save_dialog import SaveDialog

_SIZE = QSize(720, 520)
_MARGIN_PX = 16


class BuildCodeDialog(QDialog):
    """Shows a program.

    Args:
        code: The program.
        name: What the saved file is called.
        parent: The window it belongs to.

    Signals:
        refused: Why it could not be saved.
    """

    refused = Signal(str)

    def __init__(self, code: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("buildCodeDialog")
        self.setWindowTitle(self.tr("The Keras code of {name}").format(name=name))
        self._name = name
        self.text = QPlainTextEdit(code, self)
        self.text.setObjectName("buildCode")
        self.text.setAccessibleName(self.tr("Keras code"))
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = dialog_buttons(self, StandardButton.Close)
        self.copy_button = self._button(buttons, self.tr("Copy"), "buildCodeCopy")
        self.save_button = self._button(buttons, self.tr("Save…"), "buildCodeSave")
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(12)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        resize_on_screen(self, _SIZE)

    def copy(self) -> None:
        """Puts the program on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def save(self, path: Path) -> None:
        """Writes the program to a file; says so where it cannot."""
        from convviz.exports.atomic import write_whole

        try:
            write_whole(path, self.text.toPlainText().encode())
        except ConvvizError as error:
            self.refused.emit(sentence(error))

    def _button(self, box: QDialogButtonBox, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _ask_where(self) -> None:
        suggested = Path(f"{self._name}.py")
        dialog = SaveDialog(self.tr("Save the Keras code"), self.tr("Python"), ".py", suggested, self)
        dialog.path_chosen.connect(self.save)
        dialog.open()
