"""Which pictures are looked at: the menu that says so, and opens others by name, from a folder or from a file."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from convviz.texts.training_runs import data_name
from convviz.ui.pages.training.data_sources import SourceButton, dropped_source


class DataChoice(SourceButton):
    """A menu of data sets; a folder or a file can be dropped on it too. `chosen` says a set as a recipe names it.

    Args:
        view: What its object name begins with: "map" gives `mapData`.
        parent: What ends it.
    """

    def __init__(self, view: str, parent: QWidget | None = None) -> None:
        self._data = ""
        super().__init__(_nothing_collected, parent)
        self.setObjectName(f"{view}Data")
        self.setAcceptDrops(True)

    def show_data(self, data: str) -> None:
        """Names the pictures that are looked at; "" for none."""
        if data != self._data:
            self._data = data
            self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        title = data_name(self._data) if self._data else ""
        self.setText(title or self.tr("Choose pictures"))
        name = self.tr("Pictures that are looked at")
        self.setAccessibleName(f"{name}: {title}" if title else name)
        self.setToolTip(self._data or name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes one folder or file."""
        if dropped_source(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Looks at what was dropped."""
        self.chosen.emit(dropped_source(event.mimeData()))
        event.acceptProposedAction()


def _nothing_collected() -> tuple[()]:
    return ()
