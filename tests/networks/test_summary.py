"""The table adds up, and every count of parameters is the product that it is shown as."""

from __future__ import annotations

import json

import msgspec
import numpy as np
import pytest

from convviz.layers import (
    Add,
    BatchNormalization,
    ChannelsFirst,
    Conv1D,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv2D,
    Embedding,
    Flatten,
    InputLayer,
    LayerNormalization,
    MaxPooling2D,
    PReLU,
    SeparableConv2D,
    TimeDistributed,
)
from convviz.networks import Network, Node, UnknownLayer
from convviz.networks.derivation import Factor, derivation
from convviz.networks.silenced import Silenced
from convviz.networks.summary import summarise


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


def shared() -> Network:
    conv = Conv2D(zeros(3, 2, 2, 4), zeros(4))
    return Network(
        "twice",
        [
            Node("a", "InputLayer", InputLayer((9, 7, 2))),
            Node("b", "InputLayer", InputLayer((9, 7, 2))),
            Node("conv", "Conv2D", conv, ("a",)),
            Node("conv@2", "Conv2D", conv, ("b",)),
            Node("add", "Add", Add(), ("conv", "conv@2")),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("add",)),
            Node("flatten", "Flatten", Flatten(), ("pool",)),
            Node("dense", "Dense", Dense(zeros(36, 5), zeros(5)), ("flatten",)),
        ],
        ["dense"],
    )


def test_each_row_says_what_its_layer_gives_and_takes() -> None:
    rows = {row.name: row for row in summarise(shared()).rows}
    assert rows["conv"].output_shape == (7, 6, 4)
    assert rows["conv"].parameters == 4 * (2 * 3 * 2 + 1)
    assert rows["conv"].multiply_adds == 7 * 6 * 4 * 3 * 2 * 2
    assert rows["conv"].memory_bytes == 7 * 6 * 4 * 4
    assert rows["add"].connected_to == ("conv", "conv@2")
    assert rows["dense"].parameters == 5 * (36 + 1)
    assert rows["a"].parameters == rows["a"].multiply_adds == 0


def test_a_shared_layer_counts_once_but_works_twice() -> None:
    network = shared()
    summary = summarise(network)
    first, second = (row for row in summary.rows if row.type == "Conv2D")
    assert (second.parameters, second.shares, second.derivation) == (0, "conv", ())
    assert second.multiply_adds == first.multiply_adds > 0
    assert summary.parameters == network.parameter_count() == 52 + 185
    assert summary.multiply_adds == network.multiply_adds()
    assert summary.parameter_bytes == 4 * 237
    assert summary.output_bytes == sum(4 * int(np.prod(row.output_shape)) for row in summary.rows)


@pytest.mark.parametrize(
    ("layer", "shown"),
    [
        (Conv2D(zeros(3, 3, 32, 64), zeros(64)), [([64], [[32, 3, 3], []])]),
        (Conv2D(zeros(5, 3, 2, 8)), [([8], [[2, 5, 3]])]),
        (Conv2DTranspose(zeros(3, 2, 5, 7), zeros(5)), [([5], [[7, 3, 2], []])]),
        (Conv1D(zeros(4, 3, 6), zeros(6)), [([6], [[3, 4], []])]),
        (DepthwiseConv2D(zeros(3, 2, 8, 1), zeros(8)), [([8], [[3, 2], []])]),
        (DepthwiseConv2D(zeros(3, 2, 8, 3), zeros(24)), [([8, 3], [[3, 2], []])]),
        (
            SeparableConv2D(zeros(3, 2, 4, 2), zeros(1, 1, 8, 6), zeros(6)),
            [([4, 2], [[3, 2]]), ([6], [[8], []])],
        ),
        (Dense(zeros(576, 64), zeros(64)), [([64], [[576], []])]),
        (Dense(zeros(576, 64)), [([64], [[576]])]),
        (Embedding(zeros(1000, 16)), [([1000], [[16]])]),
        (BatchNormalization(zeros(6), zeros(6), zeros(6), zeros(6)), [([6], [[], [], [], []])]),
        (BatchNormalization(None, zeros(6), zeros(6), zeros(6)), [([6], [[], [], []])]),
        (LayerNormalization(zeros(7), zeros(7)), [([7], [[], []])]),
        (PReLU(zeros(4, 5, 2)), [([], [[40]])]),
        (MaxPooling2D(2), []),
        (UnknownLayer("lambda", "Lambda"), []),
        (ChannelsFirst(Conv2D(zeros(3, 3, 2, 4), zeros(4))), [([4], [[2, 3, 3], []])]),
        (TimeDistributed(Dense(zeros(3, 4))), [([4], [[3]])]),
        (Silenced(Dense(zeros(3, 4)), frozenset({1})), [([4], [[3]])]),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, list) else "",
)
def test_the_factors_are_those_of_the_layer_and_multiply_to_its_count(layer, shown) -> None:
    terms = derivation(layer)
    found = [
        (
            [factor.count for factor in term.shared],
            [[factor.count for factor in addend.factors] for addend in term.addends],
        )
        for term in terms
    ]
    assert found == shown
    assert sum(term.count for term in terms) == layer.parameter_count()


def test_the_courses_formula_is_what_is_shown() -> None:
    (term,) = derivation(Conv2D(zeros(3, 3, 32, 64), zeros(64)))
    assert term.shared == (Factor("filters", 64),)
    kernel, bias = term.addends
    assert [factor.role for factor in kernel.factors] == ["channels-in", "kernel-height", "kernel-width"]
    assert (kernel.what, bias.what) == ("kernel", "bias")
    assert (kernel.count, bias.count, term.count) == (288, 1, 18_496)


def test_what_cannot_be_known_is_left_open() -> None:
    network = Network(
        "odd",
        [
            Node("input", "InputLayer", InputLayer((4, 4, 1))),
            Node("lambda", "Lambda", UnknownLayer("lambda", "Lambda"), ("input",)),
            Node("conv", "Conv2D", Conv2D(zeros(3, 3, 1, 2)), ("lambda",)),
        ],
        ["conv"],
    )
    rows = summarise(network).rows
    assert [row.output_shape for row in rows] == [(4, 4, 1), None, None]
    assert [row.memory_bytes for row in rows] == [64, 0, 0]
    assert rows[2].parameters == 18


def test_the_json_has_the_entries_that_scripts_rely_on() -> None:
    network = shared()
    document = json.loads(msgspec.json.encode(network.summary().as_json()))
    assert document["total_parameters"] == 237
    assert [layer["name"] for layer in document["layers"]] == [node.id for node in network.nodes]
    assert {
        "name": "add",
        "type": "Add",
        "output_shape": [7, 6, 4],
        "parameters": 0,
        "multiply_adds": 0,
        "connected_to": ["conv", "conv@2"],
    }.items() <= document["layers"][4].items()
