"""Wall and comparison of networks whose tensors lie otherwise: as those of the same network with the channels last."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import ChannelsFirst, Conv2D, Dense, Flatten, InputLayer, MaxPooling2D, Reshape, Shape
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceMap, edited
from convviz.states.network.bench import origin_of
from convviz.states.network.compare import derive_compare
from convviz.states.network.elastic import ElasticDeriver
from convviz.states.network.elastic_scene import Picture
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, Model, NetworkState, Pin, Place, Rival, View
from convviz.states.network.store import OpenNetwork
from convviz.states.network.wall import WallScene, derive_wall, pinned_cell

RNG = np.random.default_rng(31)
KERNEL = RNG.normal(size=(3, 2, 2, 4)).astype(np.float32)
KERNEL[..., 3] = -2 * KERNEL[..., 1]  # a twin
PICTURE = RNG.random((9, 6, 2)).astype(np.float32)
PLANE = RNG.random((9, 6)).astype(np.float32)


def last() -> Network:
    return Network(
        "last",
        [
            Node("in", "InputLayer", InputLayer((9, 6, 2))),
            Node("conv", "Conv2D", Conv2D(KERNEL), ("in",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("conv",)),
        ],
        ["pool"],
    )


def first() -> Network:
    return Network(
        "first",
        [
            Node("in", "InputLayer", InputLayer((2, 9, 6))),
            Node("conv", "Conv2D", ChannelsFirst(Conv2D(KERNEL)), ("in",)),
            Node("pool", "MaxPooling2D", ChannelsFirst(MaxPooling2D(2)), ("conv",)),
        ],
        ["pool"],
    )


def run_of(network: Network, fed: np.ndarray) -> NetworkRun:
    trace = network.run(fed)
    return NetworkRun(OpenNetwork(network), network, (), trace, trace)


def both() -> tuple[NetworkRun, NetworkRun]:
    return run_of(first(), np.ascontiguousarray(np.moveaxis(PICTURE, -1, 0))), run_of(last(), PICTURE)


def wall_of(run: NetworkRun, state: NetworkState) -> WallScene:
    scene = derive_wall(Moment(state, run))
    assert scene is not None
    return scene


@pytest.mark.parametrize("layer", ["in", "conv", "pool"])
@pytest.mark.parametrize("sort", ["index", "strength", "similarity"])
def test_the_wall_shows_the_same_maps_in_the_same_order(layer: str, sort: str) -> None:
    state = NetworkState(view=replace(View(), sort=sort), cursor=Cursor(layer=layer))
    lead, trail = (wall_of(run, state) for run in both())
    assert lead.shape == trail.shape
    assert lead.values is not None
    assert trail.values is not None
    np.testing.assert_allclose(lead.values, trail.values, rtol=1e-5)
    assert lead.order == trail.order
    assert lead.likeness is not None
    assert trail.likeness is not None
    assert (lead.likeness.twins, lead.likeness.silent) == (trail.likeness.twins, trail.likeness.silent)
    assert lead.range is not None
    assert trail.range is not None
    np.testing.assert_allclose(lead.range.largest, trail.range.largest, rtol=1e-5)


def test_a_pinned_map_stands_for_the_same_place() -> None:
    place, pin = Place("pool", 1, 2, 0), Pin("in", 1)
    state = NetworkState(view=replace(View(), pins=(pin,)), cursor=Cursor(layer="conv", probe=place))
    lead, trail = (wall_of(run, state) for run in both())
    cell = pinned_cell(lead, pin)
    assert cell == pinned_cell(trail, pin)
    assert cell is not None
    assert lead.values_of(pin)[(*cell, 1)] == PICTURE[(*cell, 1)]


def test_networks_that_differ_in_nothing_else_do_not_differ() -> None:
    a, b = both()
    state = NetworkState(cursor=Cursor(layer="conv"), rival=Rival(Model("last", "last", "last")))
    scene = derive_compare(Moment(state, a, b))
    assert scene.difference is not None
    assert scene.difference.values.shape == (7, 5, 4)
    assert np.abs(scene.difference.values).max() < 1e-5


def plane() -> Network:
    return Network(
        "plane",
        [
            Node("in", "InputLayer", InputLayer((9, 6))),
            Node("shape", "Reshape", Reshape((9, 6, 1)), ("in",)),
            Node("conv", "Conv2D", Conv2D(KERNEL[:, :, :1]), ("shape",)),
            Node("flatten", "Flatten", Flatten(), ("conv",)),
            Node("out", "Dense", Dense(RNG.normal(size=(140, 3)).astype(np.float32)), ("flatten",)),
        ],
        ["out"],
    )


def test_a_picture_without_a_channel_axis_is_one_grey_map_of_the_wall() -> None:
    scene = wall_of(run_of(plane(), PLANE), NetworkState(cursor=Cursor(layer="in")))
    assert scene.shape == Shape(9, 6, 1)
    assert scene.is_picture
    assert scene.order == (0,)
    np.testing.assert_array_equal(scene.values, PLANE[:, :, None])


def test_what_moves_it_points_at_its_row_and_column() -> None:
    state = NetworkState(cursor=Cursor(layer="shape", channel=0, probe=Place("shape", 0, 7, 2)))
    scene = ElasticDeriver().derive(Moment(state, run_of(plane(), PLANE)))
    given = scene.row[0]
    assert isinstance(given, Picture)
    assert (given.layer, given.channel, given.grid.values.shape) == ("in", 0, (9, 6, 1))
    (mark,) = given.grid.marks
    assert (mark.rows.tolist(), mark.columns.tolist()) == ([7], [2])


def test_a_flatten_of_it_is_one_map_beside_its_strip() -> None:
    network = Network(
        "flat",
        [
            Node("in", "InputLayer", InputLayer((9, 6))),
            Node("flatten", "Flatten", Flatten(), ("in",)),
            Node("out", "Dense", Dense(RNG.normal(size=(54, 3)).astype(np.float32)), ("flatten",)),
        ],
        ["out"],
    )
    state = NetworkState(cursor=Cursor(layer="flatten"))
    scene = ElasticDeriver().derive(Moment(state, run_of(network, PLANE)))
    assert scene.bench is not None
    assert scene.bench.strip is not None
    assert scene.bench.strip.shape == Shape(9, 6, 1)
    assert origin_of(network, "out", 17) == (Place("in", 0, 2, 5), True)


def test_a_silent_map_of_an_input_with_the_channels_first_is_the_one_that_was_silenced() -> None:
    network = edited(first(), (SilenceMap("in", 1),))
    lead = network.run(np.ascontiguousarray(np.moveaxis(PICTURE, -1, 0)))
    assert not lead.maps("in")[:, :, 1].any()
    np.testing.assert_array_equal(lead.maps("in")[:, :, 0], PICTURE[:, :, 0])
    trail = edited(last(), (SilenceMap("in", 1),)).run(PICTURE)
    np.testing.assert_allclose(lead.maps("pool"), trail.maps("pool"), rtol=1e-5)
