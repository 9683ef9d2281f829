"""Functions of one number, written with the number: "max(0, −0.6)", "1 / (1 + exp(−1.2))"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from convviz.layers import Formula
from convviz.states.written.number import Number, shortest
from convviz.texts.arithmetic import number
from convviz.texts.numbers import format_number, localised

_MINUS = "−"


def expression(formula: Formula, value: Number) -> str:
    """The function with its number.

    Args:
        formula: Which function, and its constants.
        value: The number as it is written before.
    """
    write = _WRITTEN.get(formula.name)
    return f"{formula.name}({number(value)})" if write is None else write(formula, value)


def _relu(formula: Formula, value: Number) -> str:
    x = number(value)
    highest, threshold = formula.parameters.get("max_value"), formula.parameters.get("threshold", 0.0)
    slope = formula.parameters.get("negative_slope", 0.0)
    if threshold or (slope and formula.value < 0):
        return x if formula.value >= threshold else f"{_number(slope)} · ({x} {_MINUS} {_number(threshold)})"
    inner = _listed("max", "0", x)
    return inner if highest is None else _listed("min", _number(highest), inner)


def _softmax(formula: Formula, value: Number) -> str:
    """The largest is subtracted first: the same answer, and no overflow."""
    x = number(value)
    maximum, denominator = (formula.parameters.get(name, 0.0) for name in ("maximum", "denominator"))
    exponent = f"{x} {_MINUS} {_signed(_number(maximum))}"
    return f"exp({exponent}) / {_number(denominator)}"


def _normalised(formula: Formula, value: Number) -> str:
    x = number(value)
    mean, variance, gamma, beta, epsilon = (
        _number(formula.parameters.get(name, 0.0))
        for name in ("mean", "variance", "gamma", "beta", "epsilon")
    )
    fraction = f"({x} {_MINUS} {_signed(mean)}) / √({variance} + {epsilon})"
    return f"{gamma} · {fraction} + {_signed(beta)}"


def _relu6(formula: Formula, value: Number) -> str:  # noqa: ARG001 - the table's signature
    return _listed("min", "6", _listed("max", "0", number(value)))


def _sloped(formula: Formula, value: Number) -> str:
    """Leaky ReLU and PReLU: a slope below zero."""
    x = number(value)
    slope = formula.parameters.get("negative_slope", formula.parameters.get("alpha", 0.0))
    return x if formula.value >= 0 else f"{_number(slope)} · {_signed(x)}"


def _exponential_below_zero(formula: Formula, value: Number) -> str:
    x = number(value)
    alpha = formula.parameters.get("alpha", 1.0)
    return x if formula.value > 0 else f"{_number(alpha)} · (exp({x}) {_MINUS} 1)"


def _sigmoid(formula: Formula, value: Number) -> str:
    numerator = number(value) if formula.name == "silu" else "1"
    return f"{numerator} / (1 + exp({number(_negated(value))}))"


def _unit_length(formula: Formula, value: Number) -> str:
    return f"{number(value)} / {_number(formula.parameters.get('length', 1.0))}"


def _pattern(formula: Formula, value: Number) -> str:
    return _PATTERNS[formula.name].format(x=number(value), signed=_signed(number(value)))


def _listed(function: str, *values: str) -> str:
    """A function of several numbers; a semicolon parts them where the comma is the decimal mark."""
    separator = "; " if localised(".") == "," else ", "
    return f"{function}({separator.join(values)})"


def _signed(text: str) -> str:
    return f"({text})" if text.startswith(_MINUS) else text


def _negated(value: Number) -> Number:
    return Number(-value.units, value.decimals, value.exact, value.special)


def _number(value: float) -> str:
    return format_number(value, significant=4) if abs(value) < 1e-3 else number(shortest(value))


_PATTERNS: Final[dict[str, str]] = {
    "linear": "{x}",
    "softplus": "ln(1 + exp({x}))",
    "exponential": "exp({x})",
    "absolute": "|{x}|",
    "square": "{signed}²",
    "silenced": "0 · {signed}",
}
_WRITTEN: Final[dict[str, Callable[[Formula, Number], str]]] = {
    **dict.fromkeys(_PATTERNS, _pattern),
    "relu": _relu,
    "relu6": _relu6,
    "leaky_relu": _sloped,
    "prelu": _sloped,
    "elu": _exponential_below_zero,
    "sigmoid": _sigmoid,
    "silu": _sigmoid,
    "softmax": _softmax,
    "normalize": _normalised,
    "unit_normalize": _unit_length,
}
