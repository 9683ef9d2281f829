"""A small picture of a kernel: its weights as cells in the theme's signed colours."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from convviz.layers.kernels import find_kernel
from convviz.painting.grids.cell_colours import sign_colours
from convviz.painting.theme import Theme
from convviz.pictures.colours import colour_law

# Cells of this many device pixels and more are told apart by a gap.
_LEAST_WITH_GAP_PX = 6


@lru_cache(maxsize=512)
def kernel_icon(kernel_id: str, theme: Theme, side_px: int, ratio: float = 1.0) -> QPixmap:
    """The named kernel in a square of `side_px` logical pixels, for a screen with this pixel ratio."""
    device = round(side_px * ratio)
    pixmap = QPixmap(device, device)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _paint(painter, np.array(find_kernel(kernel_id).rows), device, theme)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _paint(
    painter: QPainter, weights: np.ndarray[tuple[int, int], np.dtype[np.float64]], side: int, theme: Theme
) -> None:
    rows, columns = weights.shape
    cell = (side - 1) // max(rows, columns)
    gap = 1 if cell >= _LEAST_WITH_GAP_PX else 0
    left, top = (side - cell * columns) // 2, (side - cell * rows) // 2
    painter.fillRect(QRectF(left, top, cell * columns + gap, cell * rows + gap), theme.line)
    law = colour_law("signed", sign_colours(theme))
    largest = float(np.abs(weights).max())
    for (row, column), weight in np.ndenumerate(weights):
        colour = QColor(*law.colour(float(weight), -largest, largest))
        square = QRectF(left + column * cell + gap, top + row * cell + gap, cell - gap, cell - gap)
        painter.fillRect(square, colour)
