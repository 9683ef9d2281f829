"""Programs for a network compute the numbers that the network page shows, layer by layer."""

from __future__ import annotations

import ast
from typing import Any

import numpy as np
import pytest

from convviz import open_network
from convviz.exports.code.dialect import DIALECTS, Dialect
from convviz.exports.code.network_code import network_code
from convviz.layers import (
    Activation,
    Add,
    AveragePooling2D,
    BatchNormalization,
    Concatenate,
    Conv2D,
    Conv2DTranspose,
    ConvvizError,
    Cropping2D,
    Dense,
    DepthwiseConv2D,
    Flatten,
    GlobalAveragePooling2D,
    GlobalMaxPooling2D,
    Identity,
    InputLayer,
    Layer,
    LayerNormalization,
    Maximum,
    MaxPooling2D,
    Multiply,
    Rescaling,
    Reshape,
    SeparableConv2D,
    UpSampling2D,
    ZeroPadding2D,
)
from convviz.networks import Network, Node, Trace
from convviz.networks.edits import SilenceMap, edited


def numbers(*shape: int) -> np.ndarray:
    return np.random.default_rng(sum(shape)).normal(0, 0.5, shape).astype(np.float32)


def any_network() -> Network:
    """One layer of every kind that has words, in a graph with branches."""
    layers: list[tuple[str, Layer, tuple[str, ...]]] = [
        ("input", InputLayer((9, 7, 3)), ()),
        ("rescaling", Rescaling(0.5, [0.1, 0.2, 0.3]), ("input",)),
        ("for", Conv2D(numbers(3, 2, 3, 4), numbers(4), (2, 1), "same", activation="relu"), ("rescaling",)),
        ("bn", BatchNormalization(numbers(4), None, numbers(4), abs(numbers(4))), ("for",)),
        ("grouped", Conv2D(numbers(3, 3, 2, 6), None, groups=2, padding="same"), ("bn",)),
        ("swish", Activation("silu"), ("grouped",)),
        ("own", DepthwiseConv2D(numbers(2, 3, 4, 1), numbers(4), padding="same"), ("bn",)),
        (
            "separable",
            SeparableConv2D(
                numbers(3, 3, 4, 2), numbers(1, 1, 8, 4), numbers(4), 1, "same", activation="gelu"
            ),
            ("own",),
        ),
        ("nothing", Identity(), ("separable",)),
        ("add", Add(), ("own", "nothing")),
        ("maximum", Maximum(), ("own", "add")),
        ("beside", Concatenate(), ("maximum", "swish")),
        ("squeeze", GlobalAveragePooling2D(keepdims=True), ("beside",)),
        ("gate", Dense(numbers(10, 10), numbers(10), "sigmoid"), ("squeeze",)),
        ("gated", Multiply(), ("beside", "gate")),
        ("pool", MaxPooling2D(2, padding="same"), ("gated",)),
        ("zeros", ZeroPadding2D(((1, 0), (2, 1))), ("pool",)),
        ("crop", Cropping2D(((0, 1), (1, 1))), ("zeros",)),
        ("mean", AveragePooling2D(3, 2, padding="same"), ("zeros",)),
        ("up", UpSampling2D((2, 3)), ("mean",)),
        ("spread", Conv2DTranspose(numbers(3, 2, 5, 10), numbers(5), 2, "same", activation="elu"), ("crop",)),
        ("most", GlobalMaxPooling2D(), ("spread",)),
        ("flatten", Flatten(), ("up",)),
        ("shaped", Reshape((3, 4, 1)), ("twelve",)),
        ("softmax", Dense(numbers(5, 3), numbers(3), "softmax"), ("most",)),
    ]
    layers.insert(-2, ("twelve", Dense(numbers(5, 12)), ("most",)))
    return Network(
        "any", [Node(name, type(layer).__name__, layer, fed) for name, layer, fed in layers], ["softmax"]
    )


def traced(network: Network) -> Trace:
    return network.run(*(abs(numbers(*shape)) for shape in network.input_shapes))


def own_variable(name: str) -> str:
    return {
        "for": "_for",
        "softmax": "softmax_",
        "spread": "spread_",
        "own": "own_",
        "pool": "pool_",
        "mean": "mean_",
    }.get(name, name.replace("/", "_"))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_program_computes_what_each_layer_puts_out(dialect: Dialect, run_programs: Any) -> None:
    trace = traced(any_network())
    names = [name for name in trace if name != "input"]
    programs = [
        (network_code(trace, name, dialect, start="layer", data=f"{name}.npz"), own_variable(name))
        for name in names
    ]
    programs += [
        (network_code(trace, name, dialect, data=f"whole-{name}.npz"), own_variable(name))
        for name in ("softmax", "flatten", "shaped")
    ]

    results = run_programs(dialect, programs)

    for name, (result, said) in zip([*names, "softmax", "flatten", "shaped"], results, strict=True):
        assert result.shape == trace[name].shape, name
        np.testing.assert_allclose(result, trace[name], rtol=1e-3, atol=1e-4, err_msg=name)
        assert f"{name}: shape" in said


@pytest.mark.timeout(300)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_bundled_network_is_computed_from_the_digit_to_the_answer(
    dialect: Dialect, run_programs: Any
) -> None:
    network = open_network("mnist")
    trace = traced(edited(network, (SilenceMap(next(n.id for n in network.nodes if n.type == "Conv2D"), 1),)))
    last = network.outputs[0]

    [(result, _)] = run_programs(dialect, [(network_code(trace, last, dialect), own_variable(last))])

    np.testing.assert_allclose(result, trace[last], rtol=1e-3, atol=1e-5)


def test_a_program_takes_the_numbers_of_a_layer_without_words(run_programs: Any) -> None:
    nodes = (
        Node("input", "InputLayer", InputLayer((4, 5, 2))),
        Node("odd", "LayerNormalization", LayerNormalization(None, None), ("input",)),
        Node("conv", "Conv2D", Conv2D(numbers(3, 3, 2, 2)), ("odd",)),
    )
    trace = traced(Network("odd", nodes, ["conv"]))

    script = network_code(trace, "conv", "numpy")

    assert set(script.arrays) == {"values/odd", "conv/kernel"}
    assert "what this layer put out" in script.text
    [(result, _)] = run_programs("numpy", [(script, "conv")])
    np.testing.assert_allclose(result, trace["conv"], rtol=1e-4, atol=1e-5)
    with pytest.raises(ConvvizError, match="odd"):
        network_code(trace, "odd", "numpy")
    with pytest.raises(ConvvizError):
        network_code(trace, "input", "numpy")


def test_a_program_holds_only_the_layers_on_the_way() -> None:
    trace = traced(any_network())
    text = network_code(trace, "swish", "numpy").text
    assert "# grouped (Conv2D)" in text
    assert "separable" not in text
    assert "rescaling" not in network_code(trace, "swish", "numpy", start="layer").text


def test_a_hostile_name_stays_a_text() -> None:
    name = 'a"b\n; import os #'
    nodes = (
        Node("in", "InputLayer", InputLayer((3, 3, 1))),
        Node(name, "Conv2D", Conv2D(numbers(2, 2, 1, 1)), ("in",)),
    )
    text = network_code(traced(Network('"""\nboom', nodes, [name])), name, "keras").text
    imported = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import)]
    assert {each.names[0].name for each in imported} == {"keras", "numpy"}
