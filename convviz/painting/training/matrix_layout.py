"""Where a confusion matrix stands: equal square cells, names left of its rows and above its columns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from convviz.painting.box import Box, snapped
from convviz.painting.lettering import text_width
from convviz.painting.matrix_cells import MatrixCells

NAME_PX: Final = 11
"""The size of names."""
_LONGEST_NAME_PX: Final = 96.0
_SHARE_OF_ROOM: Final = 0.3
_GAP_PX: Final = 6.0
_LEAST_LABEL_STEP_PX: Final = 13.0
_MOST_CELL_PX: Final = 112.0
_CAPTION_PX: Final = 18.0


class MatrixLayout(MatrixCells, frozen=True):
    """The cells and their names, in logical pixels.

    Attributes:
        names: Room for the names: left of the rows, and above the columns.
        upright: Whether the names of the columns stand upright, read from below.
        step: Every so many rows and columns have a name.
        caption: Where it is said what rows and columns mean.
    """

    names: tuple[float, float]
    upright: bool
    step: int
    caption: Box


def lay_out_matrix(classes: Sequence[str], room: Box, ratio: float) -> MatrixLayout:
    """The matrix as large as a room lets it be; below 1 pixel a cell it is a picture of itself.

    Args:
        classes: The names.
        room: Where; a line above is for what the columns mean.
        ratio: Device pixels a logical pixel.
    """
    count = max(1, len(classes))
    widest = max((text_width(name, NAME_PX) for name in classes), default=0.0)
    left = min(widest, _LONGEST_NAME_PX, room.width * _SHARE_OF_ROOM) + _GAP_PX
    flat_side = _side(room.width - left, room.height - _CAPTION_PX - NAME_PX - _GAP_PX, count, ratio)
    upright = widest + 4 > flat_side
    above = NAME_PX + _GAP_PX
    if upright and widest > NAME_PX:
        above = min(widest, _LONGEST_NAME_PX, room.height * _SHARE_OF_ROOM) + _GAP_PX
    else:
        upright = False
    side = _side(room.width - left, room.height - _CAPTION_PX - above, count, ratio)
    first = Box(room.x + left, room.y + _CAPTION_PX + above, side, side)
    step = max(1, math.ceil(_LEAST_LABEL_STEP_PX / side))
    names = left - _GAP_PX, above - _GAP_PX
    caption = Box(room.x, room.y, room.width, _CAPTION_PX - 2)
    return MatrixLayout(first, len(classes), names, upright, step, caption)


def _side(width: float, height: float, count: int, ratio: float) -> float:
    side = min(width / count, height / count, _MOST_CELL_PX)
    whole = snapped(side, ratio)
    return whole if whole >= 1 / ratio else max(side, 0.01)
