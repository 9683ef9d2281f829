"""Quantities of networks against the course's numbers, Keras's formulas and numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from lesson_subjects import loaded, network_subject, subject_of
from scipy.signal import correlate2d

from convviz.layers import Conv2D, Flatten, InputLayer, MaxPooling2D, ZeroPadding2D
from convviz.layers.errors import ConvvizError
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.records import (
    AnswerOf,
    Before,
    Chosen,
    Dimensions,
    Elements,
    Extreme,
    FlatIndex,
    KernelOf,
    Layers,
    MultiplyAdds,
    Pads,
    Parameters,
    Probability,
    Products,
    Receptive,
    Side,
    Silent,
    Size,
    StrongestMap,
    Total,
    Value,
    Values,
)
from convviz.lessons.quantities.results import NumberResult, NumbersResult, ShapeResult, number_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.network_scene import NetworkScene
from convviz.networks import Network, Node
from convviz.networks.edits import SetWeight
from convviz.pictures.preparation import Preparation
from convviz.states.network.state import Model
from convviz.states.network.store import OpenNetwork
from convviz.workspace.model_loading import LoadedModel

COURSE = {
    "lenet5": 62_958,
    "mnist": 93_322,
    "cifar10": 229_834,
    "catsdogs": 3_453_121,
    "vgg16-transfer": 16_812_353,
    "residual": 77_382,
    "inception": 790_246,
}


def seven() -> Subject:
    return network_subject("mnist", Given(sample="digit-7"))


@pytest.mark.parametrize(("name", "count"), COURSE.items())
def test_networks_of_the_course_have_its_parameters(name: str, count: int) -> None:
    assert value_of(Parameters(), network_subject(f"zoo:{name}")) == NumberResult(count)


def test_parameters_of_single_layers_several_and_a_nested_model() -> None:
    lenet = network_subject("zoo:lenet5")
    for layer, count in {"conv2d": 608, "conv2d_1": 3216, "dense": 48_120, "flatten": 0}.items():
        assert value_of(Parameters(layer), lenet) == NumberResult(count)
    assert value_of(Parameters(("dense", "dense_1", "dense_2")), lenet) == NumberResult(48_120 + 10_164 + 850)
    assert value_of(Parameters(("dense", "dense")), lenet) == NumberResult(48_120)
    vgg = network_subject("zoo:vgg16-transfer")
    assert value_of(Parameters("vgg16"), vgg) == NumberResult(14_714_688)
    assert value_of(Parameters(outside="vgg16"), vgg) == NumberResult(2_097_665)


def test_sizes_of_the_course() -> None:
    mnist = network_subject("zoo:mnist")
    layers = ("input_layer", "conv2d", "max_pooling2d", "conv2d_1", "max_pooling2d_1", "conv2d_2")
    assert [number_of(value_of(Side(layer), mnist)) for layer in layers] == [28, 26, 13, 11, 5, 3]
    assert value_of(Size("flatten"), mnist) == ShapeResult((576,))
    assert value_of(Size("vgg16"), network_subject("zoo:vgg16-transfer")) == ShapeResult((4, 4, 512))
    assert [number_of(value_of(Elements(layer), mnist)) for layer in ("input_layer", "conv2d")] == [
        784,
        21632,
    ]
    assert value_of(Side("dense_1", "channels"), mnist) == NumberResult(10)
    assert [number_of(value_of(Dimensions(layer), mnist)) for layer in ("conv2d", "flatten")] == [3, 1]
    with pytest.raises(ConvvizError) as refused:
        value_of(Side("flatten"), mnist)
    assert refused.value.code == "lesson-no-axis"


def test_products_are_counted_as_places_times_window() -> None:
    lenet = network_subject("zoo:lenet5")
    first, second = 28 * 28 * 8 * 75, 10 * 10 * 16 * 200
    dense = 400 * 120 + 120 * 84 + 84 * 10
    assert value_of(MultiplyAdds("conv2d"), lenet) == NumberResult(first)
    assert value_of(MultiplyAdds(), lenet) == NumberResult(first + second + dense)


def test_layers_are_counted_by_their_type() -> None:
    lenet = network_subject("zoo:lenet5")
    assert [number_of(value_of(Layers(kind), lenet)) for kind in ("Conv2D", "Dense", "")] == [2, 3, 8]
    assert value_of(Layers("Conv2D"), network_subject("zoo:vgg16-transfer")) == NumberResult(13)
    # One branch that is applied to both pictures counts once.
    siamese = loaded("zoo:siamese").opened.network
    twice = len([node for node in siamese.nodes if node.type == "Conv2D"])
    shared = len({id(node.layer) for node in siamese.nodes if node.type == "Conv2D"})
    assert shared < twice
    assert value_of(Layers("Conv2D"), network_subject("zoo:siamese")) == NumberResult(shared)


def test_receptive_fields_of_the_mnist_network() -> None:
    """Size and jump by hand: 3/1, pool 4/2, 8/2, pool 10/4, 18/4."""
    mnist = network_subject("zoo:mnist")
    layers = ("input_layer", "conv2d", "max_pooling2d", "conv2d_1", "max_pooling2d_1", "conv2d_2")
    fields = [value_of(Receptive(layer), mnist) for layer in layers]
    assert fields == [ShapeResult((side, side)) for side in (1, 3, 4, 8, 10, 18)]
    # The pools drop the last row of 11, so that the three rows of 18 with jump 4 end at pixel 2 · 4 + 18 = 26.
    assert value_of(Receptive("dense"), mnist) == ShapeResult((26, 26))


def test_numbers_of_the_first_layer_are_scipys() -> None:
    subject = seven()
    run = subject.run
    assert run is not None
    assert run.trace is not None
    layer = run.network.node("conv2d").layer
    assert isinstance(layer, Conv2D)
    fed = run.trace["input_layer"][:, :, 0]
    for channel in (0, 7, 31):
        bias = 0.0 if layer.bias is None else float(layer.bias[channel])
        before = correlate2d(fed, layer.kernel[:, :, 0, channel], "valid") + bias
        after = np.maximum(before, 0)
        for cell in ((5, 6), (12, 13)):
            assert number_of(value_of(Before("conv2d", (*cell, channel)), subject)) == pytest.approx(
                before[cell], abs=1e-5
            )
            assert number_of(value_of(Value("conv2d", (*cell, channel)), subject)) == pytest.approx(
                after[cell], abs=1e-5
            )
            window = fed[cell[0] : cell[0] + 3, cell[1] : cell[1] + 3] * layer.kernel[:, :, 0, channel]
            found = value_of(Products("conv2d", (*cell, channel)), subject)
            assert isinstance(found, NumbersResult)
            assert found.values == pytest.approx(window.ravel(), abs=1e-5)
        row = value_of(Values("conv2d", 12, channel, 3, 4), subject)
        assert isinstance(row, NumbersResult)
        assert row.values == pytest.approx(after[12, 3:7], abs=1e-5)
        total = value_of(Total("conv2d", "mean", channel), subject)
        assert number_of(total) == pytest.approx(after.mean(), abs=1e-5)


def test_what_the_network_says() -> None:
    subject = seven()
    assert subject.run is not None
    assert subject.run.trace is not None
    output = subject.run.trace.output
    assert value_of(AnswerOf(), subject) == NumberResult(7)
    assert number_of(value_of(Probability(), subject)) == pytest.approx(float(output[7]))
    assert number_of(value_of(Probability(3), subject)) == pytest.approx(float(output[3]), abs=1e-9)
    units = value_of(Values("dense_1", first=6, count=2), subject)
    assert isinstance(units, NumbersResult)
    assert units.values == pytest.approx(output[6:8])
    assert value_of(Value("dense_1", (0, 0, 7)), subject) == value_of(Probability(7), subject)
    with pytest.raises(ConvvizError) as refused:
        value_of(Probability(10), subject)
    assert refused.value.code == "lesson-no-class"


def test_a_cat_or_a_dog_is_one_of_two_classes() -> None:
    subject = network_subject("catsdogs", Given(sample="photo-cat"))
    assert subject.run is not None
    assert subject.run.trace is not None
    dog = float(subject.run.trace.output[0])
    assert number_of(value_of(Probability(1), subject)) == pytest.approx(dog, abs=1e-6)
    assert number_of(value_of(Probability(0), subject)) == pytest.approx(1 - dog, abs=1e-6)
    assert value_of(AnswerOf(), subject) == NumberResult(int(dog > 0.5))


def test_silence_and_strength_are_counted_over_maps() -> None:
    subject = seven()
    assert subject.run is not None
    assert subject.run.trace is not None
    for layer in ("conv2d", "conv2d_2"):
        maps = subject.run.trace[layer]
        silent = int((maps == 0).all(axis=(0, 1)).sum())
        assert value_of(Silent(layer), subject) == NumberResult(silent)
        share = number_of(value_of(Silent(layer, "share"), subject))
        assert share == pytest.approx(float((maps == 0).mean()))
        strongest = int(maps.mean(axis=(0, 1)).argmax())
        assert value_of(StrongestMap(layer), subject) == NumberResult(strongest)
        plane = maps[:, :, strongest]
        found = value_of(Extreme(layer, "max", strongest), subject)
        assert divmod(int(plane.argmax()), plane.shape[1]) == found.cells[0]  # type: ignore[union-attr]


def test_a_flat_index_is_where_flatten_puts_the_cell() -> None:
    subject = seven()
    assert subject.run is not None
    assert subject.run.trace is not None
    trace = subject.run.trace
    for cell in ((0, 0, 5), (1, 2, 0), (2, 2, 63)):
        place = number_of(value_of(FlatIndex("conv2d_2", cell), subject))
        assert isinstance(place, int)
        assert trace["flatten"][place] == trace["conv2d_2"][cell]


def test_the_chosen_cell_of_a_pool_is_in_the_layer_before() -> None:
    subject = seven()
    assert subject.run is not None
    assert subject.run.trace is not None
    maps = subject.run.trace["conv2d"]
    for cell in ((4, 5, 3), (6, 6, 0)):
        row, column, channel = cell
        window = maps[2 * row : 2 * row + 2, 2 * column : 2 * column + 2, channel]
        found = value_of(Chosen("max_pooling2d", cell), subject)
        equal = {
            (2 * row + r, 2 * column + c) for r, c in zip(*np.nonzero(window == window.max()), strict=True)
        }
        assert set(found.cells) == equal  # type: ignore[union-attr]


def padded_network() -> LoadedModel:
    kernel = np.random.default_rng(4).normal(size=(4, 3, 1, 2)).astype(np.float32)
    network = Network(
        "padded",
        [
            Node("in", "InputLayer", InputLayer((9, 10, 1))),
            Node("zeros", "ZeroPadding2D", ZeroPadding2D(((1, 2), (3, 0))), ("in",)),
            Node(
                "same",
                "Conv2D",
                Conv2D(kernel, [0, 0], strides=(2, 3), padding="same", name="same"),
                ("zeros",),
            ),
            Node("pool", "MaxPooling2D", MaxPooling2D(2, padding="same"), ("same",)),
            Node("flat", "Flatten", Flatten(), ("pool",)),
        ],
        ["flat"],
    )
    return LoadedModel(Model("padded", "padded", "padded"), OpenNetwork(network), (Preparation(),))


def test_pads_are_those_of_the_layer() -> None:
    subject = subject_of(padded_network(), NetworkScene())
    assert value_of(Pads("zeros"), subject) == NumbersResult((1, 2, 3, 0))
    # 12 × 13 with kernel 4 × 3 and strides 2 and 3: ⌈12/2⌉ = 6 rows need (6 − 1)·2 + 4 − 12 = 2, ⌈13/3⌉ = 5 columns
    # (5 − 1)·3 + 3 − 13 = 2.
    assert value_of(Pads("same"), subject) == NumbersResult((1, 1, 1, 1))
    # 6 × 5 pooled by 2: 3 rows need nothing, 3 columns one more, at the end.
    assert value_of(Pads("pool"), subject) == NumbersResult((0, 0, 0, 1))


def test_edits_of_the_step_count() -> None:
    scene = NetworkScene(
        given=(Given(sample="digit-7"),), edits=(SetWeight("dense_1", "bias", (4,), 1000.0),)
    )
    assert value_of(AnswerOf(), subject_of(loaded("mnist"), scene)) == NumberResult(4)


@pytest.mark.parametrize(
    ("quantity", "code"),
    [
        (Size("conv9"), "no-such-layer"),
        (Size(0), "lesson-no-lab"),
        (Value("conv2d", (0, 0)), "lesson-nothing-fed"),
        (AnswerOf(), "lesson-nothing-fed"),
        (Value("conv2d", (26, 0)), "lesson-no-cell"),
        (FlatIndex("conv2d", (0, 0, 32)), "lesson-no-cell"),
        (Parameters("conv9"), "no-such-layer"),
        (Parameters(outside="vgg16"), "lesson-no-group"),
        (Pads("flatten"), "lesson-no-window"),
        (Pads("input_layer"), "lesson-no-window"),
        (KernelOf(1), "lesson-no-lab"),
    ],
)
def test_what_does_not_apply_is_refused_with_its_reason(quantity: Any, code: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        value_of(quantity, network_subject("mnist"))
    assert refused.value.code == code


def test_a_network_without_classes_answers_none() -> None:
    with pytest.raises(ConvvizError) as refused:
        value_of(AnswerOf(), network_subject("zoo:vgg16-base"))
    assert refused.value.code != "lesson-nothing-fed"
