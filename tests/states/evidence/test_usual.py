"""Which layers are looked at where nobody says otherwise."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import (
    Activation,
    BatchNormalization,
    Conv2D,
    ConvvizError,
    Dense,
    GlobalAveragePooling2D,
    Identity,
    InputLayer,
    MaxPooling2D,
    Softmax,
)
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.usual import usual_map_layer, usual_vector_layer


@pytest.mark.parametrize(
    ("name", "vector", "maps"),
    [
        ("mnist", "dense", "conv2d_2"),
        ("catsdogs", "dense", "conv2d_3"),
    ],
)
def test_of_known_networks_they_are_those_that_everybody_takes(name: str, vector: str, maps: str) -> None:
    network = open_network(name)
    assert usual_vector_layer(network) == vector
    assert usual_map_layer(network) == maps


def test_the_maps_are_those_behind_the_last_activation_and_before_what_only_thins_them_out() -> None:
    layers = [
        Conv2D(np.ones((3, 3, 1, 2)), padding="same"),
        BatchNormalization([1, 1], [0, 0], [0, 0], [1, 1]),
        Activation("relu"),
        MaxPooling2D(2),
        Identity(),
        GlobalAveragePooling2D(),
        Identity(),
        Dense(np.ones((2, 3))),
        Softmax(),
    ]
    nodes = [Node("in", "InputLayer", InputLayer((8, 8, 1)))]
    for layer in layers:
        nodes.append(Node(f"n{len(nodes)}", type(layer).__name__, layer, (nodes[-1].id,)))
    network = Network("made", nodes, [nodes[-1].id])
    assert usual_map_layer(network) == "n3"
    assert usual_vector_layer(network) == "n7"


def test_a_network_without_maps_has_none() -> None:
    network = Network(
        "flat",
        [
            Node("in", "InputLayer", InputLayer((12,))),
            Node("end", "Dense", Dense(np.ones((12, 4))), ("in",)),
        ],
        ["end"],
    )
    assert usual_vector_layer(network) == "in"
    with pytest.raises(ConvvizError) as refused:
        usual_map_layer(network)
    assert refused.value.code == "no-map-layer"
