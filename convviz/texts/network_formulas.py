"""Functions of one number, written with the number: "max(0, −0.6)", "1 / (1 + exp(−1.2))"."""

from __future__ import annotations

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
    x = number(value)
    constants = formula.parameters
    match formula.name:
        case "linear":
            return x
        case "relu":
            return _relu(x, formula)
        case "relu6":
            return _listed("min", "6", _listed("max", "0", x))
        case "leaky_relu" | "prelu":
            return x if formula.value >= 0 else f"{_constant(formula, 'negative_slope', 'alpha')} · {_signed(x)}"
        case "elu" | "celu":
            alpha = _number(constants.get("alpha", 1.0))
            return x if formula.value > 0 else f"{alpha} · (exp({x}) {_MINUS} 1)"
        case "sigmoid":
            return f"1 / (1 + exp({number(_negated(value))}))"
        case "silu":
            return f"{x} / (1 + exp({number(_negated(value))}))"
        case "softplus":
            return f"ln(1 + exp({x}))"
        case "exponential":
            return f"exp({x})"
        case "absolute":
            return f"|{x}|"
        case "square":
            return f"{_signed(x)}²"
        case "softmax":
            return _softmax(x, formula)
        case "normalize":
            return _normalised(x, formula)
        case "unit_normalize":
            return f"{x} / {_number(constants.get('length', 1.0))}"
        case "silenced":
            return f"0 · {_signed(x)}"
        case _:
            return f"{formula.name}({x})"


def _relu(x: str, formula: Formula) -> str:
    highest, threshold = formula.parameters.get("max_value"), formula.parameters.get("threshold", 0.0)
    slope = formula.parameters.get("negative_slope", 0.0)
    if threshold or (slope and formula.value < 0):
        return x if formula.value >= threshold else f"{_number(slope)} · ({x} {_MINUS} {_number(threshold)})"
    inner = _listed("max", "0", x)
    return inner if highest is None else _listed("min", _number(highest), inner)


def _softmax(x: str, formula: Formula) -> str:
    """The largest is subtracted first: the same answer, and no overflow."""
    maximum, denominator = (formula.parameters.get(name, 0.0) for name in ("maximum", "denominator"))
    exponent = f"{x} {_MINUS} {_signed(_number(maximum))}"
    return f"exp({exponent}) / {_number(denominator)}"


def _normalised(x: str, formula: Formula) -> str:
    mean, variance, gamma, beta, epsilon = (
        _number(formula.parameters.get(name, 0.0)) for name in ("mean", "variance", "gamma", "beta", "epsilon")
    )
    fraction = f"({x} {_MINUS} {_signed(mean)}) / √({variance} + {epsilon})"
    return f"{gamma} · {fraction} + {_signed(beta)}"


def _constant(formula: Formula, *names: str) -> str:
    found = next((formula.parameters[name] for name in names if name in formula.parameters), None)
    return _number(found if found is not None else formula.result / formula.value)


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
