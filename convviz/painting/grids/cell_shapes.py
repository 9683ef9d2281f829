"""The coloured cells of a plane, without lines and numbers: one scaled picture, or shapes in a vector file."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.painting.grids.cell_colours import Pixels
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.images import to_image
from convviz.painting.paint_options import PaintOptions

# Beyond, a vector file holds the cells as a picture.
_MOST_SHAPES = 10_000
# How far a picture in a vector file is enlarged before: its readers smooth what they enlarge themselves.
_VECTOR_ENLARGED_PX = 1024


def paint_cells(
    painter: QPainter,
    pixels: Pixels,
    geometry: GridGeometry,
    visible: tuple[range, range],
    options: PaintOptions,
) -> None:
    """Paints the visible cells.

    Args:
        painter: Paints in the geometry's coordinates.
        pixels: Colours of the grid's own cells, shape (rows, columns, 4); transparent cells stay unpainted.
        geometry: Where the cells are.
        visible: The rows and columns to paint, within the grid's own.
        options: Chooses between picture and shapes.
    """
    rows, columns = visible
    if not (len(rows) and len(columns)):
        return
    part = pixels[rows.start : rows.stop, columns.start : columns.stop]
    if options.vector and _runs(part).shape[0] <= _MOST_SHAPES:
        _paint_shapes(painter, part, geometry, rows.start, columns.start)
        return
    image = to_image(part).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if options.vector:
        factor = max(1, _VECTOR_ENLARGED_PX // max(len(rows), len(columns)))
        image = image.scaled(image.width() * factor, image.height() * factor)
    paint_cell_image(painter, image, geometry, visible, options)


def paint_cell_image(
    painter: QPainter,
    image: QImage,
    geometry: GridGeometry,
    visible: tuple[range, range],
    options: PaintOptions,
) -> None:
    """Paints the visible cells from a picture of them, one pixel for each; the arguments are those of `paint_cells`."""
    rows, columns = visible
    target = geometry.span(rows.start, columns.start, len(rows), len(columns)).rect
    if geometry.cell * options.ratio < 1 and not options.vector:
        image = _shrunk(image, target, options.ratio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(target, image)


def _shrunk(image: QImage, target: QRectF, ratio: float) -> QImage:
    """The picture at its size on the device, each pixel the mean of what it covers (Qt's smooth scaling)."""
    return image.scaled(
        max(1, round(target.width() * ratio)),
        max(1, round(target.height() * ratio)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _paint_shapes(
    painter: QPainter, part: Pixels, geometry: GridGeometry, first_row: int, first_column: int
) -> None:
    """One rectangle for each run of equal colour along a row."""
    painter.setPen(Qt.PenStyle.NoPen)
    for row, start, stop in _runs(part).tolist():
        red, green, blue, alpha = part[row, start].tolist()
        if alpha:
            box = geometry.span(first_row + row, first_column + start, 1, stop - start)
            painter.fillRect(box.rect, QColor(red, green, blue, alpha))


def _runs(part: Pixels) -> NDArray[np.intp]:
    """(row, first column, last column + 1) of each run of equal colour, shape (runs, 3)."""
    changes = np.ones((part.shape[0], part.shape[1] + 1), np.bool_)
    changes[:, 1:-1] = (part[:, 1:] != part[:, :-1]).any(axis=2)
    rows, columns = np.nonzero(changes)
    same_row = rows[1:] == rows[:-1]
    return np.stack([rows[:-1], columns[:-1], columns[1:]], axis=1)[same_row]
