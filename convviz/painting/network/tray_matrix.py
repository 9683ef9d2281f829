"""Paints the confusion matrix: true classes by row, said classes by column, a number in each cell that counts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.outlines import outline
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.matrix_cells import MatrixCells
from convviz.painting.theme import Theme
from convviz.states.network.tray import Confusion
from convviz.texts.network_tray import label_name

_SIZE: Final = 11
_MOST_CELL_PX: Final = 28.0
_LEAST_CELL_PX: Final = 9.0
_LONGEST_NAME_PX: Final = 64.0
_GAP_PX: Final = 5.0
_FAINTEST, _FULLEST = 0.18, 0.9


def lay_out_matrix(confusion: Confusion, width: float) -> MatrixCells:
    """The matrix in a width, names of rows at its left and of columns above."""
    count = max(1, len(confusion.classes))
    names = max((text_width(label_name(label), _SIZE) for label in confusion.classes), default=0.0)
    left = min(names, _LONGEST_NAME_PX) + _GAP_PX + 2
    side = max(_LEAST_CELL_PX, min(_MOST_CELL_PX, (width - left - 2) / count))
    return MatrixCells(Box(left, _SIZE + _GAP_PX + 4, side, side), len(confusion.classes))


def paint_matrix(
    painter: QPainter,
    confusion: Confusion,
    layout: MatrixCells,
    theme: Theme,
    chosen: tuple[int, int] | None = None,
    focused: tuple[int, int] | None = None,
) -> None:
    """Paints the cells: right ones in the colour of good, wrong ones in that of errors, stronger where more."""
    most = max(1, int(confusion.counts.max(initial=0)))
    for index, label in enumerate(confusion.classes):
        row, column = layout.box(index, 0), layout.box(0, index)
        name = elided(label_name(label), row.x - _GAP_PX, _SIZE)
        draw_text(
            painter, Box(0, row.y, row.x - _GAP_PX, row.height), name, _SIZE, theme.soft_text, align="right"
        )
        above = Box(column.x, 0, column.width, column.y - 2)
        draw_text(painter, above, elided(label_name(label), column.width, _SIZE), _SIZE, theme.soft_text)
    for row in range(layout.count):
        for column in range(layout.count):
            _paint_cell(
                painter,
                layout.box(row, column),
                int(confusion.counts[row, column]),
                most,
                theme,
                diagonal=row == column,
            )
    for cell, width in ((focused, 1.5), (chosen, 2.5)):
        if cell is not None:
            outline(painter, layout.box(*cell), theme, width)


def _paint_cell(painter: QPainter, box: Box, count: int, most: int, theme: Theme, *, diagonal: bool) -> None:
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.ground if diagonal else theme.card)
    inside = QRectF(box.x + 0.5, box.y + 0.5, box.width, box.height)
    painter.drawRect(inside)
    if not count:
        return
    shade = QColor(theme.good_ground if diagonal else theme.error_ground)
    painter.setBrush(shade)
    painter.drawRect(inside)
    bar = QColor(theme.good if diagonal else theme.error)
    bar.setAlphaF(_FAINTEST + (_FULLEST - _FAINTEST) * count / most)
    painter.fillRect(QRectF(box.x + 2, box.bottom - 3, (box.width - 3) * count / most, 2.5), bar)
    draw_text(painter, box.moved(0, -1), str(count), _SIZE, theme.text, bold=True)
