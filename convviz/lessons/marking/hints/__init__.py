"""Hints that show the arithmetic: from a wrong answer and the true computation the slip that gives just this answer."""

from __future__ import annotations

import math
from typing import cast

from convviz.layers import Layer
from convviz.lessons.exercises.named_kernels import option_layer
from convviz.lessons.exercises.solving import fed, output, shapes, solve
from convviz.lessons.exercises.windows import Windowed, axes_of, rule_of
from convviz.lessons.marking.hints.cells import cell_hint, number_hint, start_of_cell
from convviz.lessons.marking.hints.counts import count_hint, network_hint, products_hint
from convviz.lessons.marking.hints.field import field_hint
from convviz.lessons.marking.hints.padding import pads_hint
from convviz.lessons.marking.hints.sizes import shape_hint, size_hint
from convviz.lessons.marking.verdict import Verdict
from convviz.states.lessons.answers import NumberAnswer, RowAnswer
from convviz.states.lessons.hint import Hint
from convviz.states.lessons.steps import CellStep
from convviz.states.lessons.task import Task

__all__ = [
    "cell_hint",
    "count_hint",
    "field_hint",
    "hint_of",
    "number_hint",
    "pads_hint",
    "products_hint",
    "shape_hint",
    "size_hint",
]

_NOTHING_SAID = float("nan")


def hint_of(task: Task, verdict: Verdict | None = None) -> Hint:
    """The hint to a wrong answer of a task.

    Args:
        task: The task.
        verdict: Of the wrong answer; None for how to begin.
    """
    match task.asked:
        case "height" | "shape":
            return _of_sizes(task, verdict)
        case "cell" | "map" | "row":
            return _of_numbers(task, verdict)
        case "kernel":
            return _of_kernels(task, verdict)
        case "pads":
            said = _numbers(verdict) or (_NOTHING_SAID, _NOTHING_SAID)
            return pads_hint(axes_of(task.layers[0], task.shape), said)
        case _:
            return _of_counts(task, _number(verdict))


def _of_sizes(task: Task, verdict: Verdict | None) -> Hint:
    found = shapes(task.layers, task.shape)
    layer, before = _last_windowed(task.layers), found[-2]
    if task.asked == "height":
        said = _number(verdict)
        return size_hint(axes_of(layer, before)[0], -1 if math.isnan(said) else round(said), rule_of(layer))
    said = tuple(round(size) for size in _numbers(verdict))
    return shape_hint(axes_of(layer, before), rule_of(layer), found[-1], said, before[-1])


def _of_numbers(task: Task, verdict: Verdict | None) -> Hint:
    """Of the first number that is wrong."""
    solution = solve(task)
    steps = [step for step in solution.steps if isinstance(step, CellStep)]
    if verdict is None:
        return start_of_cell(steps[0].arithmetic)
    place = verdict.wrong[0] if verdict.wrong else 0
    said = _numbers(verdict)[place]
    numbers = fed(task)
    for layer in task.layers[:-1]:
        numbers = layer.forward(numbers)
    answer = solution.answer
    tolerance = answer.tolerance if isinstance(answer, NumberAnswer | RowAnswer) else 0.0
    step = steps[place]
    return cell_hint(step.layer, step.cell, numbers, said, tolerance)


def _of_kernels(task: Task, verdict: Verdict | None) -> Hint:
    """The cell that tells the shown map best from that of the kernel that was chosen."""
    (step,) = (step for step in solve(task).steps if isinstance(step, CellStep))
    row, column = step.cell.row, step.cell.column
    shown = float(output(task)[row, column, 0])
    if verdict is None:
        return Hint("kernel-start", {"row": row, "column": column, "shown": shown})
    other = option_layer(str(verdict.said)).forward(fed(task))
    return Hint(
        "kernel-cell", {"row": row, "column": column, "shown": shown, "other": float(other[row, column, 0])}
    )


def _of_counts(task: Task, said: float) -> Hint:
    found = shapes(task.layers, task.shape)
    if task.asked == "field":
        return field_hint([axes_of(*pair)[0] for pair in zip(task.layers, found, strict=False)], said)
    if task.asked == "multiply-adds":
        return products_hint(task.layers[-1], found[-2], said)
    return count_hint(task.layers[0], said) if len(task.layers) == 1 else network_hint(task.layers, said)


def _last_windowed(layers: tuple[Layer, ...]) -> Windowed:
    return next(layer for layer in reversed(layers) if isinstance(layer, Windowed))


def _number(verdict: Verdict | None) -> float:
    numbers = _numbers(verdict)
    return numbers[0] if numbers else _NOTHING_SAID


def _numbers(verdict: Verdict | None) -> tuple[float, ...]:
    """What was said, as numbers."""
    said = () if verdict is None else verdict.said
    if isinstance(said, tuple):
        return cast("tuple[float, ...]", said)
    return (said,) if isinstance(said, int | float) else ()
