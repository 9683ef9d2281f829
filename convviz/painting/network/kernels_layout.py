"""Where kernels stand: a matrix of filters and input maps, or strips side by side where a filter has few kernels."""

from __future__ import annotations

import math
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from convviz.painting.box import Box
from convviz.states.network.kernel_arrays import Kernels
from convviz.states.network.kernels import KernelPlace, KernelsScene

LABEL_PX: Final = 34.0
"""Room left of a filter's kernels for its number."""
HEADER_PX: Final = 15.0
"""Room above a matrix for the numbers of the input maps."""
CELLS_PX: Final[tuple[int, ...]] = (*range(1, 17), 18, 20, 23, 26, 30, 34, 40, 48)
"""The sides that a weight's cell can have, in logical pixels."""

_LARGEST_FIT_PX = 40
_LEAST_FIT_PX = 4
_BIAS_GAP_PX = 6
_LEAST_BIAS_PX = 8
_MOST_BIAS_PX = 48
_STRIP_GAP_PX = 12
_SMALL_CELL_PX = 3
# Filters of so few kernels stand side by side.
_MOST_ABREAST = 4


class KernelsLayout(Struct, frozen=True):
    """The places of all kernels, in pixels from the left upper corner of what scrolls.

    Attributes:
        filters: How many filters.
        channels: How many kernels each has.
        rows: Rows of a kernel.
        columns: Columns of a kernel.
        cell: The side of a weight's cell.
        gap: Between kernels.
        bias: The side of a bias's cell; 0 where the layer has none.
        per_line: How many filters stand side by side.
        joined: Whether the kernels of a filter are one picture, where all of them stand.
    """

    filters: int
    channels: int
    rows: int
    columns: int
    cell: float
    gap: float
    bias: float
    per_line: int
    joined: bool = False

    @property
    def is_matrix(self) -> bool:
        """Whether filters stand one below the other, with labels that stay at the edges."""
        return self.per_line == 1

    @property
    def dx(self) -> float:
        """From one kernel of a filter to the next."""
        return self.columns * self.cell + self.gap

    @property
    def dy(self) -> float:
        """From one line of filters to the next."""
        return max(self.rows * self.cell, self.bias) + self.gap

    @property
    def strip(self) -> float:
        """From one filter to the next in a line."""
        label = 0.0 if self.is_matrix else LABEL_PX
        bias = _BIAS_GAP_PX + self.bias if self.bias else 0.0
        return label + self.channels * self.dx + bias + _STRIP_GAP_PX

    @property
    def width(self) -> float:
        """Of all."""
        return self.per_line * self.strip - _STRIP_GAP_PX

    @property
    def height(self) -> float:
        """Of all."""
        return math.ceil(self.filters / self.per_line) * self.dy + self.gap

    def corner(self, filter: int) -> tuple[float, float]:  # noqa: A002 - Keras's word
        """Where a filter's first kernel begins."""
        line, place = divmod(filter, self.per_line)
        return place * self.strip + (0 if self.is_matrix else LABEL_PX), self.gap + line * self.dy

    def tile(self, filter: int, channel: int) -> Box:  # noqa: A002
        """The box of one kernel."""
        x, y = self.corner(filter)
        across = 0 if self.joined else channel * self.dx
        return Box(x + across, y, self.columns * self.cell, self.rows * self.cell)

    def bias_box(self, filter: int) -> Box:  # noqa: A002
        """The box of a filter's bias."""
        x, y = self.corner(filter)
        down = (self.rows * self.cell - self.bias) / 2
        return Box(x + self.channels * self.dx + _BIAS_GAP_PX, y + max(0.0, down), self.bias, self.bias)

    def cell_box(self, place: KernelPlace) -> Box:
        """The box of one weight."""
        tile = self.tile(place.filter, place.channel)
        return Box(tile.x + place.column * self.cell, tile.y + place.row * self.cell, self.cell, self.cell)

    def visible(self, room: Box) -> tuple[range, range]:
        """The filters and their kernels of which something may lie in a box."""
        first = max(0, math.floor((room.y - self.gap) / self.dy))
        last = max(first, math.ceil((room.bottom - self.gap) / self.dy))
        filters = range(min(self.filters, first * self.per_line), min(self.filters, last * self.per_line))
        if not self.is_matrix:
            return filters, range(self.channels)
        left, right = math.floor(room.x / self.dx), math.ceil(room.right / self.dx)
        return filters, range(max(0, min(left, self.channels)), max(0, min(right, self.channels)))

    def filter_at(self, x: float, y: float) -> int | None:
        """The filter in whose strip a point lies, or None."""
        line, place = math.floor((y - self.gap) / self.dy), math.floor(x / self.strip)
        filter_ = line * self.per_line + place
        return filter_ if 0 <= place < self.per_line and 0 <= filter_ < self.filters and line >= 0 else None

    def place_at(self, x: float, y: float) -> KernelPlace | None:
        """The weight under a point, or None between kernels."""
        filter_ = self.filter_at(x, y)
        if filter_ is None:
            return None
        left, top = self.corner(filter_)
        channel = math.floor((x - left) / self.dx)
        if not 0 <= channel < self.channels:
            return None
        column = math.floor((x - left - channel * self.dx) / self.cell)
        row = math.floor((y - top) / self.cell)
        inside = 0 <= column < self.columns and 0 <= row < self.rows
        return KernelPlace(filter_, channel, row, column) if inside else None

    def on_bias(self, x: float, y: float) -> int | None:
        """The filter whose bias is under a point, or None."""
        filter_ = self.filter_at(x, y) if self.bias else None
        return filter_ if filter_ is not None and self.bias_box(filter_).contains(x, y) else None


