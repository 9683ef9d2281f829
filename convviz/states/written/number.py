"""Numbers as they are written: decimals of bounded length, kept as whole units so that they add exactly."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Float64s = NDArray[np.float64]
Units = NDArray[np.int64]

MOST_DECIMALS = 4
SIGNIFICANT = 4
# With more decimals than these in a cell, its leading zero is worth more than the last of them.
_FEW_DECIMALS = 2

# A float32 has seven reliable digits: no number is written with more, and no sum of them leaves 64 bits.
_MOST_UNITS = 10**7
_MOST_SHIFT = 10**MOST_DECIMALS
_LARGEST_PLAIN_EXPONENT = 6
_SMALLEST_PLAIN_EXPONENT = -4


class Number(Struct, frozen=True):
    """What is written: `units / 10**decimals`, exactly.

    Attributes:
        units: The digits with their sign.
        decimals: How many of them stand behind the point; negative for whole tens, hundreds and so on.
        exact: Whether the number behind it is exactly this; a float32 counts as its shortest decimal form.
        special: `"nan"`, `"inf"` or `"-inf"` for what is no number; the units are then 0.
    """

    units: int
    decimals: int = 0
    exact: bool = True
    special: str = ""

    @property
    def text(self) -> str:
        """The number with a point, a hyphen as its sign and no trailing zeros.

        >>> Number(-1200, 3).text, Number(1235, -8).text, Number(5, 6).text
        ('-1.2', '1.235e11', '5e-6')
        """
        if self.special or self.units == 0:
            return self.special or "0"
        digits, decimals = str(abs(self.units)), self.decimals
        stripped = digits.rstrip("0")
        decimals -= len(digits) - len(stripped)
        exponent = len(stripped) - 1 - decimals
        sign = "-" if self.units < 0 else ""
        if not _SMALLEST_PLAIN_EXPONENT <= exponent <= _LARGEST_PLAIN_EXPONENT:
            return f"{sign}{_pointed(stripped, len(stripped) - 1)}e{exponent}"
        return sign + _pointed(stripped, decimals)

    @property
    def sign(self) -> int:
        """-1, 0 or 1."""
        return (self.units > 0) - (self.units < 0)

    def at(self, decimals: int) -> int:
        """The units of the same number with at least as many decimals."""
        return self.units * 10 ** (decimals - self.decimals)


@lru_cache(maxsize=8192)
def shortest(value: float, significant: int = SIGNIFICANT) -> Number:
    """The shortest decimal that is the float32 `value`; with many decimals, rounded to `significant` digits.

    >>> shortest(0.6000000238418579).text, shortest(1 / 9).text, shortest(1 / 9).exact
    ('0.6', '0.1111', False)
    """
    if not math.isfinite(value):
        return Number(0, exact=False, special=str(float(value)))
    # What has fewer decimals passes this too, and most numbers do not.
    if _is_float32(round(value * _MOST_SHIFT) / _MOST_SHIFT, value):
        for decimals in range(MOST_DECIMALS + 1):
            units = round(value * 10**decimals)
            if abs(units) < _MOST_UNITS and _is_float32(units / 10**decimals, value):
                return Number(units, decimals)
    return rounded(value, decimals_for(value, significant))


def rounded(value: float, decimals: int) -> Number:
    """`value` rounded to `decimals` places; not finite values stay what they are."""
    if not math.isfinite(value):
        return Number(0, exact=False, special=str(float(value)))
    units = _units(value, decimals)
    return Number(units, decimals, exact=units == value * 10.0**decimals)


def decimals_for(largest: float, significant: int) -> int:
    """How many decimals give a number of this size `significant` digits.

    >>> decimals_for(127.53, 4), decimals_for(0.05, 2), decimals_for(0.0, 3)
    (1, 3, 0)
    """
    return significant - 1 - math.floor(math.log10(abs(largest))) if largest else 0


def common_units(values: Float64s) -> tuple[Units, int] | None:
    """All values as whole units of one decimal place, where each has at most `MOST_DECIMALS` decimals.

    Returns:
        The units, shape of `values`, and the number of decimals; None where some value has more.
    """
    singles = values.astype(np.float32)
    for decimals in range(MOST_DECIMALS + 1):
        units = np.rint(values * 10**decimals)
        if np.abs(units).max(initial=0) >= _MOST_UNITS:
            return None
        if ((units / 10**decimals).astype(np.float32) == singles).all():
            return units.astype(np.int64), decimals
    return None


def rounded_units(values: Float64s, decimals: int) -> Units:
    """Each value in whole units of `decimals` places, rounded half to even."""
    return np.rint(values * 10.0**decimals).astype(np.int64)


def cell_text(value: float, width_chars: int, largest: float = 0.0) -> str:
    """The most exact form of `value` that a cell of so many characters can hold, or "" where none fits.

    A number that is not zero but looks like it keeps its decimals: `"0.00"`, never `"0"`. Rather than a second
    decimal the leading zero is left out: `".11"`, but `"0.111"` and not `".1111"`.

    Args:
        value: The cell's value.
        width_chars: Characters that fit, sign and point included.
        largest: The largest magnitude in the same grid; what is below its float32 resolution counts as zero.
    """
    if not math.isfinite(value):
        special = {"nan": "NaN", "inf": "\u221e", "-inf": "-\u221e"}[str(float(value))]
        return special if len(special) <= width_chars else ""
    if value == 0 or abs(value) < largest * 1e-7:
        return "0" if width_chars else ""
    best = shortest(value)
    if best.exact and len(best.text) <= width_chars:
        return best.text
    if abs(value) < 10.0**-MOST_DECIMALS:
        return _scientific_text(value, width_chars) or _plain_text(value, width_chars)
    return _plain_text(value, width_chars) or _scientific_text(value, width_chars)


def _plain_text(value: float, width_chars: int) -> str:
    before = len(f"{value:.0f}")
    # One more than there seems to be room for: the leading zero may go.
    for decimals in range(min(MOST_DECIMALS, max(width_chars - before, 0)), -1, -1):
        text = f"{value:.{decimals}f}"
        needed = decimals <= _FEW_DECIMALS and len(text) == width_chars + 1
        if abs(value) < 1 and float(text) and needed:
            text = text.replace("0.", ".", 1)
        if len(text) <= width_chars and (decimals or abs(value) >= 1):
            return text if float(text) == 0 or not decimals else text.rstrip("0").rstrip(".")
    return ""


def _scientific_text(value: float, width_chars: int) -> str:
    for digits in range(3, -1, -1):
        mantissa, exponent = f"{value:.{digits}e}".split("e")
        text = f"{mantissa.rstrip('0').rstrip('.') if digits else mantissa}e{int(exponent)}"
        if len(text) <= width_chars:
            return text
    return ""


def _is_float32(candidate: float, value: float) -> bool:
    with np.errstate(over="ignore"):
        return bool(np.float32(candidate) == np.float32(value))


def _pointed(digits: str, decimals: int) -> str:
    if decimals <= 0:
        return digits + "0" * -decimals
    padded = digits.zfill(decimals + 1)
    return f"{padded[:-decimals]}.{padded[-decimals:]}"


def _units(value: float, decimals: int) -> int:
    return round(value * 10.0**decimals)
