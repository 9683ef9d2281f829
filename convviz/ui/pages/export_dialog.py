"""What the export dialogs have in common: rows of choices, a line that says what will be written, Save and Cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from convviz.ui.export_options import FRAME_SIZES, ON_SCREEN, FrameSize
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

_MARGIN_PX = 16
_SPACING_PX = 10
_WIDTH_PX = 448

Size = tuple[int, int]


class ExportDialog(QDialog):
    """Asks how something is exported; `accepted` says that a person wants it so."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH_PX)
        self._outcome = QLabel(self)
        self._outcome.setObjectName("exportOutcome")
        self._outcome.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._outcome.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("exportSave")
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_SPACING_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        whole.setSpacing(_SPACING_PX)
        whole.addLayout(self._rows)
        whole.addWidget(self._outcome)
        whole.addWidget(buttons)

    def outcome(self) -> str:
        """What will be written, in words."""
        return self._outcome.text()

    def say_outcome(self, text: str) -> None:
        """Says what will be written."""
        self._outcome.setText(text)

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

    def menu(self, text: str, name: str, options: Sequence[Option], value: str) -> MenuButton:
        """Puts a menu of choices below what is there."""
        button = MenuButton(text, parent=self)
        button.set_options(options)
        button.set_value(value)
        self.add_row(text, button, name)
        return button

    def segments(self, text: str, name: str, options: Sequence[Option], value: str) -> Segmented:
        """Puts choices side by side below what is there."""
        control = Segmented(text, options, self)
        control.set_value(value)
        self.add_row(text, control, name)
        return control

    def size_menu(self, chosen: FrameSize, on_screen: Size) -> MenuButton:
        """Puts the sizes of pictures below what is there."""
        width, height = on_screen
        as_shown = self.tr("As on screen, {width} × {height}").format(width=width, height=height)
        presets = (Option(key, f"{w} × {h}") for key, (w, h) in FRAME_SIZES.items())
        return self.menu(self.tr("Size"), "exportSize", (Option(ON_SCREEN, as_shown), *presets), chosen)

    def theme_choice(self, chosen: str) -> Segmented:
        """Puts the two themes below what is there."""
        options = (Option("light", self.tr("Light")), Option("dark", self.tr("Dark")))
        return self.segments(self.tr("Theme"), "exportTheme", options, chosen)


def pixels_of(size: str, on_screen: Size) -> Size:
    """(width, height) of one of the sizes that can be chosen."""
    return FRAME_SIZES.get(size, on_screen)
