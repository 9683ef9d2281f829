"""Which layers pictures are made for, what is asked, and what is shown of the answer."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import (
    Activation,
    BatchNormalization,
    Conv2D,
    Dense,
    DepthwiseConv2D,
    Flatten,
    GlobalAveragePooling2D,
    InputLayer,
    MaxPooling2D,
)
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.filters import (
    CLASSES,
    filter_count,
    filter_layers,
    filters_question,
    filters_scene,
    makes_quickly,
)
from convviz.states.evidence.filters_kernel import filter_kernel
from convviz.states.evidence.questions import Maximise
from convviz.states.evidence.usual_maximise import usual_maximise
from convviz.states.evidence.views import FiltersView

RNG = np.random.default_rng(5)


def made(head: str = "softmax") -> Network:
    units = 1 if head == "sigmoid" else 4
    return Network(
        "made",
        [
            Node("in", "InputLayer", InputLayer((12, 10, 3))),
            Node("first", "Conv2D", Conv2D(RNG.normal(size=(3, 3, 3, 5)), RNG.normal(size=5)), ("in",)),
            Node("act", "Activation", Activation("relu"), ("first",)),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("act",)),
            Node("wise", "DepthwiseConv2D", DepthwiseConv2D(RNG.normal(size=(2, 2, 5, 2))), ("pool",)),
            Node("flat", "Flatten", Flatten(), ("wise",)),
            Node("end", "Dense", Dense(RNG.normal(size=(4 * 3 * 10, units)), activation=head), ("flat",)),
        ],
        ["end"],
    )


def test_layers_with_filters_are_offered_and_the_classes_in_place_of_the_output() -> None:
    assert filter_layers(made()) == ("first", "act", "wise", CLASSES)
    assert filter_count(made(), "wise") == 10
    assert filter_count(made(), CLASSES) == 4
    assert filter_count(made("sigmoid"), CLASSES) == 2


def test_an_output_that_gives_no_classes_is_a_layer_like_others() -> None:
    assert filter_layers(made("tanh")) == ("first", "act", "wise", "end")


def test_nothing_is_offered_where_the_input_is_no_picture() -> None:
    network = Network(
        "numbers",
        [
            Node("in", "InputLayer", InputLayer((7,))),
            Node("end", "Dense", Dense(RNG.normal(size=(7, 2))), ("in",)),
        ],
        ["end"],
    )
    assert filter_layers(network) == ()
    assert filters_question(network, FiltersView()) is None


def test_all_channels_are_asked_for_at_once_up_to_the_most() -> None:
    network = made()
    question = filters_question(network, FiltersView(layer="wise"))
    assert question == usual_maximise(network, "wise", tuple(range(10)))
    few = filters_question(network, FiltersView(layer="wise", most=3))
    assert few is not None
    assert few.channels == (0, 1, 2)
    every = filters_question(network, FiltersView(layer="wise", most=0))
    assert every is not None
    assert len(every.channels) == 10


def test_settings_of_the_view_take_the_place_of_the_usual_ones() -> None:
    view = FiltersView(layer="first", settings=Maximise("other", (7,), steps=9, seed=4))
    question = filters_question(made(), view)
    assert question == Maximise("first", (0, 1, 2, 3, 4), steps=9, seed=4)


def test_a_layer_that_another_network_had_gives_way_to_the_deepest_quick_one() -> None:
    question = filters_question(made(), FiltersView(layer="gone"))
    assert question is not None
    assert question.layer == "wise"


@pytest.mark.parametrize(
    ("name", "layer", "quick"), [("mnist", "conv2d", True), ("catsdogs", "conv2d_3", False)]
)
def test_only_what_takes_seconds_is_quick(name: str, layer: str, quick: bool) -> None:
    network = open_network(name)
    question = filters_question(network, FiltersView(layer=layer))
    assert question is not None
    assert makes_quickly(network, question) is quick


def test_pictures_are_shown_from_black_to_white_in_their_order() -> None:
    network = made()
    question = Maximise("first", (3, 1), steps=20)
    pictures = RNG.random((2, 12, 10, 3)).astype(np.float32)
    arrays = {
        "pictures": pictures,
        "excitements": np.array([5, 6], np.float32),
        "starts": np.zeros(2, np.float32),
    }
    scene = filters_scene(network, question, Answer(arrays, done=7, total=20))
    assert scene.pictures.shape == (2, 12, 10, 3)
    np.testing.assert_array_equal(scene.pictures, np.rint(pictures * 255))
    assert (scene.name_of(0), scene.name_of(1), scene.done) == ("4", "2", 7)
    assert (scene.place_of(1), scene.place_of(0), scene.place_of(None)) == (1, None, None)


def test_classes_have_their_names_and_channels_their_numbers() -> None:
    network = made()
    names = ("ant", "bee", "cow", "dog")
    arrays = {
        "pictures": np.zeros((2, 12, 10, 3), np.float32),
        "excitements": np.zeros(2, np.float32),
        "starts": np.zeros(2, np.float32),
    }
    of_classes = filters_scene(network, Maximise(CLASSES, (1, 3)), Answer(arrays), names)
    assert [of_classes.name_of(place) for place in (0, 1)] == ["bee", "dog"]
    of_layer = filters_scene(network, Maximise("first", (1, 3)), Answer(arrays), names)
    assert [of_layer.name_of(place) for place in (0, 1)] == ["2", "4"]


def test_the_kernel_of_a_filter_has_a_slice_for_each_map_it_reads() -> None:
    network = made()
    kernel = filter_kernel(network, "first", 2)
    assert kernel is not None
    layer = network.node("first").layer
    assert isinstance(layer, Conv2D)
    assert kernel.slices.shape == (3, 3, 3)
    np.testing.assert_array_equal(kernel.slices[1], layer.kernel[:, :, 1, 2])
    assert layer.bias is not None
    assert kernel.bias == float(layer.bias[2])


def test_an_activation_shows_the_kernel_before_it() -> None:
    network = made()
    found, own = filter_kernel(network, "act", 4), filter_kernel(network, "first", 4)
    assert found is not None
    assert own is not None
    assert found.layer == "first"
    np.testing.assert_array_equal(found.slices, own.slices)


def test_a_depthwise_filter_has_the_one_slice_that_gives_its_map() -> None:
    network = made()
    picture = RNG.random((12, 10, 3)).astype(np.float32)
    trace = network.run(picture)
    kernel = filter_kernel(network, "wise", 7)
    assert kernel is not None
    assert (kernel.slices.shape, kernel.bias) == ((1, 2, 2), None)
    # Channel 7 of 5 × 2 reads channel 3.
    window = np.asarray(trace["pool"])[1:3, 2:4, 3]
    np.testing.assert_allclose(
        np.asarray(trace["wise"])[1, 2, 7], (window * kernel.slices[0]).sum(), rtol=1e-4
    )


def test_a_dense_unit_has_its_weights_at_the_cells_that_it_reads() -> None:
    network = made("linear")
    trace = network.run(RNG.random((12, 10, 3)).astype(np.float32))
    kernel = filter_kernel(network, "end", 3)
    assert kernel is not None
    assert kernel.slices.shape == (10, 4, 3)
    maps = np.asarray(trace["wise"]).transpose(2, 0, 1)
    np.testing.assert_allclose(np.asarray(trace["end"])[3], (maps * kernel.slices).sum(), rtol=1e-3)


def test_a_unit_behind_averages_has_no_slices() -> None:
    network = Network(
        "averages",
        [
            Node("in", "InputLayer", InputLayer((6, 6, 1))),
            Node("conv", "Conv2D", Conv2D(RNG.normal(size=(3, 3, 1, 2))), ("in",)),
            Node(
                "norm",
                "BatchNormalization",
                BatchNormalization(np.ones(2), np.zeros(2), np.zeros(2), np.ones(2)),
                ("conv",),
            ),
            Node("mean", "GlobalAveragePooling2D", GlobalAveragePooling2D(), ("norm",)),
            Node("end", "Dense", Dense(RNG.normal(size=(2, 3)), activation="softmax"), ("mean",)),
        ],
        ["end"],
    )
    assert filter_kernel(network, "end", 0) is None
    behind = filter_kernel(network, "norm", 1)
    assert behind is not None
    assert behind.layer == "conv"


@pytest.mark.parametrize("name", ["multi-input", "siamese"])
def test_the_input_that_leads_to_the_layer_is_made(name: str) -> None:
    network = open_network(name)
    second = next(node.id for node in network.nodes if node.inputs == (network.inputs[1],))
    assert second in filter_layers(network)
    own = usual_maximise(network, "", (0,), input=0)
    for settings in (None, own):
        found = filters_question(network, FiltersView(layer=second, settings=settings))
        assert found is not None
        assert (found.layer, found.input) == (second, 1)
        both = filters_question(network, FiltersView(layer=CLASSES, settings=settings))
        assert both is not None
        assert both.input == 0
