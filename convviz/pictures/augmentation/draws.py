"""The random numbers that say how each picture is changed, apart from how far pictures may be changed at most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]

Chance = Literal[
    "rotation",
    "width_shift",
    "height_shift",
    "shear",
    "zoom_width",
    "zoom_height",
    "aspect",
    "horizontal_flip",
    "vertical_flip",
    "brightness",
    "contrast",
    "saturation",
    "noise",
]
_CHANCES: tuple[Chance, ...] = (
    "rotation",
    "width_shift",
    "height_shift",
    "shear",
    "zoom_width",
    "zoom_height",
    "aspect",
    "horizontal_flip",
    "vertical_flip",
    "brightness",
    "contrast",
    "saturation",
    "noise",
)


@dataclass(frozen=True, eq=False)
class Draw:
    """What was drawn for each of several pictures; the same numbers serve settings of any strength.

    Attributes:
        numbers: float32 (count, 13) in −1..1: where between its two limits each thing lies.
        seeds: uint64 (count,), of each picture's noise.
    """

    numbers: Numbers
    seeds: NDArray[np.uint64]

    def __len__(self) -> int:
        return len(self.seeds)

    def __getitem__(self, part: slice) -> Draw:
        return Draw(self.numbers[part], self.seeds[part])

    def of(self, chance: Chance) -> Numbers:
        """One number for each picture, shape (count,)."""
        return self.numbers[:, _CHANCES.index(chance)]


def draw(count: int, generator: np.random.Generator) -> Draw:
    """New numbers for `count` pictures, each evenly distributed.

    However many pictures are drawn for at a time, the numbers for them are the same.
    """
    # Words of 64 bits, of which the upper 24 make a number: one stream, whatever parts it is drawn in.
    words = generator.integers(0, 1 << 64, (count, len(_CHANCES) + 1), dtype=np.uint64)
    unit = (words[:, :-1] >> np.uint64(40)).astype(np.float32) / np.float32(1 << 23)
    return Draw(unit - np.float32(1), words[:, -1])


def extreme(end: float = 1.0, count: int = 1) -> Draw:
    """Numbers that take everything to the same end: 1 to the upper limits, with flips; −1 to the lower, without.

    The pictures have different noise.
    """
    return Draw(np.full((count, len(_CHANCES)), end, np.float32), np.arange(count, dtype=np.uint64))
