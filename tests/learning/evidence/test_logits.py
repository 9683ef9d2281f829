"""Which layers have to be linear for logits, and what a class's score is."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import (
    Activation,
    ChannelsFirst,
    Conv2D,
    ConvvizError,
    Dense,
    Flatten,
    GlobalAveragePooling2D,
    Identity,
    InputLayer,
    Layer,
    Reshape,
    Softmax,
    TimeDistributed,
)
from convviz.learning.evidence.logits import logit_nodes, score
from convviz.networks.network import Network
from convviz.networks.node import Group, Node
from convviz.networks.silenced import Silenced

RNG = np.random.default_rng(8)


def dense(activation: str | None) -> Dense:
    return Dense(np.eye(4), activation=activation)


def ending(*layers: Layer) -> Network:
    """A network of these layers, called a, b, c …"""
    nodes = [Node("input", "InputLayer", InputLayer((4,)))]
    for name, layer in zip("abcdef", layers, strict=False):
        nodes.append(Node(name, type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("ending", nodes, [nodes[-1].id])


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([dense("softmax")], "a"),
        ([dense("sigmoid")], "a"),
        ([dense("log_softmax")], "a"),
        ([dense(None)], ""),
        ([dense("relu")], ""),
        ([dense("tanh")], ""),
        ([dense("relu"), dense("softmax")], "b"),
        ([dense("softmax"), dense(None)], ""),
        ([dense(None), Softmax()], "b"),
        ([dense(None), Activation("sigmoid")], "b"),
        ([dense("relu"), Activation("softmax")], "b"),
        ([dense("softmax"), Activation("softmax")], "ab"),
        ([dense("softmax"), Identity(), Reshape((2, 2)), Flatten()], "a"),
        ([dense(None), Activation("softmax"), Activation("linear"), Identity()], "b"),
        ([dense("sigmoid"), Identity(), dense("relu"), Identity()], ""),
        ([Silenced(dense("softmax"), frozenset({1}))], "a"),
        ([Reshape((2, 2)), TimeDistributed(Dense(np.eye(2), activation="softmax"))], "b"),
        ([Reshape((4, 1, 1)), ChannelsFirst(Conv2D(np.ones((1, 1, 4, 3)), activation="sigmoid"))], "b"),
        (
            [
                Reshape((1, 1, 4)),
                Conv2D(np.ones((1, 1, 4, 3)), activation="softmax"),
                GlobalAveragePooling2D(),
            ],
            "",
        ),
        ([Identity()], ""),
    ],
    ids=repr,
)
def test_what_makes_probabilities_at_the_end_is_to_be_linear(layers: list[Layer], expected: str) -> None:
    network = ending(*layers)
    assert logit_nodes(network, network.outputs[0]) == frozenset(expected)


def test_a_nested_models_own_end_counts() -> None:
    nodes = [
        Node("input", "InputLayer", InputLayer((4,))),
        Node("base/classes", "Dense", dense("softmax"), ("input",)),
        Node("dropout", "Dropout", Identity(), ("base/classes",)),
    ]
    network = Network("nested", nodes, ["dropout"], [Group("base", "Sequential", ("base/classes",))])
    assert logit_nodes(network, "dropout") == {"base/classes"}
    assert logit_nodes(network, "base") == {"base/classes"}


def test_the_bundled_networks_have_one_such_layer_each() -> None:
    for name, last in (("mnist", "softmax"), ("catsdogs", "sigmoid")):
        network = open_network(name)
        (found,) = logit_nodes(network, network.outputs[0])
        layer = network.node(found).layer
        assert (layer if isinstance(layer, Activation) else layer.activation).function == last


@pytest.fixture
def tensor(keras):
    import tensorflow as tf

    return tf.constant


def test_a_class_s_score_is_its_logit(tensor) -> None:
    logits = RNG.normal(size=(3, 5)).astype(np.float32)
    np.testing.assert_array_equal(score(tensor(logits), 2).numpy(), logits[:, 2])


def test_a_single_unit_speaks_for_the_second_class_and_against_the_first(tensor) -> None:
    logits = RNG.normal(size=(3, 1)).astype(np.float32)
    np.testing.assert_array_equal(score(tensor(logits), 1).numpy(), logits[:, 0])
    np.testing.assert_array_equal(score(tensor(logits), 0).numpy(), -logits[:, 0])


def test_the_score_of_maps_is_their_mean(tensor) -> None:
    maps = RNG.normal(size=(2, 4, 5, 3)).astype(np.float32)
    np.testing.assert_allclose(score(tensor(maps), 1).numpy(), maps[..., 1].mean(axis=(1, 2)), rtol=1e-5)
    single = maps[..., :1]
    np.testing.assert_allclose(score(tensor(single), 0).numpy(), -single.mean(axis=(1, 2, 3)), rtol=1e-5)


@pytest.mark.parametrize(("units", "index", "most"), [(5, 5, 4), (5, -1, 4), (1, 2, 1)])
def test_a_class_that_is_not_there_is_refused(tensor, units: int, index: int, most: int) -> None:
    with pytest.raises(ConvvizError, match=f"numbered 0 to {most}; received {index}"):
        score(tensor(np.ones((1, units), np.float32)), index)
