"""Puts the arithmetic of a weighted sum together: products, bias, activation, result."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from convviz.layers.activation import Activation
from convviz.layers.arithmetic import Float64s, Sum, Window
from convviz.layers.layer import Array

Terms = tuple[Window, Float64s]
"""The cells of one output and the weight of each."""


def explain_sum(
    terms_of: Callable[[int], Terms],
    channel: int,
    channels: int,
    bias: Array | None,
    activation: Activation | None,
    totals_of: Callable[[], Float64s] | None = None,
) -> Sum:
    """The sum behind one output cell.

    Args:
        terms_of: Gives the terms of any channel at the cell's place.
        channel: The cell's channel.
        channels: How many the output has; those beside the cell's are summed only for an activation over
            channels.
        bias: Shape (channels,), or None.
        activation: What follows the sum, or None.
        totals_of: Gives the sums of all channels without their biases, where there is a faster way than one by one.
    """
    window, weights = terms_of(channel)
    own_bias = 0.0 if bias is None else float(bias[channel])
    total = _total(window, weights) + own_bias
    formula = None
    if activation is not None and activation.over_channels:
        totals = totals_of() if totals_of else np.array([_total(*terms_of(each)) for each in range(channels)])
        formula = activation.formula(totals if bias is None else totals + bias, channel)
    elif activation is not None:
        formula = activation.formula(np.array([total]), 0)
    return Sum(
        window=window,
        weights=weights,
        bias=own_bias,
        divisor=1.0,
        total=total,
        activation=formula,
        result=total if formula is None else formula.result,
    )


def plain_sum(window: Window, weights: Float64s, bias: float = 0.0, divisor: float = 1.0) -> Sum:
    """A weighted sum without an activation."""
    with np.errstate(invalid="ignore", over="ignore"):
        total = float((window.values * weights).sum()) / divisor + bias
    return Sum(window, weights, bias, divisor, total, None, total)


def activated(totals: Array, activation: Activation | None) -> Array:
    """The values after an activation, written over the totals."""
    if activation is not None:
        activation.apply_in_place(totals)
    return totals


def _total(window: Window, weights: Float64s) -> float:
    # Infinite cells are legal; the sum then is infinite or NaN, as forward's.
    with np.errstate(invalid="ignore"):
        return float((window.values * weights).sum())
