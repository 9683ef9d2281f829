"""Two runs side by side: which layer stands beside which, one colour range, and one cursor in both."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from convviz.layers.layer import Cell
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceMap
from convviz.pictures.ink import Stroke
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.guessing import guesses
from convviz.states.lab.state import Drawing
from convviz.states.network.beside import beside_of
from convviz.states.network.compare import derive_compare, pointed_beside
from convviz.states.network.moment import Moment
from convviz.states.network.moves import pin, select_layer
from convviz.states.network.run import NetworkRunner
from convviz.states.network.state import Cursor, Feed, Model, NetworkState, Place, Rival, View
from convviz.states.network.store import NetworkStore, OpenNetwork

ONE = Drawing((Stroke(((0.4, 0.2), (0.6, 0.8)), 0.08),))
TWO = Drawing((Stroke(((0.2, 0.5), (0.8, 0.4)), 0.1),))
SMALL, LARGE = Model("a", "small", "small"), Model("b", "large", "large")


def opened(name: str, side: int, maps: int, seed: int) -> OpenNetwork:
    random = np.random.default_rng(seed)
    kernel = random.normal(size=(3, 3, 1, maps)).astype(np.float32)
    rest = ((side - 2) // 2) ** 2 * maps
    weights = random.normal(size=(rest, 4)).astype(np.float32)
    network = Network(
        name,
        [
            Node("input", "InputLayer", InputLayer((side, side, 1))),
            Node(f"conv_{name}", "Conv2D", Conv2D(kernel, None), ("input",)),
            Node(f"pool_{name}", "MaxPooling2D", MaxPooling2D(2), (f"conv_{name}",)),
            Node("flatten", "Flatten", Flatten(), (f"pool_{name}",)),
            Node("dense", "Dense", Dense(weights, None, activation="softmax"), ("flatten",)),
        ],
        ["dense"],
    )
    return OpenNetwork(network, guesses=guesses(network))


@pytest.fixture
def networks() -> NetworkStore:
    store = NetworkStore()
    store.put("a", opened("a", 12, 3, 1))
    store.put("b", opened("b", 22, 6, 2))
    return store


def state_of(rival: Rival | None, layer: str = "conv_a", **view: object) -> NetworkState:
    state = NetworkState(SMALL, (Feed(ONE, Preparation()),), rival=rival, view=View(**view))  # type: ignore[arg-type]
    return NetworkState(
        state.model, state.feeds, (), (), state.view, cursor=Cursor(layer=layer), rival=state.rival
    )


def moment_of(state: NetworkState, networks: NetworkStore) -> Moment:
    blobs = BlobStore()
    beside = beside_of(state, networks, blobs)
    rival = None if beside is None else NetworkRunner(networks, blobs).run(beside)
    return Moment(state, NetworkRunner(networks, blobs).run(state), rival)


def with_state(moment: Moment, state: NetworkState) -> Moment:
    return Moment(state, moment.run, moment.rival)


ANOTHER_INPUT = Rival(feeds=(Feed(TWO, Preparation()),))


def test_the_difference_is_a_minus_b_over_one_range_with_both_signs(networks):
    moment = moment_of(state_of(ANOTHER_INPUT), networks)
    scene = derive_compare(moment)
    one, two = moment.run.trace["conv_a"], moment.rival.trace["conv_a"]
    np.testing.assert_array_equal(scene.difference.values, one - two)
    assert scene.difference.range.signed
    np.testing.assert_allclose(scene.difference.range.largest, np.abs(one - two).max())


@pytest.mark.parametrize("range_", ["map", "layer", "model", "fixed"])
def test_both_sides_are_coloured_over_the_same_range(networks, range_):
    moment = moment_of(state_of(ANOTHER_INPUT, range=range_, fixed=2.5), networks)
    scene = derive_compare(moment)
    both = np.stack([np.abs(moment.run.trace["conv_a"]), np.abs(moment.rival.trace["conv_a"])])
    np.testing.assert_array_equal(scene.a.maps.range.largest, scene.b.maps.range.largest)
    everything = max(
        np.abs(run.trace[each]).max()
        for run in (moment.run, moment.rival)
        for each in run.trace
        if each != "input"
    )
    expected = {"map": both.max(axis=(0, 1, 2)), "layer": both.max(), "model": everything, "fixed": 2.5}[
        range_
    ]
    np.testing.assert_allclose(scene.a.maps.range.largest, np.broadcast_to(expected, 3), rtol=1e-6)


def test_the_cursor_is_on_the_same_cell_of_both_and_their_numbers_differ_as_the_difference_says(networks):
    moment = moment_of(state_of(ANOTHER_INPUT), networks)
    scene = derive_compare(with_state(moment, pin(moment.state, Place("conv_a", 2, 4, 6))))
    assert scene.a.cell == scene.b.cell == Cell(2, 4, 6)
    assert scene.difference.number(scene.a.cell) == pytest.approx(scene.a.number - scene.b.number)


def test_of_another_architecture_the_layer_about_as_deep_stands_beside(networks):
    for layer, beside in (("conv_a", "conv_b"), ("pool_a", "pool_b"), ("dense", "dense"), ("input", "input")):
        scene = derive_compare(moment_of(state_of(Rival(model=LARGE), layer), networks))
        assert scene.b.maps.layer == beside


def test_layers_of_other_shapes_have_no_difference_and_the_cursor_goes_by_relative_place(networks):
    moment = moment_of(state_of(Rival(model=LARGE)), networks)
    scene = derive_compare(with_state(moment, pin(moment.state, Place("conv_a", 2, 0, 9))))
    assert (scene.alike, scene.difference) == (False, None)
    # 10 × 10 × 3 beside 20 × 20 × 6: the middle of a cell lies where four meet, and the later one is taken.
    assert scene.b.cell == Cell(5, 1, 19)


def test_every_cell_of_b_that_is_pointed_at_is_the_one_that_is_marked(networks):
    moment = moment_of(state_of(Rival(model=LARGE)), networks)
    scene = derive_compare(moment)
    for row in range(20):
        for channel in range(6):
            place = Place("conv_b", channel, row, 19 - row)
            cursor = pointed_beside(moment.state, scene, place, pin=False)
            assert cursor.probe == Place("conv_a", channel // 2, row // 2, (19 - row) // 2)
            moved = NetworkState(
                SMALL, moment.state.feeds, cursor=cursor, rival=moment.state.rival, view=moment.state.view
            )
            assert derive_compare(with_state(moment, moved)).b.cell == Cell(channel, row, 19 - row)


def test_a_chosen_layer_of_b_stays_while_the_cursor_moves_in_a(networks):
    moment = moment_of(state_of(Rival(model=LARGE)), networks)
    state = moment.state
    cursor = Cursor(layer="conv_a", beside=Place("pool_b"))
    chosen = NetworkState(SMALL, state.feeds, cursor=cursor, rival=state.rival, view=state.view)
    scene = derive_compare(with_state(moment, pin(chosen, Place("conv_a", 1, 5, 5))))
    assert scene.b.maps.layer == "pool_b"
    assert scene.b.cell == Cell(3, 5, 5)


def test_without_the_edits_a_silent_map_is_the_whole_difference(networks):
    state = NetworkState(
        SMALL,
        (Feed(ONE, Preparation()),),
        (SilenceMap("conv_a", 1),),
        cursor=Cursor(layer="conv_a"),
        rival=Rival(model=SMALL),
    )
    scene = derive_compare(moment_of(state, networks))
    assert scene.kind == "edits"
    assert not scene.difference.values[:, :, [0, 2]].any()
    np.testing.assert_array_equal(scene.difference.values[:, :, 1], -scene.b.maps.values[:, :, 1])


def test_an_empty_pad_beside_leaves_the_maps_of_a_and_no_numbers_of_b(networks):
    scene = derive_compare(moment_of(state_of(Rival(feeds=(Feed(),))), networks))
    assert scene.a.maps.values is not None
    assert (scene.b.maps.values, scene.b.number, scene.difference) == (None, None, None)
    assert scene.b.bars.empty == "no-input"


def test_the_opened_map_of_a_has_one_beside_it(networks):
    moment = moment_of(state_of(Rival(model=LARGE)), networks)
    state = select_layer(moment.state, moment.run.network, "conv_a", 1)
    scene = derive_compare(with_state(moment, state))
    assert (scene.channel, scene.channel_beside) == (1, 3)
