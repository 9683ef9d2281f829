"""Any tensor seen as a stack of maps, so that every number has a row, a column and a channel."""

from __future__ import annotations

import math

from convviz.layers.layer import Array, Cell, Shape, TensorShape


def maps_shape_of(shape: TensorShape) -> Shape:
    """The stack of maps that a tensor is shown as; the last axis is the channels.

    A vector is one place with as many channels as it has units; a sequence (steps, channels) is one row; axes before
    the last two are joined to one, row after row.

    >>> maps_shape_of((10,)), maps_shape_of((30, 8))
    (Shape(height=1, width=1, channels=10), Shape(height=1, width=30, channels=8))
    >>> maps_shape_of((2, 4, 5, 3)), maps_shape_of(())
    (Shape(height=8, width=5, channels=3), Shape(height=1, width=1, channels=1))
    """
    if len(shape) < 3:
        return Shape(*(1, 1, 1)[len(shape) :], *shape)
    return Shape(math.prod(shape[:-2]), *shape[-2:])


def as_maps(array: Array) -> Array:
    """The same numbers, shape (height, width, channels) as `maps_shape_of` says; a view where numpy can."""
    return array.reshape(maps_shape_of(array.shape))


def index_of(cell: Cell, shape: TensorShape) -> tuple[int, ...]:
    """Where a cell of the maps stands in the tensor of shape `shape`.

    >>> index_of(Cell(channel=7, row=0, column=0), (10,)), index_of(Cell(2, 5, 4), (2, 4, 5, 3))
    ((7,), (1, 1, 4, 2))
    """
    if len(shape) < 3:
        return (cell.row, cell.column, cell.channel)[3 - len(shape) :]
    rows: list[int] = []
    row = cell.row
    for size in reversed(shape[:-2]):
        row, here = divmod(row, size)
        rows.append(here)
    return (*reversed(rows), cell.column, cell.channel)


def cell_of(index: tuple[int, ...], shape: TensorShape) -> Cell:
    """The inverse of `index_of`.

    >>> cell_of((1, 1, 4, 2), (2, 4, 5, 3))
    Cell(channel=2, row=5, column=4)
    """
    if len(shape) < 3:
        row, column, channel = (*(0, 0, 0)[len(shape) :], *index)
        return Cell(channel, row, column)
    row = 0
    for size, here in zip(shape[:-2], index[:-2], strict=True):
        row = row * size + here
    return Cell(index[-1], row, index[-2])
