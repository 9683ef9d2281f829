"""Open blocks: the frames around nested models and branches that are drawn layer by layer, with their headers."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.network.overview_layout import BLOCK_TITLE_PX
from convviz.painting.network.overview_looks import Looks
from convviz.states.network.graph_blocks import Block

_TITLE_PX: Final = 10
_CORNER_PX: Final = 10.0
_MARGIN_PX: Final = 5.0
_OPACITY: Final = 0.6


def block_title_box(block: Block, looks: Looks) -> Box:
    """Where the header of an open block stands: a click on it draws the block as one."""
    box = _block_box(block, looks)
    width = min(box.width, text_width(block.name, _TITLE_PX) + 2 * BLOCK_TITLE_PX)
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
    margin = _MARGIN_PX
    return looks.viewport.screen(
        Box(left - margin, top - title, right - left + 2 * margin, bottom + margin - top + title)
    )


def paint_blocks(painter: QPainter, looks: Looks) -> None:
    """Paints the frames that are seen, outer ones first."""
    theme = looks.theme
    ground = QColor(theme.ground)
    ground.setAlphaF(_OPACITY)
    for block in open_blocks(looks):
        box = _block_box(block, looks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box.rect, _CORNER_PX, _CORNER_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        title = block_title_box(block, looks)
        text = "▾ " + elided(block.name, max(0.0, title.width - BLOCK_TITLE_PX), _TITLE_PX)
        draw_text(painter, title.moved(7, 1), text, _TITLE_PX, theme.soft_text, align="left")
