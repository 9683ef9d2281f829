"""What a network puts out is read by how it ends, and classes come with probabilities, best first."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    Conv2D,
    Dense,
    Flatten,
    GlobalAveragePooling2D,
    Identity,
    InputLayer,
    Reshape,
    Softmax,
)
from convviz.networks import Network, Node, UnknownLayer
from convviz.networks.outputs import (
    Classifier,
    MapsOutput,
    NoOutput,
    NumbersOutput,
    PictureOutput,
    probabilities,
    reading_of,
    readings,
)
from convviz.networks.predictions import no_classes, predictions

RNG = np.random.default_rng(11)


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


def chain(shape, *layers, name="last") -> Network:
    """An input, then layers one after the other; the last one is called `name`."""
    nodes = [Node("input", "InputLayer", InputLayer(shape))]
    for index, layer in enumerate(layers):
        own = name if index == len(layers) - 1 else f"layer{index}"
        nodes.append(Node(own, type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("chain", nodes, [nodes[-1].id])


@pytest.mark.parametrize(
    ("network", "reading"),
    [
        (chain((4,), Dense(zeros(4, 3), activation="softmax")), Classifier("last", 3, "softmax")),
        (chain((4,), Dense(zeros(4, 3)), Softmax()), Classifier("last", 3, "softmax")),
        (chain((4,), Dense(zeros(4, 3)), Activation("softmax")), Classifier("last", 3, "softmax")),
        (
            chain((4,), Dense(zeros(4, 3), activation="softmax"), Identity()),
            Classifier("last", 3, "softmax"),
        ),
        (chain((4,), Dense(zeros(4, 1), activation="sigmoid")), Classifier("last", 2, "sigmoid")),
        (chain((4,), Dense(zeros(4, 5), activation="sigmoid")), Classifier("last", 5, "sigmoids")),
        (chain((4,), Dense(zeros(4, 5))), Classifier("last", 5, "logits")),
        (chain((4,), Dense(zeros(4, 5)), Activation("linear")), Classifier("last", 5, "logits")),
        (chain((4,), Dense(zeros(4, 1))), NumbersOutput("last", 1)),
        (chain((4,), Dense(zeros(4, 4)), name="head/box"), NumbersOutput("head/box", 4)),
        (chain((4,), Dense(zeros(4, 2), activation="tanh")), NumbersOutput("last", 2)),
        (chain((8, 8, 512), GlobalAveragePooling2D()), NumbersOutput("last", 512)),
        (chain((8, 8, 3), Conv2D(zeros(3, 3, 3, 16))), MapsOutput("last", (6, 6, 16))),
        (
            chain((8, 8, 1), Conv2D(zeros(1, 1, 1, 1), activation="sigmoid")),
            PictureOutput("last", (8, 8, 1)),
        ),
        (
            chain((8, 8, 1), Conv2D(zeros(1, 1, 1, 5), activation="softmax")),
            PictureOutput("last", (8, 8, 5), 5),
        ),
        (
            chain((64,), Reshape((8, 8, 1)), Flatten(), Dense(zeros(64, 64), activation="sigmoid")),
            PictureOutput("last", (8, 8, 1)),
        ),
        (
            chain((64,), Dense(zeros(64, 64), activation="softmax")),
            Classifier("last", 64, "softmax"),
        ),
        (
            chain((1, 1, 8), Conv2D(zeros(1, 1, 8, 6), activation="softmax"), Flatten()),
            Classifier("last", 6, "softmax"),
        ),
        (chain((4,), UnknownLayer("last", "Lambda")), NoOutput("last")),
    ],
    ids=str,
)
def test_the_end_of_a_network_says_how_its_output_is_to_be_read(network: Network, reading) -> None:
    assert reading_of(network) == reading


def test_among_several_outputs_the_one_with_classes_is_the_one_to_predict_from() -> None:
    network = Network(
        "two",
        [
            Node("input", "InputLayer", InputLayer((4,))),
            Node("box", "Dense", Dense(zeros(4, 4)), ("input",)),
            Node("digit", "Dense", Dense(zeros(4, 10), activation="softmax"), ("input",)),
        ],
        ["box", "digit"],
    )
    assert readings(network) == (NumbersOutput("box", 4), Classifier("digit", 10, "softmax"))
    assert reading_of(network) == Classifier("digit", 10, "softmax")
    assert reading_of(network, "box") == NumbersOutput("box", 4)


def test_logits_go_through_a_softmax_however_large_they_are() -> None:
    logits = np.array([1000, 1001, -5000], dtype=np.float32)
    found = probabilities(Classifier("x", 3, "logits"), logits)
    np.testing.assert_allclose(found, [1 / (1 + np.e), np.e / (1 + np.e), 0], rtol=1e-12)


def test_a_softmax_that_is_rounded_to_one_leaves_the_others_their_share() -> None:
    logits = np.array([1.0, 22.0, 3.0], np.float32)
    powers = np.exp(logits - logits.max())
    rounded = powers / powers.sum()
    assert rounded[1] == 1
    exact = np.exp(logits.astype(np.float64) - 22)
    found = probabilities(Classifier("x", 3, "softmax"), rounded)
    assert found[1] < 1
    np.testing.assert_allclose(found, exact / exact.sum(), rtol=1e-6)
    certain = np.array([0.0, 1.0, 0.0], np.float32)
    np.testing.assert_array_equal(probabilities(Classifier("x", 3, "softmax"), certain), certain)


def test_one_sigmoid_gives_both_classes() -> None:
    found = predictions(Classifier("x", 2, "sigmoid"), np.array([0.25], dtype=np.float32), ("cat", "dog"))
    assert [(each.name, each.probability) for each in found] == [("cat", 0.75), ("dog", 0.25)]


def test_classes_come_best_first_and_equal_ones_in_their_order() -> None:
    found = predictions(
        Classifier("x", 4, "sigmoids"), np.array([0.5, 0.75, 0.5, 0.875], dtype=np.float32), "abcd"
    )
    assert [each.name for each in found] == ["d", "b", "a", "c"]
    assert [each.index for each in found] == [3, 1, 0, 2]
    assert not Classifier("x", 4, "sigmoids").exclusive
    assert Classifier("x", 4, "logits").exclusive


def test_what_is_no_number_comes_last() -> None:
    output = np.array([np.nan, 0.25, np.nan, 0.5], dtype=np.float32)
    found = predictions(Classifier("x", 4, "softmax"), output, "abcd")
    assert [each.name for each in found] == ["d", "b", "a", "c"]


@pytest.mark.parametrize(
    ("network", "code", "words"),
    [
        (chain((8, 8, 1), Conv2D(zeros(1, 1, 1, 1))), "puts-out-picture", "a picture of 8 × 8 × 1"),
        (chain((4,), Dense(zeros(4, 1))), "puts-out-number", "a number"),
        (chain((4,), Dense(zeros(4, 4)), name="box"), "puts-out-numbers", "4 numbers"),
        (chain((8, 8, 3), Conv2D(zeros(3, 3, 3, 16))), "puts-out-maps", "maps of 6 × 6 × 16"),
        (chain((4,), UnknownLayer("last", "Lambda")), "layer-unknown", "Lambda"),
    ],
)
def test_a_network_without_classes_is_refused_with_what_it_puts_out(network, code, words) -> None:
    refusal = no_classes(network, reading_of(network))
    assert refusal.code == code
    assert words in str(refusal)
