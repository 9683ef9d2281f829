"""How one cell's arithmetic is written, so that the shown terms add up to the shown result.

1. Where every value, weight and product has few decimals, all are written in full and nothing is rounded.
2. Otherwise everything is rounded to the same decimal place: the first of a few in which the rounded terms
   happen to add up; where none does, what is missing stands as a last term, the rounding remainder.
"""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers.arithmetic import Choice, Formula, Sum, Window
from convviz.states.written.number import (
    MOST_DECIMALS,
    SIGNIFICANT,
    Number,
    Units,
    common_units,
    decimals_for,
    rounded,
    rounded_units,
    shortest,
)
from convviz.states.written.terms import Group, GroupKind, Term, WrittenChoice, WrittenFormula, WrittenSum

# Up to so many terms the subtotals are sums of written terms; beyond, each channel is rounded by itself.
FEW_TERMS = 12
# More terms than these are never written out in full: three channels of the largest kernel.
_MOST_EXACT_TERMS = 363
_MOST_UNITS = 10**7


def write_sum(arithmetic: Sum, channel: int = 0) -> WrittenSum:
    """Writes a sum.

    Args:
        arithmetic: The computation.
        channel: The channel whose terms are written where there are too many for all of them.
    """
    by, keys = _grouping(arithmetic.window)
    few = by == "rows" or arithmetic.weights.size <= FEW_TERMS
    shown = np.ones(keys.shape, np.bool_) if few else keys == channel
    if not np.isfinite([*arithmetic.products, arithmetic.bias, arithmetic.total]).all():
        return _unwritable(arithmetic, by, keys, shown)
    units = _exact_units(arithmetic)
    if units is not None:
        return _written(arithmetic, by, keys, shown, units, few=True)
    return _first_that_adds_up(arithmetic, by, keys, shown, few=few)


def write_choice(arithmetic: Choice) -> WrittenChoice:
    """Writes a maximum, minimum or median."""
    values = arithmetic.window.values
    equal = (values == values[arithmetic.chosen]) & arithmetic.considered
    return WrittenChoice(
        arithmetic.kind,
        tuple(shortest(float(value)) for value in values),
        tuple(bool(part) for part in arithmetic.considered),
        arithmetic.chosen,
        int(equal.sum()),
        shortest(arithmetic.result),
    )


def write_formula(formula: Formula) -> WrittenFormula:
    """Writes an activation."""
    return _applied(formula.name, shortest(formula.value), formula.value, formula.result)


def write_following(
    shown: Number, value: float, following: tuple[tuple[str, float], ...]
) -> tuple[WrittenFormula, ...]:
    """Writes the activations that follow a result, each on the number that stands before it.

    Args:
        shown: The result as it is written.
        value: The result.
        following: Id of each activation and the value after it.
    """
    written: list[WrittenFormula] = []
    for name, result in following:
        written.append(_applied(name.replace("-", "_"), shown, value, result))
        shown, value = written[-1].result, result
    return tuple(written)


def _grouping(window: Window) -> tuple[GroupKind, NDArray[np.intp]]:
    several = window.channels.size > 0 and bool((window.channels != window.channels[0]).any())
    return ("channels", window.channels) if several else ("rows", window.rows)


def _exact_units(arithmetic: Sum) -> tuple[Units, int, int] | None:
    """All products and the bias in whole units of one place, and that place; None for too many digits."""
    window = arithmetic.window
    if window.values.size > _MOST_EXACT_TERMS:
        return None
    values, weights = common_units(window.values), common_units(arithmetic.weights)
    bias = common_units(np.array([arithmetic.bias]))
    if values is None or weights is None or bias is None:
        return None
    products, decimals = values[0] * weights[0], values[1] + weights[1]
    while decimals > bias[1] and not (products % 10).any():
        products, decimals = products // 10, decimals - 1
    wanted = max(decimals, bias[1])
    products = products * 10 ** (wanted - decimals)
    bias_units = int(bias[0][0]) * 10 ** (wanted - bias[1])
    total = int(products.sum()) + bias_units
    if wanted > MOST_DECIMALS or max(int(np.abs(products).max(initial=0)), abs(total)) >= _MOST_UNITS:
        return None
    return products, bias_units, wanted


def _first_that_adds_up(
    arithmetic: Sum, by: GroupKind, keys: NDArray[np.intp], shown: NDArray[np.bool_], *, few: bool
) -> WrittenSum:
    largest = max(
        float(np.abs(arithmetic.products).max(initial=0)), abs(arithmetic.total), abs(arithmetic.bias)
    )
    place = decimals_for(largest, SIGNIFICANT)
    written: dict[int, WrittenSum] = {}
    for decimals in (place, place + 1, place + 2):
        units = rounded_units(arithmetic.products, decimals)
        bias = int(rounded_units(np.array([arithmetic.bias]), decimals)[0])
        written[decimals] = _written(arithmetic, by, keys, shown, (units, bias, decimals), few=few)
        if written[decimals].exact and not any(group.remainder.units for group in written[decimals].groups):
            return written[decimals]
    return written[place]


