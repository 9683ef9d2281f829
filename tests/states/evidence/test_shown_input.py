"""Inputs as pictures again, against how pictures were prepared; maps as curves take them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import Dense, Flatten, InputLayer, Rescaling
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.pictures.preparation import prepare
from convviz.states.evidence.questions import Attribution, HeatMap
from convviz.states.evidence.scored_map import scored_map
from convviz.states.evidence.shown_input import placed, shown_input, shown_picture
from convviz.states.guessing import guess

RNG = np.random.default_rng(4)


def _taking(*shape: int, scale: float = 1.0) -> Network:
    units = Dense(np.ones((int(np.prod(shape)), 2), np.float32))
    nodes = [
        Node("in", "InputLayer", InputLayer(shape)),
        Node("scaled", "Rescaling", Rescaling(np.float32(scale), np.float32(0)), ("in",)),
        Node("flat", "Flatten", Flatten(), ("scaled",)),
        Node("end", "Dense", units, ("flat",)),
    ]
    return Network("made", nodes, ["end"])


@pytest.mark.parametrize(
    "network",
    [
        _taking(9, 7, 3),
        _taking(9, 7, 3, scale=1 / 255),
        _taking(3, 9, 7),
        _taking(9, 7, 1),
        _taking(100),
        open_network("vgg16-base"),
    ],
    ids=["0 to 1", "0 to 255", "channels first", "grey", "in a row", "caffe"],
)
def test_what_was_prepared_from_a_picture_is_that_picture(network: Network) -> None:
    shape = network.input_shapes[0]
    sides = placed(np.zeros(shape, np.float32)).shape
    picture = RNG.integers(0, 256, sides).astype(np.float32)
    fed = prepare(picture, replace(guess(network).preparation, centre=False), shape)
    assert fed is not None
    np.testing.assert_allclose(shown_input(network, 0, fed), picture, atol=1e-3)


def test_a_made_picture_of_another_size_has_the_same_range_and_is_cut_off_beyond_it() -> None:
    network = _taking(9, 7, 3)
    made = np.array([[[-1, 0.5, 1.5]]], np.float32).repeat(4, axis=0)
    assert shown_picture(network, 0, made)[3, 0].tolist() == [0, 127.5, 255]


def test_a_heat_map_is_as_large_as_the_picture_where_pixels_are_scored() -> None:
    tf = pytest.importorskip("tensorflow")
    heat = RNG.random((3, 4)).astype(np.float32)
    expected = tf.image.resize(heat[..., None], (11, 9)).numpy()[..., 0]
    np.testing.assert_allclose(scored_map(HeatMap(), heat, 11, 9), expected, atol=1e-6)


def test_colours_are_added_up_and_those_of_a_gradient_without_their_sign() -> None:
    map_ = np.array([[[1, -3, 0.5]]], np.float32)
    assert scored_map(Attribution("gradient"), map_, 1, 1).tolist() == [[4.5]]
    assert scored_map(Attribution("integrated-gradients"), map_, 1, 1).tolist() == [[-1.5]]
    first = RNG.normal(size=(3, 6, 5)).astype(np.float32)
    np.testing.assert_allclose(
        scored_map(Attribution("gradient-input"), first, 6, 5), first.sum(axis=0), atol=1e-6
    )
