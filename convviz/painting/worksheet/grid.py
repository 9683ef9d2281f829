"""One grid of numbers on a sheet: to be read, or with room to write."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import text_width
from convviz.painting.worksheet.ink import LINE, SHADE, SMALL_PT, draw_frame, draw_lines, draw_word
from convviz.states.worksheet.parts import Cell, Mask, SheetGrid
from convviz.texts.worksheet import cell_number

_NUMBER_PT = 9
_SMALLEST_PT = 6
_PADDING_PT = 7.0
_LABEL_PT = 6
_ROW_LABELS = 14.0
_COLUMN_LABELS = 9.0
_TITLE_HEIGHT = 13.0


class Cells(Struct, frozen=True):
    """How large the cells of a grid are."""

    width: float
    height: float


class Drawn(Struct, frozen=True, eq=False):
    """A grid as it is drawn.

    Attributes:
        grid: What it holds.
        cells: How large its cells are.
        shown: Which numbers are written; None for all.
        marked: The cell with the thick frame, or None.
    """

    grid: SheetGrid
    cells: Cells
    shown: Mask | None = None
    marked: Cell | None = None

    @property
    def width(self) -> float:
        """How wide it is with its title and its labels."""
        cells = self.grid.values.shape[1] * self.cells.width
        return max(cells, text_width(self.grid.title, SMALL_PT)) + self._labels[0]

    @property
    def height(self) -> float:
        """How high it is with its title and its labels."""
        return self.grid.values.shape[0] * self.cells.height + _TITLE_HEIGHT + self._labels[1]

    @property
    def middle(self) -> float:
        """How far down its rows' middle is."""
        return (self.height + _TITLE_HEIGHT + self._labels[1]) / 2

    @property
    def _labels(self) -> tuple[float, float]:
        return (0.0, 0.0) if self.grid.first is None else (_ROW_LABELS, _COLUMN_LABELS)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paints it."""
        left, above = self._labels
        draw_lines(painter, x + left, y, (self.grid.title,), SMALL_PT)
        x, y = x + left, y + _TITLE_HEIGHT + above
        self._paint_labels(painter, x, y)
        rows, columns = self.grid.values.shape
        for row in range(rows):
            for column in range(columns):
                self._paint_cell(painter, self._box(x, y, row, column), row, column)
        if self.grid.framed is not None:
            row, column, high, wide = self.grid.framed
            first = self._box(x, y, row, column)
            frame = Box(first.x, first.y, wide * self.cells.width, high * self.cells.height)
            draw_frame(painter, frame, thick=True)
        if self.marked is not None:
            draw_frame(painter, self._box(x, y, *self.marked), thick=True)

    def _box(self, x: float, y: float, row: int, column: int) -> Box:
        cells = self.cells
        return Box(x + column * cells.width, y + row * cells.height, cells.width, cells.height)

    def _paint_cell(self, painter: QPainter, box: Box, row: int, column: int) -> None:
        value = float(self.grid.values[row, column])
        outside = self.grid.outside is not None and bool(self.grid.outside[row, column])
        if outside:
            painter.fillRect(box.rect, QBrush(SHADE))
        if math.isnan(value):
            _strike(painter, box.rect)
        draw_frame(painter, box)
        if self.shown is None or self.shown[row, column]:
            text = cell_number(value)
            draw_word(painter, box, text, fitting_size(text, box.width))

    def _paint_labels(self, painter: QPainter, x: float, y: float) -> None:
        if self.grid.first is None:
            return
        rows, columns = self.grid.values.shape
        top, left = self.grid.first
        for row in range(rows):
            box = Box(x - _ROW_LABELS, y + row * self.cells.height, _ROW_LABELS - 2, self.cells.height)
            draw_word(painter, box, str(top + row + 1), _LABEL_PT, align="right")
        for column in range(columns):
            across = x + column * self.cells.width
            box = Box(across, y - _COLUMN_LABELS, self.cells.width, _COLUMN_LABELS)
            draw_word(painter, box, str(left + column + 1), _LABEL_PT)


def readable_cells(grid: SheetGrid, least: Cells) -> Cells:
    """Cells that hold every number of a grid.

    Args:
        grid: The grid.
        least: How large they are in any case.
    """
    texts = {cell_number(float(value)) for value in grid.values.ravel()}
    widest = max((text_width(text, _NUMBER_PT) for text in texts), default=0.0)
    return Cells(max(least.width, widest + _PADDING_PT), least.height)


def fitting_size(text: str, width: float) -> int:
    """The largest type in which a number stands in a cell."""
    size = _NUMBER_PT
    while size > _SMALLEST_PT and text_width(text, size) > width - 2:
        size -= 1
    return size


def _strike(painter: QPainter, box: QRectF) -> None:
    """A cell without a number, as padding that takes no part: crossed out, which a copier keeps."""
    painter.setPen(QPen(LINE, 0.4, Qt.PenStyle.SolidLine))
    painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.top()))
