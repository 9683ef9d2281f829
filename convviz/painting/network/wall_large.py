"""Paints one map of the wall as large as fits, with its numbers where cells have room for them."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from PySide6.QtGui import QPainter

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.grids.grid import paint_plane
from convviz.painting.grids.grid_geometry import GridGeometry, Viewport, fitted_grid, zoomed
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Colouring, Grid, Mark, MarkKind
from convviz.states.network.overview_ranges import extent_of
from convviz.states.network.wall import WallScene

_EDGE_PX = 4.0


class LargeView(Struct, frozen=True):
    """One map, and how it is painted.

    Attributes:
        scene: The wall that it is of.
        channel: Which map.
        room: Where.
        viewport: How far it is zoomed.
        theme: The colours.
        options: Device and memory.
    """

    scene: WallScene
    channel: int
    room: Box
    viewport: Viewport
    theme: Theme
    options: PaintOptions

    @property
    def fit(self) -> GridGeometry:
        """Where the cells are when all are seen."""
        shape = self.scene.shape
        return fitted_grid(shape.height, shape.width, self.room.grown(-_EDGE_PX), self.options.ratio)

    @property
    def geometry(self) -> GridGeometry:
        """Where the cells are."""
        return zoomed(self.fit, self.viewport, self.options.ratio)


def paint_large(painter: QPainter, view: LargeView) -> None:
    """Paints the map and the cell that is explained; nothing where nothing was computed."""
    scene, values = view.scene, view.scene.values
    if values is None:
        return
    colouring = map_colouring(scene, values, view.channel)
    marks: tuple[Mark, ...] = ()
    cell = scene.explained
    if cell is not None and (cell.layer, cell.channel) == (scene.layer, view.channel):
        marks = (Mark(MarkKind.CELL, np.array([cell.row]), np.array([cell.column])),)
    grid = Grid(0, "map", values, values, colouring, (view.channel,), marks=marks)
    paint_plane(painter, grid, 0, view.geometry, view.fit.box, view.theme, view.options)


def map_colouring(scene: WallScene, values: Array, channel: int) -> Colouring:
    """How one map is coloured: as it is on the wall."""
    extent = extent_of(values)
    if scene.range is None or scene.is_picture:
        return Colouring("grey", extent.low, max(extent.high, extent.low + 1e-12))
    signed, largest = scene.range.signed, float(scene.range.largest[channel])
    law = scene.view.colours if scene.view.colours != "law" else "signed" if signed else "positive"
    return Colouring(law, -largest if signed else 0.0, largest)
