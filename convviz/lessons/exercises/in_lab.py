"""An exercise in the kernel lab, where it can be stepped through and changed."""

from __future__ import annotations

from convviz.layers import AveragePooling2D, Conv2D, MaxPooling2D
from convviz.states.lessons.task import Task
from convviz.states.network.to_lab import LabSeed, to_lab


def lab_seed(task: Task, title: str) -> LabSeed | None:
    """The lab with the numbers and the layer of a task; None where it has no numbers or no layer that the lab has.

    Args:
        task: The task.
        title: What to call its input.
    """
    layer = task.layers[-1]
    if task.input is None or not isinstance(layer, Conv2D | MaxPooling2D | AveragePooling2D):
        return None
    place = (0, 0) if task.cell is None else (task.cell.row, task.cell.column)
    return to_lab(layer, task.input, 0, None, place, title)
