"""1×1 convolution: the numbers of one place over all channels, each with its weight."""

from __future__ import annotations

from typing import assert_never

from convviz.layers import Array, Cell, Conv2D
from convviz.lessons.exercises.dice import Dice
from convviz.states.lessons.task import Level, Task


def make(dice: Dice, level: Level) -> Task:
    """A task about 1×1 convolution."""
    match level:
        case 1:
            numbers = dice.numbers((2, 2, 2), 0, 5)
            return _cell(dice, numbers, Conv2D(_weights(dice, 2, 1)))
        case 2:
            numbers = dice.numbers((2, 3, 3), -4, 6)
            layer = Conv2D(
                _weights(dice, 3, 1), [dice.pick((-5, -3, -1, 2, 4))], activation=dice.pick((None, "relu"))
            )
            return _cell(dice, numbers, layer)
        case 3:
            numbers = dice.numbers((1, 1, 3), -3, 6)
            biases = [dice.pick((-4, -2, 1, 3)) for _ in range(2)]
            layer = Conv2D(_weights(dice, 3, 2), biases, activation=dice.pick((None, "relu")))
            return Task("row", (layer,), numbers.shape, numbers)
        case _:
            assert_never(level)


def _weights(dice: Dice, channels: int, filters: int) -> Array:
    """Weights of which none is zero: each channel counts."""
    numbers = dice.numbers((1, 1, channels, filters), -3, 2)
    numbers[numbers >= 0] += 1
    return numbers


def _cell(dice: Dice, numbers: Array, layer: Conv2D) -> Task:
    height, width, _ = numbers.shape
    cell = Cell(0, dice.between(0, height - 1), dice.between(0, width - 1))
    return Task("cell", (layer,), numbers.shape, numbers, cell)
