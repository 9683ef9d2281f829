"""Networks that have forgotten."""

from __future__ import annotations

import numpy as np

from convviz import open_network
from convviz.layers import BatchNormalization, Dense, InputLayer
from convviz.networks.edits import weights_of
from convviz.networks.forgetting import forgotten, learnt_layers
from convviz.networks.network import Network
from convviz.networks.node import Node


def test_layers_are_named_from_the_output_on() -> None:
    assert learnt_layers(open_network("mnist")) == ("dense_1", "dense", "conv2d_2", "conv2d_1", "conv2d")


def test_numbers_change_places_in_the_named_layers_alone() -> None:
    network = open_network("mnist")
    found = forgotten(network, ("dense", "conv2d"), seed=2)
    for node in network.nodes:
        for name, before in weights_of(node.layer).items():
            after = weights_of(found.node(node.id).layer)[name]
            assert (np.sort(after, axis=None) == np.sort(before, axis=None)).all()
            assert after.dtype == np.float32
            assert (after != before).any() == (node.id in {"dense", "conv2d"})


def test_a_layer_forgets_the_same_whatever_forgets_with_it() -> None:
    network = open_network("mnist")
    alone, together = (forgotten(network, layers, 0) for layers in (("dense",), ("dense", "dense_1")))
    kernels = [weights_of(each.node("dense").layer)["kernel"] for each in (alone, together)]
    assert (kernels[0] == kernels[1]).all()


def test_a_shared_layer_forgets_once_and_a_variance_stays_one() -> None:
    shared = BatchNormalization(
        *(np.linspace(low, high, 6).astype(np.float32) for low, high in ((1, 2), (0, 1), (-1, 1), (0.1, 3)))
    )
    nodes = [
        Node("in", "InputLayer", InputLayer((6,))),
        Node("once", "BatchNormalization", shared, ("in",)),
        Node("once@2", "BatchNormalization", shared, ("once",)),
        Node("end", "Dense", Dense(np.eye(6, dtype=np.float32), None), ("once@2",)),
    ]
    network = Network("shared", nodes, ["end"])
    assert learnt_layers(network) == ("end", "once@2")
    found = forgotten(network, ("once@2",), 0)
    assert found.node("once").layer is found.node("once@2").layer
    variance = weights_of(found.node("once").layer)["moving_variance"]
    assert sorted(variance.tolist()) == sorted(shared.moving_variance.tolist())
