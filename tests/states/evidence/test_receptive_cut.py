"""The part of a picture that a cell sees: what changes it when it is changed."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from convviz.layers.fields import Box
from convviz.networks.network import Network
from convviz.networks.node import Cursor, Node
from convviz.states.evidence.receptive_cut import receptive_cut

RNG = np.random.default_rng(3)


def _network() -> Network:
    return Network(
        "made",
        [
            Node("in", "InputLayer", InputLayer((13, 11, 1))),
            Node("first", "Conv2D", Conv2D(RNG.random((3, 5, 1, 2)), padding="same"), ("in",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("first",)),
            Node("second", "Conv2D", Conv2D(RNG.random((2, 2, 2, 3))), ("pool",)),
            Node("flat", "Flatten", Flatten(), ("second",)),
            Node("end", "Dense", Dense(RNG.random((60, 2))), ("flat",)),
        ],
        ["end"],
    )


@pytest.mark.parametrize(("row", "column"), [(0, 0), (4, 3), (2, 1)])
def test_it_is_what_changes_the_cell(row: int, column: int) -> None:
    network = _network()
    picture = RNG.random((13, 11, 1)).astype(np.float32)
    before = network.run(picture)["second"][row, column]
    seen = np.zeros((13, 11), np.bool_)
    for at in np.ndindex(13, 11):
        for value in (5.0, -5.0):
            changed = picture.copy()
            changed[at] = value
            seen[at] |= bool((network.run(changed)["second"][row, column] != before).any())
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    cut = receptive_cut(network, Cursor("second", 1, row, column))
    assert cut.box == Box(rows[0], rows[-1], columns[0], columns[-1])
    np.testing.assert_array_equal(
        cut.of(picture), picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    )


def test_a_larger_original_is_cut_at_the_same_place() -> None:
    cut = receptive_cut(_network(), Cursor("second", 0, 0, 0))
    small = np.zeros((13, 11, 1), np.float32)
    small[cut.box.top : cut.box.bottom + 1, cut.box.left : cut.box.right + 1] = 1
    large = small.repeat(3, axis=0).repeat(4, axis=1)
    assert cut.of(large).all()
    assert cut.of(large).sum() == large.sum()


def test_a_class_sees_the_whole_picture() -> None:
    cut = receptive_cut(_network(), Cursor("end", 1))
    assert cut.whole
    assert (cut.height, cut.width) == (13, 11)


def test_of_a_picture_in_a_row_all_is_seen() -> None:
    network = Network(
        "flat",
        [
            Node("in", "InputLayer", InputLayer((784,))),
            Node("end", "Dense", Dense(RNG.random((784, 4))), ("in",)),
        ],
        ["end"],
    )
    cut = receptive_cut(network, Cursor("end", 2))
    assert cut.whole
    assert (cut.height, cut.width) == (28, 28)


def test_a_cell_of_the_bundled_network_sees_its_own_corner() -> None:
    network = open_network("catsdogs")
    shape = network.maps_shape("conv2d_1")
    assert shape is not None
    top = receptive_cut(network, Cursor("conv2d_1", 0, 0, 0)).box
    bottom = receptive_cut(network, Cursor("conv2d_1", 0, shape.height - 1, shape.width - 1)).box
    assert (top.top, top.left) == (0, 0)
    assert bottom.bottom > 120 > 30 > top.bottom
