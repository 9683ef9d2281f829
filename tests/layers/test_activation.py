import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from convviz.layers import ACTIVATIONS, Activation, Cell, ConvvizError, Formula, Shape, agreement

FINITE = some.floats(-80, 80, width=32)
DEFINITIONS = {
    "linear": lambda x: x,
    "relu": lambda x: max(x, 0),
    "relu6": lambda x: min(max(x, 0), 6),
    "leaky_relu": lambda x: x if x > 0 else 0.2 * x,
    "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    "tanh": math.tanh,
    "absolute": abs,
    "elu": lambda x: x if x > 0 else math.expm1(x),
    "selu": lambda x: 1.0507009873554805 * (x if x > 0 else 1.6732632423543772 * math.expm1(x)),
    "gelu": lambda x: x * math.erfc(-x / math.sqrt(2)) / 2,
    "silu": lambda x: x / (1 + math.exp(-x)),
    "softplus": lambda x: max(x, 0) + math.log1p(math.exp(-abs(x))),
    "softsign": lambda x: x / (1 + abs(x)),
    "hard_sigmoid": lambda x: min(max((x + 3) / 6, 0), 1),
    "hard_silu": lambda x: x * min(max((x + 3) / 6, 0), 1),
    "mish": lambda x: x * math.tanh(max(x, 0) + math.log1p(math.exp(-abs(x)))),
    "exponential": math.exp,
    "log_sigmoid": lambda x: min(x, 0) - math.log1p(math.exp(-abs(x))),
    "celu": lambda x: x if x > 0 else math.expm1(x),
    "hard_tanh": lambda x: min(max(x, -1), 1),
    "hard_shrink": lambda x: x if abs(x) > 0.5 else 0,
    "soft_shrink": lambda x: math.copysign(max(abs(x) - 0.5, 0), x),
    "tanh_shrink": lambda x: x - math.tanh(x),
    "threshold": lambda x: max(x, 0),
    "squareplus": lambda x: (x + math.sqrt(x * x + 4)) / 2 if x > 0 else 2 / (math.sqrt(x * x + 4) - x),
    "sparse_plus": lambda x: x if x >= 1 else (max(x, -1) + 1) ** 2 / 4,
    "sparse_sigmoid": lambda x: min(max((x + 1) / 2, 0), 1),
    "square": lambda x: x * x,
    "not_equal": lambda x: 0 if x == 0 else 1,
}


def test_every_function_of_the_table_is_tested() -> None:
    assert set(DEFINITIONS) == set(ACTIVATIONS) - {"softmax", "log_softmax", "sparsemax", "sqrt"}


@pytest.mark.parametrize("function", DEFINITIONS)
@settings(deadline=None)
@given(values=some.lists(FINITE, min_size=1, max_size=12))
def test_a_function_and_its_formula_are_its_definition(function: str, values: list[float]) -> None:
    layer = Activation(function)
    picture = np.array(values, np.float32).reshape(1, -1, 1)
    output = layer.forward(picture)
    assert output.dtype == np.float32
    for column, value in enumerate(values):
        expected = DEFINITIONS[function](value)
        shown = layer.explain(Cell(0, 0, column), picture)
        assert (shown.name, shown.value) == (function, value)
        assert shown.result == pytest.approx(expected, rel=3e-8, abs=1e-15)
        assert float(output[0, column, 0]) == pytest.approx(expected, rel=1e-5, abs=2e-7)
        assert agreement(shown, output[0, column, 0]).ok


@settings(deadline=None)
@given(some.lists(some.floats(-100, 100, width=32), min_size=1, max_size=9))
def test_softmax_shows_what_it_divides_and_by_what(values: list[float]) -> None:
    layer = Activation("softmax")
    picture = np.array(values, np.float32).reshape(1, 1, -1)
    output = layer.forward(picture)
    exact = [math.exp(value - max(values)) for value in values]
    assert output.sum() == pytest.approx(1, abs=1e-5)
    for channel, value in enumerate(values):
        shown = layer.explain(Cell(channel, 0, 0), picture)
        assert isinstance(shown, Formula)
        assert shown.parameters == pytest.approx({"maximum": max(values), "denominator": sum(exact)})
        assert shown.result == pytest.approx(exact[channel] / sum(exact))
        assert shown.result == pytest.approx(
            math.exp(value - shown.parameters["maximum"]) / shown.parameters["denominator"]
        )
        assert agreement(shown, output[0, 0, channel]).ok


