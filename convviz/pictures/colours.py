"""Numbers as colours: the colour laws of the interface, and painting whole grids by them at once.

Signed data runs negative – zero – positive, symmetric about zero; data that cannot be negative uses the
positive half; pictures are grey or RGB. Half-way colours are mixed in OKLab, so that equal steps look equally
large.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Literal, NamedTuple, assert_never

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.pictures.colour_tables import CIVIDIS, VIRIDIS
from convviz.pictures.contrast import Rgb
from convviz.pictures.oklab import blended

LawName = Literal["signed", "positive", "negative", "grey", "viridis", "cividis"]
Rgba = NDArray[np.uint8]
Values = NDArray[np.float32]

_LAST = 255
_GREATEST = float(np.finfo(np.float32).max)
_HALF_WAY = 1e36
_SMALLER = 2.0**-16
# Where a number is not finite: two colours of no law, in turn, so that they cannot be taken for data.
_CHECKER: tuple[Rgb, Rgb] = ((40, 0, 36), (230, 60, 200))


class SignColours(NamedTuple):
    """A theme's colours of negative numbers, of zero and of positive ones."""

    negative: Rgb
    zero: Rgb
    positive: Rgb


class ColourLaw(Struct, frozen=True, eq=False):
    """A table of colours.

    Attributes:
        name: The law's id.
        table: uint8 (256, 3), red, green and blue, not writable.
        first: The entry for the lower end of a range. It is 1 for the signed law, so that zero stands on
            entry 128 exactly; the last entry is always 255.
    """

    name: LawName
    table: NDArray[np.uint8]
    first: int = 0

    def colour(self, value: float, low: float, high: float) -> Rgb:
        """The colour that `paint_values` gives to one finite `value`."""
        red, green, blue = self.table[self._entry(value, low, high)].tolist()
        return (red, green, blue)

    def scale(self, low: float, high: float) -> float:
        """How many entries a step of 1 is, where the range is `low` to `high`; 0 for an empty range."""
        spread = high - low
        return min((_LAST - self.first) / spread, _GREATEST) if spread > 0 else 0.0

    def _entry(self, value: float, low: float, high: float) -> int:
        place = (value - low) * self.scale(low, high) + self.first + 0.5
        return int(min(max(place, self.first), _LAST))


@lru_cache(maxsize=32)
def colour_law(name: LawName, colours: SignColours) -> ColourLaw:
    """The law `name` in the colours of a theme."""
    match name:
        case "signed":
            below, above = (
                blended(colours.negative, colours.zero, 128),
                blended(colours.zero, colours.positive, 128),
            )
            table = np.concatenate([below[:1], below, above[1:]])
            return _law(name, table, first=1)
        case "positive":
            return _law(name, blended(colours.zero, colours.positive, 256))
        case "negative":
            return _law(name, blended(colours.negative, colours.zero, 256))
        case "grey":
            return _law(name, np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(256, 3))
        case "viridis":
            return _law(name, VIRIDIS)
        case "cividis":
            return _law(name, CIVIDIS)
        case _:
            assert_never(name)


def paint_values(values: Values, law: ColourLaw, low: float, high: float) -> Rgba:
    """The colours (height, width, 4) of `values` (height, width): contiguous bytes red, green, blue and 255.

    `low` and `high` are the ends of the law; what lies beyond them has the end's colour. An empty range gives
    every number the colour of the lower end. Numbers that are not finite make a checker pattern.
    """
    entries, unknown = _entries(values, low, law.scale(low, high), law.first)
    # Every entry is in the table; "wrap" is the fastest of the three ways to make numpy believe it.
    painted = _packed(law).take(entries, mode="wrap").view(np.uint8).reshape(*values.shape, 4)
    _paint_checker(painted, unknown)
    return painted


def paint_packed(values: Values, law: ColourLaw, low: float, high: float) -> NDArray[np.uint32]:
    """The same colours as numbers 0xffRRGGBB, shape (height, width): as screens take them, without another pass."""
    entries, unknown = _entries(values, low, law.scale(low, high), law.first)
    painted = _numbers(law).take(entries, mode="wrap")
    if unknown is not None:
        rows, columns = np.nonzero(unknown)
        painted[rows, columns] = _as_numbers(np.array(_CHECKER))[(rows + columns) % 2]
    return painted


def paint_picture(values: Values, low: float = 0.0, high: float = 255.0) -> Rgba:
    """The colours (height, width, 4) of a red, green and blue picture (height, width, 3), as `paint_values`.

    A pixel of which any number is not finite belongs to the checker pattern.
    """
    scale = min(_LAST / (high - low), _GREATEST) if high > low else 0.0
    entries, unknown = _entries(values, low, scale, 0)
    painted = np.empty((*values.shape[:2], 4), dtype=np.uint8)
    for channel in range(3):  # three times as fast as all at once
        painted[:, :, channel] = entries[:, :, channel]
    painted[:, :, 3] = _LAST
    _paint_checker(painted, None if unknown is None else np.any(unknown, axis=2))
    return painted


def _law(name: LawName, table: NDArray[np.uint8], first: int = 0) -> ColourLaw:
    table.flags.writeable = False
    return ColourLaw(name, table, first)


@lru_cache(maxsize=32)
def _numbers(law: ColourLaw) -> NDArray[np.uint32]:
    return _as_numbers(law.table)


def _as_numbers(colours: NDArray[np.integer]) -> NDArray[np.uint32]:
    red, green, blue = colours.astype(np.uint32).T
    return _LAST << 24 | red << 16 | green << 8 | blue


@lru_cache(maxsize=32)
def _packed(law: ColourLaw) -> NDArray[np.uint32]:
    """Red, green, blue and 255 of each entry, as one number."""
    opaque = np.full((len(law.table), 1), _LAST, dtype=np.uint8)
    return np.concatenate([law.table, opaque], axis=1).view(np.uint32)[:, 0]


def _entries(
    values: Values, low: float, scale: float, first: int
) -> tuple[NDArray[np.uint8], NDArray[np.bool_] | None]:
    """The table entry of each number, and which numbers are not finite; None where all are."""
    unknown = None
    if values.size and not (math.isfinite(values.min()) and math.isfinite(values.max())):
        unknown = ~np.isfinite(values)
        values = np.where(unknown, np.float32(low), values)
    if (
        abs(low) > _HALF_WAY or abs(scale) < 1 / _HALF_WAY
    ):  # the difference of two such numbers may be no float32
        values, low, scale = values * np.float32(_SMALLER), low * _SMALLER, scale / _SMALLER
    with np.errstate(over="ignore"):  # far outside the range; the clip takes it to the end
        places = values - np.float32(low)
        places *= np.float32(scale)
    places += np.float32(first + 0.5)
    return np.clip(places, first, _LAST, out=places).astype(np.uint8), unknown


def _paint_checker(painted: Rgba, unknown: NDArray[np.bool_] | None) -> None:
    if unknown is not None:
        rows, columns = np.nonzero(unknown)
        painted[rows, columns, :3] = np.array(_CHECKER, dtype=np.uint8)[(rows + columns) % 2]
