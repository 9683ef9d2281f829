"""Paints the arithmetic of one cell of a heat map: a tile for each of its largest products, the rest, and the sum."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.text_flow import Run, flowed, paint_flow
from convviz.painting.theme import Theme
from convviz.states.evidence.heat_cell import CellSum, HeatTerm
from convviz.states.evidence.questions import HeatMethod
from convviz.states.written.number import Number
from convviz.texts import evidence_heat as texts
from convviz.texts.arithmetic import check_badge, number

CELL_PX: Final = 84.0
"""The height of the arithmetic."""
TITLE_PX: Final = 20.0
TOTAL_ROOM_PX: Final = 270.0
TILE_PX: Final = 116.0
_REST_PX: Final = 93.0
_SIGN_PX: Final = 16.0
_LEAST_PX, _SMALL_PX, _SIZE_PX, _LARGE_PX = 9, 11, 12, 14
_CORNER_PX: Final = 6.0


def terms_fitting(width: float) -> int:
    """How many products have room, the rest and the sum beside them."""
    return max(1, int((width - TOTAL_ROOM_PX - _REST_PX - _SIGN_PX) // (TILE_PX + _SIGN_PX)))


def place_terms(cell: CellSum, room: Box) -> tuple[tuple[HeatTerm, Box], ...]:
    """Each product's tile."""
    return tuple(
        (term, Box(room.x + place * (TILE_PX + _SIGN_PX), room.y + TITLE_PX, TILE_PX, room.height - TITLE_PX))
        for place, term in enumerate(cell.terms)
    )


def term_at(cell: CellSum, room: Box, x: float, y: float) -> int | None:
    """The map whose product is at a position."""
    return next((term.channel for term, box in place_terms(cell, room) if box.contains(x, y)), None)


def paint_cell(
    painter: QPainter, room: Box, cell: CellSum, method: HeatMethod, chosen: int, theme: Theme
) -> None:
    """Paints which cell, the products, and what they add up to."""
    head = Box(room.x, room.y, room.width, TITLE_PX)
    title = texts.cell_title(cell)
    draw_text(painter, head, title, _SIZE_PX, theme.text, bold=True, align="left")
    beside = head.moved(text_width(title, _SIZE_PX, bold=True) + 10, 0)
    draw_text(painter, beside, texts.weights_times_maps(method), _SIZE_PX, theme.soft_text, align="left")
    badge = Run(check_badge(cell.check), _SMALL_PX, tone="good" if cell.check.holds else "warning")
    paint_flow(painter, flowed([badge], room.right - badge.width, room.y, badge.width + 1), theme)
    at = room.x
    placed = place_terms(cell, room)
    room = Box(room.x, head.bottom, room.width, room.height - TITLE_PX)
    for place, (term, box) in enumerate(placed):
        if place:
            _sign(painter, box.x, room, "+", theme)
        _tile(painter, box, theme, chosen=term.channel == chosen)
        draw_text(painter, _line(box, 0, 3), texts.channel_name(term.channel), _SMALL_PX, theme.soft_text)
        product = f"{number(term.weight)} × {number(term.value)}"
        draw_text(painter, _line(box, 1, 3), product, _fitting(product, box.width - 4), theme.text)
        draw_text(
            painter, _line(box, 2, 3), number(term.product), _SIZE_PX, _tone(term.product, theme), bold=True
        )
        at = box.right
    if cell.more or cell.rest.units:
        if placed:
            _sign(painter, at + _SIGN_PX, room, "+", theme)
            at += _SIGN_PX
        box = Box(at, room.y, _REST_PX, room.height)
        _tile(painter, box, theme, chosen=False)
        draw_text(painter, _line(box, 0, 3), texts.more_text(cell), _SMALL_PX, theme.soft_text)
        draw_text(painter, _line(box, 2, 3), number(cell.rest), _SIZE_PX, _tone(cell.rest, theme), bold=True)
        at = box.right
    if not placed and not cell.more:
        text = texts.nothing_text()
        draw_text(painter, Box(at, room.y, 1, room.height), text, _SIZE_PX, theme.soft_text, align="left")
        at += text_width(text, _SIZE_PX)
    _paint_total(painter, Box(at, room.y, room.right - at, room.height), cell, theme)


def _paint_total(painter: QPainter, room: Box, cell: CellSum, theme: Theme) -> None:
    sum_text = f"=  {number(cell.total)}"
    at = room.x + 8
    middle = Box(at, room.y, 1, room.height)
    draw_text(painter, middle, sum_text, _LARGE_PX, _tone(cell.total, theme), bold=True, align="left")
    at += text_width(sum_text, _LARGE_PX, bold=True) + 10
    relu = f"→  {texts.relu_text(cell)}"
    size = _fitting(relu, room.right - at)
    draw_text(painter, Box(at, room.y, 1, room.height), relu, size, theme.text, align="left")


def _fitting(text: str, width: float) -> int:
    """The size of type in which a text is no wider."""
    sizes = range(_SIZE_PX, _LEAST_PX, -1)
    return next((each for each in sizes if text_width(text, each) <= width), _LEAST_PX)


def _line(box: Box, place: int, count: int) -> Box:
    height = (box.height - 8) / count
    return Box(box.x, box.y + 4 + place * height, box.width, height)


def _sign(painter: QPainter, right: float, room: Box, text: str, theme: Theme) -> None:
    draw_text(painter, Box(right - _SIGN_PX, room.y, _SIGN_PX, room.height), text, _SIZE_PX, theme.soft_text)


def _tile(painter: QPainter, box: Box, theme: Theme, *, chosen: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent if chosen else theme.line, 2 if chosen else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.rect.adjusted(1, 1, -1, -1), _CORNER_PX, _CORNER_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _tone(value: Number, theme: Theme) -> QColor:
    return {-1: theme.negative_text, 0: theme.text, 1: theme.positive_text}[value.sign]
