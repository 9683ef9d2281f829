"""Maxima, minima and medians that come of a slip: the sum or the mean, the other end, signs overlooked."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from convviz.layers.arithmetic import Choice
from convviz.states.lessons.hint import Hint, Slip


def choice_hint(arithmetic: Choice, said: float, tolerance: float) -> Hint:
    """What gives `said` instead of the value that is taken."""
    for slip, value in _slips(arithmetic):
        if abs(value - said) <= tolerance < abs(value - arithmetic.result):
            return Hint(slip, {**_numbers(arithmetic), "said": said})
    return start_of_choice(arithmetic)


def start_of_choice(arithmetic: Choice) -> Hint:
    """How to begin: how many cells of the window take part, and the first of them."""
    return Hint("choice-start", _numbers(arithmetic))


def _numbers(arithmetic: Choice) -> dict[str, float]:
    values = arithmetic.window.values[arithmetic.considered]
    return {
        "count": float(values.size),
        "first": float(values[0]),
        "maximum": float(arithmetic.kind == "max"),
    }


def _slips(arithmetic: Choice) -> Iterator[tuple[Slip, float]]:
    values = arithmetic.window.values[arithmetic.considered]
    if not arithmetic.considered.all():
        yield "choice-padding", 0.0
    yield "choice-magnitude", float(values[np.abs(values).argmax()])
    yield "choice-sum", float(values.sum())
    yield "choice-mean", float(values.mean())
    yield "choice-opposite", float(values.max() if arithmetic.kind == "min" else values.min())
    for value in values.tolist():
        yield "choice-other", value
