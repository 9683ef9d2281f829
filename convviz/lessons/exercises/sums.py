"""What number does the kernel make here? A small window, a window elsewhere, then padding, channels and ReLU."""

from __future__ import annotations

from typing import assert_never

from convviz.layers import Array, Cell, Conv2D, Shape
from convviz.lessons.exercises.dice import Dice
from convviz.states.lessons.task import Level, Task


def make(dice: Dice, level: Level) -> Task:
    """A task about one sum."""
    match level:
        case 1:
            numbers = dice.numbers((3, 3, 1), 0, 5)
            return _task(dice, numbers, Conv2D(_kernel(dice, (2, 2, 1), 2)))
        case 2:
            numbers = dice.numbers((5, 5, 1), 0, 6)
            layer = Conv2D(
                _kernel(dice, (3, 3, 1), 2), [dice.pick((-3, -2, -1, 1, 2, 3))], strides=dice.between(1, 2)
            )
            return _task(dice, numbers, layer)
        case 3:
            channels = dice.between(1, 2)
            numbers = dice.numbers((4, 4, channels), -3, 6)
            layer = Conv2D(
                _kernel(dice, (3, 3, channels), 2),
                [dice.pick((-5, -4, -2, 1, 3, 6))],
                strides=dice.between(1, 2),
                padding="same",
                activation=dice.pick((None, "relu")),
            )
            return _task(dice, numbers, layer)
        case _:
            assert_never(level)


def _kernel(dice: Dice, shape: tuple[int, int, int], largest: int) -> Array:
    """Weights that are not all zero and change when the kernel is turned, so that a turned kernel shows."""
    while True:
        kernel = dice.numbers((*shape, 1), -largest, largest)
        if (kernel != kernel[::-1, ::-1]).any():
            return kernel


def _task(dice: Dice, numbers: Array, layer: Conv2D) -> Task:
    after = layer.output_shape(Shape(*numbers.shape))
    cell = Cell(0, dice.between(0, after.height - 1), dice.between(0, after.width - 1))
    return Task("cell", (layer,), numbers.shape, numbers, cell)
