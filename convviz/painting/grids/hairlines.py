"""Hairlines between cells, one device pixel wide.

On a screen they are filled rectangles and one stretched row of pixels: Qt draws lines pixel by pixel, which takes
thirty times as long.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme

FEWEST_LINE_PX = 7
"""Cells are parted by hairlines from this side on."""

# In smaller cells hairlines are fainter, so that they do not veil the picture.
_FULL_LINE_PX = 24


def paint_lines(
    painter: QPainter,
    geometry: GridGeometry,
    visible: tuple[range, range],
    theme: Theme,
    options: PaintOptions,
) -> None:
    """Parts the visible cells by hairlines; a grid of cells too small for them gets one around it."""
    if geometry.cell < FEWEST_LINE_PX:
        _paint(painter, geometry.inner, (1, 1), theme.line, options)
        return
    colour = QColor(theme.line)
    colour.setAlphaF(min(1.0, geometry.cell / _FULL_LINE_PX))
    rows, columns = visible
    whole = geometry.span(rows.start, columns.start, len(rows), len(columns))
    _paint(painter, whole, (len(rows), len(columns)), colour, options)


def _paint(
    painter: QPainter, whole: Box, parts: tuple[int, int], colour: QColor, options: PaintOptions
) -> None:
    """Lines that part a box into so many rows and columns, its edges included."""
    tops, lefts = (
        [start + length * number / count for number in range(count + 1)]
        for start, length, count in zip((whole.y, whole.x), (whole.height, whole.width), parts, strict=True)
    )
    if options.vector:
        painter.setPen(QPen(colour, 1 / options.ratio))
        across = [QLineF(whole.x, y, whole.right, y) for y in tops]
        painter.drawLines(across + [QLineF(x, whole.y, x, whole.bottom) for x in lefts])
        return
    line_px = 1 / options.ratio
    for y in tops:
        painter.fillRect(QRectF(whole.x, y, whole.width + line_px, line_px), colour)
    pixels = round(whole.width * options.ratio) + 1
    row = QImage(pixels, 1, QImage.Format.Format_ARGB32_Premultiplied)
    row.fill(Qt.GlobalColor.transparent)
    for x in lefts:
        row.setPixelColor(min(round((x - whole.x) * options.ratio), pixels - 1), 0, colour)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(QRectF(whole.x, whole.y, pixels * line_px, whole.height + line_px), row)
