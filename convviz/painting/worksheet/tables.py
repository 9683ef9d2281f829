"""Tables with gaps, and one number of a layer plane by plane."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QBrush, QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import elided, text_width
from convviz.painting.worksheet.block import Block
from convviz.painting.worksheet.grid import Cells, Drawn, readable_cells
from convviz.painting.worksheet.ink import (
    HEADING_PT,
    SHADE,
    TEXT_PT,
    draw_frame,
    draw_rule,
    draw_word,
)
from convviz.painting.worksheet.words import text_blocks
from convviz.states.worksheet.parts import SheetGrid, SumTask, TableTask
from convviz.texts.worksheet_sums import sum_of_plane

_ROW = 20.0
_INSET = 5.0
_LEAST_COLUMN = 52.0
_READ = Cells(26.0, 18.0)
_SIGN = 20.0
_GAP = 8.0
_RULE = 90.0
_INDENT = 10.0


def table_blocks(task: TableTask, width: float, *, answers: bool) -> list[Block]:
    """A piece for each row, so that a long table may go on over the page."""
    blocks = [] if answers else text_blocks(task.instruction, width, leads=True)
    widths = _widths(task, width)
    head = partial(_paint_row, task.columns, widths, frozenset(range(len(widths))), task.numeric, head=True)
    blocks.append(Block(_ROW, head, _GAP, leads=True))
    for number, row in enumerate(task.rows):
        gaps = frozenset(column for at, column in task.gaps if at == number)
        texts = row if answers else tuple("" if at in gaps else text for at, text in enumerate(row))
        blocks.append(Block(_ROW, partial(_paint_row, texts, widths, gaps, task.numeric)))
    if answers:
        for way in task.ways:
            blocks += text_blocks(way, width)
    return blocks


def _widths(task: TableTask, width: float) -> tuple[float, ...]:
    """Each column as wide as its longest text, and together as wide as the sheet where they would be wider."""
    wanted = [
        max(
            _LEAST_COLUMN,
            max(text_width(row[at], TEXT_PT, bold=True) for row in (task.columns, *task.rows)) + 2 * _INSET,
        )
        for at in range(len(task.columns))
    ]
    scale = min(1.0, width / sum(wanted))
    return tuple(each * scale for each in wanted)


def _paint_row(
    texts: tuple[str, ...],
    widths: tuple[float, ...],
    bold: frozenset[int],
    numeric: frozenset[int],
    painter: QPainter,
    x: float,
    y: float,
    *,
    head: bool = False,
) -> None:
    for at, (text, width) in enumerate(zip(texts, widths, strict=True)):
        box = Box(x, y, width, _ROW)
        if head:
            painter.fillRect(box.rect, QBrush(SHADE))
        draw_frame(painter, box)
        inner = Box(x + _INSET, y, width - 2 * _INSET, _ROW)
        fitting = elided(text, inner.width, TEXT_PT, bold=at in bold)
        draw_word(
            painter, inner, fitting, TEXT_PT, bold=at in bold, align="right" if at in numeric else "left"
        )
        x += width


def sum_blocks(task: SumTask, width: float, *, answers: bool) -> list[Block]:
    """The planes one below the other, then what follows."""
    blocks: list[Block] = []
    if answers:
        for text in task.written:
            blocks += text_blocks(text, width)
    else:
        blocks += text_blocks(task.instruction, width, leads=True)
        for patch, kernel in zip(task.patches, task.kernels, strict=True):
            drawn = _drawn(patch), _drawn(kernel)
            height = max(each.height for each in drawn)
            blocks.append(Block(height, partial(_paint_plane, *drawn), _GAP))
    for words, number, gap in task.steps:
        blocks.append(Block(_ROW, partial(_paint_step, words, number, gap=gap and not answers)))
    return blocks


def _drawn(grid: SheetGrid) -> Drawn:
    return Drawn(grid, readable_cells(grid, _READ))


def _paint_plane(patch: Drawn, kernel: Drawn, painter: QPainter, x: float, y: float) -> None:
    patch.paint(painter, x, y)
    across = x + patch.width
    draw_word(painter, Box(across, y + patch.middle - 8, _SIGN, 16), "∗", HEADING_PT)
    kernel.paint(painter, across + _SIGN, y)
    across += _SIGN + kernel.width + _GAP
    words = f"{sum_of_plane()} ="
    draw_word(painter, Box(across, y + patch.middle - 8, 0, 16), words, TEXT_PT, align="left")
    draw_rule(painter, across + text_width(words, TEXT_PT) + _INSET, y + patch.middle + 5, _RULE)


def _paint_step(words: str, number: str, painter: QPainter, x: float, y: float, *, gap: bool) -> None:
    draw_word(painter, Box(x + _INDENT, y, 0, _ROW), words, TEXT_PT, align="left")
    across = x + _INDENT + text_width(words, TEXT_PT) + 2 * _INSET
    if gap:
        draw_rule(painter, across, y + _ROW - 4, _RULE)
    else:
        draw_word(painter, Box(across, y, 0, _ROW), number, TEXT_PT, bold=True, align="left")
