"""Paints a confusion matrix: wrong answers in the orange half of the colour law, right ones in grey, with numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_pixels, reads_dark, rgb
from convviz.painting.grids.outlines import outline
from convviz.painting.images import to_image
from convviz.painting.lettering import draw_text, elided, font, text_width
from convviz.painting.theme import Theme
from convviz.painting.training.matrix_layout import NAME_PX, MatrixLayout
from convviz.states.lab.scene import Colouring
from convviz.states.training.results import Results
from convviz.texts.training_results import cell_number, columns_caption

Numbers = Literal["counts", "shares"]

# Larger cells have larger numbers: the least side of a cell, and the size.
_NUMBERS_PX: Final = ((90.0, 18), (60.0, 15), (44.0, 13), (0.0, 11), (0.0, 9))
_LEAST_NUMBER_CELL_PX: Final = 22.0
_LEAST_LINE_CELL_PX: Final = 7.0
_RIGHT_OPACITY: Final = 0.28
_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)


class MatrixLook(Struct, frozen=True):
    """How a matrix is painted.

    Attributes:
        results: What it counts.
        layout: Where.
        numbers: Counts, or shares of each row.
        cursor: The cell that keys move, or None.
        opened: The cell whose pictures are shown, or None.
        colouring: The colours of wrong answers, as `wrong_colouring` gives them.
        theme: The colours.
    """

    results: Results
    layout: MatrixLayout
    numbers: Numbers
    cursor: tuple[int, int] | None
    opened: tuple[int, int] | None
    colouring: Colouring
    theme: Theme


def wrong_colouring(results: Sequence[Results], numbers: Numbers) -> Colouring:
    """The colours of wrong answers: from none to the most that any cell of several matrices has."""
    most = max((float(_wrong(each, numbers).max(initial=0.0)) for each in results), default=0.0)
    return Colouring("positive", 0.0, most or 1.0)


def paint_matrix(painter: QPainter, look: MatrixLook) -> None:
    """Paints cells, lines, numbers, names and the cursor."""
    results, layout, theme = look.results, look.layout, look.theme
    pixels = _pixels(look)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, layout.first.width < 1)
    painter.drawImage(layout.area.rect, to_image(pixels))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if layout.first.width >= _LEAST_LINE_CELL_PX:
        _paint_lines(painter, layout)
    else:
        painter.drawRect(layout.area.rect)
    if layout.first.width >= _LEAST_NUMBER_CELL_PX:
        _paint_numbers(painter, look, pixels)
    _paint_names(painter, look)
    for cell, width in ((look.opened, 3.0), (look.cursor, 1.5)):
        if cell is not None and max(cell) < len(results.classes):
            box = layout.box(*cell)
            outline(painter, box.grown(max(0.0, (5 - box.width) / 2)), theme, width)


def _wrong(results: Results, numbers: Numbers) -> NDArray[np.float32]:
    """What is shown of wrong answers: how many, or per cent of the row; 0 on the diagonal."""
    shown = results.counts.astype(np.float32)
    if numbers == "shares":
        shown *= 100 / np.maximum(shown.sum(axis=1, keepdims=True), 1)
    np.fill_diagonal(shown, 0)
    return shown


def _pixels(look: MatrixLook) -> NDArray[np.uint8]:
    theme, results = look.theme, look.results
    pixels = cell_pixels(_wrong(results, look.numbers), look.colouring, theme)
    card, soft = np.array(rgb(theme.card)), np.array(rgb(theme.soft_text))
    for each in results.by_class:
        share = _RIGHT_OPACITY * (each.share or 0.0)
        pixels[each.number, each.number, :3] = (card + (soft - card) * share).astype(np.uint8)
    return pixels


def _paint_lines(painter: QPainter, layout: MatrixLayout) -> None:
    area = layout.area
    for place in range(layout.count + 1):
        x, y = area.x + place * layout.first.width, area.y + place * layout.first.height
        painter.drawLine(QPointF(x, area.y), QPointF(x, area.bottom))
        painter.drawLine(QPointF(area.x, y), QPointF(area.right, y))


def _paint_numbers(painter: QPainter, look: MatrixLook, pixels: NDArray[np.uint8]) -> None:
    dark = reads_dark(pixels)
    results, layout = look.results, look.layout
    for row, column in np.argwhere(results.counts > 0).tolist():
        box = layout.box(row, column)
        text = cell_number(results, row, column, look.numbers)
        sizes = [px for least, px in _NUMBERS_PX if box.width >= least]
        fitting = (
            (px, bold)
            for bold in ((True, False) if row == column else (False,))
            for px in sizes
            if text_width(text, px, bold=bold) <= box.width - 2
        )
        size, bold = next(fitting, (0, False))
        if size:
            colour = _BLACK if dark[row, column] else _WHITE
            draw_text(painter, box, text, size, colour, bold=bold)


def _paint_names(painter: QPainter, look: MatrixLook) -> None:
    layout, theme, classes = look.layout, look.theme, look.results.classes
    left, above = layout.names
    for number in range(0, layout.count, layout.step):
        row, column = layout.box(number, 0), layout.box(0, number)
        name = elided(classes[number], left, NAME_PX)
        beside = Box(row.x - left - 6, row.y, left, row.height)
        draw_text(painter, beside, name, NAME_PX, theme.soft_text, align="right")
        if layout.upright:
            _draw_upright(painter, column, elided(classes[number], above, NAME_PX), theme)
        else:
            over = Box(column.x, column.y - above - 3, column.width, above)
            draw_text(painter, over, elided(classes[number], column.width, NAME_PX), NAME_PX, theme.soft_text)
    caption = elided(columns_caption(), layout.caption.width, NAME_PX)
    draw_text(painter, layout.caption, caption, NAME_PX, theme.soft_text, align="left")


def _draw_upright(painter: QPainter, column: Box, text: str, theme: Theme) -> None:
    painter.save()
    painter.translate(QPointF(column.centre.x() + NAME_PX * 0.36, column.y - 5))
    painter.rotate(-90)
    painter.setFont(font(NAME_PX))
    painter.setPen(theme.soft_text)
    painter.drawText(QPointF(0, 0), text)
    painter.restore()