def lay_out_kernels(
    scene: KernelsScene, width: float, height: float, cell: float = 0
) -> KernelsLayout | None:
    """The kernels in a room; with cells of a given side, or as large as all fit in, or as their rows do.

    Args:
        scene: With kernels; None is returned for one without.
        width: Of the room.
        height: Of the room.
        cell: One of `CELLS_PX`; 0 for what fits.
    """
    if scene.kernels is None:
        return None
    if cell:
        return _with_cell(scene, cell, width)
    fitting = [each for each in reversed(CELLS_PX) if each <= _LARGEST_FIT_PX]
    layouts = [_with_cell(scene, each, width) for each in fitting]
    if _stand_abreast(scene.kernels):
        whole = (layout for layout in layouts if layout.height <= height and _is_in(layout, width))
        return next(whole, _with_cell(scene, _LEAST_FIT_PX, width))
    # The input maps of a matrix lie side by side in full; its filters scroll.
    least = 1 if scene.kernels.kind == "dense" else _LEAST_FIT_PX
    wide = (layout for layout in layouts if layout.cell >= least and _is_in(layout, width))
    return next(wide, _with_cell(scene, least, width))


def _stand_abreast(kernels: Kernels | None) -> bool:
    return kernels is not None and kernels.kind != "dense" and kernels.tiles.shape[1] <= _MOST_ABREAST


def _is_in(layout: KernelsLayout, width: float) -> bool:
    return layout.width + (LABEL_PX if layout.is_matrix else 0) <= width


def _with_cell(scene: KernelsScene, cell: float, width: float) -> KernelsLayout:
    kernels = scene.kernels
    filters, channels, rows, columns = (1, 1, 1, 1) if kernels is None else kernels.tiles.shape
    channels = 1 if scene.joined else channels
    has_bias = kernels is not None and kernels.bias is not None
    dense = kernels is not None and kernels.kind == "dense"
    # Rows of a dense layer make one picture; kernels stand apart.
    gap = 0 if dense else 1 if cell < _SMALL_CELL_PX else 3 if cell < _LEAST_BIAS_PX else 4
    bias = min(max(cell, min(rows * cell, _LEAST_BIAS_PX)), _MOST_BIAS_PX) if has_bias else 0
    layout = KernelsLayout(
        filters, channels, rows, columns, float(cell), float(gap), float(bias), 2, scene.joined
    )
    abreast = int((width + _STRIP_GAP_PX) // layout.strip) if _stand_abreast(kernels) else 1
    per_line = max(1, min(abreast, filters))
    return replace(layout, per_line=per_line)
