"""The order in which a stage's output cells are computed: from a position to a cell and back."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from convviz.layers.layer import Cell, Shape

Order = Literal["raster", "channel"]


def cell_at(position: int, shape: Shape, order: Order) -> Cell:
    """The cell computed at `position`, counted from 0.

    >>> cell_at(5, Shape(2, 2, 3), "raster")
    Cell(channel=2, row=0, column=1)
    >>> cell_at(5, Shape(2, 2, 3), "channel")
    Cell(channel=1, row=0, column=1)
    """
    height, width, channels = shape
    if order == "raster":
        rest, channel = divmod(position, channels)
        row, column = divmod(rest, width)
    else:
        rest, column = divmod(position, width)
        channel, row = divmod(rest, height)
    return Cell(channel, row, column)


def position_of(cell: Cell, shape: Shape, order: Order) -> int:
    """The position at which `cell` is computed; the inverse of `cell_at`."""
    height, width, channels = shape
    if order == "raster":
        return (cell.row * width + cell.column) * channels + cell.channel
    return (cell.channel * height + cell.row) * width + cell.column


def row_length(shape: Shape, order: Order) -> int:
    """Positions in one row of the output."""
    return shape[1] * shape[2] if order == "raster" else shape[1]


def computed_until(position: int, shape: Shape, order: Order) -> NDArray[np.bool_]:
    """Which cells are computed once `position` is reached, shape (height, width, channels)."""
    height, width, channels = shape
    done = np.arange(height * width * channels) <= position
    if order == "raster":
        return done.reshape(shape)
    return done.reshape(channels, height, width).transpose(1, 2, 0)
