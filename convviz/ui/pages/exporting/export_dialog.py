"""What the export dialogs have in common: rows of choices, a line that says what will be written, Save and Cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from convviz.ui.dialog_room import MARGIN_PX, DialogRoom
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

_SPACING_PX = 10
_WIDTH_PX = 448


class ExportDialog(QDialog):
    """Asks how something is exported; `accepted` says that a person wants it so."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._outcome = QLabel(self)
        self._outcome.setObjectName("exportOutcome")
        self._outcome.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._outcome.setWordWrap(True)
        buttons = dialog_buttons(self, StandardButton.Cancel)
        save = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("exportSave")
        save.setDefault(True)
        save.setFocus()
        QWidget.setTabOrder(save, buttons.button(StandardButton.Cancel))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_SPACING_PX)
        self._room = DialogRoom(self, _WIDTH_PX)
        self._room.fix()
        self._room.keep(buttons)
        whole = QVBoxLayout(self._room.content)
        whole.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        whole.setSpacing(_SPACING_PX)
        whole.addLayout(self._rows)
        whole.addWidget(self._outcome)

    def outcome(self) -> str:
        """What will be written, in words."""
        return self._outcome.text()

    def say_outcome(self, text: str) -> None:
        """Says what will be written."""
        self._outcome.setText(text)

    def settle(self) -> None:
        """Gives rows that were shown or hidden their places, and the dialog its size, at once."""
        self._room.settle()

    def add(self, widget: QWidget) -> None:
        """Puts something below what is there."""
        self._rows.addWidget(widget)

    def add_row(self, text: str, control: QWidget, name: str) -> LabelledRow:
        """Puts a control with its label below what is there."""
        control.setObjectName(name)
        row = LabelledRow(control, self)
        row.set_text(text)
        self.add(row)
        return row

    def add_menu(
        self, text: str, name: str, options: Sequence[Option], value: str
    ) -> tuple[MenuButton, LabelledRow]:
        """Puts a menu of choices below what is there; returns it and its row."""
        button = MenuButton(text, parent=self)
        button.set_options(options)
        if options:
            button.set_value(value)
        return button, self.add_row(text, button, name)

    def add_segments(
        self, text: str, name: str, options: Sequence[Option], value: str
    ) -> tuple[Segmented, LabelledRow]:
        """Puts choices side by side below what is there; returns them and their row."""
        control = Segmented(text, options, self)
        control.set_value(value)
        return control, self.add_row(text, control, name)
