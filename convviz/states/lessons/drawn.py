"""What is drawn of a task: its numbers, its kernels and its blank output, as grids side by side."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Array, AveragePooling2D, Cell, Conv2D, Layer, MaxPooling2D, Shape, as_maps
from convviz.layers.arguments import shape_of
from convviz.states.lessons.task import Task

Role = Literal["input", "kernel", "output"]
Places = NDArray[np.bool_]
_Sliding = Conv2D | MaxPooling2D | AveragePooling2D
_MOST_BLANK = 40


class Span(Struct, frozen=True):
    """Some neighbouring cells of a plane."""

    row: int
    column: int
    rows: int
    columns: int


class DrawnPlane(Struct, frozen=True, eq=False):
    """One small grid.

    Attributes:
        values: Shape (rows, columns), float32; 0 where there is none.
        padding: Cells that are padding.
        absent: Cells whose number is not shown: what is asked for, or never was a number.
        outlined: Cells that stand out, or None.
    """

    values: Array
    padding: Places
    absent: Places
    outlined: Span | None = None


class DrawnColumn(Struct, frozen=True, eq=False):
    """Grids below each other, a channel each.

    Attributes:
        role: What they are.
        number: Of several kernels which, from 1; 0 where there is one.
        planes: At least one.
    """

    role: Role
    number: int
    planes: tuple[DrawnPlane, ...]


def drawn_columns(
    task: Task, *, shows_window: bool, shows_answer: bool, cell: Cell | None = None
) -> tuple[DrawnColumn, ...]:
    """The grids of a task, from left to right; () where there is nothing to draw.

    A single layer without numbers slides its window over blank cells, where these are few enough to be seen.

    Args:
        task: The task.
        shows_window: Whether the cells that the answer is computed from stand out, with their padding.
        shows_answer: Whether the numbers that are asked for are filled in.
        cell: The output cell that stands out; the one that is asked for if None.
    """
    layer = task.layers[-1]
    if task.input is None:
        return _sliding(task, layer, shows_answer=shows_answer)
    output = layer.forward(task.input)
    outlined = cell or task.cell
    columns = [_input(task.input, layer, outlined if shows_window else None)]
    if isinstance(layer, Conv2D) and (task.asked != "kernel" or shows_answer):
        columns += _kernels(layer)
    absent = _absent(task, output, shows_answer=shows_answer or task.asked == "kernel")
    return (*columns, _output(output, absent, outlined))


def _sliding(task: Task, layer: Layer, *, shows_answer: bool) -> tuple[DrawnColumn, ...]:
    """The first window on the blank input; once the answer is there with its padding and what comes out."""
    asks_for_sizes = task.asked in {"height", "shape", "pads", "multiply-adds"}
    if not asks_for_sizes or len(task.layers) > 1 or not isinstance(layer, _Sliding):
        return ()
    height, width, channels = task.shape
    if max(height, width) > _MOST_BLANK:
        return ()
    rows, columns = layer.axes(Shape(height, width, channels))
    numbers = np.zeros((height, width, 1), np.float32)
    padding = np.zeros((height, width), np.bool_)
    span = Span(0, 0, rows.effective_kernel, columns.effective_kernel)
    if shows_answer or (task.asked != "pads" and isinstance(layer.padding, int)):
        numbers, padding, span = _around(numbers, layer, Cell(0, 0, 0))
    given = DrawnColumn("input", 0, (DrawnPlane(numbers[:, :, 0], padding, ~_none(padding), span),))
    if not shows_answer:
        return (given,)
    blank = np.zeros((rows.output, columns.output), np.float32)
    after = DrawnPlane(blank, blank > 0, blank == 0, Span(0, 0, 1, 1))
    return given, DrawnColumn("output", 0, (after,))


def _input(numbers: Array, layer: Layer, cell: Cell | None) -> DrawnColumn:
    if numbers.ndim == 1:
        return DrawnColumn("input", 0, (_plane(numbers[np.newaxis]),))
    window = None
    padding = np.zeros(numbers.shape[:2], np.bool_)
    if isinstance(layer, _Sliding) and cell is not None:
        numbers, padding, window = _around(numbers, layer, cell)
    absent = padding if isinstance(layer, MaxPooling2D | AveragePooling2D) else _none(padding)
    planes = (
        DrawnPlane(numbers[:, :, channel], padding, absent, window) for channel in range(numbers.shape[2])
    )
    return DrawnColumn("input", 0, tuple(planes))


def _around(numbers: Array, layer: _Sliding, cell: Cell) -> tuple[Array, Places, Span]:
    """The input with its padding, which of it is padding, and the window of a cell."""
    rows, columns = layer.axes(shape_of(numbers))
    ends = ((rows.pad_before, rows.pad_after), (columns.pad_before, columns.pad_after))
    padded = np.pad(numbers, (*ends, (0, 0)))
    padding = np.pad(np.zeros(numbers.shape[:2], np.bool_), ends, constant_values=True)
    span = Span(
        cell.row * rows.stride, cell.column * columns.stride, rows.effective_kernel, columns.effective_kernel
    )
    return padded, padding, span


def _kernels(layer: Conv2D) -> list[DrawnColumn]:
    """A column for each filter, its channels below each other."""
    *_, channels, filters = layer.kernel.shape
    return [
        DrawnColumn(
            "kernel",
            number + 1 if filters > 1 else 0,
            tuple(_plane(layer.kernel[:, :, channel, number]) for channel in range(channels)),
        )
        for number in range(filters)
    ]


def _absent(task: Task, output: Array, *, shows_answer: bool) -> Places:
    """Where the output stays blank: where it is asked for; with a single cell asked for, in all others too."""
    absent = np.full(_maps(output).shape[:2], fill_value=not shows_answer)
    if task.cell is not None:
        absent[:] = True
        absent[task.cell.row, task.cell.column] = not shows_answer
    return absent


def _output(output: Array, absent: Places, cell: Cell | None) -> DrawnColumn:
    maps = _maps(output)
    outlined = None if cell is None else Span(cell.row, cell.column, 1, 1)
    planes = (
        DrawnPlane(np.where(absent, np.float32(0), maps[:, :, channel]), _none(absent), absent, outlined)
        for channel in range(maps.shape[2])
    )
    return DrawnColumn("output", 0, tuple(planes))


def _maps(output: Array) -> Array:
    """A vector in one row, anything else as maps."""
    return output[np.newaxis, :, np.newaxis] if output.ndim == 1 else as_maps(output)


def _plane(values: Array) -> DrawnPlane:
    nothing = np.zeros(values.shape, np.bool_)
    return DrawnPlane(values, nothing, nothing)


def _none(places: Places) -> Places:
    return np.zeros(places.shape, np.bool_)
