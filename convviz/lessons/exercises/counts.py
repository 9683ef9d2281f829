"""How many numbers does a layer learn, and how many products does it take?"""

from __future__ import annotations

from typing import assert_never

import numpy as np

from convviz.layers import (
    BatchNormalization,
    Conv2D,
    Dense,
    DepthwiseConv2D,
    Flatten,
    Layer,
    MaxPooling2D,
    SeparableConv2D,
    Shape,
    TensorShape,
)
from convviz.lessons.exercises.dice import Dice
from convviz.lessons.exercises.making import convolution, dense, depthwise
from convviz.states.lessons.task import Level, Task


def make_parameters(dice: Dice, level: Level) -> Task:
    """A task about learnt numbers."""
    match level:
        case 1:
            return _parameters_of(dice, _short_layer(dice))
        case 2:
            return _parameters_of(dice, _longer_layer(dice))
        case 3:
            return Task("parameters", *_network(dice))
        case _:
            assert_never(level)


def make_products(dice: Dice, level: Level) -> Task:
    """A task about multiply-adds."""
    match level:
        case 1:
            size = dice.between(2, 3)
            shape = Shape(size + dice.between(1, 3), size + dice.between(1, 3), 1)
            return Task("multiply-adds", (convolution(size, 1, dice.between(1, 5)),), shape)
        case 2:
            side, channels = dice.between(6, 14), dice.between(2, 8)
            layer = convolution(3, channels, dice.between(2, 8), strides=dice.between(1, 2), padding="same")
            return Task("multiply-adds", (layer,), Shape(side, side, channels))
        case 3:
            side, channels, filters = dice.between(6, 14), dice.pick((4, 8, 16)), dice.pick((8, 16, 32))
            shape = Shape(side, side, channels)
            if dice.between(0, 1):
                depths = np.zeros((3, 3, channels, 1))
                points = np.zeros((1, 1, channels, filters))
                return Task("multiply-adds", (SeparableConv2D(depths, points, padding="same"),), shape)
            first = convolution(1, channels, channels // 2)
            return Task(
                "multiply-adds", (first, convolution(3, channels // 2, filters, padding="same")), shape
            )
        case _:
            assert_never(level)


def _short_layer(dice: Dice) -> Layer:
    """One channel or a few numbers."""
    if dice.between(0, 1):
        return convolution(dice.pick((2, 3, 5)), 1, dice.between(2, 8), bias=bool(dice.between(0, 3)))
    return dense(dice.between(2, 12), dice.between(2, 10), bias=bool(dice.between(0, 3)))


def _longer_layer(dice: Dice) -> Layer:
    channels = dice.pick((3, 4, 8, 16, 32))
    match dice.between(0, 4):
        case 0:
            return depthwise(3, channels, bias=bool(dice.between(0, 1)))
        case 1:
            zeros, ones = np.zeros(channels), np.ones(channels)
            return BatchNormalization(ones, zeros, zeros, ones)
        case 2:
            return dense(dice.pick((64, 120, 256, 576)), dice.pick((10, 32, 64, 84)))
        case _:
            filters = dice.pick((8, 16, 32, 64))
            return convolution(dice.pick((1, 3, 5)), channels, filters, bias=bool(dice.between(0, 4)))


def _parameters_of(dice: Dice, layer: Layer) -> Task:
    if isinstance(layer, Dense):
        return Task("parameters", (layer,), (layer.kernel.shape[0],))
    side = dice.pick((8, 16, 28, 32))
    return Task("parameters", (layer,), Shape(side, side, _channels(layer)))


def _channels(layer: Layer) -> int:
    if isinstance(layer, BatchNormalization):
        return len(layer.moving_mean)
    return layer.kernel.shape[2] if isinstance(layer, Conv2D | DepthwiseConv2D) else 1


def _network(dice: Dice) -> tuple[tuple[Layer, ...], TensorShape]:
    """A small classifier: convolution, pooling, perhaps both again, and a dense end."""
    side, channels = dice.between(10, 28), dice.pick((1, 3))
    shape: TensorShape = Shape(side, side, channels)
    layers: list[Layer] = []
    for filters in dice.some((4, 6, 8, 12, 16), dice.between(1, 2)):
        for layer in (convolution(3, shape[-1], filters), MaxPooling2D(2)):
            layers.append(layer)
            shape = layer.output_shape(shape)
    layers += [Flatten(), dense(Flatten().output_shape(shape)[0], dice.pick((2, 3, 5, 10)))]
    return tuple(layers), Shape(side, side, channels)
