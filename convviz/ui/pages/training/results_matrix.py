"""The confusion matrix: pointed at it tells, arrow keys walk it, a click or Return opens the pictures of a cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.theme import Theme, theme
from convviz.painting.training.matrix import MatrixLook, Numbers, paint_matrix, wrong_colouring
from convviz.painting.training.matrix_layout import MatrixLayout, lay_out_matrix
from convviz.painting.training.range_bar import RANGE_PX, paint_range
from convviz.states.lab.scene import Colouring
from convviz.states.training.results import Results
from convviz.texts.training_results import cell_text

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_GAP_PX = 6


class MatrixView(QWidget):
    """Paints a matrix and the range of its colours.

    Signals:
        cell_opened: The pictures of a cell are wanted: its row and its column.
        told: What the pointer or the cursor is on.
    """

    cell_opened = Signal(int, int)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme("light")
        self._results: Results | None = None
        self._numbers: Numbers = "counts"
        self._cursor = (0, 0)
        self._opened: tuple[int, int] | None = None
        self._colouring = wrong_colouring((), "counts")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def cursor_cell(self) -> tuple[int, int]:
        """The cell that keys move."""
        return self._cursor

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_results(
        self,
        results: Results | None,
        numbers: Numbers,
        opened: tuple[int, int] | None,
        colouring: Colouring,
    ) -> None:
        """Shows other results, or the same otherwise; matrices side by side share their `colouring`."""
        self._results, self._numbers, self._opened = results, numbers, opened
        self._colouring = colouring
        if results is not None:
            last = len(results.classes) - 1
            self._cursor = (min(self._cursor[0], last), min(self._cursor[1], last))
        self._describe()
        self.update()

    def layout_of_cells(self) -> MatrixLayout | None:
        """Where the cells stand; None where nothing is shown."""
        if self._results is None:
            return None
        room = Box(0, 0, self.width() - 3, self.height() - RANGE_PX - _GAP_PX)
        return lay_out_matrix(self._results.classes, room, self.devicePixelRatioF())

    def paint(self, painter: QPainter) -> None:
        """Paints the matrix; its cursor only while it has the focus."""
        results, layout = self._results, self.layout_of_cells()
        if results is None or layout is None:
            return
        cursor = self._cursor if self.hasFocus() else None
        look = MatrixLook(results, layout, self._numbers, cursor, self._opened, self._colouring, self._theme)
        paint_matrix(painter, look)
        line = Box(layout.first.x, layout.area.bottom + _GAP_PX, layout.area.width, RANGE_PX)
        paint_range(painter, line, self._colouring, self._theme, " %" if self._numbers == "shares" else "")

    def sizeHint(self) -> QSize:
        """Room for ten classes with their numbers."""
        return QSize(380, 400)

    def minimumSizeHint(self) -> QSize:
        """Small, but to be seen."""
        return QSize(160, 160)

    def event(self, event: QEvent) -> bool:
        """Says what a cell counts when it is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), "" if cell is None else self._text(cell), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it."""
        self.paint(QPainter(self))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells what a cell counts."""
        cell = self._cell_at(event.position().x(), event.position().y())
        shape = Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)
        self.told.emit("" if cell is None else self._text(cell))

    def leaveEvent(self, event: QEvent) -> None:
        """Tells nothing any more."""
        super().leaveEvent(event)
        self.told.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens a cell."""
        cell = self._cell_at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._go_to(cell)
            self.cell_opened.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks from cell to cell, and opens one."""
        key = Qt.Key(event.key())
        if self._results is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            last = len(self._results.classes) - 1
            row, column = (at + step for at, step in zip(self._cursor, _ARROWS[key], strict=True))
            self._go_to((max(0, min(row, last)), max(0, min(column, last))))
        elif key in _OPEN:
            self.cell_opened.emit(*self._cursor)
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

    def _go_to(self, cell: tuple[int, int]) -> None:
        self._cursor = cell
        self._describe()
        self.told.emit(self._text(cell))
        self.update()

    def _cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        layout = self.layout_of_cells()
        return None if layout is None else layout.at(x, y)

    def _text(self, cell: tuple[int, int]) -> str:
        return "" if self._results is None else cell_text(self._results, *cell)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._text(self._cursor))
