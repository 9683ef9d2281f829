"""A program that computes again what is on screen: to read, to copy and to save; it follows what is shown."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from convviz.exports.code.dialect import Dialect
from convviz.exports.code.network_code import Start
from convviz.exports.code.script import Script
from convviz.layers import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.export_options import CodeOptions
from convviz.ui.pages.exporting.code_source import CodeSource
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

_SIZE: Final = QSize(760, 600)
_MARGIN_PX: Final = 16
_SPACING_PX: Final = 12
# A slider that is drawn brings many states a second; nobody reads a program meanwhile.
_SETTLE_MS: Final = 120
_NAMES: Final = (("numpy", "NumPy"), ("keras", "Keras"), ("torch", "PyTorch"))


class CodeDialog(QDialog):
    """Shows the program, which changes with what is shown.

    Args:
        source: The page.
        options: What is chosen at first.
        parent: The window it belongs to.

    Signals:
        save_wanted: The program is to be saved.
        options_changed: The `CodeOptions` that are chosen now.
    """

    save_wanted = Signal()
    options_changed = Signal(object)

    def __init__(self, source: CodeSource, options: CodeOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("codeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source = source
        self._dialect = Segmented("", (), self)
        self._dialect.setObjectName("codeDialect")
        self._start = Segmented("", (), self)
        self._start.setObjectName("codeStart")
        self._start.setVisible(source.starts)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("codeText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._said = QLabel(self)
        self._said.setObjectName("codeSaid")
        self._said.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._said.setWordWrap(True)
        self._buttons = dialog_buttons(self, StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self.copy_button = self._button("codeCopy")
        self.save_button = self._button("codeSave")
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save_wanted)
        self._lay_out()
        self.retranslate()
        self._dialect.set_value(options.dialect)
        self._start.set_value(options.start)
        self._wait = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._wait.timeout.connect(self.refresh)
        for changed in source.changes:
            changed.connect(self._follow)
        self._dialect.chosen.connect(self._choose)
        self._start.chosen.connect(self._choose)
        self.refresh()

    def options(self) -> CodeOptions:
        """What is chosen."""
        return CodeOptions(cast("Dialect", self._dialect.value()), cast("Start", self._start.value()))

    def script(self) -> Script:
        """The program for what is on screen now.

        Raises:
            ConvvizError: There is none.
        """
        options = self.options()
        return self._source.script(options.dialect, options.start, f"{self._source.name()}.npz")

    def refresh(self) -> None:
        """Shows the program for what is on screen now; where there is none, says why."""
        try:
            script = self.script()
        except ConvvizError as error:
            self._show("", sentence(error))
            return
        beside = self.tr("Its arrays are saved beside it, as {name}.").format(name=script.data)
        alone = self.tr("It needs no other file.")
        self._show(script.text, beside if script.arrays else alone)

    def copy(self) -> None:
        """Puts the program on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._said.setText(self.tr("The program is on the clipboard."))

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setWindowTitle(self.tr("Code"))
        chosen = self._dialect.value(), self._start.value()
        self._dialect.setAccessibleName(self.tr("Written for"))
        self._dialect.set_options([Option(key, name) for key, name in _NAMES])
        self._start.setAccessibleName(self.tr("The program begins"))
        starts = (
            Option("input", self.tr("From the input"), self.tr("All layers from the network's input on")),
            Option("layer", self.tr("This layer"), self.tr("Only the selected layer, from what reaches it")),
        )
        self._start.set_options(starts)
        for segments, value in zip((self._dialect, self._start), chosen, strict=True):
            if value:
                segments.set_value(value)
        self.text.setAccessibleName(self.tr("Program"))
        self.copy_button.setText(self.tr("Copy"))
        self.save_button.setText(self.tr("Save…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)

    def _show(self, text: str, said: str) -> None:
        if text != self.text.toPlainText():
            bar = self.text.verticalScrollBar()
            place = bar.value()
            self.text.setPlainText(text)
            bar.setValue(place)
        self._said.setText(said)
        self.copy_button.setEnabled(bool(text))
        self.save_button.setEnabled(bool(text))

    def _follow(self) -> None:
        self._wait.start()

    def _choose(self) -> None:
        self.options_changed.emit(self.options())
        self.refresh()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(_SPACING_PX)
        choices.addWidget(self._dialect)
        choices.addWidget(self._start)
        choices.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(_SPACING_PX)
        layout.addLayout(choices)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._buttons)
        resize_on_screen(self, _SIZE)
