"""Whether two tasks ask the same."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import cast

import numpy as np

from convviz.layers import Activation, Array, Layer
from convviz.states.lessons.task import Task


def same_task(one: Task, other: Task) -> bool:
    """Whether two tasks show and ask the same: weights that are shown count, those that are only counted do not."""
    return task_key(one) == task_key(other)


def task_key(task: Task) -> tuple[object, ...]:
    """What a task shows and asks, as a value that compares."""
    shown = task.input is not None
    numbers = task.input.tobytes() if task.input is not None else b""
    layers = tuple(_layer_key(layer, weights=shown) for layer in task.layers)
    return task.asked, layers, task.shape, numbers, task.cell, task.options


def _layer_key(layer: Layer, *, weights: bool) -> tuple[object, ...]:
    key: list[object] = [type(layer).__name__]
    for field in fields(layer) if is_dataclass(layer) else ():
        value: object = getattr(layer, field.name)
        if isinstance(value, np.ndarray):
            numbers = cast("Array", value)
            key.append((numbers.shape, numbers.tobytes() if weights else b""))
        elif isinstance(value, Activation):
            key.append((value.function, tuple(sorted(value.parameters.items()))))
        elif field.name == "parameters" and isinstance(layer, Activation):
            key.append(tuple(sorted(layer.parameters.items())))
        else:
            key.append(value)
    return tuple(key)
