"""Networks that go to another process and come out as they were."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from convviz.layers import Activation, Conv2D, ConvvizError, Dense, InputLayer
from convviz.networks import Network, zoo
from convviz.networks.edits import SetWeight, SilenceMap, edited
from convviz.networks.keras_file import build
from convviz.networks.node import Node
from convviz.networks.opening import open_network
from convviz.networks.packing import Packed, pack, unpack
from convviz.networks.unknown import UnknownLayer

FOREIGN = (
    b'{"name":"x","layers":[{"class":"Popen","fields":{}}],"nodes":[],"groups":[],"inputs":[],"outputs":[]}'
)


def fed(network: Network, seed: int = 5) -> list[np.ndarray]:
    generator = np.random.default_rng(seed)
    return [generator.random(shape, dtype=np.float32) for shape in network.input_shapes]


@pytest.mark.parametrize("name", ["mnist", "inception", "residual", "multi-input", "multi-output", "siamese"])
def test_what_is_unpacked_computes_the_very_same(name: str) -> None:
    network = open_network(name)
    again = unpack(pack(network))
    inputs = fed(network)
    before, after = network.run(*inputs), again.run(*inputs)
    assert list(before) == list(after)
    for layer in before:
        np.testing.assert_array_equal(before[layer], after[layer])
    assert again.groups == network.groups
    assert again.parameter_count() == network.parameter_count()


def test_every_network_of_the_zoo_goes_through() -> None:
    for name in zoo.names():
        network = build(zoo.config(name))
        packed = pack(network)
        again = unpack(packed)
        assert again.parameter_count() == network.parameter_count()
        assert again.shapes == network.shapes
        assert pack(again).digest == packed.digest


def test_changes_and_what_is_unknown_stay() -> None:
    network = open_network("mnist")
    first = next(node.id for node in network.nodes if isinstance(node.layer, Conv2D))
    changed = edited(network, (SilenceMap(first, 2), SetWeight(first, "kernel", (0, 1, 0, 3), 4.5)))
    inputs = fed(network)
    np.testing.assert_array_equal(unpack(pack(changed)).run(*inputs).output, changed.run(*inputs).output)
    assert pack(changed).digest != pack(network).digest
    unknown = Network(
        "odd",
        [
            Node("in", "InputLayer", InputLayer((3,), name="in")),
            Node("why", "Lambda", UnknownLayer("why", "Lambda", (3,)), ("in",)),
            Node("out", "Dense", Dense(np.eye(3, dtype=np.float32)), ("why",)),
        ],
        ("out",),
    )
    again = unpack(pack(unknown))
    assert list(again.stopped) == list(unknown.stopped)
    assert again.node("why").layer == unknown.node("why").layer


def test_constants_without_end_survive() -> None:
    layer = Activation("relu", name="limited", max_value=6.0, negative_slope=0.1)
    network = Network(
        "limits",
        [Node("in", "InputLayer", InputLayer((4,), name="in")), Node("limited", "ReLU", layer, ("in",))],
        ("limited",),
    )
    values = np.array([-3, 0.5, 7, 2], np.float32)
    np.testing.assert_array_equal(unpack(pack(network)).run(values).output, network.run(values).output)


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"{}",
        b"[1]",
        FOREIGN,
    ],
)
def test_what_is_no_packed_network_is_refused(document: bytes) -> None:
    with pytest.raises(ConvvizError) as told:
        unpack(Packed(document, np.zeros(0, np.float32)))
    assert told.value.code == "packed-network"


def test_the_document_is_plain_json() -> None:
    assert isinstance(msgspec.json.decode(pack(open_network("mnist")).document), dict)
