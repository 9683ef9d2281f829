"""Says which cell was clicked in the picture, for a question whose answer is a cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from convviz.texts.lesson_words import cell_text
from convviz.ui.accessibility import announce


class CellField(QLabel):
    """Shows the cell that was clicked, or asks for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerCell")
        self.setWordWrap(True)
        self._cell: tuple[int, ...] = ()
        self._show()

    @property
    def cell(self) -> tuple[int, ...]:
        """(row, column, channel), counted from zero; () for none yet."""
        return self._cell

    def show_cell(self, cell: tuple[int, ...]) -> None:
        """Shows a cell."""
        self._cell = cell
        self._show()
        announce(self, self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        if self._cell:
            text = self.tr("You clicked {cell}.").format(cell=cell_text(self._cell[0], self._cell[1]))
        else:
            text = self.tr("Click a cell in the picture, or move to it with the arrow keys and press Enter.")
        self.setText(text)
        self.setAccessibleName(text)
