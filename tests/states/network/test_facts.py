"""What is said of a layer's output is what counting it says."""

from __future__ import annotations

import numpy as np

from convviz.layers import Activation, Conv2D, InputLayer, MaxPooling2D
from convviz.networks import Network, Node
from convviz.states.network.facts import BINS, depths, distribution, layer_facts
from convviz.states.network.run import NetworkRun
from convviz.states.network.store import OpenNetwork

RNG = np.random.default_rng(8)


def test_zeros_silent_and_constant_maps_and_the_histogram_are_counted():
    maps = RNG.normal(size=(6, 5, 4)).astype(np.float32)
    maps[:, :, 1] = 0
    maps[:, :, 2] = 0.5
    found = distribution(maps)
    assert (found.silent, found.constant, found.maps) == (1, 2, 4)
    assert found.zeros == 30 / 120
    np.testing.assert_allclose(
        (found.low, found.high, found.mean, found.deviation),
        (maps.min(), maps.max(), maps.mean(), maps.std()),
        rtol=1e-5,
    )
    assert found.counts.sum() == maps.size
    assert len(found.counts) == BINS


def test_what_is_no_number_is_told_and_does_not_spoil_the_rest():
    maps = np.array([[[1.0, np.nan], [3.0, np.inf]]], dtype=np.float32)
    found = distribution(maps)
    assert (found.not_finite, found.low, found.high, found.mean) == (2, 1, 3, 2)
    assert distribution(np.full((2, 2, 1), np.nan, np.float32)).not_finite == 4


def test_zeros_are_followed_through_the_layers_that_end_with_an_activation():
    network = Network(
        "deep",
        [
            Node("input", "InputLayer", InputLayer((8, 7, 2))),
            Node("first", "Conv2D", Conv2D(RNG.normal(size=(3, 2, 2, 3)), activation="relu"), ("input",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("first",)),
            Node("second", "Conv2D", Conv2D(RNG.normal(size=(2, 2, 3, 4))), ("pool",)),
            Node("relu", "Activation", Activation("relu"), ("second",)),
        ],
        ["relu"],
    )
    trace = network.run(RNG.normal(size=(8, 7, 2)).astype(np.float32))
    found = depths(network, trace)
    assert [depth.layer for depth in found] == ["first", "relu"]
    assert [depth.zeros for depth in found] == [
        float((trace[each] == 0).mean()) for each in ("first", "relu")
    ]
    facts = layer_facts(NetworkRun(OpenNetwork(network), network, (), trace, trace), "relu")
    assert facts is not None
    assert facts.place == 1
    assert facts.values is not None
    assert facts.values.zeros == found[1].zeros
    assert layer_facts(NetworkRun(OpenNetwork(network), network, (), None, None), "gone") is None


def test_zeros_with_depth_are_counted_among_finite_values_as_in_the_facts():
    kernel = np.array([1.0, -1.0, np.nan], np.float32).reshape(1, 1, 1, 3)
    nodes = [
        Node("in", "InputLayer", InputLayer((4, 4, 1), name="in")),
        Node("first", "Conv2D", Conv2D(kernel, activation="relu"), ("in",)),
    ]
    network = Network("net", nodes, ("first",))
    trace = network.run(np.ones((4, 4, 1), np.float32))
    assert depths(network, trace)[0].zeros == distribution(trace["first"]).zeros == 0.5


def test_layers_that_can_never_give_zero_say_nothing_of_sparseness() -> None:
    rng = np.random.default_rng(5)
    nodes = [
        Node("in", "InputLayer", InputLayer((6, 6, 2), name="in")),
        Node("convolution", "Conv2D", Conv2D(rng.normal(size=(3, 3, 2, 4)), activation="relu"), ("in",)),
        Node("gate", "Conv2D", Conv2D(rng.normal(size=(1, 1, 4, 4)), activation="sigmoid"), ("convolution",)),
        Node("relu", "ReLU", Activation("relu"), ("gate",)),
        Node("softmax", "Activation", Activation("softmax"), ("relu",)),
    ]
    network = Network("net", nodes, ("softmax",))
    trace = network.run(rng.normal(size=(6, 6, 2)).astype(np.float32))
    assert [depth.layer for depth in depths(network, trace)] == ["convolution", "relu"]
