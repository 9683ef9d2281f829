"""What the layers with a sliding window have in common: their axes, and the cells behind one output."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arguments import Pair
from convviz.layers.arithmetic import Float64s, Window
from convviz.layers.border import Border, border_constant, shown_cell
from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis, resolve_axis
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.maps import index_of, maps_shape_of
from convviz.layers.padding import Padding, split_padding

Axes = tuple[Axis, Axis]
"""The rows' axis and the columns' axis."""


@lru_cache(maxsize=1024)
def window_axes(shape: Shape, kernel: Pair, strides: Pair, padding: Padding, dilation_rate: Pair) -> Axes:
    """The two axes of a window sliding over an input.

    Raises:
        ConvvizError: The window does not fit into the padded input even once.
    """
    vertical, horizontal = split_padding(padding)
    axes = (
        resolve_axis(shape.height, kernel[0], strides[0], dilation_rate[0], vertical),
        resolve_axis(shape.width, kernel[1], strides[1], dilation_rate[1], horizontal),
    )
    for axis, side in zip(axes, ("high", "wide"), strict=True):
        if axis.output == 0:
            raise ConvvizError(
                "output-empty",
                f"The window is {axis.effective_kernel} cells {side}, the input with its padding only {axis.padded}.",
                window=axis.effective_kernel,
                padded=axis.padded,
                side=side,
            )
    return axes


def window_at(
    picture: Array, axes: Axes, cell: Cell, channels: range, border: Border | float, *, flip: bool = False
) -> Window:
    """The input cells that an output cell reads.

    Args:
        picture: Shape (H, W, C).
        axes: The rows' and the columns'.
        cell: The output cell; its channel does not matter here.
        channels: The input channels that are read.
        border: What stands outside, by name or as a number.
        flip: Whether the weights are met in reverse order, as in a true convolution.
    """
    rows, columns = (np.array(axis.cells(at)) for axis, at in zip(axes, (cell.row, cell.column), strict=True))
    height, width, _ = picture.shape
    taps_down, taps_across = np.arange(len(rows)), np.arange(len(columns))
    if flip:
        taps_down, taps_across = taps_down[::-1], taps_across[::-1]
    inside_rows, inside_columns = (rows >= 0) & (rows < height), (columns >= 0) & (columns < width)
    depth = len(channels)

    def down(each: NDArray[Any]) -> NDArray[Any]:
        """One value for each row, for every cell; five times as fast as `meshgrid` for a few cells."""
        return np.tile(np.repeat(each, len(columns)), depth)

    def across(each: NDArray[Any]) -> NDArray[Any]:
        return np.tile(each, depth * len(rows))

    inside = down(inside_rows) & across(inside_columns)
    return Window(
        rows=down(rows),
        columns=across(columns),
        channels=np.repeat(np.array(channels), len(rows) * len(columns)),
        kernel_rows=down(taps_down),
        kernel_columns=across(taps_across),
        values=_seen(picture, rows, columns, channels, border, inside).ravel(),
        inside=inside,
    )


def window_of(
    cells: Sequence[Cell],
    values: Sequence[float] | Float64s,
    *,
    inputs: Sequence[int] | None = None,
    inside: bool | NDArray[np.bool_] = True,
) -> Window:
    """Cells that are no rectangle, in the order given, as a window whose weights stand in one row.

    Args:
        cells: The cells of the input.
        values: Their values.
        inputs: Which of the layer's inputs each belongs to; None where it has but one.
        inside: Whether they are the input's own; False for a cell of the padding.
    """
    places = np.array(cells, dtype=np.intp).reshape(-1, 3)
    count = len(places)
    return Window(
        rows=places[:, 1],
        columns=places[:, 2],
        channels=places[:, 0],
        kernel_rows=np.zeros(count, np.intp),
        kernel_columns=np.arange(count, dtype=np.intp),
        values=np.asarray(values, dtype=np.float64),
        inside=np.full(count, inside, np.bool_),
        inputs=None if inputs is None else np.array(inputs, dtype=np.intp),
    )


def index_at(cell: Cell, shape: TensorShape) -> tuple[int, ...]:
    """Where a cell of an output stands in its tensor.

    Raises:
        ConvvizError: The output has no such cell.
    """
    check_cell(cell, maps_shape_of(shape))
    return index_of(cell, shape)


def check_cell(cell: Cell, shape: Shape) -> None:
    """Refuses a cell outside of an output.

    Raises:
        ConvvizError: The output has no such cell.
    """
    if not (
        0 <= cell.channel < shape.channels and 0 <= cell.row < shape.height and 0 <= cell.column < shape.width
    ):
        raise ConvvizError(
            "cell-outside",
            f"The output has {shape.height} rows, {shape.width} columns and {shape.channels} channels; received row "
            f"{cell.row}, column {cell.column}, channel {cell.channel}.",
            height=shape.height,
            width=shape.width,
            channels=shape.channels,
            row=cell.row,
            column=cell.column,
            channel=cell.channel,
        )


def _seen(
    picture: Array,
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    channels: range,
    border: Border | float,
    inside: NDArray[np.bool_],
) -> Float64s:
    """What is seen at the positions rows × columns: shape (channels, rows, columns)."""
    height, width, _ = picture.shape
    constant = border_constant(border)
    if isinstance(border, str) and constant is None:
        down = np.array([shown_cell(int(row), height, border) for row in rows])
        across = np.array([shown_cell(int(column), width, border) for column in columns])
    else:
        down, across = rows.clip(0, height - 1), columns.clip(0, width - 1)
    cells = picture[down[:, None], across, channels.start : channels.stop]
    seen = cells.astype(np.float64).transpose(2, 0, 1)
    return seen if constant is None else np.where(inside.reshape(seen.shape), seen, constant)
