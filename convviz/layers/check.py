"""Whether the arithmetic shown agrees with what the layer computed: the ∑ check."""

from __future__ import annotations

import math
from typing import NamedTuple, assert_never

import numpy as np

from convviz.layers.arithmetic import Arithmetic, Choice, Copy, Formula, Sum

_RELATIVE = 1e-5
# Below this float32 loses digits and then becomes 0.
_SMALLEST_NORMAL = float(np.finfo(np.float32).smallest_normal)


class Agreement(NamedTuple):
    """The outcome of a check.

    Attributes:
        ok: Whether the difference is within the bound.
        difference: |shown − computed|; NaN where just one of them is no number.
        bound: The largest difference that float32 explains.
    """

    ok: bool
    difference: float
    bound: float


def agreement(arithmetic: Arithmetic, forward_value: float) -> Agreement:
    """Compares one cell's arithmetic, in float64, with the layer's own float32 number.

    A sum may differ by 1e-5 · (Σ|terms| + |bias|), compared before its activation; a bound relative to the
    result would fail on correct code whose terms cancel. A formula may differ by 1e-5 of its magnitude. A choice
    and a copy agree exactly or not at all.

    Args:
        arithmetic: What `explain` gave.
        forward_value: What the layer computed for the same cell: for a sum the value before the activation,
            which `before_activation` gives; for all else the output of `forward`.
    """
    computed = float(forward_value)
    match arithmetic:
        case Sum():
            return _compare(arithmetic.total, computed, _RELATIVE * _magnitude(arithmetic))
        case Formula():
            size = arithmetic.magnitude
            if size is None:
                size = abs(arithmetic.value) + abs(arithmetic.result)
            return _compare(arithmetic.result, computed, _RELATIVE * size)
        case Choice() | Copy():
            return _compare(arithmetic.result, computed, None)
        case _:
            assert_never(arithmetic)


def _magnitude(arithmetic: Sum) -> float:
    with np.errstate(invalid="ignore"):
        terms = float(np.abs(arithmetic.products).sum())
    return terms / arithmetic.divisor + abs(arithmetic.bias)


def _compare(shown: float, computed: float, bound: float | None) -> Agreement:
    limit = 0.0 if bound is None else bound + _SMALLEST_NORMAL
    same = shown == computed or (math.isnan(shown) and math.isnan(computed)) or _overflows(shown, computed)
    difference = 0.0 if same else abs(shown - computed)
    return Agreement(ok=same or difference <= limit, difference=difference, bound=limit)


def _overflows(shown: float, computed: float) -> bool:
    """Whether float32 has no finite number for what is shown, and the layer gave its infinity."""
    with np.errstate(over="ignore"):
        return math.isinf(computed) and float(np.float32(shown)) == computed
