"""Results of activations that come of a slip."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from convviz.layers.arithmetic import Formula
from convviz.states.lessons.hint import Hint, Slip


def function_hint(formula: Formula, said: float, tolerance: float) -> Hint:
    """What gives `said` instead of the function's result."""
    numbers = {"value": formula.value, "said": said, **formula.parameters}
    for slip, value in _slips(formula):
        if abs(value - said) <= tolerance < abs(value - formula.result):
            return Hint(slip, numbers)
    return Hint("function-start", numbers)


def _slips(formula: Formula) -> Iterator[tuple[Slip, float]]:
    if formula.name == "softmax":
        yield "function-undivided", float(np.exp(formula.value))
        yield "function-undivided", float(np.exp(formula.value - formula.parameters.get("maximum", 0.0)))
    if formula.name in {"leaky_relu", "elu", "prelu"}:
        yield "function-leak", 0.0
    if formula.name == "relu6" and formula.value > 0:
        yield "function-cap", formula.value
    if formula.value < 0:
        yield "function-kept", formula.value
        yield "function-magnitude", -formula.value
    else:
        yield "function-dropped", 0.0
