"""The arithmetic of one cell of a heat map, as it is written: the largest products, the rest, and the sum."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from convviz.states.evidence.heat import HeatScene, cell_weights
from convviz.states.lab.scene import Check
from convviz.states.written.number import SIGNIFICANT, Number, decimals_for, rounded_units, shortest

_FACTOR_DIGITS = 3
# TensorFlow adds in float32, and in another order.
_AGREEMENT = 1e-4
_LEAST = 1e-12


class HeatTerm(Struct, frozen=True):
    """What one map adds to the cell.

    Attributes:
        channel: Which map.
        weight: What it counts there.
        value: Its number there.
        product: Both multiplied.
    """

    channel: int
    weight: Number
    value: Number
    product: Number


class CellSum(Struct, frozen=True):
    """A cell, written: `sum(products) + rest == total`.

    Attributes:
        row: Where.
        column: Where.
        terms: The products that are written, the largest first.
        more: How many products are not.
        rest: What those add up to, or without any, what rounding took.
        total: The weighted sum.
        result: The same after ReLU.
        check: Whether the sum, added up here, is that of the answer.
    """

    row: int
    column: int
    terms: tuple[HeatTerm, ...]
    more: int
    rest: Number
    total: Number
    result: Number
    check: Check


def cell_sum(scene: HeatScene, cell: tuple[int, int], most: int) -> CellSum:
    """The arithmetic of a cell with at most so many products; those of maps that are 0 there are never written."""
    row, column = cell
    products = scene.shares[row, column]
    order = np.argsort(-np.abs(products), kind="stable")[:most]
    shown = [int(each) for each in order if products[each] != 0]
    total = float(products.sum())
    decimals = decimals_for(max(float(np.abs(products).max(initial=0)), abs(total)), SIGNIFICANT)
    units = rounded_units(np.append(products[shown], total), decimals)
    weights, values = cell_weights(scene, row, column), scene.maps[row, column]
    terms = tuple(
        HeatTerm(
            channel,
            shortest(float(weights[channel]), _FACTOR_DIGITS),
            shortest(float(values[channel]), _FACTOR_DIGITS),
            Number(int(unit), decimals),
        )
        for channel, unit in zip(shown, units, strict=False)
    )
    whole = Number(int(units[-1]), decimals)
    rest = Number(int(units[-1] - units[:-1].sum()), decimals)
    more = int(np.count_nonzero(products)) - len(shown)
    result = whole if whole.units > 0 else Number(0)
    difference = abs(total - float(scene.sum[cell]))
    check = Check(difference <= _AGREEMENT * float(np.abs(products).sum()) + _LEAST, difference)
    return CellSum(row, column, terms, more, rest, whole, result, check)
