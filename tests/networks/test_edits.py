"""Edits change what a network does, never the network they are made to."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    ChannelsFirst,
    Conv2D,
    Conv2DTranspose,
    ConvvizError,
    InputLayer,
    SeparableConv2D,
)
from convviz.networks import Cursor, Network, Node
from convviz.networks.edits import ScaleBias, SetWeight, SilenceKernel, SilenceMap, edited, weights_of

RNG = np.random.default_rng(5)


def normal(*shape):
    return RNG.normal(size=shape).astype(np.float32)


PICTURE = normal(6, 5, 2)


def chain(*layers) -> Network:
    nodes = [Node("input", "InputLayer", InputLayer((6, 5, 2)))]
    for layer in layers:
        nodes.append(Node(layer.name, type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("chain", nodes, [nodes[-1].id])


def convolution(**options) -> Conv2D:
    return Conv2D(normal(3, 2, 2, 4), normal(4), name="conv", **options)


def test_a_silent_map_is_zero_after_the_activation_and_the_others_stay():
    network = chain(convolution(activation="sigmoid"), Activation("tanh", name="tanh"))
    before, after = network.run(PICTURE), edited(network, [SilenceMap("conv", 2), SilenceMap("conv", 0)])
    trace = after.run(PICTURE)
    assert not trace["conv"][:, :, [0, 2]].any()
    np.testing.assert_array_equal(trace["conv"][:, :, [1, 3]], before["conv"][:, :, [1, 3]])
    np.testing.assert_array_equal(trace.before_activation["conv"], before.before_activation["conv"])
    for channel in range(4):
        assert after.check(trace, Cursor("conv", channel, 1, 2)).ok


def test_silencing_an_activation_leaves_its_input_alone():
    network = edited(chain(convolution(), Activation("linear", name="last")), [SilenceMap("last", 1)])
    trace = network.run(PICTURE)
    assert trace["conv"][:, :, 1].any()
    assert not trace["last"][:, :, 1].any()


@pytest.mark.parametrize(
    "layer",
    [
        convolution(),
        Conv2DTranspose(normal(3, 2, 4, 2), normal(4), name="conv"),
        SeparableConv2D(normal(3, 2, 2, 1), normal(1, 1, 2, 4), name="conv"),
    ],
    ids=lambda layer: type(layer).__name__,
)
def test_a_silent_kernel_makes_its_filter_blind_for_one_channel_alone(layer):
    network = edited(chain(layer), [SilenceKernel("conv", 1, 3)])
    changed = PICTURE.copy()
    changed[..., 1] += 1
    one, other = network.run(PICTURE).output, network.run(changed).output
    np.testing.assert_array_equal(one[..., 3], other[..., 3])
    assert (one[..., :3] != other[..., :3]).any(axis=(0, 1)).all()


def test_weights_and_biases_change_in_order_and_only_from_there_on():
    network = chain(convolution(), Activation("relu", name="relu"))
    before = network.run(PICTURE)
    after = edited(network, [SetWeight("conv", "kernel", (0, 1, 1, 2), 7.0), ScaleBias("conv", -2.0)])
    layer = after.node("conv").layer
    assert isinstance(layer, Conv2D)
    assert layer.kernel[0, 1, 1, 2] == 7
    np.testing.assert_array_equal(layer.bias, weights_of(network.node("conv").layer)["bias"] * -2)
    trace = after.run(PICTURE, reuse=before)
    assert trace["input"] is before["input"]
    np.testing.assert_array_equal(trace.output, after.run(PICTURE).output)


def test_all_calls_of_a_shared_layer_change():
    layer = Conv2D(normal(3, 3, 2, 2), padding="same", name="shared")
    network = Network(
        "twice",
        [
            Node("input", "InputLayer", InputLayer((6, 5, 2))),
            Node("shared", "Conv2D", layer, ("input",)),
            Node("shared@2", "Conv2D", layer, ("shared",)),
        ],
        ["shared@2"],
    )
    after = edited(network, [SilenceMap("shared", 1)])
    assert after.node("shared").layer is after.node("shared@2").layer
    assert not after.run(PICTURE).output[..., 1].any()


def test_no_edits_are_the_network_itself_and_wrong_ones_are_refused():
    network = chain(convolution(), Activation("relu", name="relu"))
    assert edited(network, []) is network
    with pytest.raises(ConvvizError, match="relu has no bias"):
        edited(network, [ScaleBias("relu", 2)])
    with pytest.raises(ConvvizError, match=r"shape \(3, 2, 2, 4\); received the place \(9, 0, 0, 0\)"):
        edited(network, [SetWeight("conv", "kernel", (9, 0, 0, 0), 1)])


def test_a_map_of_a_channels_first_layer_falls_silent_where_its_channels_stand():
    layer = ChannelsFirst(Conv2D(normal(3, 2, 2, 4), normal(4), name="conv"))
    network = Network(
        "first",
        [Node("input", "InputLayer", InputLayer((2, 6, 5))), Node("conv", "Conv2D", layer, ("input",))],
        ["conv"],
    )
    picture = normal(2, 6, 5)
    after = edited(network, [SilenceMap("conv", 2), SetWeight("conv", "bias", (0,), 9.0)])
    before, trace = network.run(picture), after.run(picture)
    assert not trace["conv"][2].any()
    np.testing.assert_array_equal(trace["conv"][[1, 3]], before["conv"][[1, 3]])
    assert weights_of(after.node("conv").layer)["bias"][0] == 9
    assert after.check(trace, Cursor("conv", 2, 1, 2)).ok
