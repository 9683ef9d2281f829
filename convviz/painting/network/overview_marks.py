"""What the cursor adds to the overview: the opened map and the number that is explained."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.outlines import outline
from convviz.painting.network.overview_layout import Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import column_slots
from convviz.painting.paint_options import PaintOptions

_OPENED_PX: Final = 2.0


def paint_marks(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints the opened map's frame and the explained cell."""
    scene = looks.scene
    for column in looks.visible():
        if column.vertex.node == scene.layer and scene.channel is not None:
            box = slot_box(column, scene.channel, looks, options)
            if box is not None:
                _paint_opened(painter, box, looks)
    number = scene.explained
    if number is None:
        return
    column = looks.layout.columns.get(scene.graph.vertex_of.get(number.layer, ""))
    if column is None or column.vertex.node != number.layer:
        return
    box = slot_box(column, number.channel, looks, options)
    if box is not None and column.kind in {"maps", "picture"} and column.shape is not None:
        cell = Box(
            box.x + number.column * box.width / column.shape.width,
            box.y + number.row * box.height / column.shape.height,
            box.width / column.shape.width,
            box.height / column.shape.height,
        )
        outline(painter, cell, looks.theme, 1.5)
    elif box is not None:
        outline(painter, box, looks.theme, 1.5)


def slot_box(column: Column, channel: int, looks: Looks, options: PaintOptions) -> Box | None:
    """Where a map or unit stands in the view; None where it is not shown."""
    return column_slots(column, looks, options).of(0 if column.kind == "picture" else channel)


def _paint_opened(painter: QPainter, box: Box, looks: Looks) -> None:
    painter.setPen(QPen(looks.theme.accent, _OPENED_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(box.x - 1, box.y - 1, box.width + 2, box.height + 2))