def _written(
    arithmetic: Sum,
    by: GroupKind,
    keys: NDArray[np.intp],
    shown: NDArray[np.bool_],
    rounded_terms: tuple[Units, int, int],
    *,
    few: bool,
) -> WrittenSum:
    units, bias, decimals = rounded_terms
    groups: list[Group] = []
    for key in dict.fromkeys(keys.tolist()):
        members = np.flatnonzero(keys == key)
        added = int(units[members].sum())
        subtotal = (
            added if few else int(rounded_units(arithmetic.products[members].sum(keepdims=True), decimals)[0])
        )
        terms = tuple(
            _term(arithmetic, int(index), int(units[index]), decimals) for index in members if shown[index]
        )
        groups.append(
            Group(key, Number(subtotal, decimals), terms, Number(subtotal - added if terms else 0, decimals))
        )
    together = sum(group.subtotal.units for group in groups) + bias
    divisor = round(arithmetic.divisor)
    if divisor != 1:
        total = _quotient(together, decimals, divisor, arithmetic.total)
        return WrittenSum(
            by,
            tuple(groups),
            Number(bias, decimals),
            Number(0, decimals),
            divisor,
            Number(together, decimals),
            total,
            total.exact,
        )
    total = _total(arithmetic, together, decimals)
    missing = Number(total.units - together, decimals)
    return WrittenSum(
        by, tuple(groups), Number(bias, decimals), missing, 1, total, total, exact=missing.units == 0
    )


def _total(arithmetic: Sum, together: int, decimals: int) -> Number:
    """The total to the same place: the written terms' own sum where float32 cannot tell it from the total."""
    noise = 1e-6 * float(np.abs(arithmetic.products).sum()) + abs(arithmetic.bias) * 1e-6
    if abs(together / 10.0**decimals - arithmetic.total) <= noise:
        return Number(together, decimals)
    return Number(int(rounded_units(np.array([arithmetic.total]), decimals)[0]), decimals)


def _quotient(together: int, decimals: int, divisor: int, value: float) -> Number:
    for more in range(max(MOST_DECIMALS - decimals, 0) + 1):
        units, rest = divmod(together * 10**more, divisor)
        if rest == 0:
            return Number(units, decimals + more)
    return replace(shortest(value), exact=False)


def _term(arithmetic: Sum, index: int, units: int, decimals: int) -> Term:
    value = shortest(float(arithmetic.window.values[index]))
    weight = shortest(float(arithmetic.weights[index]))
    product = Number(units, decimals)
    places = value.decimals + weight.decimals
    common = max(places, decimals)
    same = value.units * weight.units * 10 ** (common - places) == units * 10 ** (common - decimals)
    zero = any(factor.exact and not factor.units for factor in (value, weight))
    return Term(
        index,
        value,
        weight,
        product,
        bool(arithmetic.window.inside[index]),
        exact=same and (zero or (value.exact and weight.exact)),
    )


def _unwritable(
    arithmetic: Sum, by: GroupKind, keys: NDArray[np.intp], shown: NDArray[np.bool_]
) -> WrittenSum:
    """A sum with a term that is no number: all is written as it is and nothing is claimed to add up."""
    products, values, weights = arithmetic.products, arithmetic.window.values, arithmetic.weights
    groups = tuple(
        Group(
            key,
            shortest(float(products[keys == key].sum())),
            tuple(
                Term(
                    int(index),
                    shortest(float(values[index])),
                    shortest(float(weights[index])),
                    shortest(float(products[index])),
                    bool(arithmetic.window.inside[index]),
                    exact=False,
                )
                for index in np.flatnonzero((keys == key) & shown)
            ),
            Number(0),
        )
        for key in dict.fromkeys(keys.tolist())
    )
    total = shortest(arithmetic.total)
    return WrittenSum(
        by, groups, shortest(arithmetic.bias), Number(0), round(arithmetic.divisor), total, total, exact=False
    )


def _applied(function: str, shown: Number, value: float, result: float) -> WrittenFormula:
    """One activation of a number that is already written; the result keeps its digits where it can."""
    match function:
        case "relu" | "linear" if shown.sign > 0 or function == "linear":
            return WrittenFormula(function, shown, shown)
        case "relu":
            return WrittenFormula(function, shown, Number(0))
        case "absolute":
            return WrittenFormula(function, shown, replace(shown, units=abs(shown.units)))
        case "leaky_relu" if shown.sign >= 0:
            return WrittenFormula(function, shown, shown)
        case "leaky_relu":
            slope = shortest(result / value if value else 0.0)
            places = shown.decimals + slope.decimals
            product = Number(shown.units * slope.units, places)
            close = rounded(result, decimals_for(result, SIGNIFICANT)) if places > MOST_DECIMALS else product
            return WrittenFormula(function, shown, close, slope)
        case _:
            return WrittenFormula(function, shown, shortest(result))
