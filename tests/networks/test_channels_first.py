"""Networks whose tensors have their channels first."""

from itertools import product

import numpy as np

from convviz.layers import ChannelsFirst, Conv2D, Flatten, InputLayer, MaxPooling2D
from convviz.layers.fields import Box
from convviz.networks import Cursor, Network, Node
from convviz.networks.receptive import reached_boxes, receptive_boxes


def test_the_check_is_green_for_every_cell_by_channel_row_and_column() -> None:
    rng = np.random.default_rng(0)
    kernel = rng.normal(size=(3, 2, 2, 4))
    nodes = [
        Node("input", "InputLayer", InputLayer((2, 6, 5))),
        Node("conv", "Conv2D", ChannelsFirst(Conv2D(kernel, activation="relu")), ("input",)),
        Node("pool", "MaxPooling2D", ChannelsFirst(MaxPooling2D(2)), ("conv",)),
        Node("flat", "Flatten", ChannelsFirst(Flatten(channels_lead=True)), ("pool",)),
    ]
    network = Network("turned", nodes, ["flat"])
    trace = network.run(rng.normal(size=(2, 6, 5)).astype(np.float32))
    assert network.shapes["conv"] == (4, 4, 4)
    for layer, cells in (
        ("input", (2, 6, 5)),
        ("conv", (4, 4, 4)),
        ("pool", (4, 2, 2)),
        ("flat", (16, 1, 1)),
    ):
        for channel, row, column in product(*map(range, cells)):
            assert network.check(trace, Cursor(layer, channel, row, column)).ok
    assert network.explain(trace, Cursor("flat", 5)).result == trace["pool"][1, 0, 1]


def test_maps_stand_by_row_column_and_channel_from_the_input_on() -> None:
    rng = np.random.default_rng(1)
    nodes = [
        Node("input", "InputLayer", InputLayer((2, 6, 5))),
        Node("conv", "Conv2D", ChannelsFirst(Conv2D(rng.normal(size=(3, 2, 2, 4)))), ("input",)),
        Node("flat", "Flatten", ChannelsFirst(Flatten(channels_lead=True)), ("conv",)),
    ]
    network = Network("turned", nodes, ["flat"])
    trace = network.run(rng.normal(size=(2, 6, 5)).astype(np.float32))
    for layer, shape in (("input", (6, 5, 2)), ("conv", (4, 4, 4)), ("flat", (1, 1, 64))):
        assert trace.maps(layer).shape == network.maps_shape(layer) == shape
        assert trace.maps(layer) is trace.maps(layer)
    np.testing.assert_array_equal(trace.maps("input"), trace["input"].transpose(1, 2, 0))
    np.testing.assert_array_equal(trace.maps("conv")[:, :, 3], trace["conv"][3])


def test_fields_are_told_where_rows_and_columns_change_their_meaning() -> None:
    rng = np.random.default_rng(2)
    nodes = [
        Node("input", "InputLayer", InputLayer((3, 24, 20))),
        Node("conv", "Conv2D", ChannelsFirst(Conv2D(rng.normal(size=(3, 3, 3, 6)))), ("input",)),
        Node("pool", "MaxPooling2D", ChannelsFirst(MaxPooling2D(2)), ("conv",)),
        Node("flat", "Flatten", Flatten(), ("pool",)),
    ]
    network = Network("turned", nodes, ["flat"])
    of_a_number = receptive_boxes(network, Cursor("flat", 593))
    assert of_a_number["pool"] == Box(0, 10, 0, 8)
    assert of_a_number["input"] == Box(0, 23, 0, 19)
    assert receptive_boxes(network, Cursor("pool", 5, 10, 8))["input"] == Box(20, 23, 16, 19)
    of_a_pixel = reached_boxes(network, "input", 23, 19)
    assert of_a_pixel["conv"] == Box(21, 21, 17, 17)
    assert of_a_pixel["flat"] == Box(0, 0, 0, 0)
