"""Where the terms of a logit stand: bars below each other, and beside them all units, or the strongest maps."""

from __future__ import annotations

from msgspec import Struct

from convviz.painting.box import Box, snapped
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.states.evidence.pixels_terms import Bar, TermsScene

LABEL_PX = 18.0
MAP_GAP_PX = 10.0
_ROW_PX = 22.0
_HIGHEST_ROW_PX = 30.0
_HEADING_PX = 24.0
_GAP_PX = 24.0
_WATERFALL_SHARE = 0.58
_LEAST_CELLS_PX = 150.0
_MOST_CELL_PX = 56.0
_MAP_PX = 84.0
_FEWEST_BARS, _MOST_BARS = 6, 32


class TermsLayout(Struct, frozen=True, eq=False):
    """Where everything stands.

    Attributes:
        waterfall: The room of the bars, heading included.
        cells: The room beside, heading included.
        rows: Where each bar's row is.
        grids: Where the units are, or each of the strongest maps.
        maps: Which maps these are; () for units.
    """

    waterfall: Box
    cells: Box
    bars: tuple[Bar, ...]
    rows: tuple[Box, ...]
    grids: tuple[GridGeometry, ...]
    maps: tuple[int, ...]

    def place_at(self, scene: TermsScene, x: float, y: float) -> int | None:
        """The term at a position, among those that are read; None beside them."""
        for bar, row in zip(self.bars, self.rows, strict=True):
            if bar.term is not None and row.contains(x, y):
                return bar.term.place
        for number, grid in enumerate(self.grids):
            cell = grid.cell_at(x, y)
            if cell is not None:
                place = place_of(scene, self, number, cell)
                return place if place < scene.values.size else None
        return None


def place_of(scene: TermsScene, layout: TermsLayout, grid: int, cell: tuple[int, int]) -> int:
    """The term that a cell of a grid stands for; behind global average pooling that of the whole map."""
    row, column = cell
    if not layout.maps:
        return row * layout.grids[grid].columns + column
    channel = layout.maps[grid]
    _, width, channels = scene.cells.shape
    return channel if scene.values.size == channels else (row * width + column) * channels + channel


def terms_layout(scene: TermsScene, room: Box, ratio: float = 1.0) -> TermsLayout:
    """Lays a logit out in a room."""
    waterfall = Box(room.x, room.y, max(0.0, room.width * _WATERFALL_SHARE - _GAP_PX / 2), room.height)
    left = waterfall.right + _GAP_PX
    cells = Box(left, room.y, max(_LEAST_CELLS_PX, room.right - left), room.height)
    lines = int((room.height - _HEADING_PX) / _ROW_PX)
    bars = scene.bars(min(max(lines, _FEWEST_BARS), _MOST_BARS))
    height = min(max((room.height - _HEADING_PX) / len(bars), _ROW_PX), _HIGHEST_ROW_PX)
    rows = tuple(
        Box(waterfall.x, waterfall.y + _HEADING_PX + number * height, waterfall.width, height)
        for number in range(len(bars))
    )
    below = Box(cells.x, cells.y + _HEADING_PX, cells.width, cells.height - _HEADING_PX)
    if scene.are_units:
        return TermsLayout(waterfall, cells, bars, rows, (_units(scene.values.size, below, ratio),), ())
    grids, maps = _maps(scene, below, ratio)
    return TermsLayout(waterfall, cells, bars, rows, grids, maps)


def _units(count: int, room: Box, ratio: float) -> GridGeometry:
    """All units in rows of 4, 8, 16…: whichever makes the largest cells."""

    def cell_with(columns: int) -> float:
        return min(room.width / columns, room.height / -(-count // columns), _MOST_CELL_PX)

    columns = max((2**power for power in range(2, 8)), key=cell_with)
    cell = max(snapped(cell_with(columns), ratio), 1 / ratio)
    return GridGeometry(room.x, room.y, cell, -(-count // columns), columns)


def _maps(scene: TermsScene, room: Box, ratio: float) -> tuple[tuple[GridGeometry, ...], tuple[int, ...]]:
    """The strongest maps, as many as fit, each with a line for its name below."""
    height, width = scene.cells.shape[:2]
    cell = max(snapped(_MAP_PX / max(height, width), ratio), 1 / ratio)
    dx, dy = cell * width + MAP_GAP_PX, cell * height + LABEL_PX + MAP_GAP_PX / 2
    abreast = max(1, int((room.width + MAP_GAP_PX) / dx))
    below = max(1, int(room.height / dy))
    maps = scene.strongest[: abreast * below]
    grids = tuple(
        GridGeometry(room.x + place % abreast * dx, room.y + place // abreast * dy, cell, height, width)
        for place in range(len(maps))
    )
    return grids, maps
