"""Sums of a network as they are written: shares of hundreds of input maps that add up, and the opened one's products.

Every share is rounded to the same decimal place: the first of a few in which the rounded shares, the bias and the
rounded total happen to add up; where none does, what is missing stands as a last term, the rounding remainder.
"""

from __future__ import annotations

import dataclasses

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Sum, Window
from convviz.states.written.number import Number, decimals_for, rounded_units, shortest
from convviz.states.written.terms import Group, WrittenSum
from convviz.states.written.writing import write_sum

Integers = NDArray[np.intp]
Doubles = NDArray[np.float64]

_SIGNIFICANT = 3
_MORE_DECIMALS = 3
# More terms than these of one input map are never written out: the lab's largest kernel is smaller.
_MOST_TERMS = 225
_MOST_UNITS = 1e15
_NOTHING = Number(0)


class OpenedSum(Struct, frozen=True, eq=False):
    """The products of one input map, as a sum of their own.

    Attributes:
        arithmetic: The sum without bias and activation.
        written: The same as it is written.
        members: Place in the whole window of each of its terms, shape (n,).
    """

    arithmetic: Sum
    written: WrittenSum
    members: Integers

    def own(self, index: int | None) -> int | None:
        """The term's place in this sum, where it is one of it."""
        found = np.flatnonzero(self.members == index) if index is not None else self.members[:0]
        return int(found[0]) if found.size else None


def write_whole(arithmetic: Sum, *, by_channel: bool) -> WrittenSum:
    """Writes a sum of many terms: what each input map adds, or all in one number.

    Args:
        arithmetic: The sum.
        by_channel: Whether each channel of the window has a group; else there is one group for all terms.
    """
    if not _several_channels(arithmetic.window) and 0 < arithmetic.weights.size <= _MOST_TERMS:
        return write_sum(arithmetic)
    keys, sums = _channel_sums(arithmetic) if by_channel else ([0], np.array([arithmetic.products.sum()]))
    numbers = np.array([*sums, arithmetic.bias, arithmetic.total])
    if arithmetic.divisor != 1 or not np.isfinite(numbers).all() or np.abs(numbers).max() > _MOST_UNITS:
        return _as_they_are(arithmetic, keys, sums)
    decimals, units, bias, total = _adding_up(arithmetic, sums)
    groups = tuple(
        Group(key, Number(unit, decimals), (), _NOTHING) for key, unit in zip(keys, units, strict=True)
    )
    missing = total - bias - sum(units)
    whole = Number(total, decimals)
    return WrittenSum(
        "channels",
        groups,
        Number(bias, decimals),
        Number(missing, decimals),
        1,
        whole,
        whole,
        exact=missing == 0,
    )


def open_channel(arithmetic: Sum, channel: int) -> OpenedSum | None:
    """The products of one channel of a sum; None where there are none, or too many to be written."""
    window = arithmetic.window
    members = np.flatnonzero(window.channels == channel)
    if not 0 < members.size <= _MOST_TERMS or window.inputs is not None:
        return None
    part = arithmetic
    if members.size < window.channels.size:
        own = Window(
            rows=window.rows[members],
            columns=window.columns[members],
            channels=window.channels[members],
            kernel_rows=window.kernel_rows[members],
            kernel_columns=window.kernel_columns[members],
            values=window.values[members],
            inside=window.inside[members],
        )
        weights = arithmetic.weights[members]
        with np.errstate(invalid="ignore", over="ignore"):
            total = float((own.values * weights).sum()) / arithmetic.divisor
        part = dataclasses.replace(
            arithmetic, window=own, weights=weights, bias=0.0, total=total, activation=None, result=total
        )
    return OpenedSum(part, write_sum(part, channel), members)


def _several_channels(window: Window) -> bool:
    return window.channels.size > 0 and bool((window.channels != window.channels[0]).any())


def _channel_sums(arithmetic: Sum) -> tuple[list[int], Doubles]:
    keys = arithmetic.window.channels
    if not keys.size:
        return [], np.zeros(0)
    first = int(keys.min())
    there = np.bincount(keys - first) > 0
    sums = np.bincount(keys - first, weights=arithmetic.products).astype(np.float64)
    return (np.flatnonzero(there) + first).tolist(), sums[there]


def _adding_up(arithmetic: Sum, sums: Doubles) -> tuple[int, list[int], int, int]:
    """Decimals, and the shares, the bias and the total in units of the last of them."""
    largest = max(float(np.abs(sums).max(initial=0.0)), abs(arithmetic.bias), abs(arithmetic.total))
    start = max(decimals_for(largest, _SIGNIFICANT), 0)
    found: tuple[int, list[int], int, int] | None = None
    for decimals in range(start, start + _MORE_DECIMALS + 1):
        rounded = rounded_units(np.array([*sums, arithmetic.bias, arithmetic.total]), decimals).tolist()
        *units, bias, total = (int(each) for each in rounded)
        if sum(units) + bias == total:
            return decimals, units, bias, total
        found = found or (decimals, units, bias, total)
    return found or (0, [], 0, 0)


def _as_they_are(arithmetic: Sum, keys: list[int], sums: Doubles) -> WrittenSum:
    """Each number by itself; nothing is claimed to add up."""
    groups = tuple(
        Group(key, shortest(float(value)), (), _NOTHING) for key, value in zip(keys, sums, strict=True)
    )
    total = shortest(arithmetic.total)
    together = shortest(float(sums.sum()))
    return WrittenSum(
        "channels",
        groups,
        shortest(arithmetic.bias),
        _NOTHING,
        round(arithmetic.divisor),
        together,
        total,
        exact=False,
    )
