"""The grids of an exercise side by side, all with cells of one size, for the window and for paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtGui import QPainter

from convviz.painting.box import Box, snapped
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.grids.outlines import outline
from convviz.painting.grids.small_grid import paint_small_grid, signed_colouring
from convviz.painting.lettering import draw_text
from convviz.painting.paint_options import ONE_PICTURE, PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lessons.drawn import DrawnColumn, DrawnPlane
from convviz.texts.exercise_grids import column_title, sign_between

_TITLE_PX: Final = 12
_TITLE_HEIGHT_PX: Final = 22.0
_BETWEEN_PX: Final = 36.0
_GAP_PX: Final = 10.0
_SIGN_PX: Final = 18
_LEAST_WIDTH_PX: Final = 54.0
_MOST_CELL_PX: Final = 46.0
# Numbers need more room than blank cells, which are many where there are no numbers.
_LEAST_CELL_PX: Final = 28.0
_LEAST_BLANK_PX: Final = 7.0
_MOST_BLANK_PX: Final = 22.0


class Placed(Struct, frozen=True):
    """Where everything is.

    Attributes:
        cell: The side of every cell.
        left: Where each column begins.
        width: How wide each is.
        height: Of all.
    """

    cell: float
    left: tuple[float, ...]
    width: tuple[float, ...]
    height: float


def place_columns(columns: Sequence[DrawnColumn], width: float, height: float, ratio: float = 1.0) -> Placed:
    """The largest cells with which the columns fit; never too small for the numbers that are in them.

    Where they do not fit into the height, what is placed is higher.
    """
    are_blank = all(plane.absent.all() for column in columns for plane in column.planes)
    least, most = (_LEAST_BLANK_PX, _MOST_BLANK_PX) if are_blank else (_LEAST_CELL_PX, _MOST_CELL_PX)
    across = sum(_columns_of(column) for column in columns)
    spare = width - _BETWEEN_PX * (len(columns) - 1)
    down = max((_rows_of(column) for column in columns), default=1)
    gaps = max((len(column.planes) - 1 for column in columns), default=0) * _GAP_PX
    fitting = min(spare / max(across, 1), (height - _TITLE_HEIGHT_PX - gaps) / down, most)
    cell = snapped(max(fitting, least), ratio)
    widths = tuple(max(_columns_of(column) * cell, _LEAST_WIDTH_PX) for column in columns)
    at = 0.0
    left: list[float] = []
    for wide in widths:
        left.append(snapped(at, ratio))
        at += wide + _BETWEEN_PX
    return Placed(cell, tuple(left), widths, _TITLE_HEIGHT_PX + down * cell + gaps)


def paint_columns(
    painter: QPainter,
    columns: Sequence[DrawnColumn],
    box: Box,
    theme: Theme,
    options: PaintOptions = ONE_PICTURE,
) -> None:
    """Paints the grids of an exercise into a box."""
    placed = place_columns(columns, box.width, box.height, options.ratio)
    for number, column in enumerate(columns):
        left, wide = box.x + placed.left[number], placed.width[number]
        title = Box(left, box.y, wide, _TITLE_HEIGHT_PX - 4)
        draw_text(painter, title, column_title(column), _TITLE_PX, theme.soft_text, align="left")
        tall = _rows_of(column) * placed.cell + (len(column.planes) - 1) * _GAP_PX
        top = box.y + _TITLE_HEIGHT_PX + (placed.height - _TITLE_HEIGHT_PX - tall) / 2
        for plane in column.planes:
            corner = Box(left, snapped(top, options.ratio), wide, tall)
            _paint_plane(painter, plane, corner, placed.cell, theme, options)
            top += plane.values.shape[0] * placed.cell + _GAP_PX
        if number + 1 < len(columns):
            middle = (placed.height - _TITLE_HEIGHT_PX) / 2
            sign = Box(left + wide, box.y + _TITLE_HEIGHT_PX + middle - 12, _BETWEEN_PX, 24)
            text = sign_between(column.role, columns[number + 1].role)
            draw_text(painter, sign, text, _SIGN_PX, theme.soft_text)


def _paint_plane(
    painter: QPainter, plane: DrawnPlane, corner: Box, cell: float, theme: Theme, options: PaintOptions
) -> None:
    geometry = paint_small_grid(
        painter,
        plane.values,
        signed_colouring(plane.values),
        corner,
        cell,
        theme,
        options,
        padding=plane.padding,
        absent=plane.absent,
    )
    if plane.outlined is not None:
        outline(painter, _span(geometry, plane), theme)


def _span(geometry: GridGeometry, plane: DrawnPlane) -> Box:
    span = plane.outlined
    return geometry.box if span is None else geometry.span(span.row, span.column, span.rows, span.columns)


def _columns_of(column: DrawnColumn) -> int:
    return max(plane.values.shape[1] for plane in column.planes)


def _rows_of(column: DrawnColumn) -> int:
    return sum(plane.values.shape[0] for plane in column.planes)
