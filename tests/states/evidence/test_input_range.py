"""Black and white as networks are fed with them."""

from __future__ import annotations

import numpy as np

import convviz
from convviz.layers import Dense, InputLayer, Rescaling
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.input_range import input_range


def _network(shape: tuple[int, ...], rescaling: Rescaling | None = None, name: str = "between") -> Network:
    between = [] if rescaling is None else [Node(name, "Rescaling", rescaling, ("in",))]
    units = Dense(np.ones((shape[-1], 2), np.float32), None)
    last = Node("end", "Dense", units, ((name if between else "in"),))
    return Network("made", [Node("in", "InputLayer", InputLayer(shape)), *between, last], ["end"])


def test_the_bundled_networks_go_from_0_to_1() -> None:
    low, high = input_range(convviz.open_network("catsdogs"))
    assert low.shape == high.shape == (150, 150, 3)
    assert (low == 0).all()
    assert (high == 1).all()


def test_a_network_that_divides_by_255_itself_goes_to_255() -> None:
    found = input_range(_network((20, 12, 3), Rescaling(np.float32(1 / 255), np.float32(0))))
    assert (found.high == 255).all()
    assert (found.grey == 127.5).all()


def test_the_means_of_imagenet_are_taken_from_each_colour_for_itself() -> None:
    low, high = input_range(convviz.open_network("vgg16-base"))
    np.testing.assert_allclose(low[7, 9], [-103.939, -116.779, -123.68], rtol=1e-6)
    np.testing.assert_allclose(high - low, 255, rtol=1e-6)


def test_channels_may_be_the_first_axis() -> None:
    assert input_range(_network((3, 16, 24))).high.shape == (3, 16, 24)


def test_what_is_no_picture_goes_from_0_to_1() -> None:
    low, high = input_range(_network((7,)))
    assert low.tolist() == [0] * 7
    assert high.tolist() == [1] * 7
