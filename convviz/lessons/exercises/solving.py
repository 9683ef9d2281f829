"""The right answer of a task and how it comes about: what the layers say, step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from convviz.layers import (
    Array,
    Cell,
    Layer,
    ReceptiveField,
    SeparableConv2D,
    TensorShape,
    as_maps,
    cell_of,
)
from convviz.lessons.exercises.named_kernels import option_layer
from convviz.lessons.exercises.windows import axes_of, formula_of
from convviz.networks.derivation import derivation
from convviz.states.lessons.answers import ChoiceAnswer, NumberAnswer, RowAnswer, ShapeAnswer
from convviz.states.lessons.steps import (
    CellStep,
    CountStep,
    FieldStep,
    ProductStep,
    SizeStep,
    Solution,
    Step,
    TotalStep,
)
from convviz.states.lessons.task import Asked, Task

# Two decimals are asked for where a number has more.
_HALF_A_HUNDREDTH = 0.005
_HUNDREDTH_ERROR = 1e-4
_FLOAT_ERROR = 1e-6


def solve(task: Task) -> Solution:
    """The answer of a task and its derivation.

    Raises:
        ConvvizError: The layers cannot be applied to what goes in.
        ValueError: It asks what its layers have not: a number without an input, the window of a dense layer.
    """
    return _SOLVERS[task.asked](task)


def shapes(layers: Sequence[Layer], shape: TensorShape) -> tuple[TensorShape, ...]:
    """The shape that goes in and the one behind every layer."""
    found = [shape]
    for layer in layers:
        found.append(tuple(layer.output_shape(found[-1])))
    return tuple(found)


def fed(task: Task) -> Array:
    """The numbers that go into the first layer.

    Raises:
        ValueError: The task has none.
    """
    if task.input is None:
        raise ValueError("This task has no numbers to compute with.")
    return task.input


def output(task: Task) -> Array:
    """What the layers make of the task's numbers."""
    numbers = fed(task)
    for layer in task.layers:
        numbers = layer.forward(numbers)
    return numbers


def tolerance_of(values: Sequence[float]) -> float:
    """How far an answer may be off: half a hundredth where a value has more than two decimals."""
    short = all(abs(value * 100 - round(value * 100)) < _HUNDREDTH_ERROR for value in values)
    return _FLOAT_ERROR if short else _HALF_A_HUNDREDTH + _FLOAT_ERROR


def _sizes(task: Task) -> Solution:
    found = shapes(task.layers, task.shape)
    steps = tuple(
        SizeStep(layer, before, after, formula_of(layer, before))
        for layer, before, after in zip(task.layers, found, found[1:], strict=False)
    )
    answer = NumberAnswer(found[-1][0]) if task.asked == "height" else ShapeAnswer(found[-1])
    return Solution(answer, steps)


def _numbers(task: Task) -> Solution:
    numbers = output(task)
    maps = as_maps(numbers)
    if task.cell is not None:
        cells: tuple[Cell, ...] = (task.cell,)
        values = (float(maps[task.cell.row, task.cell.column, task.cell.channel]),)
        answer = NumberAnswer(values[0], tolerance_of(values))
    elif task.asked == "map":
        cells = tuple(Cell(0, row, column) for row, column in np.ndindex(maps.shape[:2]))
        values = tuple(float(value) for value in maps[:, :, 0].flat)
        answer = RowAnswer(values, maps.shape[1], tolerance_of(values))
    else:
        cells = tuple(cell_of(index, numbers.shape) for index in np.ndindex(numbers.shape))
        values = tuple(float(value) for value in numbers.flat)
        answer = RowAnswer(values, len(values), tolerance_of(values))
    return Solution(answer, tuple(_explained(task, cell) for cell in cells))


def _explained(task: Task, cell: Cell) -> CellStep:
    numbers = fed(task)
    for layer in task.layers[:-1]:
        numbers = layer.forward(numbers)
    return CellStep(task.layers[-1], cell, task.layers[-1].explain(cell, numbers))


def _pads(task: Task) -> Solution:
    layer = task.layers[0]
    rows, columns = axes_of(layer, task.shape)
    values = [rows.pad_before, rows.pad_after]
    if rows != columns:
        values += [columns.pad_before, columns.pad_after]
    step = SizeStep(layer, task.shape, tuple(layer.output_shape(task.shape)), formula_of(layer, task.shape))
    return Solution(RowAnswer(tuple(float(value) for value in values), len(values)), (step,))


def _parameters(task: Task) -> Solution:
    several = len(task.layers) > 1
    found = shapes(task.layers, task.shape)
    steps: list[Step] = []
    for layer, before, after in zip(task.layers, found, found[1:], strict=False):
        if several:
            steps.append(SizeStep(layer, before, after, formula_of(layer, before)))
        steps.append(CountStep(layer, derivation(layer), layer.parameter_count()))
    counts = tuple(layer.parameter_count() for layer in task.layers)
    if several:
        steps.append(TotalStep(tuple(count for count in counts if count), sum(counts)))
    return Solution(NumberAnswer(sum(counts)), tuple(steps))


def _products(task: Task) -> Solution:
    found = shapes(task.layers, task.shape)
    steps: list[Step] = []
    counts: list[int] = []
    for layer, before, after in zip(task.layers, found, found[1:], strict=False):
        count = layer.multiply_adds(before)
        counts.append(count)
        places = after[0] * after[1] * (1 if isinstance(layer, SeparableConv2D) else after[2])
        steps.append(SizeStep(layer, before, after, formula_of(layer, before)))
        steps.append(ProductStep(layer, after, places, count // places, count))
    if len(counts) > 1:
        steps.append(TotalStep(tuple(counts), sum(counts)))
    return Solution(NumberAnswer(sum(counts)), tuple(steps))


def _field(task: Task) -> Solution:
    field = ReceptiveField()
    steps: list[Step] = []
    for layer, before in zip(task.layers, shapes(task.layers, task.shape), strict=False):
        axis = axes_of(layer, before)[0]
        wider = field.then(axis)
        steps.append(FieldStep(layer, axis, field, wider))
        field = wider
    return Solution(NumberAnswer(field.size), tuple(steps))


def _kernel(task: Task) -> Solution:
    """The option whose map is the one that is shown, and the cell that tells it best from the others."""
    picture, shown = fed(task), output(task)
    maps = {option: option_layer(option).forward(picture) for option in task.options}
    right = min(task.options, key=lambda option: float(np.abs(maps[option] - shown).max()))
    others = [maps[option] for option in task.options if option != right]
    telling = np.min([np.abs(other - shown)[:, :, 0] for other in others], axis=0)
    row, column = divmod(int(telling.argmax()), shown.shape[1])
    step = _explained(task, Cell(0, row, column))
    return Solution(ChoiceAnswer(right), (step,))


_SOLVERS: Final[dict[Asked, Callable[[Task], Solution]]] = {
    "height": _sizes,
    "shape": _sizes,
    "cell": _numbers,
    "map": _numbers,
    "row": _numbers,
    "pads": _pads,
    "parameters": _parameters,
    "multiply-adds": _products,
    "field": _field,
    "kernel": _kernel,
}
