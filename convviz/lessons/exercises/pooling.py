"""What is left of a window, or of a whole map: the largest number or the mean."""

from __future__ import annotations

from typing import assert_never

from convviz.layers import Array, AveragePooling2D, Cell, MaxPooling2D
from convviz.lessons.exercises.dice import Dice
from convviz.states.lessons.task import Level, Task

_KINDS = (MaxPooling2D, AveragePooling2D)


def make(dice: Dice, level: Level) -> Task:
    """A task about pooling."""
    match level:
        case 1:
            layer = dice.pick(_KINDS)(2)
            numbers = _even_windows(dice.numbers((4, 4, 1), 0, 9), layer)
            cell = Cell(0, dice.between(0, 1), dice.between(0, 1))
            return Task("cell", (layer,), numbers.shape, numbers, cell)
        case 2:
            layer = dice.pick(_KINDS)(2)
            side = dice.pick((4, 5))
            numbers = _even_windows(dice.numbers((side, 4, 1), -4, 9), layer)
            return Task("map", (layer,), numbers.shape, numbers)
        case 3:
            layer = dice.pick(_KINDS)(dice.between(2, 3), dice.between(1, 2), "same")
            numbers = dice.numbers((dice.between(3, 4), dice.between(3, 4), 1), -9, 4)
            after = layer.output_shape(numbers.shape)
            cell = Cell(0, dice.between(0, after.height - 1), dice.between(0, after.width - 1))
            return Task("cell", (layer,), numbers.shape, numbers, cell)
        case _:
            assert_never(level)


def _even_windows(numbers: Array, layer: MaxPooling2D | AveragePooling2D) -> Array:
    """The numbers, so changed that a mean of four is a whole number: their sum is brought down to a multiple of 4."""
    if isinstance(layer, AveragePooling2D):
        for row in range(0, numbers.shape[0] - 1, 2):
            for column in range(0, numbers.shape[1] - 1, 2):
                window = numbers[row : row + 2, column : column + 2]
                rest = int(window.sum()) % 4
                largest = divmod(int(window.argmax()), 2)
                window[*largest, 0] -= rest
    return numbers
