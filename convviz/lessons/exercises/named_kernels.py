"""Which kernel made this of that? A small picture, its map, and named kernels to choose from."""

from __future__ import annotations

from itertools import combinations
from typing import Final

import numpy as np

from convviz.layers import Array, Conv2D
from convviz.layers.kernels import find_kernel
from convviz.lessons.exercises.dice import Dice
from convviz.states.lessons.task import Level, Task

_OPTIONS: Final[dict[Level, tuple[tuple[str, ...], ...]]] = {
    1: (("identity", "box-blur", "sobel-x", "sobel-y", "sharpen", "edge-detect", "shift-left"),),
    2: (
        ("shift-left", "shift-right", "shift-up", "shift-down", "identity"),
        ("box-blur", "gaussian-3", "sharpen", "identity", "edge-detect"),
        ("sobel-x", "sobel-y", "prewitt-x", "prewitt-y", "emboss"),
    ),
    3: (
        ("sobel-x", "prewitt-x", "scharr-x", "line-vertical", "emboss-from-left"),
        ("sobel-main-diagonal", "sobel-anti-diagonal", "line-main-diagonal", "line-anti-diagonal"),
        ("edge-detect", "laplacian-8", "high-boost", "sharpen", "strong-sharpen"),
        ("corner-top-left", "corner-top-right", "corner-bottom-left", "corner-bottom-right"),
    ),
}
_COUNTS: Final[dict[Level, int]] = {1: 3, 2: 4, 3: 4}
_SIDE = 6
# Maps that differ by less in every cell look alike when they are drawn.
_LEAST_DIFFERENCE = 1.0


def make(dice: Dice, level: Level) -> Task:
    """A task about named kernels; no two of the options make the same map."""
    while True:
        options = dice.some(dice.pick(_OPTIONS[level]), _COUNTS[level])
        picture = _picture(dice)
        maps = {option: option_layer(option).forward(picture) for option in options}
        if all(
            np.abs(maps[one] - maps[other]).max() >= _LEAST_DIFFERENCE
            for one, other in combinations(options, 2)
        ):
            return Task(
                "kernel", (option_layer(dice.pick(options)),), picture.shape, picture, options=options
            )


def option_layer(kernel_id: str) -> Conv2D:
    """The convolution by a named kernel; its map keeps the picture's size."""
    weights = find_kernel(kernel_id).weights()
    return Conv2D(weights[:, :, np.newaxis, np.newaxis], padding="same")


def _picture(dice: Dice) -> Array:
    """A bright bar, block or corner on a darker ground, and one spot."""
    picture = np.full((_SIDE, _SIDE, 1), dice.between(0, 2), np.float32)
    top, left = dice.between(0, 2), dice.between(0, 2)
    height, width = dice.between(2, 4), dice.between(1, 4)
    picture[top : top + height, left : left + width] = dice.between(6, 9)
    picture[dice.between(0, _SIDE - 1), dice.between(0, _SIDE - 1)] = dice.between(3, 9)
    return picture
