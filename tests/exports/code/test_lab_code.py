"""Programs for the lab compute the numbers that the lab shows, whatever its settings are."""

from __future__ import annotations

import ast
from typing import Any, cast

import numpy as np
import pytest

from convviz.exports.code import functions, literals
from convviz.exports.code.dialect import DIALECTS, Dialect
from convviz.exports.code.lab_code import lab_code
from convviz.exports.code.script import Script
from convviz.layers import ConvvizError
from convviz.states.lab.layers import layer_of
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Depthwise,
    Kernel,
    Pooling,
    Rank,
    Stage,
    Transposed,
)

Array = np.ndarray

BORDERS = ("zero", "one", "edge", "reflect", "wrap")
PADDINGS = ("valid", "same", "full", 1, 3)
_EACH = 14


def outputs(stages: tuple[Stage, ...], values: Array) -> Array:
    for stage in stages:
        values = layer_of(stage, values.shape[2]).forward(values)
    return values


def a_kernel(rng: np.random.Generator, channels: int) -> Kernel:
    height, width = (int(each) for each in rng.integers(1, 5, 2))
    filters = int(rng.integers(1, 4))
    shape = (height, width, channels, filters)
    weights = rng.integers(-4, 5, shape).astype(float).ravel()
    bias = tuple(rng.integers(-2, 3, filters).astype(float).tolist())
    return Kernel(shape, tuple(weights.tolist()), scale=float(rng.choice([1.0, 0.3, 1 / 9])), bias=bias)


def a_stage(rng: np.random.Generator, kind: str, channels: int) -> Stage:
    def pair(low: int, high: int) -> tuple[int, int]:
        down, across = rng.integers(low, high, 2)
        return int(down), int(across)

    padding: Any = PADDINGS[rng.integers(len(PADDINGS))]
    border: Any = str(rng.choice(BORDERS))
    match kind:
        case "convolution" | "depthwise":
            made = Convolution if kind == "convolution" else Depthwise
            stored = channels if rng.random() < 0.5 else 1
            dilation, strides = pair(1, 4), pair(1, 4)
            return made(a_kernel(rng, stored), strides, dilation, padding, border, bool(rng.random() < 0.5))
        case "transposed":
            which: Any = rng.choice(["valid", "same"])
            return Transposed(a_kernel(rng, channels), pair(1, 4), pair(1, 3), str(which))  # type: ignore[arg-type]
        case "pooling":
            rule: Any = rng.choice(["max", "average"])
            return Pooling(str(rule), pair(1, 5), pair(1, 4), padding)  # type: ignore[arg-type]
        case "rank":
            which = rng.choice(["median", "min", "max"])
            return Rank(str(which), pair(1, 4), pair(1, 4), pair(1, 3), padding, border)  # type: ignore[arg-type]
        case _:
            function: Any = rng.choice(["relu", "leaky_relu", "sigmoid", "tanh", "absolute"])
            return Activate(str(function), 0.3)  # type: ignore[arg-type]


def settings(dialect: Dialect) -> list[tuple[tuple[Stage, ...], Array]]:
    """Stages of each kind with any settings that run, on pictures that are not square; and chains of several."""
    rng = np.random.default_rng(7 + DIALECTS.index(dialect))
    found: list[tuple[tuple[Stage, ...], Array]] = []
    for kind in ("convolution", "depthwise", "transposed", "pooling", "rank", "activation", "chain"):
        wanted = len(found) + _EACH
        while len(found) < wanted:
            channels = int(rng.integers(1, 4))
            shape = (*(int(each) for each in rng.integers(4, 10, 2)), channels)
            values = np.round(rng.normal(0, 3, shape), 1).astype(np.float32)
            kinds = ("convolution", "activation", "pooling", "depthwise") if kind == "chain" else (kind,)
            stages: list[Stage] = []
            try:
                for each in kinds:
                    now = outputs(tuple(stages), values)
                    stages.append(a_stage(rng, each, now.shape[2]))
                outputs(tuple(stages), values)
            except ConvvizError:
                continue
            found.append((tuple(stages), values))
    return found


