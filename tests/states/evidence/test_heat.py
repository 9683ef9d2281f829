"""A heat map's scene and the arithmetic of its cells, against sums by hand."""

from __future__ import annotations

import numpy as np
import pytest

import convviz
from convviz.layers import Conv2D, Dense, Flatten, InputLayer
from convviz.learning.evidence.class_maps import grad_cam, grad_cam_plus_plus, layer_cam, weighted
from convviz.networks import Network, Node
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.heat import HeatScene, adds_up, heat_scene, scene_among
from convviz.states.evidence.heat_cell import cell_sum
from convviz.states.evidence.heat_layer import heat_layers, usual_heat_layer
from convviz.states.evidence.questions import HeatMap, HeatMethod, Target
from convviz.states.evidence.usual import usual_map_layer
from convviz.states.network.run import Fed, NetworkRun
from convviz.states.network.store import OpenNetwork

LAYER = "conv2d_1"
METHODS: tuple[HeatMethod, ...] = ("grad-cam", "grad-cam++", "layer-cam", "score-cam")
NETWORK = convviz.open_network("mnist")


def run_of(seed: int = 0) -> NetworkRun:
    values = np.random.default_rng(seed).random((28, 28, 1), dtype=np.float32)
    trace = NETWORK.run(values)
    return NetworkRun(OpenNetwork(NETWORK), NETWORK, (Fed(values * 255, values),), trace, trace)


def answer_of(run: NetworkRun, method: HeatMethod, *, sign: float = 1.0) -> Answer:
    maps = NETWORK.as_maps(LAYER, run.trace[LAYER])
    generator = np.random.default_rng(1)
    gradients = sign * np.abs(generator.normal(size=maps.shape)).astype(np.float32)
    if method == "score-cam":
        increases = generator.normal(size=maps.shape[2]).astype(np.float32)
        made = weighted(maps, np.exp(increases) / np.exp(increases).sum())
        beside = {"increases": increases}
    else:
        cams = {"grad-cam": grad_cam, "grad-cam++": grad_cam_plus_plus, "layer-cam": layer_cam}
        made, beside = cams[method](maps, gradients), {"gradients": gradients}
    arrays = {"map": made.map, "sum": made.sum, "weights": made.weights, **beside}
    return Answer(arrays, {"score": 2.0})


def scene_of(method: HeatMethod = "grad-cam", *, sign: float = 1.0) -> HeatScene:
    run = run_of()
    scene = heat_scene(HeatMap(method, LAYER, Target(7)), answer_of(run, method, sign=sign), run)
    assert scene is not None
    return scene


