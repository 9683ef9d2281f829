"""What stands out in a plane: the window, the explained cell, what uses a cell, what meets a weight."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import TOGETHER
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.grids.outlines import dashed_outline, outline, ring
from convviz.painting.grids.tints import paint_tints
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Mark, MarkKind

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


def paint_marks(
    painter: QPainter,
    marks: tuple[Mark, ...],
    plane: int,
    geometry: GridGeometry,
    clip: Box,
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Paints the marks of one plane over its cells, the strongest last; tints only where `clip` shows cells."""
    for kind in _ORDER:
        for mark in marks:
            if mark.kind is kind and mark.rows.size and _is_of(mark, plane):
                _paint_mark(painter, mark, geometry, clip, theme, options)


def mark_box(mark: Mark, geometry: GridGeometry) -> Box:
    """The rectangle from a mark's first cell to its last."""
    rows, columns = (int(mark.rows[0]), int(mark.rows[-1])), (int(mark.columns[0]), int(mark.columns[-1]))
    return geometry.span(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1)


def _is_of(mark: Mark, plane: int) -> bool:
    return mark.channel is None or plane in {TOGETHER, mark.channel}


def _paint_mark(
    painter: QPainter, mark: Mark, geometry: GridGeometry, clip: Box, theme: Theme, options: PaintOptions
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
            paint_tints(painter, mark, geometry, clip, theme, options)


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
