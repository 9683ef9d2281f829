"""How many zeros does "same" add, and on which side? An odd one stands at the end."""

from __future__ import annotations

from typing import assert_never

from convviz.layers import Shape
from convviz.lessons.exercises.dice import Dice
from convviz.lessons.exercises.making import convolution
from convviz.states.lessons.task import Level, Task


def make(dice: Dice, level: Level) -> Task:
    """A task about "same"."""
    match level:
        case 1:
            size, side = dice.pick((3, 5, 7, 9)), dice.between(9, 32)
            return Task("pads", (convolution(size, 1, 1, padding="same"),), Shape(side, side, 1))
        case 2:
            size, side, strides = dice.between(2, 6), dice.between(7, 32), dice.between(1, 3)
            layer = convolution(size, 1, 1, strides=strides, padding="same")
            return Task("pads", (layer,), Shape(side, side, 1))
        case 3:
            shape = Shape(dice.between(7, 32), dice.between(7, 32), 1)
            size = (dice.between(2, 6), dice.between(2, 6))
            rates, strides = dice.pick(
                (((2, 2), (1, 1)), ((1, 1), (2, 3)), ((1, 1), (3, 2)), ((3, 2), (1, 1)))
            )
            layer = convolution(size, 1, 1, strides=strides, padding="same", dilation_rate=rates)
            return Task("pads", (layer,), shape)
        case _:
            assert_never(level)
