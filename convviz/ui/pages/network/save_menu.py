"""The button "Save…": the numbers of what is shown, or its picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option


class SaveMenu(MenuButton):
    """`chosen` says the ending of the file: ".csv", ".npy", ".png" or ".svg"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", label="…", parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_label(self.tr("Save"), self.tr("Save…"))
        self.set_options(
            (
                Option(".csv", self.tr("Numbers as CSV")),
                Option(".npy", self.tr("Numbers as NPY")),
                Option(".png", self.tr("Picture as PNG")),
                Option(".svg", self.tr("Picture as SVG")),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
