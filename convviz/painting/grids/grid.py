"""One plane of a grid, whole: its cells as they are, and over them what the cursor makes stand out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import TOGETHER
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.grids.marks import paint_marks
from convviz.painting.grids.plane_base import paint_base, within
from convviz.painting.grids.uncomputed import paint_uncomputed
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Grid

PlanePainter = Callable[[QPainter, Grid, int, GridGeometry, Box, Theme, PaintOptions], None]
"""Paints a plane, or a part of what is painted of it; the arguments are those of `paint_plane`."""

# An outline of an outermost cell reaches so far beyond the grid.
_OUTLINE_PX = 3.0


def paint_plane(
    painter: QPainter,
    grid: Grid,
    position: int,
    geometry: GridGeometry,
    clip: Box,
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Paints one plane of a grid.

    Args:
        painter: Paints in the geometry's coordinates.
        grid: The grid.
        position: Which of its planes, as a place in `grid.planes`.
        geometry: Where the cells are.
        clip: What is seen of them; smaller than the grid where the view is zoomed.
        theme: The colours.
        options: Device and memory.
    """
    paint_base(painter, grid, position, geometry, clip, theme, options)
    paint_over(painter, grid, position, geometry, clip, theme, options)


def paint_over(
    painter: QPainter,
    grid: Grid,
    position: int,
    geometry: GridGeometry,
    clip: Box,
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Paints what the cursor changes, over what `paint_base` paints: cells to come, and what stands out."""
    plane = grid.planes[position]
    painter.save()
    painter.setClipRect(clip.grown(_OUTLINE_PX).rect, Qt.ClipOperation.IntersectClip)
    if grid.computed is not None:
        computed = grid.computed if plane == TOGETHER else grid.computed[:, :, plane : plane + 1]
        missing = (~computed).max(axis=2)
        rows, columns = geometry.visible(clip)
        own = (within(rows, geometry.rows), within(columns, geometry.columns))
        paint_uncomputed(painter, missing, geometry, own, theme, options)
    paint_marks(painter, grid.marks, plane, geometry, clip, theme, options)
    painter.restore()
