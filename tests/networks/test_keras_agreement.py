"""Our reader and our layers against Keras itself, on real files and on Keras's own architectures."""

from __future__ import annotations

import csv
import inspect
import json
import shutil
from pathlib import Path

import h5py
import numpy as np
import pytest

from convviz.layers import Rescaling
from convviz.networks.keras_file import read_model

MODELS = Path(__file__).parents[2] / "../shared/data/models"
ROWS = (
    list(csv.DictReader((MODELS / "manifest.csv").read_text(encoding="utf-8").splitlines()))
    if (MODELS / "manifest.csv").exists()
    else []
)
SOUND = [row["file"] for row in ROWS if row["kind"].startswith("ok")]
needs_models = pytest.mark.skipif(not ROWS, reason="the folder of model files is not here")

# TensorFlow's tensors do not follow numpy 2 in how they are copied.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def some(shape, seed=3):
    return np.random.default_rng(seed).uniform(-1, 1, shape).astype(np.float32)


def renewed(keras, entry):
    """A layer's JSON of Keras 2 without what Keras 3 refuses: the oracle's own way, apart from the reader's."""
    kind, config = entry["class_name"], entry["config"]
    if kind == "Sequential":
        config = {"name": "sequential", "layers": config} if isinstance(config, list) else config
        first = config["layers"][0]
        fed = [] if first["class_name"] == "InputLayer" else [first | {"class_name": "InputLayer"}]
        return entry | {
            "config": config | {"layers": [renewed(keras, each) for each in fed + config["layers"]]}
        }
    if "layers" in config:
        layers = [renewed(keras, each) for each in config["layers"]]
        return entry | {"class_name": "Functional", "config": config | {"layers": layers}}
    if kind == "InputLayer":
        shape = {"batch_shape": config["batch_input_shape"], "name": f"{config['name']}_fed"}
        return entry | {"config": shape | ({"name": config["name"]} if "inbound_nodes" in entry else {})}
    known = {*inspect.signature(getattr(keras.layers, kind).__init__).parameters, "name", "dtype"}
    config = {{"alpha": "negative_slope"}.get(key, key): value for key, value in config.items()}
    return entry | {
        "config": {key: value for key, value in config.items() if key in known and "initializer" not in key}
    }


def in_keras(keras, file, folder):
    """The model in Keras 3, after what it cannot read in old files is put right in a copy."""
    if file.suffix == ".keras":
        return keras.saving.load_model(file, compile=False)
    copy = folder / "copy.h5"
    shutil.copyfile(file, copy)
    copy.chmod(0o644)
    with h5py.File(copy, "r+") as stored:
        config = stored.attrs["model_config"]
        entry = json.loads(config.decode() if isinstance(config, bytes) else config)
        if not str(stored.attrs["keras_version"]).startswith("3"):
            stored.attrs["model_config"] = json.dumps(renewed(keras, entry))
    return keras.saving.load_model(copy, compile=False)


@needs_models
def test_there_are_twelve_sound_models():
    assert len(SOUND) == 12


@needs_models
@pytest.mark.parametrize("file", SOUND)
def test_every_layer_of_a_real_file_is_keras_s(keras, agrees, tmp_path, file):
    network = read_model(MODELS / file).network()
    model = in_keras(keras, MODELS / file, tmp_path)
    agrees(network, model, *(some(shape) for shape in network.input_shapes))


@needs_models
def test_a_lambda_of_keras_1_gives_way_to_the_rescaling_that_it_is(keras):
    file = read_model(MODELS / "naokishibuya__model.h5")
    network = file.network(replacements={"lambda_1": Rescaling(1 / 127.5, -1)})
    picture = np.random.default_rng(0).uniform(0, 255, (66, 200, 3)).astype(np.float32)
    model = keras.Sequential([keras.layers.Input((66, 200, 3)), keras.layers.Rescaling(1 / 127.5, -1)])
    for filters, size, step in ((24, 5, 2), (36, 5, 2), (48, 5, 2), (64, 3, 1), (64, 3, 1)):
        model.add(keras.layers.Conv2D(filters, size, step, activation="elu"))
    model.add(keras.layers.Flatten())
    for units in (100, 50, 10):
        model.add(keras.layers.Dense(units, activation="elu"))
    model.add(keras.layers.Dense(1))
    with h5py.File(MODELS / "naokishibuya__model.h5") as stored:
        arrays = []
        for name in stored["model_weights"].attrs["layer_names"]:
            group = stored["model_weights"][name]
            arrays += [group[each][()] for each in group.attrs["weight_names"]]
    model.set_weights(arrays)
    expected = np.asarray(model(picture[None]))[0]
    np.testing.assert_allclose(network.run(picture).output, expected, rtol=1e-4)


def randomised(model):
    """Weights of which every one matters: statistics and scales that are neither 0 nor 1."""
    rng = np.random.default_rng(5)
    for weight in model.weights:
        array = np.asarray(weight)
        role = weight.path.rpartition("/")[2]
        if role in {"gamma", "moving_variance", "variance"} or "layer_scale" in weight.path:
            weight.assign(rng.uniform(0.5, 1.5, array.shape))
        elif role in {"bias", "beta", "moving_mean", "mean"}:
            weight.assign(rng.uniform(-0.1, 0.1, array.shape))
    for layer in model.layers:
        if type(layer).__name__ == "Normalization":
            layer.finalize_state()
    return model


ARCHITECTURES = {
    "VGG16": 32,
    "ResNet50": 64,
    "InceptionV3": 80,
    "Xception": 72,
    "MobileNet": 64,
    "MobileNetV2": 64,
    "MobileNetV3Small": 64,
    "MobileNetV3Large": 64,
    "DenseNet121": 64,
    "ConvNeXtTiny": 32,
    "InceptionResNetV2": 80,
    "EfficientNetB0": 64,
    "NASNetMobile": 64,
}


@pytest.mark.parametrize(("name", "size"), ARCHITECTURES.items())
def test_every_layer_of_keras_s_own_architectures_is_keras_s(keras, agrees, tmp_path, name, size):
    make = getattr(keras.applications, name)
    model = randomised(make(weights=None, input_shape=(size, size, 3), classes=10))
    model.save(tmp_path / "model.keras")
    network = read_model(tmp_path / "model.keras").network()
    agrees(network, model, np.random.default_rng(1).uniform(0, 255, (size, size, 3)).astype(np.float32) / 64)