@pytest.mark.parametrize("method", METHODS)
def test_what_the_maps_add_to_a_cell_is_its_sum(method: HeatMethod) -> None:
    scene = scene_of(method)
    assert adds_up(scene)
    for row, column in ((0, 0), (4, 7), (10, 3)):
        total = 0.0
        for channel in range(scene.maps.shape[2]):
            gradient = 0.0 if scene.gradients is None else scene.gradients[row, column, channel]
            weight = max(0.0, gradient) if method == "layer-cam" else scene.weights[channel]
            total += float(weight) * float(scene.maps[row, column, channel])
        assert total == pytest.approx(float(scene.sum[row, column]), rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("most", [1, 4, 1000])
def test_the_written_terms_add_up_to_the_written_sum(method: HeatMethod, most: int) -> None:
    scene = scene_of(method)
    for cell in ((0, 0), (3, 8), scene.strongest):
        written = cell_sum(scene, cell, most)
        decimals = written.total.decimals
        added = sum(term.product.at(decimals) for term in written.terms) + written.rest.at(decimals)
        assert added == written.total.units
        assert written.total.units / 10**decimals == pytest.approx(float(scene.sum[cell]), rel=2e-3, abs=1e-6)
        assert float(written.result.text) == pytest.approx(float(scene.map[cell]), rel=2e-3, abs=1e-6)
        assert len(written.terms) <= most


def test_the_largest_products_are_written_first_and_none_of_a_map_that_is_zero_there() -> None:
    scene = scene_of()
    written = cell_sum(scene, (4, 4), 5)
    sizes = [abs(scene.shares[4, 4, term.channel]) for term in written.terms]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == np.abs(scene.shares[4, 4]).max()
    assert written.more == np.count_nonzero(scene.shares[4, 4]) - len(sizes)
    every = cell_sum(scene, (4, 4), 1000)
    assert all(scene.maps[4, 4, term.channel] != 0 for term in every.terms)


def test_relu_leaves_nothing_of_what_speaks_against() -> None:
    scene = scene_of(sign=-1.0)
    assert scene.silent
    written = cell_sum(scene, scene.strongest, 3)
    assert written.total.units <= 0
    assert written.result.units == 0


def test_maps_stand_in_the_order_of_what_they_add() -> None:
    scene = scene_of("score-cam")
    adds = [abs(one.adds) for one in scene.channels]
    assert adds == sorted(adds, reverse=True)
    first = scene.channels[0]
    assert first.adds == pytest.approx(float((scene.maps[:, :, first.index] * first.weight).mean()), rel=1e-4)
    assert scene.channel(None) == first.index
    assert scene.channel(3) == 3
    assert scene.channel(10_000) == first.index


def test_the_strongest_cell_is_written_out_where_no_cell_was_chosen_or_it_is_not_there() -> None:
    scene = scene_of()
    assert scene.sum[scene.strongest] == scene.sum.max()
    assert scene.cell(None) == scene.cell((99, 0)) == scene.strongest
    assert scene.cell((2, 3)) == (2, 3)


def test_an_answer_is_shown_with_the_run_that_it_is_about() -> None:
    runs = tuple(run_of(seed) for seed in range(3))
    question = HeatMap("grad-cam", LAYER, Target(7))
    found = scene_among(question, answer_of(runs[1], "grad-cam"), runs)
    assert found is not None
    assert (found.maps == NETWORK.as_maps(LAYER, runs[1].trace[LAYER])).all()
    assert scene_among(question, answer_of(runs[1], "grad-cam"), (runs[0], runs[2])) is None


def test_an_answer_about_another_layer_or_nothing_is_not_drawn() -> None:
    run = run_of()
    assert heat_scene(HeatMap("grad-cam", "no-such", Target(7)), answer_of(run, "grad-cam"), run) is None
    assert heat_scene(HeatMap("grad-cam", "conv2d", Target(7)), answer_of(run, "grad-cam"), run) is None


def test_layers_with_cells_can_be_chosen_and_the_usual_one_is_among_them() -> None:
    layers = heat_layers(NETWORK)
    assert usual_map_layer(NETWORK) in layers
    shapes = [NETWORK.maps_shape(layer) for layer in layers]
    assert all(shape is not None and shape.height * shape.width > 1 for shape in shapes)
    assert NETWORK.inputs[0] not in layers
    assert "dense" not in layers


def test_a_picture_that_is_the_output_is_not_offered_to_explain_itself() -> None:
    nodes = (
        Node("in", "InputLayer", InputLayer((8, 8, 1))),
        Node("first", "Conv2D", Conv2D(np.ones((3, 3, 1, 2), np.float32)), ("in",)),
        Node("picture", "Conv2D", Conv2D(np.ones((1, 1, 2, 1), np.float32)), ("first",)),
    )
    network = Network("painter", nodes, ("picture",))
    assert heat_layers(network) == ("first",)
    assert usual_map_layer(network) == "picture"
    assert usual_heat_layer(network) == "first"
    assert usual_heat_layer(NETWORK) == usual_map_layer(NETWORK)


def two_branches() -> Network:
    ones = np.ones((3, 3, 1, 2), np.float32)
    nodes = (
        Node("left", "InputLayer", InputLayer((6, 6, 1))),
        Node("right", "InputLayer", InputLayer((6, 6, 1))),
        Node("seen-left", "Conv2D", Conv2D(ones), ("left",)),
        Node("seen-right", "Conv2D", Conv2D(2 * ones), ("right",)),
        Node("flat-left", "Flatten", Flatten(), ("seen-left",)),
        Node("flat-right", "Flatten", Flatten(), ("seen-right",)),
        Node("first", "Dense", Dense(np.ones((32, 3), np.float32)), ("flat-left",)),
        Node("second", "Dense", Dense(np.ones((32, 3), np.float32)), ("flat-right",)),
    )
    return Network("two", nodes, ("first", "second"))


def test_each_output_has_the_layers_that_lead_to_it() -> None:
    network = two_branches()
    assert heat_layers(network, 0) == ("seen-left",)
    assert heat_layers(network, 1) == ("seen-right",)
    assert usual_heat_layer(network, 1) == "seen-right"


def test_a_map_lies_over_the_input_that_its_layer_sees() -> None:
    network = two_branches()
    left, right = np.zeros((6, 6, 1), np.float32), np.ones((6, 6, 1), np.float32)
    trace = network.run(left, right)
    feeds = (Fed(left, left), Fed(right, right))
    run = NetworkRun(OpenNetwork(network), network, feeds, trace, trace)
    maps = network.as_maps("seen-right", trace["seen-right"])
    gradients = np.ones_like(maps)
    made = grad_cam(maps, gradients)
    arrays = {"map": made.map, "sum": made.sum, "weights": made.weights, "gradients": gradients}
    scene = heat_scene(HeatMap("grad-cam", "seen-right", Target(0, 1)), Answer(arrays, {"score": 1.0}), run)
    assert scene is not None
    assert scene.picture.shape == (6, 6, 1)
    assert (scene.picture == 255).all()
