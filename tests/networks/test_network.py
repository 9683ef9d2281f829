"""A network runs its graph, explains its cells, and reuses what an edit does not touch."""

from __future__ import annotations

import weakref

import numpy as np
import pytest

from convviz.layers import Activation, Conv2D, ConvvizError, InputLayer, MaxPooling2D, SeparableConv2D
from convviz.networks import Cursor, Group, Network, Node, UnknownLayer

RNG = np.random.default_rng(3)


def normal(*shape):
    return RNG.normal(size=shape).astype(np.float32)


def small() -> Network:
    return Network(
        "small",
        [
            Node("input", "InputLayer", InputLayer((9, 7, 2))),
            Node("conv", "Conv2D", Conv2D(normal(3, 2, 2, 4), normal(4), activation="relu"), ("input",)),
            Node("block/pool", "MaxPooling2D", MaxPooling2D(2), ("conv",)),
            Node("softmax", "Activation", Activation("softmax"), ("block/pool",)),
        ],
        ["softmax"],
        [Group("block", "Functional", ("block/pool",))],
    )


def test_every_layer_has_its_output_and_the_activation_can_be_looked_behind():
    network, picture = small(), normal(9, 7, 2)
    trace = network.run(picture)
    assert list(trace) == ["input", "conv", "block/pool", "softmax"]
    assert {each: array.shape for each, array in trace.items()} == dict(network.shapes)
    np.testing.assert_array_equal(trace["conv"], np.maximum(trace.before_activation["conv"], 0))
    assert (trace.before_activation["conv"] < 0).any()
    assert trace.before_activation["softmax"] is trace["softmax"]
    np.testing.assert_allclose(trace.output.sum(axis=2), 1, rtol=1e-6)


def test_a_run_that_nobody_holds_is_gone_at_once_and_its_memory_serves_the_next():
    trace = small().run(normal(9, 7, 2))
    kept = trace.before_activation["conv"]
    assert trace.before_activation["conv"] is kept
    gone = weakref.ref(trace)
    del trace
    assert gone() is None


def test_a_nested_model_stands_for_its_output():
    trace = small().run(normal(9, 7, 2))
    assert trace["block"] is trace["block/pool"]


def test_every_cell_of_every_layer_passes_the_check():
    network = small()
    trace = network.run(normal(9, 7, 2))
    for layer, (height, width, channels) in network.shapes.items():
        for row, column, channel in np.ndindex(height, width, channels):
            assert network.check(trace, Cursor(layer, channel, row, column)).ok


def test_a_run_takes_over_what_an_edit_does_not_touch():
    network, picture = small(), normal(9, 7, 2)
    before = network.run(picture)
    edited = network.with_layers({"block/pool": MaxPooling2D((2, 3))})
    after = edited.run(picture, reuse=before)
    assert after["conv"] is before["conv"]
    assert after["block/pool"].shape == (3, 2, 4)
    np.testing.assert_array_equal(after.output, edited.run(picture).output)
    assert network.run(picture.copy(), reuse=before)["conv"] is not before["conv"]


def test_what_comes_before_an_unknown_layer_works():
    network = Network(
        "odd",
        [
            Node("input", "InputLayer", InputLayer((9, 7, 2))),
            Node("conv", "Conv2D", Conv2D(normal(3, 2, 2, 4)), ("input",)),
            Node("lambda", "Lambda", UnknownLayer("lambda", "Lambda", (7, 6, 4)), ("conv",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("lambda",)),
        ],
        ["pool"],
    )
    assert network.shapes["pool"] == (3, 3, 4)
    trace = network.run(normal(9, 7, 2))
    assert trace["conv"].shape == (7, 6, 4)
    for stopped in ("lambda", "pool"):
        with pytest.raises(ConvvizError, match="lambda is of the class Lambda, which convviz does not run"):
            trace[stopped]


def test_counts_are_those_of_the_layers_and_a_shared_layer_counts_once():
    layer = Conv2D(normal(3, 3, 2, 2), normal(2), padding="same", name="shared")
    network = Network(
        "twice",
        [
            Node("input", "InputLayer", InputLayer((5, 5, 2))),
            Node("shared", "Conv2D", layer, ("input",)),
            Node("shared@2", "Conv2D", layer, ("shared",)),
        ],
        ["shared@2"],
    )
    assert network.parameter_count() == 3 * 3 * 2 * 2 + 2
    assert network.multiply_adds() == 2 * 25 * 3 * 3 * 2 * 2


def test_wrong_inputs_and_wrong_graphs_are_refused():
    network = small()
    with pytest.raises(ConvvizError, match="takes 1 inputs; received 2"):
        network.run(normal(9, 7, 2), normal(9, 7, 2))
    with pytest.raises(ConvvizError, match=r"has the shape \(9, 7, 2\); received \(9, 7, 3\)"):
        network.run(normal(9, 7, 3))
    with pytest.raises(ConvvizError, match="no layer 'dense'"):
        network.node("dense")
    layer = SeparableConv2D(normal(3, 3, 2, 1), normal(1, 1, 2, 2))
    with pytest.raises(ConvvizError, match="no layer 'b' before a"):
        Network("loop", [Node("a", "SeparableConv2D", layer, ("b",))], ["a"])
    with pytest.raises(ConvvizError, match="Two layers are called 'a'"):
        Network("twice", [Node("a", "InputLayer", InputLayer((1,)))] * 2, ["a"])
