"""A grid to fill in: input, kernel and output side by side, and room for one sum."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.worksheet.block import Block
from convviz.painting.worksheet.grid import Cells, Drawn, readable_cells
from convviz.painting.worksheet.ink import (
    HEADING_PT,
    RULE_PT,
    SMALL_PT,
    SOFT,
    TEXT_PT,
    draw_lines,
    draw_rule,
    draw_word,
    height_of,
    lines_of,
)
from convviz.painting.worksheet.words import text_blocks
from convviz.states.worksheet.parts import GridTask, SheetGrid

_READ = Cells(17.0, 16.0)
_WRITE = Cells(29.0, 22.0)
# Smaller cells can be read, but not be written into.
_LEAST = 0.72
# So that it stands on a page with what is said about it.
_HIGHEST = 500.0
_SIGN = 20.0
_GAP = 8.0
_RULES = 2
_ONE_RULE = 1
_INDENT = 10.0


def grid_blocks(task: GridTask, width: float, *, answers: bool) -> list[Block]:
    """The pieces of a task; among the answers its results alone."""
    blocks: list[Block] = []
    if not answers:
        blocks += text_blocks(task.instruction, width, leads=True)
        if task.settings:
            lines = lines_of(task.settings, width, SMALL_PT)
            paint = partial(_settings, lines)
            blocks.append(Block(height_of(lines, SMALL_PT), paint, leads=True))
    shown = np.ones_like(task.blank) if answers else ~task.blank
    cells = readable_cells(task.output, _WRITE)
    output = Drawn(task.output, cells, shown, task.marked)
    given = [] if answers else _pairs(task)
    ends = task.written if answers else task.marked_words
    blocks += _side_by_side(given, output, width, leads=bool(ends))
    if ends:
        rules = _RULES if task.kernels else _ONE_RULE
        blocks += _written(task, width) if answers else _room(task.marked_words, rules, width)
    return blocks


def _pairs(task: GridTask) -> list[tuple[Drawn | None, Drawn | None]]:
    """Each plane of the input with the kernel that meets it."""
    count = max(len(task.inputs), len(task.kernels))
    inputs = [_drawn(grid) for grid in task.inputs] or [None] * count
    kernels = [_drawn(grid) for grid in task.kernels] or [None] * count
    return list(zip(inputs, kernels, strict=True))


def _drawn(grid: SheetGrid) -> Drawn:
    return Drawn(grid, readable_cells(grid, _READ))


def _side_by_side(
    pairs: list[tuple[Drawn | None, Drawn | None]], output: Drawn, width: float, *, leads: bool
) -> list[Block]:
    """All in one row where they fit, made smaller if a little is wanting; else the output below."""
    whole = max((_width_of(pair) for pair in pairs), default=0.0) + (_SIGN if pairs else 0.0) + output.width
    if min(1.0, width / whole) >= _LEAST:
        height = max(sum(_height_of(pair) + _GAP for pair in pairs) - _GAP, output.height)
        scale = min(1.0, width / whole, _HIGHEST / height)
        return [Block(height * scale, partial(_paint_row, pairs, output, scale), _GAP, leads=leads)]
    blocks = [
        Block(
            _height_of(pair) * _fit(pair, width),
            partial(_paint_pair, pair, scale=_fit(pair, width)),
            _GAP,
            leads=True,
        )
        for pair in pairs
    ]
    small = min(1.0, width / output.width)
    return [*blocks, Block(output.height * small, partial(_paint_row, [], output, small), _GAP, leads=leads)]


def _fit(pair: tuple[Drawn | None, Drawn | None], width: float) -> float:
    return min(1.0, width / _width_of(pair))


def _width_of(pair: tuple[Drawn | None, Drawn | None]) -> float:
    parts = [drawn.width for drawn in pair if drawn is not None]
    return sum(parts) + _SIGN * (len(parts) - 1)


def _height_of(pair: tuple[Drawn | None, Drawn | None]) -> float:
    return max(drawn.height for drawn in pair if drawn is not None)


def _paint_row(
    pairs: list[tuple[Drawn | None, Drawn | None]],
    output: Drawn,
    scale: float,
    painter: QPainter,
    x: float,
    y: float,
) -> None:
    painter.save()
    painter.translate(x, y)
    painter.scale(scale, scale)
    top = 0.0
    for pair in pairs:
        _paint_pair(pair, painter, 0.0, top)
        top += _height_of(pair) + _GAP
    across = max((_width_of(pair) for pair in pairs), default=0.0)
    if pairs:
        draw_word(painter, Box(across, output.middle - 8, _SIGN, 16), "=", HEADING_PT)
        across += _SIGN
    output.paint(painter, across, 0.0)
    painter.restore()


def _paint_pair(
    pair: tuple[Drawn | None, Drawn | None], painter: QPainter, x: float, y: float, scale: float = 1.0
) -> None:
    painter.save()
    painter.translate(x, y)
    painter.scale(scale, scale)
    across = 0.0
    for drawn in pair:
        if drawn is None:
            continue
        if across:
            draw_word(painter, Box(across, drawn.middle - 8, _SIGN, 16), "∗", HEADING_PT)
            across += _SIGN
        drawn.paint(painter, across, 0.0)
        across += drawn.width
    painter.restore()


def _settings(lines: tuple[str, ...], painter: QPainter, x: float, y: float) -> None:
    draw_lines(painter, x, y, lines, SMALL_PT, colour=SOFT)


def _room(words: str, rules: int, width: float) -> list[Block]:
    """What asks for the sum, and lines to write it on."""
    lines = lines_of(words, width)

    def paint(painter: QPainter, x: float, y: float) -> None:
        draw_lines(painter, x, y, lines)
        for number in range(rules):
            draw_rule(painter, x, y + height_of(lines) + (number + 1) * RULE_PT, width)

    return [Block(height_of(lines) + rules * RULE_PT, paint, _GAP)]


def _written(task: GridTask, width: float) -> list[Block]:
    lines = tuple(line for text in task.written for line in lines_of(text, width - _INDENT))

    def paint(painter: QPainter, x: float, y: float) -> None:
        draw_lines(painter, x + _INDENT, y, lines, TEXT_PT)

    return [Block(height_of(lines), paint, _GAP)]
