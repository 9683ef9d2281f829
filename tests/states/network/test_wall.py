"""The wall derived from a small network: which layer, in what order, and over which range."""

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import Conv2D, Dense, Flatten, InputLayer, MaxPooling2D, Shape
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceMap, edited
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, NetworkState, Pin, Place, View
from convviz.states.network.store import OpenNetwork
from convviz.states.network.wall import (
    WallScene,
    derive_wall,
    neighbour,
    pinned_cell,
    same_place,
    toggled_pin,
)

RNG = np.random.default_rng(8)
KERNEL = np.zeros((3, 3, 1, 5), np.float32)
KERNEL[:, :, 0, 0] = RNG.normal(size=(3, 3))
KERNEL[:, :, 0, 1] = 5 * RNG.normal(size=(3, 3))
KERNEL[:, :, 0, 3] = 2 * KERNEL[:, :, 0, 0]
BIAS = np.array([0, 0, 0.25, 0, 0], np.float32)
INPUT = RNG.uniform(0, 1, (8, 8, 1)).astype(np.float32)


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(
        "small",
        [
            Node("in", "InputLayer", InputLayer((8, 8, 1))),
            Node("conv", "Conv2D", Conv2D(KERNEL, BIAS), ("in",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("conv",)),
            Node("flatten", "Flatten", Flatten(), ("pool",)),
            Node("out", "Dense", Dense(RNG.normal(size=(45, 3)), activation="softmax"), ("flatten",)),
        ],
        ["out"],
    )


def scene_of(network: Network, state: NetworkState | None = None, *, fed: bool = True) -> WallScene:
    state = state or NetworkState()
    changed = edited(network, state.edits)
    trace = changed.run(INPUT) if fed else None
    opened = OpenNetwork(network, classes=("cat", "dog", "fox"))
    scene = derive_wall(Moment(state, NetworkRun(opened, changed, (), trace, trace)))
    assert scene is not None
    return scene


def looked_at(layer: str = "", channel: int | None = None, **view: object) -> NetworkState:
    return NetworkState(view=replace(View(), **view), cursor=Cursor(layer=layer, channel=channel))


def test_without_a_network_there_is_no_wall() -> None:
    assert derive_wall(Moment(NetworkState(), None)) is None


def test_without_a_selection_the_first_layer_with_maps_is_shown(network: Network) -> None:
    scene = scene_of(network)
    assert scene.layer == "conv"
    assert scene.shape == Shape(6, 6, 5)
    assert scene.layers == ("in", "conv", "pool", "flatten", "out")


def test_the_order_is_by_index_strength_or_similarity(network: Network) -> None:
    assert scene_of(network, looked_at()).order == (0, 1, 2, 3, 4)
    strong = scene_of(network, looked_at(sort="strength"))
    strengths = np.abs(strong.values).mean(axis=(0, 1))
    assert [strengths[each] for each in strong.order] == sorted(strengths, reverse=True)
    alike = scene_of(network, looked_at(sort="similarity")).order
    assert abs(alike.index(0) - alike.index(3)) == 1


def test_silent_constant_and_duplicate_maps_are_known(network: Network) -> None:
    likeness = scene_of(network).likeness
    assert likeness.silent == {4}
    assert dict(likeness.constant) == {2: 0.25}
    assert dict(likeness.twins) == {3: 0}


@pytest.mark.parametrize("how", ["map", "layer", "model", "fixed"])
def test_the_range_of_the_colours_is_as_the_view_says(network: Network, how: str) -> None:
    scene = scene_of(network, looked_at(range=how, fixed=2.5))
    values = scene.values
    layers = [scene.trace[each] for each in ("conv", "pool", "flatten", "out")]
    expected = {
        "map": [np.abs(values[:, :, each]).max() or 1 for each in range(5)],
        "layer": [np.abs(values).max()] * 5,
        "model": [max(np.abs(each).max() for each in layers)] * 5,
        "fixed": [2.5] * 5,
    }[how]
    np.testing.assert_allclose(scene.range.largest, expected, rtol=1e-6)


def test_units_of_the_output_have_the_names_of_the_classes(network: Network) -> None:
    scene = scene_of(network, looked_at("out"))
    assert scene.are_units
    assert [scene.name_of(each) for each in range(3)] == ["cat", "dog", "fox"]
    assert scene_of(network, looked_at("flatten")).name_of(7) == "8"


def test_an_input_is_shown_as_the_picture_it_is(network: Network) -> None:
    assert scene_of(network, looked_at("in")).is_picture
    assert not scene_of(network).is_picture


def test_silenced_maps_are_those_of_the_layer_shown(network: Network) -> None:
    edits = (SilenceMap("conv", 1), SilenceMap("pool", 2))
    scene = scene_of(network, replace(looked_at("conv"), edits=edits))
    assert scene.silenced == {1}
    assert not scene.values[:, :, 1].any()


def test_where_nothing_is_fed_the_maps_are_there_without_numbers(network: Network) -> None:
    scene = scene_of(network, looked_at("conv", 2, sort="strength"), fed=False)
    assert scene.values is None
    assert scene.order == (0, 1, 2, 3, 4)
    assert scene.depths == ()


def test_layers_follow_each_other_up_to_the_ends(network: Network) -> None:
    scene = scene_of(network)
    assert [neighbour(scene, steps) for steps in (-9, -1, 1, 9)] == ["in", "in", "pool", "out"]


def test_a_cell_lies_at_the_same_place_of_a_map_of_another_size() -> None:
    large, small = Shape(6, 6, 1), Shape(3, 3, 1)
    assert same_place(Place("a", 0, 5, 0), large, small) == (2, 0)
    assert same_place(Place("a", 0, 2, 1), small, large) == (5, 3)


def test_pinned_maps_share_one_cursor(network: Network) -> None:
    state = replace(looked_at("conv"), cursor=Cursor(layer="conv", probe=Place("conv", 0, 5, 2)))
    scene = scene_of(network, state)
    assert pinned_cell(scene, Pin("pool", 1)) == (2, 1)
    assert pinned_cell(scene, Pin("conv", 4)) == (5, 2)
    assert pinned_cell(scene, Pin("gone", 0)) is None


def test_a_pin_is_set_and_taken_away() -> None:
    pins = toggled_pin(View(), Pin("conv", 3))
    assert pins == (Pin("conv", 3),)
    assert toggled_pin(View(pins=pins), Pin("conv", 3)) == ()


def test_only_what_changes_the_picture_makes_a_scene_look_otherwise(network: Network) -> None:
    state = looked_at("conv", 1)
    scene = scene_of(network, state)
    moment = Moment(state, NetworkRun(OpenNetwork(network), scene.network, (), scene.trace, scene.trace))
    same = derive_wall(moment)
    assert same.is_painted_as(derive_wall(moment))
    hovered = replace(state, cursor=replace(state.cursor, probe=Place("conv", 1, 0, 0)))
    assert not same.is_painted_as(derive_wall(replace(moment, state=hovered)))
    assert same.look() == derive_wall(replace(moment, state=hovered)).look()
