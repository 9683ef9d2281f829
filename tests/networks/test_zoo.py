"""The zoo's networks are those of the course, number for number, and Keras reads them as they are written."""

from __future__ import annotations

import doctest
import json
import math
from types import ModuleType

import pytest

from convviz.layers import ConvvizError
from convviz.networks import zoo
from convviz.networks.zoo import models, specs

# The course's tables: (type, output shape, parameters), inputs left out.
COURSE = {
    "lenet5": [
        ("Conv2D", (28, 28, 8), 608),
        ("MaxPooling2D", (14, 14, 8), 0),
        ("Conv2D", (10, 10, 16), 3216),
        ("MaxPooling2D", (5, 5, 16), 0),
        ("Flatten", (400,), 0),
        ("Dense", (120,), 48120),
        ("Dense", (84,), 10164),
        ("Dense", (10,), 850),
    ],
    "mnist": [
        ("Conv2D", (26, 26, 32), 320),
        ("MaxPooling2D", (13, 13, 32), 0),
        ("Conv2D", (11, 11, 64), 18496),
        ("MaxPooling2D", (5, 5, 64), 0),
        ("Conv2D", (3, 3, 64), 36928),
        ("Flatten", (576,), 0),
        ("Dense", (64,), 36928),
        ("Dense", (10,), 650),
    ],
    "catsdogs": [
        ("Conv2D", (148, 148, 32), 896),
        ("MaxPooling2D", (74, 74, 32), 0),
        ("Conv2D", (72, 72, 64), 18496),
        ("MaxPooling2D", (36, 36, 64), 0),
        ("Conv2D", (34, 34, 128), 73856),
        ("MaxPooling2D", (17, 17, 128), 0),
        ("Conv2D", (15, 15, 128), 147584),
        ("MaxPooling2D", (7, 7, 128), 0),
        ("Flatten", (6272,), 0),
        ("Dense", (512,), 3211776),
        ("Dense", (1,), 513),
    ],
    "residual": [
        ("Conv2D", (64, 64, 16), 448),
        ("Conv2D", (64, 64, 16), 2320),
        ("Conv2D", (64, 64, 16), 2320),
        ("Add", (64, 64, 16), 0),
        ("Activation", (64, 64, 16), 0),
        ("Conv2D", (64, 64, 32), 4640),
        ("MaxPooling2D", (32, 32, 32), 0),
        ("Conv2D", (32, 32, 32), 9248),
        ("Conv2D", (32, 32, 32), 9248),
        ("Add", (32, 32, 32), 0),
        ("Activation", (32, 32, 32), 0),
        ("MaxPooling2D", (16, 16, 32), 0),
        ("Flatten", (8192,), 0),
        ("Dense", (6,), 49158),
    ],
}
TOTALS = {
    "lenet5": 62_958,
    "mnist": 93_322,
    "cifar10": 229_834,
    "catsdogs": 3_453_121,
    "catsdogs-dropout": 3_453_121,
    "vgg16-base": 14_714_688,
    "vgg16-transfer": 16_812_353,
    "residual": 77_382,
    "inception": 790_246,
}


def revived(keras: ModuleType, name: str):
    """What Keras makes of a config of ours; built without weights' numbers mattering."""
    return keras.models.model_from_json(json.dumps(zoo.config(name)))


def layers_of(config: object) -> list[dict]:
    """The entries of all layers, nested models' among them."""
    found = []
    for layer in config["config"].get("layers", ()):
        found += [layer, *layers_of(layer)]
    return found


def test_the_examples_in_the_docstrings_hold() -> None:
    for module in (specs, models):
        outcome = doctest.testmod(module)
        assert outcome.attempted
        assert not outcome.failed


@pytest.mark.parametrize("name", zoo.names())
def test_keras_builds_each_network_with_the_counts_and_shapes_of_its_entry(
    keras: ModuleType, name: str
) -> None:
    entry, model = zoo.entry(name), revived(keras, name)
    assert model.name == name
    assert model.count_params() == entry.parameters == TOTALS.get(name, entry.parameters)
    assert tuple(tuple(each.shape[1:]) for each in model.inputs) == entry.input_shapes
    assert tuple(math.prod(each.shape[1:]) for each in model.outputs) == entry.outputs


