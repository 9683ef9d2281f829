"""Endless exercises: each is made from its kind, its level and a number, and solved by the layers themselves."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Final

from convviz.lessons.exercises import (
    activations,
    counts,
    field,
    named_kernels,
    padding,
    pointwise,
    pooling,
    sizes,
    sums,
)
from convviz.lessons.exercises.dice import Dice
from convviz.lessons.exercises.same import same_task
from convviz.lessons.exercises.solving import solve
from convviz.states.lessons.task import KINDS, LEVELS, Exercise, Kind, Level, Task

__all__ = ["KINDS", "LEVELS", "MAX_SEED", "Exercise", "Kind", "Level", "exercise", "following", "solve"]

MAX_SEED: Final = 9999
"""The largest number of an exercise: four digits can be called out in a classroom."""

_MAKERS: Final[dict[Kind, Callable[[Dice, Level], Task]]] = {
    "sizes": sizes.make,
    "sums": sums.make,
    "pooling": pooling.make,
    "padding": padding.make,
    "parameters": counts.make_parameters,
    "multiply-adds": counts.make_products,
    "activations": activations.make,
    "pointwise": pointwise.make,
    "field": field.make,
    "kernels": named_kernels.make,
}


def exercise(kind: Kind, level: Level, seed: int) -> Exercise:
    """The exercise with this number; the same one wherever and whenever it is made.

    Args:
        kind: What it trains.
        level: 1 for mental arithmetic, 2 for pen and paper, 3 for what is easily overlooked.
        seed: From 0 to `MAX_SEED`.
    """
    dice = Dice(zlib.crc32(kind.encode()), level, seed)
    return Exercise(kind, level, seed, _MAKERS[kind](dice, level))


def following(current: Exercise) -> Exercise:
    """The next exercise of the same kind and level that is another one; after the last comes the first."""
    seed = current.seed
    while True:
        seed = (seed + 1) % (MAX_SEED + 1)
        found = exercise(current.kind, current.level, seed)
        if not same_task(found.task, current.task):
            return found
