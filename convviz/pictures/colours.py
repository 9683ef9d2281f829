"""Numbers as colours: the colour laws of the interface, and painting whole grids by them at once.

Signed data runs negative – zero – positive, symmetric about zero; data that cannot be negative uses the
positive side, which goes on to darker (or, on a dark ground, brighter) colours, since it has the whole range;
pictures are grey or RGB. Numbers a tenth of the range apart differ by a ΔE2000 of at least 8, also for people who
do not see red, green or blue; black to white alone cannot give more than 7.5. Half-way colours are mixed in OKLab.
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
from convviz.pictures.oklab import through

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
    """A theme's colours of negative numbers, of zero and of positive ones.

    Attributes:
        negative: The least number of signed data.
        zero: Zero.
        positive: The greatest number of signed data.
        below: What follows zero, in equal steps, over `negative` to the least number of data that is never above
            zero; () to end with `negative`.
        above: The same over `positive`.
    """

    negative: Rgb
    zero: Rgb
    positive: Rgb
    below: tuple[Rgb, ...] = ()
    above: tuple[Rgb, ...] = ()

    def down(self, *, to_end: bool) -> tuple[Rgb, ...]:
        """From zero to `negative`, or to the end of `below`."""
        return _way(self.zero, self.negative, self.below, to_end=to_end)

    def up(self, *, to_end: bool) -> tuple[Rgb, ...]:
        """From zero to `positive`, or to the end of `above`."""
        return _way(self.zero, self.positive, self.above, to_end=to_end)


class ColourLaw(Struct, frozen=True, eq=False):
    """A table of colours.

    Attributes:
        name: The law's id.
        table: uint8 (256, 3), red, green and blue, not writable.
        first: The entry for the lower end of a range. It is 1 for the signed law, so that zero stands on
            entry 128 exactly; the last entry is always 255.
        signs: uint8 (2, 3): the one colour for what is below zero, and for what is not, where something else than
            the colour says how much.
    """

    name: LawName
    table: NDArray[np.uint8]
    first: int
    signs: NDArray[np.uint8]

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
            below = through(colours.down(to_end=False)[::-1], 128)
            above = through(colours.up(to_end=False), 128)
            return _law(name, np.concatenate([below[:1], below, above[1:]]), colours, first=1)
        case "positive":
            return _law(name, through(colours.up(to_end=True), 256), colours)
        case "negative":
            return _law(name, through(colours.down(to_end=True)[::-1], 256), colours)
        case "grey":
            return _law(name, np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(256, 3))
        case "viridis":
            return _law(name, through(VIRIDIS, 256))
        case "cividis":
            return _law(name, through(CIVIDIS, 256))
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


def _way(zero: Rgb, sign: Rgb, steps: tuple[Rgb, ...], *, to_end: bool) -> tuple[Rgb, ...]:
    if not steps:
        return (zero, sign)
    return (zero, *(steps if to_end else steps[: steps.index(sign) + 1]))


def _law(
    name: LawName, table: NDArray[np.uint8], colours: SignColours | None = None, first: int = 0
) -> ColourLaw:
    table.flags.writeable = False
    ends = table[[first, _LAST]] if colours is None else [colours.negative, colours.positive]
    return ColourLaw(name, table, first, np.array(ends, np.uint8))


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
