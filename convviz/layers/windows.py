"""What the layers with a sliding window have in common: their axes, and the cells behind one output."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arguments import Pair
from convviz.layers.arithmetic import Float64s, Window
from convviz.layers.border import Border, border_constant, shown_cell
from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis, resolve_axis
from convviz.layers.layer import Array, Cell, Shape
from convviz.layers.padding import Padding, split_padding

Axes = tuple[Axis, Axis]
"""The rows' axis and the columns' axis."""


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
    depth, down, across = np.meshgrid(np.array(channels), rows, columns, indexing="ij")
    taps = np.meshgrid(np.array(channels), np.arange(len(rows)), np.arange(len(columns)), indexing="ij")
    inside = (down >= 0) & (down < height) & (across >= 0) & (across < width)
    kernel_rows, kernel_columns = taps[1], taps[2]
    if flip:
        kernel_rows, kernel_columns = len(rows) - 1 - kernel_rows, len(columns) - 1 - kernel_columns
    return Window(
        rows=down.ravel(),
        columns=across.ravel(),
        channels=depth.ravel(),
        kernel_rows=kernel_rows.ravel(),
        kernel_columns=kernel_columns.ravel(),
        values=_seen(picture, rows, columns, channels, border, inside).ravel(),
        inside=inside.ravel(),
    )


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
    return seen if constant is None else np.where(inside, seen, constant)
