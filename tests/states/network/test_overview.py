import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import (
    Activation,
    Concatenate,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv2D,
    Flatten,
    InputLayer,
    MaxPooling2D,
    SeparableConv2D,
)
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceMap, edited
from convviz.states.network.graph import drawn_graph
from convviz.states.network.moment import Moment
from convviz.states.network.overview import OverviewScene, derive_overview, kind_of
from convviz.states.network.overview_links import links_of
from convviz.states.network.overview_ranges import Extent, extent_of, largest_of, range_of
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, NetworkState, Pin, Place, View
from convviz.states.network.store import OpenNetwork

RNG = np.random.default_rng(2)


def weights(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(
        "small",
        [
            Node("in", "InputLayer", InputLayer((6, 6, 1))),
            Node("conv", "Conv2D", Conv2D(weights(3, 3, 1, 4)), ("in",)),
            Node("relu", "Activation", Activation("relu"), ("conv",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(), ("relu",)),
            Node("flatten", "Flatten", Flatten(), ("pool",)),
            Node("out", "Dense", Dense(weights(16, 3), activation="softmax"), ("flatten",)),
        ],
        ["out"],
    )


def moment(network: Network, state: NetworkState | None = None) -> Moment:
    opened = OpenNetwork(network, classes=("a", "b", "c"))
    state = state or NetworkState()
    trace = edited(network, state.edits).run(np.full((6, 6, 1), 0.5, np.float32))
    return Moment(state, NetworkRun(opened, trace.network, (), trace, trace))


def scene_of(network: Network, state: NetworkState | None = None) -> OverviewScene:
    scene = derive_overview(moment(network, state))
    assert scene is not None
    return scene


def test_there_is_no_scene_before_a_network_was_opened() -> None:
    assert derive_overview(Moment(NetworkState(), None)) is None


def test_each_layer_is_shown_as_its_output_asks_for(network: Network) -> None:
    vertices = drawn_graph(network, ()).vertices
    kinds = {vertex.id: kind_of(network, vertex) for vertex in vertices}
    assert kinds == {
        "in": "picture",
        "conv": "maps",
        "relu": "maps",
        "pool": "maps",
        "flatten": "strip",
        "out": "units",
    }


def test_classes_name_the_units_of_a_layer_with_as_many(network: Network) -> None:
    scene = scene_of(network)
    assert scene.names_of_units("out") == ("a", "b", "c")
    assert scene.names_of_units("conv") == ()


def test_silenced_maps_are_told_by_layer(network: Network) -> None:
    scene = scene_of(network, NetworkState(edits=(SilenceMap("conv", 1), SilenceMap("conv", 3))))
    assert scene.silent == {"conv": frozenset({1, 3})}
    values = scene.values("conv")
    assert values is not None
    assert not values[:, :, [1, 3]].any()


def test_what_a_number_sees_is_told_once_it_is_pointed_at(network: Network) -> None:
    selected = NetworkState(cursor=Cursor(layer="pool"))
    assert scene_of(network, selected).fields == {}
    hovered = scene_of(network, replace(selected, cursor=Cursor(layer="pool", probe=Place("pool", 0, 1, 1))))
    assert hovered.fields["in"][:] == (2, 5, 2, 5)
    opened = scene_of(network, replace(selected, cursor=Cursor(layer="pool", channel=2)))
    assert opened.fields["pool"][:] == (1, 1, 1, 1)


def test_for_a_pixel_of_the_input_it_is_told_what_it_can_change(network: Network) -> None:
    scene = scene_of(network, NetworkState(cursor=Cursor(probe=Place("in", 0, 0, 0))))
    assert scene.fields["conv"][:] == (0, 0, 0, 0)
    assert scene.fields["pool"][:] == (0, 0, 0, 0)


def test_scenes_of_the_same_run_are_painted_alike_until_something_shown_changes(network: Network) -> None:
    first = moment(network)
    one = derive_overview(first)
    assert one is not None

    def with_state(state: NetworkState) -> OverviewScene:
        scene = derive_overview(Moment(state, first.run))
        assert scene is not None
        return scene

    assert with_state(NetworkState()).is_painted_as(one)
    assert with_state(NetworkState(view=View(pins=(Pin("conv", 0),)))).is_painted_as(one)
    assert not with_state(NetworkState(view=View(range="map"))).is_painted_as(one)
    assert not with_state(NetworkState(cursor=Cursor(layer="conv"))).is_painted_as(one)
    assert not scene_of(network).is_painted_as(one)


# Ranges


def test_an_extent_leaves_out_what_is_not_finite() -> None:
    array = np.array([[[1, -2, np.nan], [np.inf, 3, np.nan]]], np.float32)
    extent = extent_of(array)
    assert extent.lows.tolist() == [1, -2, 0]
    assert extent.highs.tolist() == [1, 3, 0]
    assert (extent.low, extent.high, extent.largest) == (-2, 3, 3)
    assert extent.strengths.tolist() == [1, 3, 0]


def test_an_extent_is_remembered_for_the_very_array() -> None:
    array = np.ones((2, 2, 3), np.float32)
    assert extent_of(array) is extent_of(array)
    assert extent_of(array) is not extent_of(array.copy())


EXTENT = Extent(np.array([0, 0, 0], np.float32), np.array([2, 8, 0], np.float32), 0, 8)


@pytest.mark.parametrize(
    ("view", "largest"),
    [
        (View(range="map"), [2, 8, 1]),
        (View(range="layer"), [8, 8, 8]),
        (View(range="model"), [20, 20, 20]),
        (View(range="fixed", fixed=0.5), [0.5, 0.5, 0.5]),
    ],
)
def test_the_view_chooses_whose_range_the_colours_span(view: View, largest: list[float]) -> None:
    chosen = range_of(EXTENT, view, model=20)
    assert chosen.largest.tolist() == largest
    assert not chosen.signed


def test_a_layer_with_negative_numbers_is_signed_in_all_its_maps() -> None:
    extent = Extent(np.array([0, -1], np.float32), np.array([2, 0.5], np.float32), -1, 2)
    assert range_of(extent, View(range="map"), 0).signed


def test_the_model_range_leaves_its_inputs_out(network: Network) -> None:
    trace = network.run(np.full((6, 6, 1), 1000, np.float32))
    expected = max(float(np.abs(trace[each]).max()) for each in trace if each != "in")
    assert largest_of(trace, network.inputs) == pytest.approx(expected)


# Links


def measured_links(layer, shape: tuple[int, ...]) -> np.ndarray:
    """Which input maps change which output maps, shape (inputs, outputs), by changing one map after the other."""
    base = RNG.uniform(1, 2, shape).astype(np.float32)
    before = layer.forward(base)
    rows = []
    for channel in range(shape[-1]):
        other = base.copy()
        other[..., channel] += 1
        after = layer.forward(other)
        rows.append((after != before).reshape(-1, before.shape[-1]).any(axis=0))
    return np.array(rows)


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        (Conv2D(weights(3, 3, 4, 5)), (6, 6, 4)),
        (Conv2D(weights(3, 3, 2, 6), groups=2), (6, 6, 4)),
        (DepthwiseConv2D(weights(3, 3, 4, 2)), (6, 6, 4)),
        (SeparableConv2D(weights(3, 3, 4, 2), weights(1, 1, 8, 3)), (6, 6, 4)),
        (Conv2DTranspose(weights(2, 2, 5, 4)), (4, 4, 4)),
        (MaxPooling2D(), (6, 6, 4)),
        (Activation("sigmoid"), (6, 6, 4)),
        (Dense(weights(4, 3)), (4,)),
    ],
)
def test_edges_lead_from_the_maps_that_change_a_map(layer, shape: tuple[int, ...]) -> None:
    output = layer.output_shape(shape)
    expected = measured_links(layer, shape)
    for channel in range(output[-1]):
        (links,) = links_of(layer, channel, [shape], output)
        assert (links != 0).tolist() == expected[:, channel].tolist()


def test_the_strength_of_an_edge_is_the_sum_of_its_kernel() -> None:
    kernel = weights(3, 3, 2, 4)
    (links,) = links_of(Conv2D(kernel), 3, [(6, 6, 2)], (4, 4, 4))
    np.testing.assert_allclose(links, kernel[:, :, :, 3].sum(axis=(0, 1)), rtol=1e-5)


def test_a_flattened_unit_comes_from_its_channel() -> None:
    (links,) = links_of(Flatten(), 19, [(3, 4, 3)], (36,))
    assert links.tolist() == [0, 1, 0]


def test_concatenated_maps_come_from_one_input_each() -> None:
    left, right = links_of(Concatenate(), 3, [(4, 4, 2), (4, 4, 3)], (4, 4, 5))
    assert (left.tolist(), right.tolist()) == ([0, 0], [0, 1, 0])
