"""What of a plane does not depend on the cursor: cells, hairlines, numbers, padding and dropped cells."""

from __future__ import annotations

import math
from collections.abc import Hashable

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.grids.cell_colours import Pixels, cell_image, cell_pixels, plane_colouring, plane_values
from convviz.painting.grids.cell_numbers import carries_numbers, number_size, paint_numbers, write_number
from convviz.painting.grids.cell_shapes import paint_cell_image, paint_cells
from convviz.painting.grids.grid_geometry import NO_MARGINS, GridGeometry
from convviz.painting.grids.hairlines import paint_lines
from convviz.painting.grids.hatching import hatch
from convviz.painting.lettering import font
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Floats, Grid
from convviz.texts.numbers import decimal_mark

_PADDING_OPACITY = 0.45
_DROPPED_OPACITY = 0.62


class _Plane(Struct, frozen=True, eq=False):
    """One plane of a grid, ready to paint."""

    grid: Grid
    position: int
    geometry: GridGeometry
    clip: Box
    theme: Theme
    options: PaintOptions

    @property
    def plane(self) -> int:
        return self.grid.planes[self.position]

    def pixels(self, values: Floats) -> Pixels:
        return cell_pixels(values, plane_colouring(self.grid, self.position), self.theme)


def paint_base(
    painter: QPainter,
    grid: Grid,
    position: int,
    geometry: GridGeometry,
    clip: Box,
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Paints the plane at `position` of `grid.planes`, from memory where it was painted before.

    Args:
        painter: Paints in the geometry's coordinates.
        grid: The grid.
        position: Which of its planes.
        geometry: Where the cells are.
        clip: What is seen of them.
        theme: The colours.
        options: Device and memory.
    """
    plane = _Plane(grid, position, geometry, geometry.box.intersected(clip), theme, options)
    if plane.clip.width <= 0 or plane.clip.height <= 0:
        return
    if options.vector or options.cache is None:
        painter.save()
        painter.setClipRect(plane.clip.grown(1).rect, Qt.ClipOperation.IntersectClip)
        _paint(painter, plane)
        painter.restore()
        return
    key = (
        *("base", position, geometry, plane.clip, theme, options.ratio, decimal_mark()),
        base_look(grid),
    )
    image = options.cache.image(key, base_arrays(grid), lambda: _image_of(plane))
    painter.drawImage(plane.clip.rect.topLeft(), image)


def base_look(grid: Grid) -> tuple[Hashable, ...]:
    """What of a grid, beside `base_arrays`, its planes are painted by."""
    return (
        *(grid.planes, grid.colouring, grid.plane_colourings, grid.margins),
        *(grid.ignored_padding, grid.dropped_rows, grid.dropped_columns),
    )


def base_arrays(grid: Grid) -> tuple[Floats, ...]:
    """The numbers by which a grid's planes are painted."""
    return (grid.shown,) if grid.padded is None else (grid.shown, grid.padded)


def _image_of(plane: _Plane) -> QImage:
    """The plane at the device's resolution, one device pixel larger for the last hairline."""
    ratio = plane.options.ratio
    width, height = (math.ceil(side * ratio - 1e-6) + 1 for side in (plane.clip.width, plane.clip.height))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(-plane.clip.x, -plane.clip.y)
    _paint(painter, plane)
    painter.end()
    return image


def _paint(painter: QPainter, plane: _Plane) -> None:
    geometry, grid = plane.geometry, plane.grid
    rows, columns = geometry.visible(plane.clip)
    own = (within(rows, geometry.rows), within(columns, geometry.columns))
    _paint_own_cells(painter, plane, own)
    if geometry.margins != NO_MARGINS:
        _paint_padding(painter, plane)
    paint_lines(painter, geometry, (rows, columns), plane.theme, plane.options)
    if carries_numbers(geometry.cell, plane.plane):
        values = plane_values(grid.shown, plane.plane)
        paint_numbers(painter, values, plane.pixels(values), geometry, own, decimal_mark())
    _paint_dropped(painter, plane)


def _paint_own_cells(painter: QPainter, plane: _Plane, own: tuple[range, range]) -> None:
    rows, columns = own
    if plane.options.vector:
        pixels = plane.pixels(plane_values(plane.grid.shown, plane.plane))
        paint_cells(painter, pixels, plane.geometry, own, plane.options)
    elif len(rows) and len(columns):
        seen = plane.grid.shown[rows.start : rows.stop, columns.start : columns.stop]
        colouring = plane_colouring(plane.grid, plane.position)
        image = cell_image(plane_values(seen, plane.plane), colouring, plane.theme)
        paint_cell_image(painter, image, plane.geometry, own, plane.options)


def within(visible: range, count: int) -> range:
    """What of the visible rows or columns are the grid's own `count`, and not margins."""
    first = max(visible.start, 0)
    return range(first, max(min(visible.stop, count), first))


def padding_boxes(geometry: GridGeometry) -> tuple[Box, ...]:
    """The padding above, below, to the left and to the right, without overlap."""
    margins, rows, columns = geometry.margins, geometry.rows, geometry.columns
    return (
        geometry.span(-margins.top, -margins.left, margins.top, geometry.all_columns),
        geometry.span(rows, -margins.left, margins.bottom, geometry.all_columns),
        geometry.span(0, -margins.left, rows, margins.left),
        geometry.span(0, columns, rows, margins.right),
    )


def _paint_padding(painter: QPainter, plane: _Plane) -> None:
    geometry, grid, theme = plane.geometry, plane.grid, plane.theme
    padded = None if grid.padded is None else plane_values(grid.padded, plane.plane)
    if padded is not None:
        _paint_padded_cells(painter, plane, padded)
    for box in padding_boxes(geometry):
        hatch(painter, box.intersected(plane.clip), theme.hatch if padded is None else _on_values(theme))
    if grid.ignored_padding or not carries_numbers(geometry.cell, plane.plane):
        return
    size = number_size(geometry.cell)
    painter.setFont(font(size))
    painter.setPen(theme.text if padded is not None else theme.soft_text)
    rows, columns = geometry.visible(plane.clip)
    largest = 0.0 if padded is None else float(np.abs(padded).max(initial=0.0))
    for row in rows:
        for column in columns:
            if not (0 <= row < geometry.rows and 0 <= column < geometry.columns):
                value = 0.0 if padded is None else _padding_value(padded, geometry, row, column)
                write_number(painter, value, geometry, (row, column), size, largest, decimal_mark())


def _on_values(theme: Theme) -> QColor:
    """For lines over the border's values: they are seen on any colour and leave numbers readable."""
    colour = QColor(theme.control_line)
    colour.setAlphaF(0.6)
    return colour


def _padding_value(padded: Floats, geometry: GridGeometry, row: int, column: int) -> float:
    return float(padded[row + geometry.margins.top, column + geometry.margins.left].mean())


def _paint_padded_cells(painter: QPainter, plane: _Plane, padded: Floats) -> None:
    """The border's values, paler than the picture's own."""
    geometry = plane.geometry
    pixels = plane.pixels(padded).copy()
    pixels[:, :, 3] = round(255 * _PADDING_OPACITY)
    margins = geometry.margins
    pixels[margins.top : margins.top + geometry.rows, margins.left : margins.left + geometry.columns] = 0
    whole = replace(geometry, rows=geometry.all_rows, columns=geometry.all_columns, margins=NO_MARGINS)
    paint_cells(painter, pixels, whole, whole.visible(plane.clip), plane.options)


def _paint_dropped(painter: QPainter, plane: _Plane) -> None:
    """Rows and columns at the end that no window reads: paler and hatched."""
    grid, geometry, theme = plane.grid, plane.geometry, plane.theme
    last_row = geometry.rows + geometry.margins.bottom
    last_column = geometry.columns + geometry.margins.right
    left, top = -geometry.margins.left, -geometry.margins.top
    below = geometry.span(last_row - grid.dropped_rows, left, grid.dropped_rows, geometry.all_columns)
    beside = geometry.span(
        top, last_column - grid.dropped_columns, geometry.all_rows - grid.dropped_rows, grid.dropped_columns
    )
    veil = QColor(theme.card)
    veil.setAlphaF(_DROPPED_OPACITY)
    for box in (below.intersected(plane.clip), beside.intersected(plane.clip)):
        if box.width and box.height:
            painter.fillRect(box.rect, veil)
            hatch(painter, box, _on_values(theme))
