"""A few cells with their numbers, such as a kernel or an enlarged window: always painted afresh."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import cell_pixels
from convviz.painting.grids.cell_numbers import carries_numbers, number_size, paint_numbers, write_number
from convviz.painting.grids.cell_shapes import paint_cells
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.grids.hairlines import FEWEST_LINE_PX, paint_lines
from convviz.painting.grids.hatching import hatch
from convviz.painting.lettering import font
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Colouring, Floats
from convviz.texts.numbers import decimal_mark

Places = NDArray[np.bool_]


def signed_colouring(values: NDArray[np.floating]) -> Colouring:
    """Signed colours, symmetric about zero, over all finite values."""
    finite = values[np.isfinite(values)]
    largest = float(np.abs(finite).max(initial=0.0)) or 1.0
    return Colouring("signed", -largest, largest)


def paint_small_grid(
    painter: QPainter,
    values: Floats,
    colouring: Colouring,
    corner: Box,
    cell: float,
    theme: Theme,
    options: PaintOptions,
    *,
    padding: Places | None = None,
    absent: Places | None = None,
    numbers: bool = True,
) -> GridGeometry:
    """Paints cells with hairlines and, where they fit, numbers.

    Args:
        painter: Paints in the coordinates of `corner`.
        values: Shape (rows, columns).
        colouring: How they become colours.
        corner: The grid starts at its upper left corner.
        cell: The side of a cell.
        theme: The colours.
        options: For what is painted.
        padding: Cells that stand for padding: uncoloured and hatched.
        absent: Cells with no number at all: uncoloured and empty, hatched where they are padding too.
        numbers: Whether numbers are written in cells large enough.

    Returns:
        Where the cells are.
    """
    rows, columns = values.shape
    geometry = GridGeometry(corner.x, corner.y, cell, rows, columns)
    whole = geometry.visible(geometry.box)
    nothing = np.zeros(values.shape, np.bool_)
    hatched, empty = (nothing if places is None else places for places in (padding, absent))
    pixels = cell_pixels(values, colouring, theme)
    coloured = pixels.copy()
    coloured[hatched | empty] = 0
    paint_cells(painter, coloured, geometry, whole, options)
    for row, column in np.argwhere(hatched).tolist():
        hatch(painter, geometry.rect_of(row, column), theme.hatch)
    if cell >= FEWEST_LINE_PX:
        paint_lines(painter, geometry, whole, theme, options)
    if numbers and carries_numbers(cell):
        paint_numbers(painter, values, pixels, geometry, whole, decimal_mark(), ~(hatched | empty))
        size = number_size(cell)
        painter.setFont(font(size))
        painter.setPen(theme.soft_text)
        for place in np.argwhere(hatched & ~empty).tolist():
            row, column = place
            value = float(values[row, column])
            write_number(painter, value, geometry, (row, column), size, 0.0, decimal_mark())
    return geometry
