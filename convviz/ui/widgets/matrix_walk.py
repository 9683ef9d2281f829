"""A matrix of classes whose cells are pointed at, walked with the arrow keys, and taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from convviz.painting.matrix_cells import MatrixCells
from convviz.painting.theme import Theme, theme

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
TAKING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""The keys that take the cell of the cursor."""


class MatrixWalk(QWidget):
    """Says what the cell of the cursor counts; a click or a key takes a cell.

    Args:
        parent: What ends it.
        taking: The keys that take the cell of the cursor.
    """

    def __init__(self, parent: QWidget | None = None, *, taking: frozenset[Qt.Key] = TAKING_KEYS) -> None:
        super().__init__(parent)
        self._taking = taking
        self._theme: Theme = theme("light")
        self._cursor = (0, 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def cursor_cell(self) -> tuple[int, int]:
        """The cell that keys move."""
        return self._cursor

    def layout_of_cells(self) -> MatrixCells | None:
        """Where the cells stand; None where nothing is shown."""
        raise NotImplementedError

    def text_of(self, cell: tuple[int, int]) -> str:
        """What a cell counts."""
        raise NotImplementedError

    def take(self, cell: tuple[int, int]) -> None:
        """A cell was clicked, or taken by a key."""
        raise NotImplementedError

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def event(self, event: QEvent) -> bool:
        """Says what a cell counts when it is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), "" if cell is None else self.text_of(cell), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes a cell."""
        cell = self._cell_at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._go_to(cell)
            self.take(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks from cell to cell, and takes one."""
        key, last = Qt.Key(event.key()), self._count() - 1
        if key in _ARROWS and last >= 0:
            row, column = (at + step for at, step in zip(self._cursor, _ARROWS[key], strict=True))
            self._go_to((max(0, min(row, last)), max(0, min(column, last))))
        elif key in self._taking and last >= 0:
            self.take(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows it no more."""
        super().focusOutEvent(event)
        self.update()

    def _count(self) -> int:
        layout = self.layout_of_cells()
        return 0 if layout is None else layout.count

    def _cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        layout = self.layout_of_cells()
        return None if layout is None else layout.at(x, y)

    def _go_to(self, cell: tuple[int, int]) -> None:
        self._cursor = cell
        self._describe()
        self.update()

    def _stay_within(self) -> None:
        """The matrix may have fewer classes now."""
        last = max(0, self._count() - 1)
        self._cursor = (min(self._cursor[0], last), min(self._cursor[1], last))
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.text_of(self._cursor) if self._count() else "")
