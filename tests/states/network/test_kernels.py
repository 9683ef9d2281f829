"""Kernels as pictures: every picture's weight is the array's own, and products add up to the explained cell."""

import itertools

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import (
    BatchNormalization,
    Conv1D,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv2D,
    Flatten,
    Identity,
    InputLayer,
    LayerNormalization,
    MaxPooling2D,
    SeparableConv1D,
    SeparableConv2D,
    Sum,
)
from convviz.networks import Cursor as Explained
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceKernel, SilenceMap, edited, weights_of
from convviz.states.network.kernel_arrays import kernels_of, learnt_layers, parts_of, vectors_of
from convviz.states.network.kernels import KernelPlace, KernelsScene, derive_kernels, met_by
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, NetworkState, Place, View
from convviz.states.network.store import OpenNetwork

RNG = np.random.default_rng(11)


def numbers(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def after(layer: object, shape: tuple[int, ...], *more: Node) -> Network:
    """One layer after an input."""
    node = Node("layer", type(layer).__name__, layer, ("in",))
    nodes = [Node("in", "InputLayer", InputLayer(shape)), node, *more]
    return Network("one", nodes, [nodes[-1].id])


CASES = {
    "Conv2D": after(Conv2D(numbers(3, 2, 4, 6), numbers(6), padding="same"), (7, 6, 4)),
    "grouped": after(Conv2D(numbers(3, 3, 2, 6), numbers(6), groups=2, strides=2), (7, 6, 4)),
    "transposed": after(Conv2DTranspose(numbers(3, 2, 5, 4), numbers(5), strides=2), (4, 5, 4)),
    "depthwise": after(DepthwiseConv2D(numbers(3, 3, 4, 2), numbers(8)), (6, 6, 4)),
    "Conv1D": after(Conv1D(numbers(3, 4, 5), numbers(5)), (9, 4)),
    "dense": after(Dense(numbers(7, 3), numbers(3)), (7,)),
}


def moment_of(network: Network, state: NetworkState) -> Moment:
    changed = edited(network, state.edits)
    values = np.random.default_rng(3).normal(size=network.input_shapes[0]).astype(np.float32)
    trace = changed.run(values)
    return Moment(state, NetworkRun(OpenNetwork(network), changed, (), trace, trace))


def scene_of(network: Network, part: str = "", state: NetworkState | None = None) -> KernelsScene:
    scene = derive_kernels(moment_of(network, state or NetworkState()), part)
    assert scene is not None
    return scene


@pytest.mark.parametrize("case", CASES)
def test_every_weight_of_a_picture_is_the_arrays_own(case: str) -> None:
    network = CASES[case]
    kernels = kernels_of(network, "layer", "kernel")
    array = weights_of(network.node("layer").layer)["kernel"]
    seen = set()
    for place in itertools.product(*(range(size) for size in kernels.tiles.shape)):
        index = kernels.index(*place)
        assert array[index] == kernels.tiles[place]
        seen.add(index)
    assert len(seen) == array.size


@pytest.mark.parametrize("case", CASES)
def test_the_products_of_the_explained_cell_add_up_to_its_sum(case: str) -> None:
    network = CASES[case]
    shape = network.shapes["layer"]
    cell = Explained("layer", 2, *((0, 0) if len(shape) == 1 else (0, 3) if len(shape) == 2 else (2, 1)))
    place = Place(*cell)
    state = NetworkState(
        view=View(product="products"), cursor=Cursor(layer="layer", probe=place, pinned=True)
    )
    moment = moment_of(network, state)
    scene = derive_kernels(moment)
    told = network.explain(moment.run.trace, cell)
    assert isinstance(told, Sum)
    products = scene.shown(slice(2, 3), slice(None))
    assert products.sum() == pytest.approx(told.total - told.bias, rel=1e-4, abs=1e-5)
    inputs = replace(state, view=View(product="inputs"))
    met = derive_kernels(replace(moment, state=inputs)).shown(slice(2, 3), slice(None))
    np.testing.assert_allclose(met * scene.kernels.tiles[2:3], products, rtol=1e-6)


@pytest.mark.parametrize(
    ("layer", "shape", "cell"),
    [
        (
            SeparableConv2D(numbers(3, 2, 4, 2), numbers(1, 1, 8, 6), numbers(6), 2, "same"),
            (7, 6, 4),
            Explained("layer", 4, 3, 2),
        ),
        (
            SeparableConv1D(numbers(3, 4, 2), numbers(1, 8, 6), numbers(6)),
            (9, 4),
            Explained("layer", 4, 0, 5),
        ),
    ],
)
def test_the_second_step_of_a_separable_layer_meets_what_the_first_one_gives(
    layer: SeparableConv2D | SeparableConv1D, shape: tuple[int, ...], cell: Explained
) -> None:
    state = NetworkState(
        view=View(product="products"), cursor=Cursor(layer="layer", probe=Place(*cell), pinned=True)
    )
    moment = moment_of(after(layer, shape), state)
    scene = derive_kernels(moment, "pointwise_kernel")
    trace = moment.run.trace
    before = trace.before_activation["layer"]
    expected = before[5, 4] if len(shape) == 2 else before[3, 2, 4]
    products = scene.shown(slice(4, 5), slice(None))
    assert products.shape == (1, 8, 1, 1)
    assert products.sum() == pytest.approx(expected - layer.bias[4], rel=1e-4, abs=1e-4)
    across = layer if len(shape) == 3 else layer.across
    first = across.depthwise.forward(trace["in"] if len(shape) == 3 else trace["in"][None])
    np.testing.assert_allclose(scene.met.ravel(), first[cell.row, cell.column], rtol=1e-4, atol=1e-5)


def test_a_dense_layer_after_flattened_maps_has_a_picture_for_each_map() -> None:
    kernel = numbers(3 * 4 * 5, 2)
    network = after(
        Flatten(), (3, 4, 5), Node("drop", "Dropout", Identity(), ("layer",)),
        Node("dense", "Dense", Dense(kernel), ("drop",)),
    )  # fmt: skip
    kernels = kernels_of(network, "dense", "kernel")
    assert kernels.kind == "maps"
    assert kernels.tiles.shape == (2, 5, 3, 4)
    ones = np.zeros((3, 4, 5), np.float32)
    ones[2, 1, 3] = 1
    assert network.run(ones)["dense"][1] == kernels.tiles[1, 3, 2, 1]
    assert kernels.index(1, 3, 2, 1) == ((2 * 4 + 1) * 5 + 3, 1)


def test_both_steps_of_a_separable_layer_are_shown() -> None:
    network = after(SeparableConv2D(numbers(3, 3, 4, 2), numbers(1, 1, 8, 6), numbers(6)), (6, 6, 4))
    assert parts_of(network.node("layer").layer) == ("depthwise_kernel", "pointwise_kernel")
    first, second = scene_of(network), scene_of(network, "pointwise_kernel")
    assert first.kernels.tiles.shape == (8, 1, 3, 3)
    assert first.kernels.bias is None
    assert second.kernels.tiles.shape == (6, 8, 1, 1)
    assert len(second.kernels.bias) == 6
    assert first.kernels.input_map(5, 0) == 2


def test_input_maps_of_groups_and_depthwise_kernels_are_the_layers_own() -> None:
    assert kernels_of(CASES["grouped"], "layer", "kernel").input_map(4, 1) == 3
    assert kernels_of(CASES["depthwise"], "layer", "kernel").input_map(5, 0) == 2


@pytest.mark.parametrize("case", ["Conv2D", "grouped", "transposed", "depthwise", "Conv1D"])
def test_silencing_a_picture_sets_that_picture_to_zero(case: str) -> None:
    network = CASES[case]
    kernels = kernels_of(network, "layer", "kernel")
    filter_, channel = 3, kernels.tiles.shape[1] - 1
    edit = SilenceKernel("layer", *kernels.silences(filter_, channel))
    scene = scene_of(network, state=NetworkState(edits=(edit,)))
    assert not scene.kernels.tiles[filter_, channel].any()
    changed = scene.kernels.tiles != kernels.tiles
    assert changed.sum() == kernels.tiles[filter_, channel].size
    assert kernels.silences(filter_, channel) in scene.silenced


def test_numbers_for_each_channel_are_rows_by_name() -> None:
    gamma, beta, mean, variance = numbers(4), numbers(4), numbers(4), np.abs(numbers(4))
    network = after(BatchNormalization(gamma, beta, mean, variance), (5, 5, 4))
    vectors = scene_of(network).vectors
    assert vectors.names == ("gamma", "beta", "moving_mean", "moving_variance")
    np.testing.assert_array_equal(vectors.values, [gamma, beta, mean, variance])
    assert vectors_of(LayerNormalization(gamma, beta)).names == ("gamma", "beta")


def test_a_layer_without_weights_is_shown_with_none_and_the_layers_with_some_are_offered() -> None:
    network = after(
        Conv2D(numbers(3, 3, 1, 2)), (8, 8, 1), Node("pool", "MaxPooling2D", MaxPooling2D(2), ("layer",))
    )
    assert learnt_layers(network) == ("layer",)
    scene = scene_of(network, state=NetworkState(cursor=Cursor(layer="pool")))
    assert scene.kernels is None
    assert scene.vectors is None
    assert scene.layers == ("pool", "layer")
    assert scene_of(network).layer == "layer"


def test_the_range_is_that_of_all_weights_and_biases() -> None:
    kernel = numbers(3, 3, 1, 2)
    bias = np.array([0.1, -9.0], np.float32)
    scene = scene_of(after(Conv2D(kernel, bias), (5, 5, 1)))
    assert (scene.colouring.law, scene.colouring.low, scene.colouring.high) == ("signed", -9, 9)


def test_weights_that_are_no_numbers_leave_the_range_to_the_others() -> None:
    kernel = numbers(3, 3, 1, 2)
    kernel[0, 0, 0, 0], kernel[1, 1, 0, 1], kernel[2, 2, 0, 1] = np.nan, np.inf, -7.5
    assert scene_of(after(Conv2D(kernel), (5, 5, 1))).colouring.high == 7.5


def test_weights_of_a_silenced_map_are_still_shown() -> None:
    network = CASES["Conv2D"]
    scene = scene_of(network, state=NetworkState(edits=(SilenceMap("layer", 1),)))
    np.testing.assert_array_equal(scene.kernels.tiles, kernels_of(network, "layer", "kernel").tiles)


def test_a_shown_number_is_the_weight_at_its_place() -> None:
    scene = scene_of(CASES["Conv2D"])
    array = weights_of(CASES["Conv2D"].node("layer").layer)["kernel"]
    assert scene.value(KernelPlace(4, 3, 2, 1)) == array[2, 1, 3, 4]


def test_a_cell_that_is_no_sum_meets_nothing() -> None:
    network = after(MaxPooling2D(2), (4, 4, 1))
    trace = network.run(numbers(4, 4, 1))
    told = network.explain(trace, Explained("layer", 0, 0, 0))
    assert met_by(kernels_of(CASES["Conv2D"], "layer", "kernel"), told, 0) is None
