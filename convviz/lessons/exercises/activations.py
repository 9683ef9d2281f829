"""What does a function make of these numbers? ReLU, then leaky ReLU and clipped ReLU, then softmax."""

from __future__ import annotations

from typing import assert_never

import numpy as np

from convviz.layers import Activation
from convviz.lessons.exercises.dice import Dice
from convviz.states.lessons.task import Level, Task


def make(dice: Dice, level: Level) -> Task:
    """A task about an activation."""
    match level:
        case 1:
            numbers = dice.numbers((1, 4, 1), -9, 9)
            return Task("map", (Activation("relu"),), numbers.shape, numbers)
        case 2:
            numbers = dice.numbers((2, 3, 1), -10, 10)
            leaky = Activation("leaky_relu", negative_slope=dice.pick((0.1, 0.2, 0.5)))
            function = dice.pick((leaky, leaky, Activation("relu6")))
            return Task("map", (function,), numbers.shape, numbers)
        case 3:
            numbers = np.array(dice.some(range(-2, 5), dice.between(2, 3)), np.float32)
            return Task("row", (Activation("softmax"),), numbers.shape, numbers)
        case _:
            assert_never(level)
