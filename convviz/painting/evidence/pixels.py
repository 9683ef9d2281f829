"""Paints one grid of the panel on pixels: a picture, a map, or one over the other, with numbers where they fit."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.evidence.covering import covered, grey
from convviz.painting.evidence.overlay import STALE_OPACITY
from convviz.painting.grids.cell_colours import law_of
from convviz.painting.grids.cell_numbers import carries_numbers, paint_numbers
from convviz.painting.grids.cell_shapes import paint_cell_image
from convviz.painting.grids.grid import paint_over, paint_plane
from convviz.painting.grids.grid_geometry import GridGeometry, Viewport, fitted_grid, zoomed
from convviz.painting.grids.hairlines import FEWEST_LINE_PX, paint_lines
from convviz.painting.grids.plane_base import within
from convviz.painting.images import to_image
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Floats
from convviz.states.lab.scene import Grid
from convviz.texts.numbers import decimal_mark

# Cells are whole pixels of the device, but where a photograph would be so much smaller than its room.
_LEAST_FILLED = 0.85


class PixelPlane(Struct, frozen=True, eq=False):
    """What one grid shows.

    Attributes:
        grid: The picture or the map, with its marks.
        below: The picture under a map (height, width, 1 or 3), 0 to 255; None for none.
        opacity: How much of it the map covers, 0 to 1.
        stale: Whether it belongs to an earlier question; it is fainter then.
    """

    grid: Grid
    below: Floats | None = None
    opacity: float = 1.0
    stale: bool = False

    @property
    def lies_over(self) -> bool:
        """Whether the picture below is seen."""
        return (
            self.below is not None and self.opacity < 1 and self.below.shape[:2] == self.grid.shown.shape[:2]
        )


class PlaneView(Struct, frozen=True):
    """A grid, and how it is painted.

    Attributes:
        plane: The grid.
        room: Where.
        viewport: How far it is zoomed.
        theme: The colours.
        options: Device and memory.
    """

    plane: PixelPlane
    room: Box
    viewport: Viewport
    theme: Theme
    options: PaintOptions

    @property
    def fit(self) -> GridGeometry:
        """Where the cells are when all are seen."""
        rows, columns = self.plane.grid.shown.shape[:2]
        fit = fitted_grid(rows, columns, self.room, self.options.ratio)
        largest = min(self.room.width / columns, self.room.height / rows)
        if fit.cell < FEWEST_LINE_PX and fit.cell < _LEAST_FILLED * largest:
            fit = replace(fit, cell=largest)
        # Below its heading, whose beginning is at the left.
        return replace(fit, x=self.room.x, y=self.room.y)

    @property
    def geometry(self) -> GridGeometry:
        """Where the cells are."""
        return zoomed(self.fit, self.viewport, self.options.ratio)


def paint_pixel_plane(painter: QPainter, view: PlaneView) -> None:
    """Paints the grid and what stands out in it."""
    plane, clip = view.plane, view.fit.box
    painter.save()
    painter.setOpacity(STALE_OPACITY if plane.stale else 1.0)
    if plane.lies_over:
        _paint_overlay(painter, view, clip)
        paint_over(painter, plane.grid, 0, view.geometry, clip, view.theme, view.options)
    else:
        paint_plane(painter, plane.grid, 0, view.geometry, clip, view.theme, view.options)
    painter.restore()


def _paint_overlay(painter: QPainter, view: PlaneView, clip: Box) -> None:
    plane, geometry = view.plane, view.geometry
    below = plane.below
    if below is None:
        return
    values, colouring = plane.grid.shown[:, :, 0], plane.grid.colouring
    ends = (colouring.low, colouring.high)
    pixels = covered(grey(below), values, law_of(colouring, view.theme), ends, plane.opacity)
    rows, columns = geometry.visible(clip)
    own = (within(rows, geometry.rows), within(columns, geometry.columns))
    painter.save()
    painter.setClipRect(clip.rect, Qt.ClipOperation.IntersectClip)
    part = pixels[own[0].start : own[0].stop, own[1].start : own[1].stop]
    if part.size:
        paint_cell_image(painter, to_image(part), geometry, own, view.options)
    paint_lines(painter, geometry, own, view.theme, view.options)
    if carries_numbers(geometry.cell):
        paint_numbers(painter, values, pixels, geometry, own, decimal_mark())
    painter.restore()
