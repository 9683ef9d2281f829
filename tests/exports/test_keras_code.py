"""The Keras code of a network is run, by Keras in a process of its own, and gives that network."""

from __future__ import annotations

import ast
import doctest
import importlib.util
import json
import os
import subprocess
import sys

import pytest

from convviz.exports import keras_code_arguments
from convviz.exports.keras_code import keras_code
from convviz.layers import ConvvizError
from convviz.networks import zoo
from convviz.networks.blueprint import (
    PALETTE,
    Blueprint,
    Plan,
    blank,
    duplicate,
    from_zoo,
    insert,
    new_row,
    rename,
    set_argument,
    to_config,
)
from convviz.networks.blueprint.edits import set_trainable
from convviz.networks.keras_file import build

# Runs every program in a fresh session, with its output aside, and says what it made.
_RUNNER = """
import contextlib, io, json, sys
import keras
made = {}
for name, code in json.load(sys.stdin).items():
    keras.backend.clear_session()
    space = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, space)
    model = space["model"]
    def told(model):
        found = []
        for layer in model.layers:
            entry = [type(layer).__name__, layer.name, layer.count_params()]
            if isinstance(layer, keras.Model):
                found += told(layer)
            else:
                entry.append([list(node.outputs[0].shape)[1:] for node in layer._inbound_nodes][0])
            found.append(entry)
        return found
    trained = sum(int(keras.ops.size(each)) for each in model.trainable_weights)
    made[name] = [model.name, model.count_params(), trained, told(model), json.loads(model.to_json())]
json.dump(made, sys.__stdout__)
"""


def every_kind() -> Blueprint:
    """A network with a layer of each kind, with arguments of which none is usual."""
    plan = blank((16, 12, 4), "every-kind")
    for kind in PALETTE:
        if kind.name not in {"Flatten", "Dense", "Reshape", "GlobalAveragePooling2D"}:
            plan = insert(plan, len(plan.rows), new_row(kind.name))
    for at, row in enumerate(plan.rows):
        match row.kind:
            case "Conv2D":
                plan = set_argument(plan, at, "groups", 2)
                plan = set_argument(plan, at, "padding", "same")
            case "MaxPooling2D":
                plan = set_argument(plan, at, "strides", (1, 2))
            case "ResidualBlock":
                plan = set_argument(plan, at, "strides", (2, 2))
            case "BatchNormalization":
                plan = set_argument(plan, at, "center", value=False)
            case "LeakyReLU":
                plan = set_argument(plan, at, "negative_slope", 0.125)
            case "ZeroPadding2D":
                plan = set_argument(plan, at, "padding", (0, 3))
    for kind in ("GlobalAveragePooling2D", "Reshape", "Flatten", "Dense"):
        plan = insert(plan, len(plan.rows), new_row(kind))
    plan = set_argument(plan, len(plan.rows) - 3, "target_shape", (8, 4, 2))
    plan = rename(plan, 0, "eye")
    return set_trainable(plan, 1, trainable=False)


PLANS: dict[str, Plan] = {name: from_zoo(name) for name in zoo.names()} | {
    "every-kind": every_kind(),
    "twice": duplicate(rename(from_zoo("residual"), 1, "first"), 1),
    "def": rename(from_zoo("residual"), 0, "lambda"),
}


@pytest.fixture(scope="module")
def made() -> dict[str, list]:
    """What Keras makes of every program: name, parameters, those that learn, its layers, and its JSON."""
    if importlib.util.find_spec("tensorflow") is None:
        pytest.skip("TensorFlow is not installed")
    programs = {name: keras_code(to_config(plan)) for name, plan in PLANS.items()}
    quiet = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _RUNNER],
        input=json.dumps(programs),
        capture_output=True,
        text=True,
        env=quiet,
        timeout=280,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    return json.loads(run.stdout)


