"""How much of the input does one number of the last layer see?"""

from __future__ import annotations

from typing import assert_never

from convviz.layers import Layer, MaxPooling2D, Shape
from convviz.lessons.exercises.dice import Dice
from convviz.lessons.exercises.making import convolution
from convviz.states.lessons.task import Level, Task


def make(dice: Dice, level: Level) -> Task:
    """A task about receptive fields."""
    side = dice.pick((48, 56, 64, 96))
    shape = Shape(side, side, 1)
    match level:
        case 1:
            sizes = [dice.pick((2, 3, 5, 7)) for _ in range(dice.between(2, 3))]
            return Task("field", tuple(convolution(size, 1, 1) for size in sizes), shape)
        case 2:
            first, last = (convolution(dice.pick((2, 3, 4, 5)), 1, 1) for _ in range(2))
            return Task("field", (first, MaxPooling2D(dice.between(2, 3)), last), shape)
        case 3:
            return Task("field", tuple(_any_layer(dice) for _ in range(dice.between(3, 4))), shape)
        case _:
            assert_never(level)


def _any_layer(dice: Dice) -> Layer:
    match dice.between(0, 3):
        case 0:
            return MaxPooling2D(2)
        case 1:
            return convolution(dice.between(2, 4), 1, 1, dilation_rate=2, padding="same")
        case _:
            return convolution(dice.pick((1, 3, 5)), 1, 1, strides=dice.between(1, 2), padding="same")
