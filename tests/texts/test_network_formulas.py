"""What an activation is written as, computed again, gives its result."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from convviz.layers import Activation, Formula
from convviz.states.written.number import shortest
from convviz.texts.network_formulas import expression

VALUES = (-2.5, -0.5, 0.25, 1.75, 7.5)
FUNCTIONS = {
    "max": max,
    "min": min,
    "exp": math.exp,
    "ln": math.log,
    "sqrt": math.sqrt,
    "tanh": math.tanh,
    "abs": abs,
}


def computed(text: str) -> float:
    """The written expression as a pocket calculator has it."""
    code = text.replace("−", "-").replace("·", "*").replace("√", "sqrt").replace("²", "**2")
    code = re.sub(r"\|([^|]*)\|", r"abs(\1)", code)
    return float(eval(code, {"__builtins__": {}}, FUNCTIONS))  # noqa: S307 - our own text


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize(
    "activation",
    [
        Activation("relu"),
        Activation("relu", max_value=6.0),
        Activation("relu", negative_slope=0.25, threshold=1.0),
        Activation("relu6"),
        Activation("leaky_relu", negative_slope=0.125),
        Activation("elu", alpha=0.5),
        Activation("sigmoid"),
        Activation("silu"),
        Activation("softplus"),
        Activation("exponential"),
        Activation("absolute"),
        Activation("square"),
        Activation("tanh"),
        Activation("linear"),
    ],
    ids=lambda activation: f"{activation.function} {dict(activation.parameters)}",
)
def test_an_activation_written_with_its_number_computes_to_its_result(activation, value):
    formula = activation.formula(np.array([value]), 0)
    assert computed(expression(formula, shortest(value))) == pytest.approx(formula.result, rel=1e-5)


@pytest.mark.parametrize("channel", [0, 1, 2])
def test_softmax_is_written_with_the_largest_subtracted(channel):
    formula = Activation("softmax").formula(np.array([1.5, -0.5, 0.25]), channel)
    text = expression(formula, shortest(formula.value))
    assert "− 1.5" in text
    assert computed(text) == pytest.approx(formula.result, rel=1e-3)


def test_a_normalisation_is_written_with_its_group():
    parameters = {"mean": -0.5, "variance": 4.0, "gamma": 1.5, "beta": -0.25, "epsilon": 0.001}
    result = 1.5 * (2.0 + 0.5) / math.sqrt(4.001) - 0.25
    text = expression(Formula("normalize", 2.0, result, parameters), shortest(2.0))
    assert computed(text) == pytest.approx(result, rel=1e-4)


def test_an_unknown_function_stands_with_its_own_name():
    assert expression(Formula("mish", 1.5, 1.4, {}), shortest(1.5)) == "mish(1.5)"
