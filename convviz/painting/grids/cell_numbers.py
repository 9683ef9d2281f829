"""The numbers inside cells: as exact as the cell is wide, in black or white, whichever contrasts more."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from convviz.painting.grids.cell_colours import TOGETHER, Pixels, reads_dark
from convviz.painting.grids.grid_geometry import MOST_CELL_PX, GridGeometry
from convviz.painting.lettering import cap_height, font, text_width
from convviz.states.lab.scene import Floats
from convviz.states.written.number import cell_text
from convviz.texts.numbers import localised

FEWEST_NUMBER_PX = 26
"""Cells carry numbers from this side on."""
FEWEST_RGB_PX = 44
"""Cells of a colour picture carry their three numbers from this side on."""

_ROOM = 0.9
_SMALLEST_PX, _LARGEST_PX = 9, 22
# So much smaller figures may be for the sake of zeros before the decimal mark.
_MOST_SMALLER_PX = 2
_MINUS = "−"
_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)


def carries_numbers(cell: float, plane: int = 0) -> bool:
    """Whether cells of this side carry numbers."""
    return cell >= (FEWEST_RGB_PX if plane == TOGETHER else FEWEST_NUMBER_PX)


def number_size(cell: float) -> int:
    """The size of the figures in a cell, in pixels."""
    largest = max(_LARGEST_PX, round(cell * _LARGEST_PX / MOST_CELL_PX))
    return min(max(round(0.3 * cell + 1), _SMALLEST_PX), largest)


@lru_cache(maxsize=16384)
def fitting_number(value: float, room: float, size_px: int, largest: float, mark: str) -> str:  # noqa: ARG001
    """The most exact way to write `value` in `room` pixels, in the language's signs.

    Args:
        value: The number.
        room: The width there is.
        size_px: The size of the figures.
        largest: The largest magnitude of the grid.
        mark: The language's decimal mark: it keeps what is remembered of one language from another.
    """
    advances = _advances(size_px)
    digit = advances["0"]
    # Two signs that are narrower than a figure, such as a point and a minus, leave room for one more.
    characters = int(room / digit) + 2
    while characters > 0:
        text = localised(cell_text(value, characters, largest))
        spare = room - sum(map(advances.__getitem__, text))
        if spare >= 0:
            return text
        characters = min(characters, len(text)) - max(1, int(-spare / digit))
    return ""


def _size_with_zeros(values: Floats, cell: float, largest: float, mark: str) -> int:
    """The size of a grid's figures: a little smaller where "−.18" can become "−0.18" by that everywhere."""
    size = number_size(cell)
    for smaller in range(size, max(size - _MOST_SMALLER_PX, _SMALLEST_PX) - 1, -1):
        texts = (
            fitting_number(
                value, _room(value, cell, smaller, is_smaller=smaller < size), smaller, largest, mark
            )
            for value in values.tolist()
        )
        if not any(text.lstrip(_MINUS).startswith(mark) for text in texts):
            return smaller
    return size


def _room(value: float, cell: float, size_px: int, *, is_smaller: bool) -> float:
    """The width for a number; smaller figures are not for more digits where there is no minus sign to write."""
    room = cell * _ROOM
    return room - _advances(size_px)[_MINUS] if is_smaller and value > 0 else room


class _Advances(dict[str, float]):
    """The width of each character of a size, measured once; figures of one width need no kerning."""

    def __init__(self, size_px: int) -> None:
        super().__init__()
        self._size_px = size_px

    def __missing__(self, character: str) -> float:
        self[character] = width = text_width(character, self._size_px)
        return width


@lru_cache(maxsize=32)
def _advances(size_px: int) -> _Advances:
    return _Advances(size_px)


def paint_numbers(
    painter: QPainter,
    values: Floats,
    pixels: Pixels,
    geometry: GridGeometry,
    visible: tuple[range, range],
    mark: str,
    chosen: NDArray[np.bool_] | None = None,
) -> None:
    """Writes the numbers of the visible cells of a grid without its margins.

    Args:
        painter: Paints in the geometry's coordinates.
        values: Shape (rows, columns), or (rows, columns, 3) for a colour picture drawn as one.
        pixels: The cells' colours, shape (rows, columns, 4).
        geometry: Where the cells are.
        visible: The rows and columns to write, within the grid's own.
        mark: The language's decimal mark.
        chosen: Which cells to write, shape (rows, columns); None for all.
    """
    rows, columns = visible
    if not (len(rows) and len(columns)):
        return
    seen = np.s_[rows.start : rows.stop, columns.start : columns.stop]
    dark = reads_dark(pixels[seen])
    wanted = np.ones_like(dark) if chosen is None else chosen[seen]
    write = _write_three if values.ndim == 3 else _write_one
    largest = float(np.abs(values).max(initial=0.0, where=np.isfinite(values)))
    if values.ndim == 2:
        size = _size_with_zeros(values[seen][wanted], geometry.cell, largest, mark)
    else:
        size = max(_SMALLEST_PX, round(geometry.cell * 0.2))
    painter.setFont(font(size))
    # One pen after the other: changing it for each cell costs as much as the number itself.
    for pen, readable in ((_BLACK, dark & wanted), (_WHITE, ~dark & wanted)):
        painter.setPen(pen)
        for row, column in np.argwhere(readable).tolist():
            write(painter, values, geometry, (rows.start + row, columns.start + column), size, largest, mark)


def _write_one(
    painter: QPainter,
    values: Floats,
    geometry: GridGeometry,
    place: tuple[int, int],
    size: int,
    largest: float,
    mark: str,
) -> None:
    is_smaller = size < number_size(geometry.cell)
    write_number(painter, float(values[place]), geometry, place, size, largest, mark, is_smaller=is_smaller)


def _write_three(
    painter: QPainter,
    values: Floats,
    geometry: GridGeometry,
    place: tuple[int, int],
    size: int,
    largest: float,
    mark: str,
) -> None:
    for line, value in enumerate(values[place].tolist()):
        write_number(painter, value, geometry, place, size, largest, mark, (line - 1) * 0.27)


def write_number(
    painter: QPainter,
    value: float,
    geometry: GridGeometry,
    place: tuple[int, int],
    size: int,
    largest: float,
    mark: str,
    down: float = 0.0,
    *,
    is_smaller: bool = False,
) -> None:
    """Writes one number in the middle of the cell at `place`, or `down` cells below the middle.

    `is_smaller` says that the figures are smaller than usual for the sake of zeros before the decimal mark.
    """
    cell = geometry.cell
    text = fitting_number(value, _room(value, cell, size, is_smaller=is_smaller), size, largest, mark)
    if not text:
        return
    row, column = place
    width = sum(map(_advances(size).__getitem__, text))
    x = geometry.x + (column + geometry.margins.left + 0.5) * cell - width / 2
    y = geometry.y + (row + geometry.margins.top + 0.5 + down) * cell + cap_height(size) / 2
    painter.drawText(QPointF(x, y), text)