def test_softmax_runs_over_the_channels_of_each_place() -> None:
    picture = np.random.default_rng(0).normal(size=(4, 3, 5)).astype(np.float32)
    output = Activation("softmax").forward(picture)
    np.testing.assert_allclose(output.sum(axis=2), np.ones((4, 3)), atol=1e-6)
    assert output.flags.c_contiguous


def test_large_numbers_do_not_overflow_where_the_function_does_not() -> None:
    picture = np.array([-1e30, -200, 200, 1e30], np.float32).reshape(1, 4, 1)
    assert Activation("sigmoid").forward(picture).ravel().tolist() == [0, pytest.approx(0, abs=1e-30), 1, 1]
    assert Activation("softplus").forward(picture).ravel().tolist() == [0, 0, 200, np.float32(1e30)]
    assert Activation("elu").forward(picture).ravel().tolist() == [-1, -1, 200, np.float32(1e30)]
    assert np.isfinite(Activation("softmax").forward(picture.reshape(1, 1, 4))).all()
    assert Activation("exponential").forward(picture).ravel().tolist() == [0, 0, np.inf, np.inf]


def test_infinities_and_nan_pass_through_relu() -> None:
    picture = np.array([-np.inf, np.inf, np.nan], np.float32).reshape(1, 3, 1)
    for parameters in ({}, {"threshold": 1.0}, {"max_value": 6.0}):
        output = Activation("relu", **parameters).forward(picture).ravel()
        assert output[0] == 0
        assert output[1] == parameters.get("max_value", np.inf)
        assert math.isnan(output[2])


def test_constants_have_keras_s_defaults_and_are_shown() -> None:
    picture = np.full((1, 1, 1), -2, np.float32)
    assert Activation("leaky_relu").explain(Cell(0, 0, 0), picture).parameters == {"negative_slope": 0.2}
    shown = Activation("leaky_relu", negative_slope=0.3).explain(Cell(0, 0, 0), picture)
    assert shown.parameters == {"negative_slope": 0.3}
    assert shown.result == pytest.approx(-0.6)
    relu = Activation("relu", max_value=6).explain(Cell(0, 0, 0), picture)
    assert relu.parameters == {"negative_slope": 0, "max_value": 6, "threshold": 0}


def test_aliases_are_stored_by_the_main_name_and_named_as_they_were_asked_for() -> None:
    layer = Activation("swish")
    assert (layer.function, layer.name) == ("silu", "swish")
    assert Activation("abs", name="magnitude").name == "magnitude"
    assert Activation("abs").function == "absolute"


@pytest.mark.parametrize(
    ("function", "parameters", "code"),
    [
        ("rellu", {}, "activation-unknown"),
        ("relu", {"slope": 1.0}, "activation-parameter"),
        ("tanh", {"alpha": 1.0}, "activation-parameter"),
        ("leaky_relu", {"negative_slope": None}, "activation-parameter"),
    ],
)
def test_what_there_is_not_is_refused(function: str, parameters: dict, code: str) -> None:
    with pytest.raises(ConvvizError) as caught:
        Activation(function, **parameters)
    assert caught.value.code == code


def test_an_activation_keeps_the_shape_and_counts_nothing() -> None:
    layer, shape = Activation("relu"), Shape(3, 4, 5)
    assert layer.output_shape(shape) == shape
    assert (layer.parameter_count(), layer.multiply_adds(shape)) == (0, 0)


def test_the_parameters_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        Activation("relu").parameters["threshold"] = 3
