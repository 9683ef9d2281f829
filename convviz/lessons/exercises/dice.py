"""Whole numbers by chance that are the same on every machine and with every version of numpy."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from convviz.layers import Array

T = TypeVar("T")


class Dice:
    """Draws from the raw bits of PCG64, which numpy keeps as they are; what its Generator makes of them may change.

    Args:
        *key: Whole numbers from 0; the same ones give the same draws.
    """

    def __init__(self, *key: int) -> None:
        self._bits = np.random.PCG64(np.random.SeedSequence(key))

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        # The upper half of a draw: next to 2**32 the few numbers of an exercise are drawn evenly enough.
        draw = int(self._bits.random_raw()) >> 32
        return low + draw * (high - low + 1) // 2**32

    def pick(self, options: Sequence[T]) -> T:
        """One of several."""
        return options[self.between(0, len(options) - 1)]

    def some(self, options: Sequence[T], count: int) -> tuple[T, ...]:
        """Several different ones, in any order."""
        left = list(options)
        return tuple(left.pop(self.between(0, len(left) - 1)) for _ in range(count))

    def numbers(self, shape: Sequence[int], low: int, high: int) -> Array:
        """A tensor of whole numbers from `low` to `high`, float32."""
        drawn = [self.between(low, high) for _ in range(math.prod(shape))]
        return np.array(drawn, np.float32).reshape(tuple(shape))
