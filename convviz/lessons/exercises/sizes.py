"""How large is what comes out? One layer, one with stride and padding, then several in a row."""

from __future__ import annotations

from typing import Literal, assert_never

from convviz.layers import AveragePooling2D, Layer, MaxPooling2D, Shape
from convviz.lessons.exercises.dice import Dice
from convviz.lessons.exercises.making import convolution
from convviz.states.lessons.task import Level, Task


def make(dice: Dice, level: Level) -> Task:
    """A task about sizes."""
    match level:
        case 1:
            return _one_side(dice)
        case 2:
            return _one_layer(dice)
        case 3:
            return _several(dice)
        case _:
            assert_never(level)


def _one_side(dice: Dice) -> Task:
    """A square picture, no padding, stride 1; or a pooling whose windows do not overlap."""
    if dice.between(0, 3):
        layer = convolution(dice.between(2, 7), 1, 1)
        side = dice.between(layer.kernel_size[0] + 1, 32)
        return Task("height", (layer,), Shape(side, side, 1))
    window = dice.between(2, 4)
    side = window * dice.between(2, 12) + dice.between(0, 1)
    return Task("height", (MaxPooling2D(window),), Shape(side, side, 1))


def _one_layer(dice: Dice) -> Task:
    """Filters, a stride, a padding: the depth of what comes out is the number of filters."""
    side, channels = dice.between(12, 40), dice.pick((1, 3, 8))
    strides, filters = dice.between(1, 3), dice.pick((4, 6, 8, 16, 32))
    padding = dice.pick(("valid", "same", 1, 2))
    layer = convolution(dice.between(3, 7), channels, filters, strides=strides, padding=padding)
    return Task("shape", (layer,), Shape(side, side, channels))


def _several(dice: Dice) -> Task:
    """Rows and columns that differ, dilated kernels, and what one layer leaves for the next."""
    shape = Shape(dice.between(24, 48), dice.between(24, 48), dice.pick((1, 3)))
    if dice.between(0, 2) == 0:
        size, rate = (dice.between(2, 5), dice.between(2, 5)), dice.between(2, 3)
        return Task(
            "shape", (convolution(size, shape.channels, dice.between(4, 20), dilation_rate=rate),), shape
        )
    layers: list[Layer] = []
    channels = shape.channels
    for number in range(dice.between(2, 3)):
        if number % 2:
            pool = dice.pick((MaxPooling2D, AveragePooling2D))
            layers.append(pool(dice.between(2, 3), 2, _rule(dice)))
        else:
            filters = dice.pick((8, 16, 32))
            layers.append(
                convolution(
                    dice.between(2, 5), channels, filters, strides=dice.between(1, 2), padding=_rule(dice)
                )
            )
            channels = filters
    return Task("shape", tuple(layers), shape)


def _rule(dice: Dice) -> Literal["valid", "same"]:
    return dice.pick(("valid", "same"))
