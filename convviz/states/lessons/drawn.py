"""What is drawn of a task: its numbers, its kernels and its blank output, as grids side by side."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Array, AveragePooling2D, Cell, Conv2D, Layer, MaxPooling2D, as_maps
from convviz.layers.arguments import shape_of
from convviz.states.lessons.task import Task

Role = Literal["input", "kernel", "output"]
Places = NDArray[np.bool_]
_Sliding = Conv2D | MaxPooling2D | AveragePooling2D


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


def drawn_columns(task: Task, *, shows_window: bool, shows_answer: bool) -> tuple[DrawnColumn, ...]:
    """The grids of a task, from left to right; () for a task without numbers.

    Args:
        task: The task.
        shows_window: Whether the cells that the answer is computed from stand out, with their padding.
        shows_answer: Whether the numbers that are asked for are filled in.
    """
    if task.input is None or not task.layers:
        return ()
    layer = task.layers[-1]
    output = layer.forward(task.input)
    columns = [_input(task, layer, shows_window=shows_window)]
    if isinstance(layer, Conv2D) and (task.asked != "kernel" or shows_answer):
        columns += _kernels(layer)
    return (*columns, _output(task, output, shows_answer=shows_answer or task.asked == "kernel"))


def _input(task: Task, layer: Layer, *, shows_window: bool) -> DrawnColumn:
    numbers = task.input
    if numbers is None or numbers.ndim == 1:
        return DrawnColumn("input", 0, (_plane(np.atleast_2d(np.array(numbers, np.float32))),))
    window = None
    padding = np.zeros(numbers.shape[:2], np.bool_)
    if shows_window and isinstance(layer, _Sliding) and task.cell is not None:
        numbers, padding, window = _around(numbers, layer, task.cell)
    planes = tuple(
        DrawnPlane(numbers[:, :, channel], padding, padding if _ignores(layer) else _none(padding), window)
        for channel in range(numbers.shape[2])
    )
    return DrawnColumn("input", 0, planes)


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


def _output(task: Task, output: Array, *, shows_answer: bool) -> DrawnColumn:
    """The output, blank where it is asked for; of a single cell that is asked for the others stay blank."""
    maps = output[np.newaxis, :, np.newaxis] if output.ndim == 1 else as_maps(output)
    absent = np.full(maps.shape[:2], fill_value=True)
    outlined = None
    if task.cell is not None:
        outlined = Span(task.cell.row, task.cell.column, 1, 1)
        absent[task.cell.row, task.cell.column] = not shows_answer
    elif shows_answer:
        absent[:] = False
    planes = tuple(
        DrawnPlane(np.where(absent, np.float32(0), maps[:, :, channel]), _none(absent), absent, outlined)
        for channel in range(maps.shape[2])
    )
    return DrawnColumn("output", 0, planes)


def _plane(values: Array) -> DrawnPlane:
    nothing = np.zeros(values.shape, np.bool_)
    return DrawnPlane(values, nothing, nothing)


def _ignores(layer: Layer) -> bool:
    """Whether padding takes no part, so that its cells hold no number."""
    return isinstance(layer, MaxPooling2D | AveragePooling2D)


def _none(places: Places) -> Places:
    return np.zeros(places.shape, np.bool_)
