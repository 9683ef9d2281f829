"""The numbers in cells: as a person writes them where that fits, all of a grid in one size."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from convviz.painting.grids.cell_numbers import paint_numbers
from convviz.painting.grids.grid_geometry import GridGeometry


class Writing(QPainter):
    """Keeps what is written, and in which size."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.texts: list[str] = []
        self.sizes: set[int] = set()

    def drawText(self, _place: QPointF, text: str) -> None:
        self.texts.append(text)
        self.sizes.add(self.font().pixelSize())


def written(values: list[float], cell: float) -> tuple[list[str], set[int]]:
    grid = np.array([values])
    geometry = GridGeometry(0, 0, cell, 1, len(values))
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    painter = Writing(image)
    pixels = np.full((*grid.shape, 4), 255, np.uint8)
    paint_numbers(painter, grid, pixels, geometry, (range(1), range(len(values))), ".")
    painter.end()
    return painter.texts, painter.sizes


@pytest.mark.usefixtures("qapp")
def test_figures_are_a_little_smaller_for_the_zero_before_the_point() -> None:
    texts, sizes = written([-0.1812, 0.1543, -0.3448], 34)
    assert texts == ["−0.18", "0.15", "−0.34"]
    _, plain = written([-1.2, 3.0, 0.6], 34)
    assert len(sizes) == len(plain) == 1
    assert 1 <= plain.pop() - sizes.pop() <= 2


@pytest.mark.usefixtures("qapp")
def test_cells_too_narrow_for_that_leave_the_zero_out_in_the_usual_size() -> None:
    texts, sizes = written([-0.1812, 0.1543], 26)
    assert texts == ["−.18", "0.15"]
    assert sizes == written([-1.2, 3.0], 26)[1]


@pytest.mark.usefixtures("qapp")
def test_more_room_gives_more_digits_and_the_usual_size() -> None:
    texts, sizes = written([-0.18125, 0.1543], 80)
    assert texts[0].startswith("−0.18")
    assert sizes == written([-1.2, 3.0], 80)[1]
