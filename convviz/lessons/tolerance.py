"""How exact an answer has to be: counts and whole numbers as they are, decimals to three digits."""

from __future__ import annotations

import math
from collections.abc import Iterable

_DIGITS = 3
# What single precision may have left: a few of its last digits, and near zero what sums of small numbers leave.
_ROUNDING = 2e-7
_ROUNDING_NEAR_ZERO = 1e-6


def tolerance_of(values: Iterable[float]) -> float:
    """How far an answer may be off: half a unit of the third significant digit of the largest number with decimals.

    >>> tolerance_of([229.37]), tolerance_of([0.61]), tolerance_of([28.0]) < 1e-4
    (0.5, 0.0005, True)
    """
    numbers = tuple(values)
    decimals = [abs(value) for value in numbers if not is_whole(value)]
    if not decimals:
        return 2 * max(map(_rounding, numbers), default=_ROUNDING_NEAR_ZERO)
    return 0.5 * 10.0 ** (math.floor(math.log10(max(decimals))) + 1 - _DIGITS)


def is_whole(value: float) -> bool:
    """Whether a number is a whole one but for rounding."""
    return abs(value - round(value)) <= _rounding(value)


def settled(value: float) -> float:
    """A whole number that rounding has left a little beside, put right.

    >>> settled(1.9999999), settled(2.1)
    (2.0, 2.1)
    """
    return float(round(value)) if is_whole(value) else value


def _rounding(value: float) -> float:
    return max(_ROUNDING_NEAR_ZERO, _ROUNDING * abs(value))
