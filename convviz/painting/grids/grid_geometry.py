"""Where the cells of one plane are: placing a grid, zooming into it, and finding cells by position."""

from __future__ import annotations

import math
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from convviz.painting.box import Box, snapped
from convviz.states.lab.scene import Margins

NO_MARGINS = Margins()
MOST_CELL_PX = 96
# On a large wall, cells grow with it: the back row sees no pixels, but parts of the wall.
_MOST_CELL_SHARE = 0.11
_MOST_ZOOM_CELL_PX = 128


class GridGeometry(Struct, frozen=True):
    """One plane of a grid on screen; row 0 and column 0 are the grid's own first cell, margins have others.

    Attributes:
        x: Left edge of the grid with its margins.
        y: Top edge likewise.
        cell: Side of a cell in logical pixels: whole device pixels, but where a cell is smaller than one.
        rows: Rows of the grid without margins.
        columns: Columns without margins.
        margins: Padding cells around it.
    """

    x: float
    y: float
    cell: float
    rows: int
    columns: int
    margins: Margins = NO_MARGINS

    @property
    def all_rows(self) -> int:
        """Rows with the margins."""
        return self.margins.top + self.rows + self.margins.bottom

    @property
    def all_columns(self) -> int:
        """Columns with the margins."""
        return self.margins.left + self.columns + self.margins.right

    @property
    def box(self) -> Box:
        """The grid with its margins."""
        return Box(self.x, self.y, self.all_columns * self.cell, self.all_rows * self.cell)

    @property
    def inner(self) -> Box:
        """The grid's own cells."""
        return self.span(0, 0, self.rows, self.columns)

    def span(self, row: int, column: int, rows: int, columns: int) -> Box:
        """The rectangle of some neighbouring cells."""
        return Box(
            self.x + (column + self.margins.left) * self.cell,
            self.y + (row + self.margins.top) * self.cell,
            columns * self.cell,
            rows * self.cell,
        )

    def rect_of(self, row: int, column: int) -> Box:
        """The rectangle of one cell."""
        return self.span(row, column, 1, 1)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """(row, column) of the cell at a position, negative or beyond the grid in a margin; None outside."""
        column = math.floor((x - self.x) / self.cell) - self.margins.left
        row = math.floor((y - self.y) / self.cell) - self.margins.top
        inside_rows = -self.margins.top <= row < self.rows + self.margins.bottom
        inside_columns = -self.margins.left <= column < self.columns + self.margins.right
        return (row, column) if inside_rows and inside_columns else None

    def visible(self, clip: Box) -> tuple[range, range]:
        """Rows and columns, margins included, of which something lies in `clip`."""
        first_row = max(-self.margins.top, math.floor((clip.y - self.y) / self.cell) - self.margins.top)
        last_row = min(
            self.rows + self.margins.bottom, math.ceil((clip.bottom - self.y) / self.cell) - self.margins.top
        )
        first_column = max(-self.margins.left, math.floor((clip.x - self.x) / self.cell) - self.margins.left)
        last_column = min(
            self.columns + self.margins.right,
            math.ceil((clip.right - self.x) / self.cell) - self.margins.left,
        )
        return range(first_row, max(first_row, last_row)), range(first_column, max(first_column, last_column))


class Viewport(Struct, frozen=True):
    """How far a view is zoomed into its grids.

    Attributes:
        zoom: 1 shows the whole grid; larger shows a part of it.
        across: Where the middle of the view is, 0 (left edge) to 1, margins included.
        down: Likewise from top to bottom.
    """

    zoom: float = 1.0
    across: float = 0.5
    down: float = 0.5


UNZOOMED: Final = Viewport()
"""The whole grid."""


def fitted_cell(rows: int, columns: int, width: float, height: float, ratio: float = 1.0) -> float:
    """The largest side of a cell with which a grid fits: whole device pixels, or a part of one."""
    most = max(MOST_CELL_PX, _MOST_CELL_SHARE * height)
    cell = min(width / columns, height / rows, most)
    return snapped(cell, ratio) if cell * ratio >= 1 else cell


def fitted_grid(rows: int, columns: int, room: Box, ratio: float = 1.0) -> GridGeometry:
    """A grid without margins as large as it fits, in the middle of `room`, on whole device pixels."""
    cell = fitted_cell(rows, columns, room.width, room.height, ratio)
    x = room.x + (room.width - cell * columns) / 2
    y = room.y + (room.height - cell * rows) / 2
    return GridGeometry(round(x * ratio) / ratio, round(y * ratio) / ratio, cell, rows, columns)


def zoomed(fit: GridGeometry, view: Viewport, ratio: float = 1.0) -> GridGeometry:
    """The geometry of a zoomed view; what is shown of it is cut to the box of `fit`."""
    if view.zoom <= 1:
        return fit
    exact = _unrounded(fit, view, ratio)
    return replace(exact, x=round(exact.x * ratio) / ratio, y=round(exact.y * ratio) / ratio)


def zoomed_at(
    fit: GridGeometry, view: Viewport, factor: float, x: float, y: float, ratio: float = 1.0
) -> Viewport:
    """The view zoomed by `factor` so that what lies under (x, y) stays there as far as the edges allow."""
    before = _unrounded(fit, view, ratio)
    under_x, under_y = (x - before.x) / before.cell, (y - before.y) / before.cell
    most = max(_MOST_ZOOM_CELL_PX / fit.cell, 1.0)
    zoom = min(max(view.zoom * factor, 1.0), most)
    if zoom == 1:
        return Viewport()
    after, box = _unrounded(fit, replace(view, zoom=zoom), ratio), fit.box
    return Viewport(
        zoom,
        _share(under_x * after.cell - (x - box.x), box.width, after.box.width),
        _share(under_y * after.cell - (y - box.y), box.height, after.box.height),
    )


def panned(fit: GridGeometry, view: Viewport, dx: float, dy: float, ratio: float = 1.0) -> Viewport:
    """The view after what is shown was dragged by (dx, dy); parts of pixels add up over many small drags."""
    now, box = _unrounded(fit, view, ratio), fit.box
    return Viewport(
        view.zoom,
        _share(box.x - now.x - dx, box.width, now.box.width),
        _share(box.y - now.y - dy, box.height, now.box.height),
    )


def _unrounded(fit: GridGeometry, view: Viewport, ratio: float) -> GridGeometry:
    """The zoomed geometry, whose corner may lie between two device pixels."""
    cell = min(fit.cell * view.zoom, max(_MOST_ZOOM_CELL_PX, fit.cell))
    cell = snapped(cell, ratio) if cell * ratio >= 1 else cell
    box, whole = fit.box, replace(fit, cell=max(cell, fit.cell))
    x = box.x + _offset(box.width, whole.box.width, view.across)
    y = box.y + _offset(box.height, whole.box.height, view.down)
    return replace(whole, x=x, y=y)


def _offset(window: float, whole: float, middle: float) -> float:
    """Where a larger picture starts so that the point `middle` of it is in the middle of the window."""
    return min(0.0, max(window - whole, window / 2 - middle * whole))


def _share(hidden: float, window: float, whole: float) -> float:
    """The middle of the view, 0 to 1, when `hidden` pixels lie before the window."""
    return min(max((hidden + window / 2) / whole, 0.0), 1.0)