@pytest.mark.parametrize("name", PLANS)
def test_the_code_gives_the_network_with_its_counts_and_its_layers_names_and_shapes(
    made: dict[str, list], name: str
) -> None:
    network = build(to_config(PLANS[name]))
    model_name, parameters, _, layers, _ = made[name]
    assert model_name == network.name
    assert parameters == network.parameter_count()
    theirs = {
        each[1]: (tuple(each[3]), each[2]) for each in layers if len(each) > 3 and each[0] != "InputLayer"
    }
    ours = {
        node.id.rpartition("/")[2].partition("@")[0]: (network.shapes[node.id], node.layer.parameter_count())
        for node in network.nodes
        if node.type != "InputLayer"
    }
    assert theirs == ours


@pytest.mark.parametrize("name", [name for name in PLANS if name not in {"multi-input", "siamese"}])
def test_the_codes_network_written_by_keras_is_the_network_again(made: dict[str, list], name: str) -> None:
    ours, theirs = to_config(PLANS[name]), made[name][4]

    def entries(config: dict) -> dict[str, dict]:
        found = {}
        for layer in config["config"]["layers"]:
            if "layers" in layer["config"]:
                found |= entries(layer)
            else:
                found[layer["config"]["name"]] = {"class_name": layer["class_name"], **layer["config"]}
        return found

    written = entries(theirs)
    for layer, config in entries(ours).items():
        for key, value in config.items():
            assert written[layer].get(key, value) == value, (layer, key)


def test_a_frozen_base_stays_frozen(made: dict[str, list]) -> None:
    assert made["vgg16-transfer"][2] == 2_097_665


def test_a_frozen_layer_stays_frozen(made: dict[str, list]) -> None:
    parameters, trained = made["every-kind"][1:3]
    network = build(to_config(PLANS["every-kind"]))
    frozen = network.node("depthwise_conv2d").layer.parameter_count()
    moving = 2 * network.node("batch_normalization").layer.output_shape((1, 1, 32))[2]
    assert parameters - trained == frozen + moving


def test_the_code_is_as_short_as_in_the_course() -> None:
    lines = keras_code(zoo.config("mnist")).splitlines()
    assert lines[3:6] == [
        'model = keras.Sequential(name="mnist")',
        "model.add(keras.Input(shape=(28, 28, 1)))",
        'model.add(layers.Conv2D(32, (3, 3), activation="relu"))',
    ]
    assert lines[10] == "model.add(layers.Flatten())"


@pytest.mark.parametrize("name", PLANS)
def test_every_variable_is_set_before_it_is_read_and_none_hides_what_is_still_needed(name: str) -> None:
    tree = ast.parse(keras_code(to_config(PLANS[name])))
    known = {"keras", "layers"}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            read = {each.id for each in ast.walk(node.value) if isinstance(each, ast.Name)}
            assert read <= known
            known |= {each.id for each in node.targets if isinstance(each, ast.Name)}


@pytest.mark.parametrize(
    ("place", "value"),
    [("class_name", "Conv2D(1, 1); print"), ("key", "filters=1); print(1"), ("module", "somebodys.layers")],
)
def test_nothing_of_a_file_becomes_code_but_as_a_value(place: str, value: str) -> None:
    config = zoo.config("mnist")
    layer = config["config"]["layers"][1]
    if place == "key":
        layer["config"][value] = 3
    else:
        layer[place] = value
    layer["registered_name"] = "Somebodys>Conv2D" if place == "module" else None
    with pytest.raises(ConvvizError):
        keras_code(config)


def test_names_are_written_as_values() -> None:
    config = zoo.config("mnist")
    config["config"]["layers"][1]["config"]["name"] = 'a"); print("b'
    tree = ast.parse(keras_code(config))
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert "print" not in called


def test_the_examples_in_the_docstrings_hold() -> None:
    outcome = doctest.testmod(keras_code_arguments)
    assert outcome.attempted
    assert not outcome.failed
