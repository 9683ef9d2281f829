"""Where the cells of a matrix of classes stand: as many rows as columns, one beside the other."""

from __future__ import annotations

import math

from msgspec import Struct

from convviz.painting.box import Box


class MatrixCells(Struct, frozen=True):
    """The cells, in logical pixels.

    Attributes:
        first: The cell at the top left.
        count: How many classes there are.
    """

    first: Box
    count: int

    @property
    def area(self) -> Box:
        """All cells."""
        return Box(self.first.x, self.first.y, self.count * self.first.width, self.count * self.first.height)

    def box(self, row: int, column: int) -> Box:
        """One cell."""
        return self.first.moved(column * self.first.width, row * self.first.height)

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and the column under a point, or None."""
        if not self.area.contains(x, y):
            return None
        row, column = (
            math.floor((at - start) / self.first.width)
            for at, start in ((y, self.first.y), (x, self.first.x))
        )
        return min(row, self.count - 1), min(column, self.count - 1)
