"""The formula strip: symbols in the colours of their controls, the live numbers, and the rule below."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtGui import QColor, QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.theme import Theme
from convviz.states.lab.scene import FormulaScene
from convviz.texts.formula import Line, formula_lines, rule_sentence

FORMULA_PX: Final = 13
_SMALLEST_PX: Final = 10
_RULE_PX: Final = 12


class PlacedRun(Struct, frozen=True):
    """A run of the formula where it is painted."""

    box: Box
    text: str
    symbol: str
    size_px: int


def formula_height(formula: FormulaScene | None) -> float:
    """The height that the strip needs, in logical pixels."""
    lines = 1 if formula is None or formula.rows == formula.columns else 2
    return lines * line_height(FORMULA_PX) + line_height(_RULE_PX)


def place_formula(formula: FormulaScene, room: Box) -> tuple[PlacedRun, ...]:
    """Where every run stands; type that would not fit is set smaller, down to ten pixels; then the symbols go."""
    placed: list[PlacedRun] = []
    y = room.y
    for whole, brief in zip(formula_lines(formula), formula_lines(formula, brief=True), strict=True):
        line = whole if _width(whole, _SMALLEST_PX) <= room.width else brief
        size = _fitting_size(line, room.width)
        x = room.x
        for run in line:
            width = text_width(run.text, size, bold=bool(run.symbol))
            placed.append(PlacedRun(Box(x, y, width, line_height(FORMULA_PX)), run.text, run.symbol, size))
            x += width
        y += line_height(FORMULA_PX)
    return tuple(placed)


def paint_formula(
    painter: QPainter, room: Box, formula: FormulaScene | None, theme: Theme, marked: str = ""
) -> None:
    """Paints the strip; the runs of the symbol `marked` are underlined."""
    if formula is None:
        return
    runs = place_formula(formula, room)
    for run in runs:
        colour = symbol_colour(run.symbol, theme)
        draw_text(painter, run.box, run.text, run.size_px, colour, bold=bool(run.symbol), align="left")
        if marked and run.symbol == marked:
            painter.fillRect(Box(run.box.x, run.box.bottom - 2, run.box.width, 2).rect, colour)
    bottom = max((run.box.bottom for run in runs), default=room.y)
    below = Box(room.x, bottom, room.width, line_height(_RULE_PX))
    text, size = fitting_rule(formula, room.width)
    draw_text(
        painter,
        below,
        text,
        size,
        theme.warning if formula.keras_refuses else theme.soft_text,
        align="left",
    )


def symbol_at(formula: FormulaScene, room: Box, x: float, y: float) -> str:
    """The symbol under a point, or ""."""
    return next((run.symbol for run in place_formula(formula, room) if run.box.contains(x, y)), "")


def symbol_colour(symbol: str, theme: Theme) -> QColor:
    """The colour of a symbol, which its control shares."""
    colours = {
        "i": theme.formula_i,
        "pads": theme.formula_pads,
        "k": theme.formula_k,
        "s": theme.formula_s,
        "d": theme.formula_d,
    }
    return colours.get(symbol, theme.text)


def _fitting_size(line: Line, width: float) -> int:
    for size in range(FORMULA_PX, _SMALLEST_PX, -1):
        if _width(line, size) <= width:
            return size
    return _SMALLEST_PX


def _width(line: Line, size: int) -> float:
    return sum(text_width(run.text, size, bold=bool(run.symbol)) for run in line)


def fitting_rule(formula: FormulaScene, width: float) -> tuple[str, int]:
    """The rule's sentence and its size: rather brief than small, and rather small than cut."""
    texts = (rule_sentence(formula), rule_sentence(formula, brief=True))
    for size in range(_RULE_PX, _SMALLEST_PX - 1, -1):
        for text in texts:
            if text_width(text, size) <= width:
                return text, size
    return elided(texts[-1], width, _SMALLEST_PX), _SMALLEST_PX
