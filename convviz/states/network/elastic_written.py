"""Sums of a network as they are written: shares of hundreds of input maps that add up, and the opened one's products.

Every share is rounded to the same decimal place, and what rounding took is kept as a remainder: whoever shows some of
the shares adds it to the sum of all others, and says "≈" there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Sum, Window
from convviz.states.written.number import Number, decimals_for, rounded, rounded_units, shortest
from convviz.states.written.terms import Group, WrittenSum
from convviz.states.written.writing import write_sum

Integers = NDArray[np.intp]
Doubles = NDArray[np.float64]

_SIGNIFICANT = 3
_BIAS_SIGNIFICANT = 2
_MOST_FOR_BIAS = 3
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
    decimals = _decimals(arithmetic, sums)
    *units, bias, total = (int(each) for each in rounded_units(numbers, decimals).tolist())
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


def together_of(written: WrittenSum) -> Number:
    """All products together, as they are written: what the bias is added to gives the written sum."""
    special = next((group.subtotal.special for group in written.groups if group.subtotal.special), "")
    units = sum(group.subtotal.units for group in written.groups)
    if written.by == "channels" and not special and not written.sum.special and written.divisor == 1:
        units += written.remainder.units
    decimals = written.groups[0].subtotal.decimals if written.groups else 0
    return Number(units, decimals, special=special)


def rest_of(written: WrittenSum, subtotals: Sequence[Number], truth: float) -> Number:
    """What some of the shares add up to, with what rounding took from all of them.

    Args:
        written: The sum.
        subtotals: The shares.
        truth: What they add up to, unrounded; the number is not exact where it is rounded to something else.
    """
    special = next((each.special for each in subtotals if each.special), "")
    decimals = written.total.decimals
    units = sum(each.units for each in subtotals) + written.remainder.units
    same = not special and rounded(truth, decimals).units == units
    return Number(units, decimals, exact=same, special=special)


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


def _decimals(arithmetic: Sum, sums: Doubles) -> int:
    """So many that the largest number has three digits, and the bias two: it must not look like zero."""
    largest = max(float(np.abs(sums).max(initial=0.0)), abs(arithmetic.bias), abs(arithmetic.total))
    wanted = decimals_for(largest, _SIGNIFICANT)
    for_bias = decimals_for(arithmetic.bias, _BIAS_SIGNIFICANT) if arithmetic.bias else wanted
    return max(0, wanted, min(for_bias, wanted + _MOST_FOR_BIAS))


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