@pytest.mark.parametrize("name", zoo.names())
def test_a_config_says_what_keras_itself_writes_for_the_network(keras: ModuleType, name: str) -> None:
    ours, theirs = zoo.config(name), json.loads(revived(keras, name).to_json())
    assert ours["class_name"] == theirs["class_name"]
    written = layers_of(theirs)
    assert len(written) == len(layers_of(ours))
    for layer, wanted in zip(layers_of(ours), written, strict=True):
        assert layer["class_name"] == wanted["class_name"]
        assert layer["module"] == wanted["module"]
        for key, value in layer["config"].items():
            if key != "layers":
                assert wanted["config"].get(key, value) == value, (layer["config"]["name"], key)
        assert called(layer) == called(wanted)
    for end in ("input_layers", "output_layers"):
        assert ours["config"].get(end) == theirs["config"].get(end)


def called(layer: dict) -> list[object]:
    """What each call of a layer is given."""
    return [node["args"] for node in layer.get("inbound_nodes", ())]


@pytest.mark.parametrize("name", COURSE)
def test_every_layer_is_the_one_in_the_courses_table(keras: ModuleType, name: str) -> None:
    layers = [layer for layer in revived(keras, name).layers if type(layer).__name__ != "InputLayer"]
    assert [
        (type(layer).__name__, tuple(layer.output.shape[1:]), layer.count_params()) for layer in layers
    ] == COURSE[name]


def test_layers_are_called_as_keras_calls_them_in_a_fresh_session(keras: ModuleType) -> None:
    keras.backend.clear_session()
    layers = [
        keras.layers.InputLayer((28, 28, 1)),
        keras.layers.Conv2D(2, 3),
        keras.layers.MaxPooling2D(),
        keras.layers.Conv2D(2, 3),
        keras.layers.MaxPooling2D(),
        keras.layers.Conv2D(2, 3),
        keras.layers.Flatten(),
        keras.layers.Dense(2),
        keras.layers.Dense(2),
    ]
    given = [layer.name for layer in layers]
    assert [layer["config"]["name"] for layer in layers_of(zoo.config("mnist"))] == given


def test_the_frozen_base_leaves_only_the_head_to_learn(keras: ModuleType) -> None:
    model = revived(keras, "vgg16-transfer")
    assert sum(math.prod(each.shape) for each in model.trainable_weights) == 2_097_665
    assert [layer.name for layer in model.layers] == ["vgg16", "flatten", "dense", "dense_1"]
    assert "block5_conv1" in [layer.name for layer in model.layers[0].layers]


def test_the_siamese_branch_has_its_weights_once(keras: ModuleType) -> None:
    model = revived(keras, "siamese")
    branch = model.get_layer("branch")
    assert branch.count_params() + 65 == model.count_params()
    nodes = next(layer for layer in layers_of(zoo.config("siamese")) if layer["config"]["name"] == "branch")
    assert [args[0]["config"]["keras_history"][0] for args in called(nodes)] == ["first", "second"]


def test_plain_and_residual_differ_in_the_shortcuts_alone() -> None:
    residual, plain = (
        [layer["class_name"] for layer in layers_of(zoo.config(name)) if layer["class_name"] != "Add"]
        for name in ("residual", "residual-plain")
    )
    assert residual == plain
    assert zoo.entry("residual").parameters == zoo.entry("residual-plain").parameters


def test_a_config_is_ones_own() -> None:
    zoo.config("mnist")["config"]["layers"].clear()
    assert len(zoo.config("mnist")["config"]["layers"]) == 9


def test_what_is_not_in_the_zoo_is_refused_with_what_is() -> None:
    with pytest.raises(ConvvizError, match="lenet5") as refusal:
        zoo.config("alexnet")
    assert refusal.value.code == "zoo-unknown"


def test_every_network_that_is_compared_with_is_in_the_zoo() -> None:
    assert {zoo.entry(name).compares_with for name in zoo.names()} <= {"", *zoo.names()}
