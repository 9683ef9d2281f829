"""w · x of the last layer, against the dot product itself."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import (
    ConvvizError,
    Dense,
    Flatten,
    GlobalAveragePooling2D,
    Identity,
    InputLayer,
    Layer,
    Permute,
)
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.contributions import contributions
from convviz.states.evidence.questions import Target

RNG = np.random.default_rng(21)
MAPS = RNG.normal(size=(3, 4, 5)).astype(np.float32)


def _behind(*layers: Layer) -> Network:
    nodes = [Node("in", "InputLayer", InputLayer((3, 4, 5)))]
    for layer in layers:
        nodes.append(Node(f"n{len(nodes)}", type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("made", nodes, [nodes[-1].id])


def test_each_number_counts_as_often_as_its_weight_says() -> None:
    kernel, bias = RNG.normal(size=(60, 3)), RNG.normal(size=3)
    network = _behind(Flatten(), Dense(kernel, bias, "softmax"))
    trace = network.run(MAPS)
    for index in range(3):
        found = contributions(network, trace, Target(index))
        np.testing.assert_allclose(found.values, MAPS.ravel() * kernel[:, index], rtol=1e-5)
        assert found.bias == pytest.approx(bias[index])
        assert found.sum == pytest.approx(MAPS.ravel() @ kernel[:, index] + bias[index], rel=1e-5)
        assert found.sum == pytest.approx(float(trace.before_activation["n2"][index]), rel=1e-5)
        assert found.layer == "in"
        np.testing.assert_allclose(found.maps, MAPS * kernel[:, index].reshape(3, 4, 5), rtol=1e-5)


def test_numbers_that_were_moved_go_back_to_where_they_stood() -> None:
    kernel = RNG.normal(size=(60, 2))
    network = _behind(Permute((3, 1, 2)), Identity(), Flatten(), Dense(kernel))
    found = contributions(network, network.run(MAPS), Target(1))
    moved = MAPS.transpose(2, 0, 1) * kernel[:, 1].reshape(5, 3, 4)
    trace = network.run(MAPS)
    assert found.layer == "n2"
    np.testing.assert_allclose(found.maps, moved, rtol=1e-5)
    assert found.maps.shape == trace.maps("n2").shape


def test_behind_a_global_mean_every_cell_has_its_share() -> None:
    kernel = RNG.normal(size=(5, 2))
    network = _behind(GlobalAveragePooling2D(), Dense(kernel, [0.5, -2]))
    found = contributions(network, network.run(MAPS), Target(0))
    assert found.layer == "in"
    np.testing.assert_allclose(found.maps, MAPS * kernel[:, 0].astype(np.float32) / 12, rtol=1e-5)
    np.testing.assert_allclose(found.maps.sum(axis=(0, 1)), found.values, rtol=1e-4)


def test_the_two_classes_of_one_sigmoid_say_the_opposite() -> None:
    kernel = RNG.normal(size=(60, 1))
    network = _behind(Flatten(), Dense(kernel, [0.3], "sigmoid"))
    trace = network.run(MAPS)
    no, yes = (contributions(network, trace, Target(index)) for index in (0, 1))
    assert yes.sum == pytest.approx(float(trace.before_activation["n2"][0]), rel=1e-5)
    assert no.sum == -yes.sum
    np.testing.assert_array_equal(no.values, -yes.values)
    with pytest.raises(ConvvizError) as refused:
        contributions(network, trace, Target(2))
    assert refused.value.code == "class-outside"


def test_of_the_digits_the_parts_and_the_bias_make_the_logit() -> None:
    network = open_network("mnist")
    trace = network.run(RNG.random((28, 28, 1)).astype(np.float32))
    found = contributions(network, trace, Target(7))
    assert found.layer == "dense"
    assert found.maps.shape == trace.maps("dense").shape
    assert found.values.sum() + found.bias == pytest.approx(found.sum, rel=1e-4)


def test_a_network_that_ends_otherwise_is_refused() -> None:
    network = _behind(GlobalAveragePooling2D())
    with pytest.raises(ConvvizError) as refused:
        contributions(network, network.run(MAPS), Target(0))
    assert refused.value.code == "contributions-no-dense"
