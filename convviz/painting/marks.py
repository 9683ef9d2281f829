"""What stands out in a plane: the window, the explained cell, what uses a cell, what meets a weight."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.cell_colours import TOGETHER, rgb
from convviz.painting.cell_shapes import paint_cells
from convviz.painting.grid_geometry import NO_MARGINS, GridGeometry
from convviz.painting.outlines import dashed_outline, outline, ring
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.scene import Mark, MarkKind

# The strongest last, on top.
_ORDER: Final = (
    MarkKind.WEIGHT_USE,
    MarkKind.USED_BY,
    MarkKind.RECEPTIVE,
    MarkKind.GHOST_WINDOW,
    MarkKind.GHOST_CELL,
    MarkKind.WINDOW,
    MarkKind.CHOSEN,
    MarkKind.CELL,
)
_GHOST_OPACITY = 0.4
_FEWEST_FRAME_PX = 12
_FEWEST_GAP_PX = 6
_SMALL_PICTURE_PX = 110
_TINT_OPACITY = 0.55


def paint_marks(
    painter: QPainter,
    marks: tuple[Mark, ...],
    plane: int,
    geometry: GridGeometry,
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Paints the marks of one plane over its cells, the strongest last."""
    for kind in _ORDER:
        for mark in marks:
            if mark.kind is kind and mark.rows.size and _is_of(mark, plane):
                _paint_mark(painter, mark, geometry, theme, options)


def mark_box(mark: Mark, geometry: GridGeometry) -> Box:
    """The rectangle from a mark's first cell to its last."""
    rows, columns = (int(mark.rows[0]), int(mark.rows[-1])), (int(mark.columns[0]), int(mark.columns[-1]))
    return geometry.span(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1)


def _is_of(mark: Mark, plane: int) -> bool:
    return mark.channel is None or plane in {TOGETHER, mark.channel}


def _paint_mark(
    painter: QPainter, mark: Mark, geometry: GridGeometry, theme: Theme, options: PaintOptions
) -> None:
    stroke = _stroke_px(geometry)
    match mark.kind:
        case MarkKind.WINDOW:
            _paint_window(painter, mark, geometry, theme, stroke, 1.0)
        case MarkKind.GHOST_WINDOW:
            _paint_window(painter, mark, geometry, theme, stroke * 0.7, _GHOST_OPACITY)
        case MarkKind.CELL:
            outline(painter, mark_box(mark, geometry), theme, stroke)
        case MarkKind.GHOST_CELL:
            outline(painter, mark_box(mark, geometry), theme, stroke * 0.7, _GHOST_OPACITY)
        case MarkKind.CHOSEN:
            ring(painter, mark_box(mark, geometry), theme)
        case MarkKind.RECEPTIVE:
            dashed_outline(painter, mark_box(mark, geometry), theme, stroke / 2)
        case MarkKind.USED_BY | MarkKind.WEIGHT_USE:
            _paint_tints(painter, mark, geometry, theme, options)


def _stroke_px(geometry: GridGeometry) -> float:
    """Outlines are thinner on pictures so small that they would hide them."""
    box = geometry.inner
    return 3.0 if max(box.width, box.height) >= _SMALL_PICTURE_PX else 1.75


def _paint_window(
    painter: QPainter, mark: Mark, geometry: GridGeometry, theme: Theme, stroke: float, opacity: float
) -> None:
    """One outline round neighbouring cells; with gaps that can be seen, one round each cell that is read."""
    together = _neighbours(mark.rows) and _neighbours(mark.columns)
    if together or geometry.cell < _FEWEST_GAP_PX:
        outline(painter, mark_box(mark, geometry), theme, stroke, opacity)
        return
    width_px = 2.0 if geometry.cell >= _FEWEST_FRAME_PX else 1.0
    for row in mark.rows.tolist():
        for column in mark.columns.tolist():
            cell = geometry.rect_of(row, column)
            outline(painter, cell.grown(-width_px / 2), theme, width_px, opacity)


def _neighbours(places: NDArray[np.intp]) -> bool:
    return int(places[-1]) - int(places[0]) + 1 == places.size


def _paint_tints(
    painter: QPainter, mark: Mark, geometry: GridGeometry, theme: Theme, options: PaintOptions
) -> None:
    """A frame inside each cell in the weight's colour; cells too small for one are tinted whole."""
    strengths = np.ones((mark.rows.size, mark.columns.size), np.float32)
    if mark.strengths is not None:
        strengths = mark.strengths
    if geometry.cell < _FEWEST_FRAME_PX:
        _paint_tint_picture(painter, mark, strengths, geometry, theme, options)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for strength in np.unique(strengths).tolist():
        width_px = _frame_px(mark.kind, abs(strength), geometry.cell)
        pen = QPen(_tint(mark.kind, strength, theme), width_px)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        places = np.argwhere(strengths == strength).tolist()
        boxes = [geometry.rect_of(int(mark.rows[row]), int(mark.columns[column])) for row, column in places]
        # A halo parts the frame from a cell of the same colour.
        painter.setPen(QPen(theme.card, width_px + 1.5))
        painter.drawRects(_insides(boxes, width_px))
        painter.setPen(pen)
        painter.drawRects(_insides(boxes, width_px))


def _frame_px(kind: MarkKind, strength: float, cell: float) -> float:
    if kind is MarkKind.WEIGHT_USE:
        return min(2.5, max(1.5, 0.06 * cell))
    return max(1.5, cell * (0.03 + 0.07 * strength))


def _insides(boxes: list[Box], width_px: float) -> list[QRectF]:
    return [box.grown(-width_px / 2 - 2).rect for box in boxes]


def _paint_tint_picture(
    painter: QPainter,
    mark: Mark,
    strengths: NDArray[np.float32],
    geometry: GridGeometry,
    theme: Theme,
    options: PaintOptions,
) -> None:
    top, left = int(mark.rows[0]), int(mark.columns[0])
    height, width = int(mark.rows[-1]) - top + 1, int(mark.columns[-1]) - left + 1
    tint = np.zeros((height, width, 4), np.uint8)
    places = np.ix_(mark.rows - top, mark.columns - left)
    for sign in (-1, 0, 1):
        there = np.zeros((height, width), np.bool_)
        there[places] = np.sign(strengths) == sign
        tint[there, :3] = rgb(_tint(mark.kind, sign, theme))
    alpha = np.zeros((height, width), np.float32)
    alpha[places] = 255 * _TINT_OPACITY * (0.3 + 0.7 * np.abs(strengths))
    tint[:, :, 3] = alpha
    corner = geometry.rect_of(top, left)
    area = GridGeometry(corner.x, corner.y, geometry.cell, height, width, NO_MARGINS)
    paint_cells(painter, tint, area, area.visible(area.box), options)


def _tint(kind: MarkKind, strength: float, theme: Theme) -> QColor:
    if kind is MarkKind.WEIGHT_USE:
        return theme.text
    if strength == 0:
        return theme.control_line
    return theme.positive if strength > 0 else theme.negative
