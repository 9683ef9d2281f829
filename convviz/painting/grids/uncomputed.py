"""Cells that the animation has not reached: dashed empty outlines in place of what is below them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from convviz.painting.grids.cell_colours import rgb
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.grids.hairlines import FEWEST_LINE_PX
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme

Mask = NDArray[np.bool_]

# In smaller cells dashes round each would be noise: the area as a whole is outlined.
_FEWEST_DASHED_PX = 12


def paint_uncomputed(
    painter: QPainter,
    missing: Mask,
    geometry: GridGeometry,
    visible: tuple[range, range],
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Covers the cells where `missing`, shape (rows, columns), holds; only the visible ones within the grid."""
    rows, columns = visible
    part = missing[rows.start : rows.stop, columns.start : columns.stop]
    if not part.any():
        return
    # The hairlines of what is covered show at the edges.
    line_px = 1 / options.ratio if geometry.cell >= FEWEST_LINE_PX else 0.0
    for top, left, bottom, right in _blocks(part):
        box = geometry.span(rows.start + top, columns.start + left, bottom - top, right - left)
        painter.fillRect(QRectF(box.x, box.y, box.width + line_px, box.height + line_px), theme.card)
    painter.setPen(_dashes(theme, options.ratio))
    each = geometry.cell >= _FEWEST_DASHED_PX
    painter.drawLines(_edges(part, geometry, rows.start, columns.start, each=each))


def _dashes(theme: Theme, ratio: float) -> QPen:
    pen = QPen(_dash_colour(theme), 1 / ratio)
    # In units of the pen's width, which is one device pixel.
    pen.setDashPattern([3.0 * ratio, 2.0 * ratio])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _dash_colour(theme: Theme) -> QColor:
    """Between hairlines and the outlines of controls: seen, but quieter than any value."""
    pairs = zip(rgb(theme.line), rgb(theme.control_line), strict=True)
    return QColor(*(round(0.7 * line + 0.3 * control) for line, control in pairs))


def _edges(
    part: Mask, geometry: GridGeometry, first_row: int, first_column: int, *, each: bool
) -> list[QLineF]:
    """The edges of each missing cell, neighbours joined into one line; or those of the missing area alone."""
    height, width = part.shape
    join = np.logical_or if each else np.logical_xor
    lines: list[QLineF] = []
    across = np.zeros((height + 1, width), np.bool_)
    across[1:] = part
    join(across[:-1], part, out=across[:-1])
    for row, start, stop in _runs(across):
        box = geometry.span(first_row + row, first_column + start, 1, stop - start)
        lines.append(QLineF(box.x, box.y, box.right, box.y))
    down = np.zeros((width + 1, height), np.bool_)
    down[1:] = part.T
    join(down[:-1], part.T, out=down[:-1])
    for column, start, stop in _runs(down):
        box = geometry.span(first_row + start, first_column + column, stop - start, 1)
        lines.append(QLineF(box.x, box.y, box.x, box.bottom))
    return lines


def _blocks(part: Mask) -> list[tuple[int, int, int, int]]:
    """(top, left, bottom, right) of rectangles that together are the true cells; equal rows make one."""
    tops = np.flatnonzero((part[1:] != part[:-1]).any(axis=1)) + 1
    starts, stops = [0, *tops.tolist()], [*tops.tolist(), part.shape[0]]
    return [(starts[row], left, stops[row], right) for row, left, right in _runs(part[starts])]


def _runs(lines: Mask) -> list[tuple[int, int, int]]:
    """(line, first, last + 1) of each run of true cells along the lines of a mask."""
    framed = np.zeros((lines.shape[0], lines.shape[1] + 2), np.bool_)
    framed[:, 1:-1] = lines
    rows, steps = (found.tolist() for found in np.nonzero(framed[:, 1:] != framed[:, :-1]))
    return list(zip(rows[::2], steps[::2], steps[1::2], strict=True))
