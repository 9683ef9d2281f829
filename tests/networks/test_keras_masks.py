"""Texts that were filled up with zeros: the steps that do not count, as files of all versions say it."""

from __future__ import annotations

import numpy as np
import pytest
from model_files import h5_file, weights_of

from convviz.networks import Cursor, UnknownLayer
from convviz.networks.keras_file import read_model

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file"),
    pytest.mark.filterwarnings("ignore:Layer .* does not support masking"),
    pytest.mark.filterwarnings("ignore:Layer '.*' .* was passed an input with a mask attached"),
]
FORMATS = ["keras", "h5"]
WORDS = np.array([4, 1, 7, 7, 2, 0, 0, 0, 0], np.float32)
TABLE = np.random.default_rng(4).normal(size=(8, 3)).astype(np.float32)


@pytest.mark.parametrize("ending", FORMATS)
def test_a_mask_that_the_file_writes_down_is_taken(keras, agrees, tmp_path, ending):
    layers, entry = keras.layers, keras.layers.Input((9,))
    steps = layers.Dense(4, activation="tanh")(layers.Embedding(8, 3, mask_zero=True)(entry))
    mean = layers.GlobalAveragePooling1D(name="mean")(layers.Dropout(0.5)(steps))
    model = keras.Model(entry, layers.Dense(2)(mean))
    model.save(tmp_path / f"model.{ending}")
    network = read_model(tmp_path / f"model.{ending}").network()
    agrees(network, model, WORDS)
    assert network.explain(network.run(WORDS), Cursor("mean")).divisor == 5


@pytest.mark.parametrize("ending", FORMATS)
def test_a_mask_that_layers_hand_on_is_taken_until_one_lets_it_go(keras, tmp_path, ending):
    layers = keras.layers
    for middle in (
        [layers.LayerNormalization(), layers.Dense(4)],
        [layers.Conv1D(4, 3, padding="same"), layers.ReLU()],
        [keras.Sequential([layers.Dense(4), layers.Dropout(0.5)])],
    ):
        head = [layers.Input((9,)), layers.Embedding(8, 3, mask_zero=True)]
        model = keras.Sequential([*head, *middle, layers.GlobalAveragePooling1D(), layers.Dense(2)])
        model.save(tmp_path / f"model.{ending}")
        output = read_model(tmp_path / f"model.{ending}").network().run(WORDS).output
        np.testing.assert_allclose(output, np.asarray(model(WORDS[None]))[0], rtol=1e-4, atol=1e-6)


def old_model(folder, *more):
    """As Keras 2 writes a Functional model: two embeddings of the same words, and no word of masks."""

    def called(kind, name, *inputs, **config):
        nodes = [[[each, 0, 0, {}] for each in inputs]] if inputs else []
        return {"class_name": kind, "config": {"name": name, **config}, "name": name, "inbound_nodes": nodes}

    table = {"input_dim": 8, "output_dim": 3, "mask_zero": True}
    layers = [
        called("InputLayer", "words", batch_input_shape=[None, 9]),
        called("Embedding", "a", "words", **table),
        called("Embedding", "b", "words", **table),
        *(called(kind, name, *inputs, **config) for kind, name, inputs, config in more),
    ]
    ends = {"input_layers": [["words", 0, 0]], "output_layers": [[layers[-1]["name"], 0, 0]]}

    def fill(group):
        for name in "ab":
            weights_of(group, name, embeddings=TABLE)

    config = {"class_name": "Model", "config": {"name": "old", "layers": layers, **ends}}
    return read_model(h5_file(folder / "old.h5", config, fill)).network()


@pytest.mark.parametrize(("kind", "config"), [("Add", {}), ("Concatenate", {"axis": -1})])
def test_keras_2_s_masks_go_through_what_brings_them_together(tmp_path, kind, config):
    network = old_model(
        tmp_path, (kind, "both", ("a", "b"), config), ("GlobalAveragePooling1D", "mean", ("both",), {})
    )
    assert network.node("mean").inputs == ("both", "words")
    trace = network.run(WORDS)
    np.testing.assert_allclose(trace["mean"], trace["both"][:5].mean(axis=0), rtol=1e-5)


def test_steps_that_are_put_behind_each_other_have_no_mask_that_is_known(tmp_path):
    network = old_model(
        tmp_path,
        ("Concatenate", "both", ("a", "b"), {"axis": 1}),
        ("GlobalAveragePooling1D", "mean", ("both",), {}),
    )
    assert isinstance(network.node("mean").layer, UnknownLayer)
    trace = network.run(WORDS)
    assert trace["both"].shape == (18, 3)
    assert "with a mask" in str(trace.stopped["mean"])


@pytest.mark.parametrize("kind", ["Softmax", "Maximum"])
def test_what_computes_otherwise_for_a_mask_is_shown_and_not_run(tmp_path, kind):
    inputs = ("a", "b") if kind == "Maximum" else ("a",)
    network = old_model(tmp_path, (kind, "odd", inputs, {}))
    assert isinstance(network.node("odd").layer, UnknownLayer)
