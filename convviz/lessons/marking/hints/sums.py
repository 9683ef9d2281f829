"""Sums and means that come of a slip: a bias forgotten, a kernel turned, a product left out, a mean not divided."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from convviz.layers.arithmetic import Float64s, Sum
from convviz.states.lessons.hint import Hint, Slip
from convviz.states.lessons.steps import is_mean

_Slips = Iterator[tuple[Slip, float, dict[str, float]]]


def sum_hint(arithmetic: Sum, said: float, tolerance: float) -> Hint:
    """What gives `said` instead of the sum.

    Args:
        arithmetic: The right computation.
        said: The wrong number.
        tolerance: How far off counts as the same.
    """
    slips = _of_mean(arithmetic) if is_mean(arithmetic) else _of_products(arithmetic)
    for slip, value, numbers in slips:
        if abs(value - said) <= tolerance < abs(value - arithmetic.result):
            return Hint(slip, {**numbers, "said": said})
    return start_of_sum(arithmetic)


def start_of_sum(arithmetic: Sum) -> Hint:
    """How to begin: how many products there are, and the first that is not zero; or the sum that is to be divided."""
    if is_mean(arithmetic):
        total = float(arithmetic.window.values[arithmetic.window.inside].sum())
        return Hint("mean-start", {"count": arithmetic.divisor, "sum": total})
    first = int(np.argmax(arithmetic.products != 0))
    return Hint(
        "sum-start-bias" if arithmetic.bias else "sum-start",
        {
            "count": arithmetic.weights.size,
            "value": float(arithmetic.window.values[first]),
            "weight": float(arithmetic.weights[first]),
            "product": float(arithmetic.products[first]),
            "bias": arithmetic.bias,
        },
    )


def _of_mean(arithmetic: Sum) -> _Slips:
    values = arithmetic.window.values[arithmetic.window.inside]
    total, cells = float(values.sum()), arithmetic.window.values.size
    numbers = {"sum": total, "count": arithmetic.divisor, "cells": float(cells)}
    yield "mean-undivided", total, numbers
    yield "mean-padding", total / cells, numbers
    yield "mean-maximum", float(values.max()), numbers


def _of_products(arithmetic: Sum) -> _Slips:
    products, bias, total = arithmetic.products, arithmetic.bias, arithmetic.total
    numbers = {"sum": total - bias, "bias": bias, "total": total, "result": arithmetic.result}
    yield "sum-activation", total, numbers
    if bias:
        yield "sum-bias", total - bias, numbers
        yield "sum-bias-sign", total - 2 * bias, numbers
    yield "sum-flipped", float((arithmetic.window.values * _turned(arithmetic)).sum()) + bias, numbers
    yield from _of_channels(arithmetic)
    for index in np.flatnonzero(products):
        term = {
            "value": float(arithmetic.window.values[index]),
            "weight": float(arithmetic.weights[index]),
            "product": float(products[index]),
        }
        yield "sum-missing", total - products[index], term
        yield "sum-sign", total - 2 * products[index], term
    yield "sum-unsigned", float(np.abs(products).sum()) + bias, numbers
    yield "sum-weights", float(arithmetic.weights.sum()) + bias, numbers
    yield "sum-values", float(arithmetic.window.values.sum()) + bias, numbers


def _of_channels(arithmetic: Sum) -> _Slips:
    channels = np.unique(arithmetic.window.channels).tolist()
    if len(channels) > 1:
        for channel in channels:
            part = float(arithmetic.products[arithmetic.window.channels == channel].sum())
            numbers = {"channel": channel + 1.0, "channels": float(len(channels)), "part": part}
            yield "sum-channel", part + arithmetic.bias, numbers


def _turned(arithmetic: Sum) -> Float64s:
    """The weights as they meet the window when the kernel is turned by 180°, channel by channel."""
    turned = arithmetic.weights.copy()
    for channel in np.unique(arithmetic.window.channels):
        own = arithmetic.window.channels == channel
        turned[own] = arithmetic.weights[own][::-1]
    return turned
