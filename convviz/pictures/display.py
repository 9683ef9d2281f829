"""Which numbers of a map are coloured, and over which range."""

from __future__ import annotations

import math
from typing import Literal, assert_never

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

DisplayMode = Literal["signed", "absolute", "clamp", "offset"]
Scheme = Literal["signed", "positive", "negative"]
Values = NDArray[np.float32]


class ColourRange(Struct, frozen=True):
    """The range of numbers that a colour law spans.

    Attributes:
        low: The number at the lower end.
        high: The number at the upper end, above `low`.
        constant: The one number that all are equal to, or None; a map of it is drawn flat and says so.
        finite: Whether all numbers are finite; those that are not do not count for the range.
    """

    low: float
    high: float
    constant: float | None = None
    finite: bool = True


class Displayed(Struct, frozen=True, eq=False):
    """What is coloured in place of a map's own numbers.

    Attributes:
        values: float32, the shape of the map.
        scheme: Which law they need: `"signed"`, `"positive"`, or `"grey"` for what stands for a picture.
        range: The range to colour them over.
    """

    values: Values
    scheme: Literal["signed", "positive", "grey"]
    range: ColourRange


def colour_range(values: Values, scheme: Scheme | None = None, limit: float | None = None) -> ColourRange:
    """The range of `values`, of any shape: −m..m for signed numbers, 0..m for positive, −m..0 for negative.

    m is the largest absolute value, or `limit`, where maps share the range of their layer. It is 1 where all
    numbers are 0, so that nothing is ever divided by zero. Without a scheme numbers are signed if any is below zero,
    else positive.
    """
    counted, (low, high) = values, _extremes(values)
    # A number that is not finite shows in one of the two: nothing is copied where all are.
    finite = math.isfinite(low) and math.isfinite(high)
    if not finite:
        counted = values[np.isfinite(values)]
        low, high = _extremes(counted)
    largest = (max(abs(low), abs(high)) if limit is None else limit) or 1.0
    if scheme is None:
        scheme = "signed" if low < 0 else "positive"
    return ColourRange(
        0.0 if scheme == "positive" else -largest,
        0.0 if scheme == "negative" else largest,
        low if counted.size and low == high else None,
        finite,
    )


def display(values: Values, mode: DisplayMode, full_scale: float, limit: float | None = None) -> Displayed:
    """What a display mode shows of a map v, with w = `full_scale`, the white of the picture it came from.

    * `"signed"`: v, over −m..m, where m is the largest |v| or `limit`. Nothing is clipped.
    * `"absolute"`: |v|, over 0..m. Nothing is clipped.
    * `"clamp"`: v clipped to 0..w, as a picture program stores it; what is negative is lost.
    * `"offset"`: v + 128/255 · w clipped to 0..w, so that zero is middle grey.
    """
    match mode:
        case "signed":
            return Displayed(values, "signed", colour_range(values, "signed", limit))
        case "absolute":
            magnitudes = np.abs(values)
            return Displayed(magnitudes, "positive", colour_range(magnitudes, "positive", limit))
        case "clamp":
            return _as_picture(values, full_scale)
        case "offset":
            return _as_picture(values + np.float32(128 / 255 * full_scale), full_scale)
        case _:
            assert_never(mode)


def _as_picture(values: Values, full_scale: float) -> Displayed:
    clipped = np.clip(values, 0, np.float32(full_scale))
    found = colour_range(clipped, "positive", full_scale)
    return Displayed(clipped, "grey", found)


def _extremes(values: Values) -> tuple[float, float]:
    """The least and the greatest number, 0 and 0 without any."""
    return (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)
