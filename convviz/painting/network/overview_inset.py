"""The input as an inset, with what the explained number sees of it, where its own column is out of sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from convviz.layers import Array, Shape
from convviz.painting.box import Box
from convviz.painting.grids.outlines import outline
from convviz.painting.images import packed_image
from convviz.painting.lettering import draw_text, line_height, text_width
from convviz.painting.network.overview_effective import paint_effective
from convviz.painting.network.overview_ghost import field_text, paint_veil
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_thumbs import picture_colours
from convviz.states.network.overview import kind_of

_SIDE_PX: Final = 88.0
_MARGIN_PX: Final = 8.0
_TEXT_PX: Final = 11
_LEAST_VIEW_PX: Final = 420.0


def paint_inset(painter: QPainter, looks: Looks) -> None:
    """Paints the first input that is a picture in a lower corner of the view, away from the explained number.

    Nothing is painted while the input's own column is seen, or the cursor is on a layer as a whole.
    """
    found = _out_of_sight(looks)
    if found is None or looks.view.width < _LEAST_VIEW_PX:
        return
    node, shape, values = found
    field = looks.scene.fields[node]
    lines = field_text(looks, node, field, shape).split("\n")
    scale = _SIDE_PX / max(shape.height, shape.width)
    width = max(shape.width * scale, *(text_width(line, _TEXT_PX) for line in lines))
    height = shape.height * scale + len(lines) * line_height(_TEXT_PX) + _MARGIN_PX / 2
    card = _corner(looks, width + 2 * _MARGIN_PX, height + 2 * _MARGIN_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(looks.theme.line, 1))
    painter.setBrush(looks.theme.card)
    painter.drawRoundedRect(card.rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    left = card.x + (card.width - shape.width * scale) / 2
    box = Box(left, card.y + _MARGIN_PX, shape.width * scale, shape.height * scale)
    cells = max(1, int(1 / scale))
    painter.drawImage(box.rect, packed_image(picture_colours(values, looks.theme, cells)[0]))
    region = Box(
        box.x + field.left * scale, box.y + field.top * scale, field.columns * scale, field.rows * scale
    )
    paint_veil(painter, box, region, looks)
    paint_effective(painter, box, node, looks)
    outline(painter, region, looks.theme, 1.5)
    y = box.bottom + _MARGIN_PX / 2
    for line in lines:
        row = Box(card.x, y, card.width, line_height(_TEXT_PX))
        draw_text(painter, row, line, _TEXT_PX, looks.theme.text)
        y = row.bottom


def _out_of_sight(looks: Looks) -> tuple[str, Shape, Array] | None:
    """The first input that the explained number is computed from, if no input's column can be seen."""
    scene = looks.scene
    number = scene.explained
    if number is None or number.layer in scene.network.inputs:
        return None
    seen = (
        {column.vertex.node for column in looks.visible()} if looks.viewport.level == "maps" else set[str]()
    )
    if seen & set(scene.network.inputs):
        return None
    for node in scene.network.inputs:
        vertex = scene.graph.vertex(node)
        shape, values = scene.shape(node), scene.values(node)
        is_picture = vertex is not None and kind_of(scene.network, vertex) == "picture"
        if is_picture and node in scene.fields and shape is not None and values is not None:
            return node, shape, values
    return None


def _corner(looks: Looks, width: float, height: float) -> Box:
    """The lower left corner, where the lines lead to; the right one while the number itself lies there."""
    view = looks.view
    left = Box(view.x + _MARGIN_PX, view.bottom - height - _MARGIN_PX, width, height)
    number = looks.scene.explained
    column = (
        None
        if number is None
        else looks.layout.columns.get(looks.scene.graph.vertex_of.get(number.layer, ""))
    )
    if column is None or looks.viewport.screen(column.box).x > left.right:
        return left
    return Box(view.right - width - _MARGIN_PX, left.y, width, height)
