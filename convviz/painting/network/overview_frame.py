"""What of the overview does not change with the input: edges, columns with their headers, open blocks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.network.overview_blocks import paint_blocks
from convviz.painting.network.overview_far import bar_of, paint_stretches
from convviz.painting.network.overview_layout import NAME_PX, SHAPE_PX, TYPE_PX, Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_paths import paint_paths
from convviz.texts.network_overview import (
    not_computed_text,
    short_type_text,
    tensor_shape_text,
    type_text,
)

_CORNER_PX: Final = 10.0
_MOST_ENLARGED: Final = 2.0
_LEAST_NAME_PX: Final = 12.0
_LEAST_UPRIGHT_PX: Final = 110.0


def paint_frame(painter: QPainter, looks: Looks) -> None:
    """Paints all that stays while a pen draws."""
    paint_blocks(painter, looks)
    selected = looks.selected()
    for column in looks.visible():
        _paint_ground(painter, column, looks, is_selected=column.vertex.id == selected)
    paint_paths(painter, looks)
    if looks.viewport.level == "boxes":
        paint_stretches(painter, looks)
        return
    for column in looks.visible():
        if looks.viewport.level == "maps":
            _paint_header(painter, column, looks)
        elif looks.viewport.level == "names":
            _paint_upright_name(painter, column, looks, is_selected=column.vertex.id == selected)


def _paint_ground(painter: QPainter, column: Column, looks: Looks, *, is_selected: bool) -> None:
    theme, level = looks.theme, looks.viewport.level
    box = bar_of(column, looks) if level == "boxes" else looks.viewport.screen(column.box)
    is_found = column.vertex.id in looks.found
    if level == "maps" and not is_selected and not is_found and not column.vertex.is_block:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.line, 1))
    if is_selected:
        painter.setBrush(theme.accent_ground)
        painter.setPen(QPen(theme.accent, 1.5))
    elif is_found:
        painter.setBrush(theme.warning_ground)
        painter.setPen(QPen(theme.warning, 1.5))
    elif level == "names":
        painter.setBrush(theme.ground)
    elif level == "boxes":
        learns = looks.scene.network.node(column.vertex.node).layer.parameter_count() > 0
        painter.setBrush(theme.control_line if learns or column.vertex.is_block else theme.line)
        painter.setPen(Qt.PenStyle.NoPen)
    corner = min(_CORNER_PX, box.width / 4)
    if column.vertex.is_block and level != "boxes":  # a second sheet behind it: there is more inside
        painter.drawRoundedRect(box.moved(3, 3).rect, corner, corner)
        if painter.brush().style() == Qt.BrushStyle.NoBrush:
            painter.setBrush(theme.card)
    painter.drawRoundedRect(box.rect, corner, corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_header(painter: QPainter, column: Column, looks: Looks) -> None:
    theme, box = looks.theme, looks.viewport.screen(column.box)
    zoom = looks.viewport.zoom
    if column.vertex.is_slim:
        _paint_slim_header(painter, column, looks)
        return
    name_px, shape_px, type_px = (_scaled(size, zoom) for size in (NAME_PX, SHAPE_PX, TYPE_PX))
    width = box.width - 4
    y = box.y + 4 * zoom
    shape = looks.scene.network.shapes[column.vertex.node]
    lines = (
        (column.vertex.name, name_px, theme.text, True),
        (tensor_shape_text(shape), shape_px, theme.soft_text, False),
        (_typed(column, looks), type_px, theme.soft_text, False),
    )
    for text, size, colour, bold in lines:
        line = Box(box.x + 2, y, width, line_height(size))
        draw_text(painter, line, elided(text, width, size, bold=bold), size, colour, bold=bold)
        y = line.bottom - 1
    if looks.scene.trouble(column.vertex.node) is not None:
        below = Box(box.x + 2, y + 8, width, line_height(type_px))
        draw_text(painter, below, elided(not_computed_text(), width, type_px), type_px, theme.error)


def _typed(column: Column, looks: Looks) -> str:
    text = type_text(looks.scene, column.vertex)
    return f"▸ {text}" if column.vertex.is_block else text


def _scaled(size: int, zoom: float) -> int:
    return max(8, min(round(size * zoom), round(size * _MOST_ENLARGED)))


def _paint_slim_header(painter: QPainter, column: Column, looks: Looks) -> None:
    """Only the type: its name says no more, and stands where the pointer is."""
    box = looks.viewport.screen(column.box)
    size = _scaled(TYPE_PX, looks.viewport.zoom)
    width = box.width
    text = short_type_text(looks.scene, column.vertex)
    if text_width(text, size) > width:
        capitals = "".join(letter for letter in text if letter.isupper())
        text = capitals if len(capitals) > 1 else elided(text, width, size)
    line = Box(box.x, box.y + 21 * looks.viewport.zoom, width, line_height(size))
    draw_text(painter, line, text, size, looks.theme.soft_text)


def _paint_upright_name(painter: QPainter, column: Column, looks: Looks, *, is_selected: bool) -> None:
    """The name along the column, read from below; nothing where the column is too narrow for it."""
    box = looks.viewport.screen(column.box)
    if box.width < _LEAST_NAME_PX:
        return
    size = 11 if box.width >= 16 else 9
    length = upright_length(box)
    foot = QPointF(box.x, box.y + length)
    painter.save()
    painter.translate(foot)
    painter.rotate(-90)
    room = Box(4, 0, length - 12, box.width)
    name = elided(column.vertex.name, room.width, size, bold=is_selected)
    draw_text(painter, room, name, size, looks.theme.text, bold=is_selected, align="right")
    painter.restore()


def upright_length(box: Box) -> float:
    """How much of a narrow column its upright name takes, from the top."""
    return min(box.height, max(_LEAST_UPRIGHT_PX, box.height * 0.4))
