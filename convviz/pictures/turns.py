"""Undoes the turn that EXIF data says a camera was held in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def turned(values: NDArray[np.float32], orientation: int) -> NDArray[np.float32]:
    """`values` (height, width, channels) as it should be seen, for an EXIF `orientation` 1..8.

    The eight are those of EXIF 2.32, tag 274; any other number counts as 1, the upright one.
    """
    if orientation in (5, 6, 7, 8):
        values = values.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        values = values[::-1]
    if orientation in (2, 3, 6, 7):
        values = values[:, ::-1]
    return np.ascontiguousarray(values)


def lies_on_its_side(orientation: int) -> bool:
    """Whether undoing `orientation` swaps height and width."""
    return orientation in (5, 6, 7, 8)
