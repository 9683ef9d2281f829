"""The confusion matrix: pointed at it tells, arrow keys walk it, a click or Return opens the pictures of a cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.training.matrix import MatrixLook, Numbers, paint_matrix, wrong_colouring
from convviz.painting.training.matrix_layout import MatrixLayout, lay_out_matrix
from convviz.painting.training.range_bar import RANGE_PX, paint_range
from convviz.states.lab.scene import Colouring
from convviz.states.training.results import Results
from convviz.texts.training_results import cell_text
from convviz.ui.widgets.matrix_walk import MatrixWalk

_GAP_PX = 6


class MatrixView(MatrixWalk):
    """Paints a matrix and the range of its colours.

    Signals:
        cell_opened: The pictures of a cell are wanted: its row and its column.
        told: What the pointer or the cursor is on.
    """

    cell_opened = Signal(int, int)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._numbers: Numbers = "counts"
        self._opened: tuple[int, int] | None = None
        self._colouring = wrong_colouring((), "counts")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

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
            self._stay_within()
        else:
            self._describe()
        self.update()

    def layout_of_cells(self) -> MatrixLayout | None:
        """Where the cells stand; None where nothing is shown."""
        if self._results is None:
            return None
        room = Box(0, 0, self.width() - 3, self.height() - RANGE_PX - _GAP_PX)
        return lay_out_matrix(self._results.classes, room, self.devicePixelRatioF())

    def text_of(self, cell: tuple[int, int]) -> str:
        """How many pictures of a class were said to be of another."""
        return "" if self._results is None else cell_text(self._results, *cell)

    def take(self, cell: tuple[int, int]) -> None:
        """Opens a cell."""
        self.cell_opened.emit(*cell)

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it."""
        self.paint(QPainter(self))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells what a cell counts."""
        cell = self._cell_at(event.position().x(), event.position().y())
        shape = Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)
        self.told.emit("" if cell is None else self.text_of(cell))

    def leaveEvent(self, event: QEvent) -> None:
        """Tells nothing any more."""
        super().leaveEvent(event)
        self.told.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys with Ctrl are the page's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _go_to(self, cell: tuple[int, int]) -> None:
        super()._go_to(cell)
        self.told.emit(self.text_of(cell))
