"""Numbers of another window: the stride or the padding forgotten, row and column swapped, one beside."""

from __future__ import annotations

from collections.abc import Iterator

from convviz.layers import Array, AveragePooling2D, Cell, Conv2D, Layer, MaxPooling2D, Padding
from convviz.layers.arguments import Pair, shape_of
from convviz.states.lessons.hint import Hint, Slip

_Movable = Conv2D | MaxPooling2D | AveragePooling2D


def window_hint(layer: Layer, cell: Cell, numbers: Array, said: float, tolerance: float) -> Hint | None:
    """Which other window gives `said`; None where none does, or the layer slides none.

    Args:
        layer: The layer.
        cell: The cell of its output that was asked for.
        numbers: What goes in, shape (height, width, channels).
        said: The wrong number.
        tolerance: How far off counts as the same.
    """
    if not isinstance(layer, _Movable) or numbers.ndim != 3:
        return None
    rows, columns = layer.axes(shape_of(numbers))
    for slip, other, at in _others(layer, cell, numbers):
        if _holds(other.forward(numbers), at, said, tolerance):
            return Hint(
                slip,
                {
                    "said": said,
                    "down": layer.strides[0],
                    "across": layer.strides[1],
                    "row": cell.row,
                    "column": cell.column,
                    "other_row": at.row,
                    "other_column": at.column,
                    "top": rows.start(cell.row),
                    "left": columns.start(cell.column),
                },
            )
    return None


def _holds(values: Array, at: Cell, said: float, tolerance: float) -> bool:
    """Whether there is such a cell, with the number that was said."""
    if not (0 <= at.row < values.shape[0] and 0 <= at.column < values.shape[1]):
        return False
    return abs(float(values[at.row, at.column, at.channel]) - said) <= tolerance


def _others(layer: _Movable, cell: Cell, numbers: Array) -> Iterator[tuple[Slip, _Movable, Cell]]:
    rows, columns = layer.axes(shape_of(numbers))
    pads = ((rows.pad_before, rows.pad_after), (columns.pad_before, columns.pad_after))
    if layer.strides != (1, 1) and (cell.row or cell.column):
        yield "window-stride", _like(layer, (1, 1), pads), cell
    if any(sum(ends) for ends in pads) and rows.kernel <= rows.size and columns.kernel <= columns.size:
        yield "window-padding", _like(layer, layer.strides, "valid"), cell
    if cell.row != cell.column:
        yield "window-swapped", layer, Cell(cell.channel, cell.column, cell.row)
    for down, across in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        yield "window-beside", layer, Cell(cell.channel, cell.row + down, cell.column + across)


def _like(layer: _Movable, strides: Pair, padding: Padding) -> _Movable:
    """The same layer with other strides and another padding."""
    if isinstance(layer, Conv2D):
        return Conv2D(
            layer.kernel,
            layer.bias,
            strides,
            padding,
            layer.dilation_rate,
            layer.groups,
            layer.activation,
            border=layer.border,
            flip=layer.flip,
        )
    return type(layer)(layer.pool_size, strides, padding)
