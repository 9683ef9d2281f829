"""One picture as large as fits or zoomed, with its pixels as cells and their numbers where cells have room."""

from __future__ import annotations

from typing import Final

import numpy as np
from msgspec import Struct
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import TOGETHER
from convviz.painting.grids.grid import paint_plane
from convviz.painting.grids.grid_geometry import GridGeometry, Viewport, fitted_grid, zoomed
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Colouring, Floats, Grid, Mark, MarkKind

_EDGE_PX: Final = 4.0
_FULL_SCALE: Final = 255.0


class PictureView(Struct, frozen=True, eq=False):
    """A picture, and how it is painted.

    Attributes:
        values: Shape (rows, columns, 1 or 3), 0 to 255.
        room: Where.
        viewport: How far it is zoomed.
        cell: The row and column of the pixel that is pointed at, or None.
        theme: The colours.
        options: Device and memory.
    """

    values: Floats
    room: Box
    viewport: Viewport
    cell: tuple[int, int] | None
    theme: Theme
    options: PaintOptions

    @property
    def fit(self) -> GridGeometry:
        """Where the pixels are when all are seen."""
        rows, columns = self.values.shape[:2]
        return fitted_grid(rows, columns, self.room.grown(-_EDGE_PX), self.options.ratio)

    @property
    def geometry(self) -> GridGeometry:
        """Where the pixels are."""
        return zoomed(self.fit, self.viewport, self.options.ratio)


def paint_picture_view(painter: QPainter, view: PictureView) -> None:
    """Paints the picture, and a frame around the pixel that is pointed at."""
    marks: tuple[Mark, ...] = ()
    if view.cell is not None:
        row, column = view.cell
        marks = (Mark(MarkKind.CELL, np.array([row]), np.array([column])),)
    is_grey = view.values.shape[2] == 1
    colouring = Colouring("grey" if is_grey else "rgb", 0.0, _FULL_SCALE)
    planes = (0,) if is_grey else (TOGETHER,)
    grid = Grid(0, "picture", view.values, view.values, colouring, planes, marks=marks)
    paint_plane(painter, grid, 0, view.geometry, view.fit.box, view.theme, view.options)
