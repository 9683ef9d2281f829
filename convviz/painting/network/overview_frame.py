"""What of the overview does not change with the input: edges, columns with their headers, open blocks."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, line_height, text_width
from convviz.painting.network.overview_layout import BLOCK_TITLE_PX, NAME_PX, SHAPE_PX, Column, OverviewLayout
from convviz.painting.network.overview_viewport import Viewport
from convviz.painting.theme import Theme
from convviz.states.network.graph_blocks import Block
from convviz.states.network.graph_places import Path
from convviz.states.network.overview import OverviewScene
from convviz.texts.network_overview import (
    not_computed_text,
    short_type_text,
    tensor_shape_text,
    type_text,
)

_TYPE_PX: Final = 10
_CORNER_PX: Final = 10.0
_BEND_PX: Final = 8.0
_ARROW_PX: Final = 4.0
_LEAST_NAME_PX: Final = 12.0
_LEAST_UPRIGHT_PX: Final = 110.0
_BLOCK_MARGIN_PX: Final = 5.0


class Looks(Struct, frozen=True, eq=False):
    """What the painters of the overview share.

    Attributes:
        scene: What is shown.
        layout: Where.
        viewport: What part of it.
        view: The size of the view, at (0, 0).
        theme: The colours.
        found: The vertices that a search found.
    """

    scene: OverviewScene
    layout: OverviewLayout
    viewport: Viewport
    view: Box
    theme: Theme
    found: frozenset[str] = frozenset()

    def visible(self) -> tuple[Column, ...]:
        """The columns that are seen, at least in part."""
        return _visible(self.layout, self.viewport, self.view)

    def selected(self) -> str:
        """The id of the selected vertex, "" for none."""
        graph = self.scene.graph
        return graph.vertex_of.get(self.scene.layer, self.scene.layer)


@lru_cache(maxsize=4)
def _visible(layout: OverviewLayout, viewport: Viewport, view: Box) -> tuple[Column, ...]:
    return tuple(each for each in layout.columns.values() if viewport.screen(each.box).intersects(view))


def paint_frame(painter: QPainter, looks: Looks) -> None:
    """Paints all that stays while a pen draws."""
    _paint_blocks(painter, looks)
    selected = looks.selected()
    for column in looks.visible():
        _paint_ground(painter, column, looks, is_selected=column.vertex.id == selected)
    _paint_edges(painter, looks)
    for column in looks.visible():
        if looks.viewport.level == "maps":
            _paint_header(painter, column, looks)
        elif looks.viewport.level == "names":
            _paint_upright_name(painter, column, looks, is_selected=column.vertex.id == selected)


def block_title_box(block: Block, looks: Looks) -> Box:
    """Where the header of an open block stands: a click on it draws the block as one."""
    box = _block_box(block, looks)
    width = min(box.width, text_width(block.name, _TYPE_PX) + 2 * BLOCK_TITLE_PX)
    return Box(box.x, box.y, width, BLOCK_TITLE_PX)


def open_blocks(looks: Looks) -> list[Block]:
    """The open blocks whose headers are seen; none where there is no room for them."""
    if looks.viewport.level != "maps":
        return []
    return [
        block for block in looks.scene.graph.open_blocks if _block_box(block, looks).intersects(looks.view)
    ]


def _block_box(block: Block, looks: Looks) -> Box:
    ids = {looks.scene.graph.vertex_of[member] for member in block.members}
    boxes = [looks.layout.columns[each].box for each in ids]
    left, right = min(box.x for box in boxes), max(box.right for box in boxes)
    top, bottom = min(box.y for box in boxes), max(box.bottom for box in boxes)
    first = top == min(column.box.y for column in looks.layout.columns.values())
    if first:
        top = 1.0  # the tracks and the header stand above the columns of the first lane
    title = 0.0 if first else BLOCK_TITLE_PX
    margin = _BLOCK_MARGIN_PX
    return looks.viewport.screen(
        Box(left - margin, top - title, right - left + 2 * margin, bottom + margin - top + title)
    )


def _paint_blocks(painter: QPainter, looks: Looks) -> None:
    theme = looks.theme
    for block in open_blocks(looks):
        box = _block_box(block, looks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(_pale(theme.ground, 0.6))
        painter.drawRoundedRect(box.rect, _CORNER_PX, _CORNER_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        title = block_title_box(block, looks)
        text = "▾ " + elided(block.name, max(0.0, title.width - BLOCK_TITLE_PX), _TYPE_PX)
        draw_text(painter, title.moved(7, 1), text, _TYPE_PX, theme.soft_text, align="left")


def _paint_ground(painter: QPainter, column: Column, looks: Looks, *, is_selected: bool) -> None:
    theme, box = looks.theme, looks.viewport.screen(column.box)
    is_found = column.vertex.id in looks.found
    level = looks.viewport.level
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
    if column.vertex.is_block:  # a second sheet behind it: there is more inside
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
    name_px, shape_px, type_px = (_scaled(size, zoom) for size in (NAME_PX, SHAPE_PX, _TYPE_PX))
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
    return max(8, min(round(size * zoom), round(size * 1.5)))


def _paint_slim_header(painter: QPainter, column: Column, looks: Looks) -> None:
    """Only the type: its name says no more, and stands where the pointer is."""
    box = looks.viewport.screen(column.box)
    size = _scaled(_TYPE_PX, looks.viewport.zoom)
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


def _paint_edges(painter: QPainter, looks: Looks) -> None:
    if looks.viewport.level == "boxes":
        width, arrow = 0.6, 0.0
    else:
        width, arrow = 1.2, _ARROW_PX
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = looks.theme.control_line
    for path in looks.layout.places.paths:
        if _may_be_seen(path, looks):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_rounded(path, looks.viewport))
            if arrow:
                _paint_arrow(painter, path, looks.viewport, arrow, colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _may_be_seen(path: Path, looks: Looks) -> bool:
    xs = [point.x for point in path.points]
    left, _ = looks.viewport.screen_point(min(xs), 0)
    right, _ = looks.viewport.screen_point(max(xs), 0)
    return right >= 0 and left <= looks.view.width


def _rounded(path: Path, viewport: Viewport) -> QPainterPath:
    points = [QPointF(*viewport.screen_point(*point)) for point in path.points]
    drawn = QPainterPath(points[0])
    for before, bend, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(_BEND_PX * min(1.0, viewport.zoom), _length(before, bend) / 2, _length(bend, after) / 2)
        drawn.lineTo(_towards(bend, before, radius))
        drawn.quadTo(bend, _towards(bend, after, radius))
    drawn.lineTo(points[-1])
    return drawn


def _length(one: QPointF, other: QPointF) -> float:
    return abs(one.x() - other.x()) + abs(one.y() - other.y())


def _towards(point: QPointF, other: QPointF, by: float) -> QPointF:
    length = _length(point, other)
    return point if length == 0 else point + (other - point) * (by / length)


def _paint_arrow(painter: QPainter, path: Path, viewport: Viewport, side: float, colour: QColor) -> None:
    tip = QPointF(*viewport.screen_point(*path.points[-1]))
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(
        [tip, tip + QPointF(-side * 1.4, -side * 0.8), tip + QPointF(-side * 1.4, side * 0.8)]
    )


def _pale(colour: QColor, opacity: float) -> QColor:
    pale = QColor(colour)
    pale.setAlphaF(opacity)
    return pale
