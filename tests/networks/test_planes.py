"""Inputs without an axis for their channel: pictures where they are read as such, sequences where they are not."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import (
    Conv1D,
    Conv2D,
    Copy,
    Dense,
    Flatten,
    Identity,
    InputLayer,
    Rescaling,
    Reshape,
    Shape,
)
from convviz.networks import Cursor, Network, Node
from convviz.networks.edits import SilenceMap, edited
from convviz.networks.receptive import reached_boxes, receptive_boxes

RNG = np.random.default_rng(21)
KERNEL = RNG.normal(size=(3, 2, 1, 3)).astype(np.float32)
PICTURE = RNG.random((6, 5)).astype(np.float32)


def by_reshape() -> Network:
    return Network(
        "plane",
        [
            Node("in", "InputLayer", InputLayer((6, 5))),
            Node("scale", "Rescaling", Rescaling(0.5), ("in",)),
            Node("shape", "Reshape", Reshape((6, 5, 1)), ("scale",)),
            Node("conv", "Conv2D", Conv2D(KERNEL, strides=(2, 1)), ("shape",)),
        ],
        ["conv"],
    )


def with_channel() -> Network:
    """The same network as it would be with an axis for the channel from the beginning."""
    return Network(
        "channel",
        [
            Node("in", "InputLayer", InputLayer((6, 5, 1))),
            Node("scale", "Rescaling", Rescaling(0.5), ("in",)),
            Node("conv", "Conv2D", Conv2D(KERNEL, strides=(2, 1)), ("scale",)),
        ],
        ["conv"],
    )


def by_flatten() -> Network:
    kernel = RNG.normal(size=(30, 4)).astype(np.float32)
    return Network(
        "flat",
        [
            Node("in", "InputLayer", InputLayer((6, 5))),
            Node("flatten", "Flatten", Flatten(), ("in",)),
            Node("dense", "Dense", Dense(kernel), ("flatten",)),
        ],
        ["dense"],
    )


@pytest.mark.parametrize("layer", ["in", "scale"])
def test_a_picture_without_a_channel_axis_is_one_map(layer: str) -> None:
    network = by_reshape()
    assert network.shapes[layer] == (6, 5)
    assert network.maps_shape(layer) == Shape(6, 5, 1)
    trace = network.run(PICTURE)
    assert trace[layer].shape == (6, 5)
    factor = 1.0 if layer == "in" else 0.5
    np.testing.assert_array_equal(trace.maps(layer), PICTURE[:, :, None] * np.float32(factor))
    assert trace.maps(layer) is trace.maps(layer)


@pytest.mark.parametrize(("row", "column"), [(0, 0), (4, 1), (5, 3)])
def test_its_cells_are_explained_by_row_and_column(row: int, column: int) -> None:
    network = by_reshape()
    trace = network.run(PICTURE)
    for layer in ("in", "scale", "shape"):
        cursor = Cursor(layer, 0, row, column)
        told = network.explain(trace, cursor)
        expected = float(PICTURE[row, column]) * (1.0 if layer == "in" else 0.5)
        assert told.result == pytest.approx(expected, rel=1e-6)
        assert network.check(trace, cursor).ok
    told = network.explain(trace, Cursor("shape", 0, row, column))
    assert isinstance(told, Copy)
    assert (told.channel, told.row, told.column) == (0, row, column)


def test_a_flatten_says_row_and_column_of_what_it_took() -> None:
    network = by_flatten()
    told = network.explain(network.run(PICTURE), Cursor("flatten", 17))
    assert isinstance(told, Copy)
    assert (told.channel, told.row, told.column) == (0, 3, 2)
    assert told.result == pytest.approx(float(PICTURE[3, 2]))


@pytest.mark.parametrize(("row", "column"), [(0, 0), (1, 3)])
def test_what_a_number_sees_is_what_it_sees_with_a_channel_axis(row: int, column: int) -> None:
    cursor = Cursor("conv", 2, row, column)
    found, expected = receptive_boxes(by_reshape(), cursor), receptive_boxes(with_channel(), cursor)
    assert found["in"] == expected["in"]
    assert found["scale"] == expected["scale"]


@pytest.mark.parametrize(("row", "column"), [(0, 0), (3, 4), (5, 2)])
def test_what_a_pixel_reaches_is_what_it_reaches_with_a_channel_axis(row: int, column: int) -> None:
    found = reached_boxes(by_reshape(), "in", row, column)
    assert found.get("conv") == reached_boxes(with_channel(), "in", row, column).get("conv")


def test_a_sequence_stays_one_row_of_channels_and_so_does_what_both_kinds_of_readers_take() -> None:
    conv = Conv1D(RNG.normal(size=(3, 5, 2)).astype(np.float32))
    nodes = [
        Node("in", "InputLayer", InputLayer((6, 5))),
        Node("same", "Dropout", Identity(), ("in",)),
        Node("conv", "Conv1D", conv, ("same",)),
        Node("flatten", "Flatten", Flatten(), ("same",)),
    ]
    for layers in (nodes, nodes[:3]):
        network = Network("sequence", layers, [layers[-1].id])
        assert network.maps_shape("in") == Shape(1, 6, 5)
        assert network.maps_shape("same") == Shape(1, 6, 5)


def test_silencing_its_map_leaves_nothing_of_it() -> None:
    network = by_flatten()
    trace = edited(network, (SilenceMap("in", 0),)).run(PICTURE)
    assert not trace["flatten"].any()
    assert trace.maps("in").shape == (6, 5, 1)