@pytest.mark.timeout(300)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_program_computes_what_the_lab_shows(dialect: Dialect, run_programs: Any) -> None:
    cases = settings(dialect)
    programs = [(lab_code(stages, values, dialect, title="A chain"), "x") for stages, values in cases]

    results = run_programs(dialect, programs)

    assert len(results) == 7 * _EACH
    for (stages, values), (result, _) in zip(cases, results, strict=True):
        expected = outputs(stages, values)
        assert result.shape == expected.shape, stages
        np.testing.assert_allclose(result, expected, rtol=2e-4, atol=2e-4, err_msg=str(stages))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_numbers_too_many_to_be_written_out_lie_beside(dialect: Dialect, run_programs: Any) -> None:
    rng = np.random.default_rng(3)
    values = rng.normal(0, 1, (40, 30, 3)).astype(np.float32)
    stages = (Convolution(a_kernel(rng, 3), (2, 3), padding="same"),)
    script = lab_code(stages, values, dialect, title="Large", data="large.npz")

    [(result, said)] = run_programs(dialect, [(script, "x")])

    assert script.data == "large.npz"
    assert np.array_equal(script.arrays["x"], values)
    assert 'np.load("large.npz")' in script.text
    np.testing.assert_allclose(result, outputs(stages, values), rtol=2e-4, atol=2e-4)
    assert "1. Convolution" in said


@pytest.mark.parametrize("dialect", DIALECTS)
def test_programs_are_short_and_import_nothing_of_convviz(dialect: Dialect) -> None:
    sobel = Kernel((3, 3, 1, 1), (1.0, 0.0, -1.0, 2.0, 0.0, -2.0, 1.0, 0.0, -1.0), name="sobel-x")
    stages = (Convolution(sobel), Activate("relu"), Pooling())

    script = lab_code(stages, np.zeros((6, 6, 1), np.float32), dialect, title="The letter A")

    modules = {
        name.name.split(".")[0]
        for node in ast.walk(ast.parse(script.text))
        if isinstance(node, ast.Import)
        for name in node.names
    }
    assert modules == {
        "numpy",
        *({"keras"} if dialect == "keras" else {"torch"} if dialect == "torch" else ()),
    }
    assert len(script.text.splitlines()) < 80
    assert script.data == ""
    assert "Sobel x" in script.text
    assert "[ 2,  0, -2]" in script.text


def test_the_numpy_program_prints_the_numbers(run_programs: Any) -> None:
    values = np.arange(12, dtype=np.float32).reshape(3, 4, 1)
    script = lab_code((Pooling("max", (2, 2), (1, 2)),), values, "numpy", title="Pooling")

    [(_, said)] = run_programs("numpy", [(script, "x")])

    assert "1. Max-pooling 2×2: shape (2, 2, 1)" in said
    assert "[[ 5.  7.]" in said.replace("[[[", "[[")
    assert "[ 9. 11.]" in said


def test_a_stage_that_cannot_run_is_refused() -> None:
    wide = Convolution(Kernel((5, 5, 1, 1), (1.0,) * 25))
    with pytest.raises(ConvvizError):
        lab_code((wide,), np.zeros((4, 4, 1), np.float32), "numpy", title="Too wide")


def test_arrays_are_written_so_that_they_come_back_the_same() -> None:
    rng = np.random.default_rng(5)
    shapes = ((), (3,), (2, 3), (4, 3, 1), (2, 3, 4), (3, 2, 1, 1), (2, 3, 4, 5), (200,))
    arrays = [rng.normal(0, 10.0**power, shape) for power in (-6, 0, 3) for shape in shapes]
    arrays += [np.full((3, 3, 1, 1), 1 / 9), np.array([np.inf, -np.inf, np.nan, -0.5, 1e-30])]
    for wanted in (array.astype(np.float32) for array in arrays):
        text = "\n".join(literals.array(wanted, '"float32"'))
        found = cast("Array", eval(text, {"np": np}))  # noqa: S307 - our own literal
        assert found.shape == wanted.shape
        assert np.array_equal(found.astype(np.float32), wanted, equal_nan=True), text


def test_a_mean_is_written_as_a_quotient() -> None:
    assert literals.array(np.full((3, 1), 1 / 9, np.float32), "float")[-1] == "], dtype=float) / 9"


def test_every_function_is_one_of_the_layers() -> None:
    from convviz.layers import ACTIVATIONS

    assert set(functions.FUNCTIONS) <= set(ACTIVATIONS)


def test_a_script_without_arrays_names_no_file() -> None:
    script = lab_code((Activate("tanh"),), np.zeros((4, 4, 1), np.float32), "torch", title="Tanh")
    assert isinstance(script, Script)
    assert "np.load" not in script.text
