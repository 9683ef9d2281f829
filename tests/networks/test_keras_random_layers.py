"""Every layer type of Keras with settings drawn at random: shape, numbers, parameters, and the arithmetic of cells.

What Keras or TensorFlow refuse themselves is drawn again.
"""

from __future__ import annotations

import json
from zlib import crc32

import numpy as np
import pytest
from drawn_layers import RECIPES, Draw, Recipe

from convviz.networks import Cursor, Network
from convviz.networks.keras.layer_types import LAYER_TYPES
from convviz.networks.keras_file import build

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:You passed `rms_scaling=True`"),
    pytest.mark.filterwarnings("ignore:You are using a softmax over axis"),
]
TRIALS = 8
TRIES = 60
CELLS = 20


def made(keras, draw: Draw, recipe: Recipe):
    """A model of one layer with weights that matter, its input, and what it gives."""
    import tensorflow as tf

    for _ in range(TRIES):
        name, settings, shapes = recipe(draw)
        try:
            layer = getattr(keras.layers, name)(**settings)
            entries = [keras.Input(shape) for shape in shapes]
            given = [draw.rng.normal(size=shape).astype(np.float32) for shape in shapes]
            if name == "Normalization" and "mean" not in settings:
                layer.adapt(3 + 2 * draw.rng.normal(size=(9, *shapes[0])).astype(np.float32))
            fed = entries if len(entries) > 1 else entries[0]
            model = keras.Model(fed, layer(fed))
            if name != "Normalization":
                shares = [draw.rng.normal(size=weight.shape) for weight in layer.weights]
                layer.set_weights(
                    [abs(share) + 0.1 if "variance" in weight.path else share
                     for share, weight in zip(shares, layer.weights, strict=True)]
                )  # fmt: skip
            batch = [array[None] for array in given]
            return layer, model, given, np.asarray(model(batch if len(batch) > 1 else batch[0]))[0]
        except (ValueError, tf.errors.OpError):
            continue
    raise AssertionError(f"Keras refused {TRIES} settings of {recipe}")


def some_cells(network: Network, layer: str, rng: np.random.Generator):
    height, width, channels = network.maps_shape(layer)
    for place in rng.permutation(height * width * channels)[:CELLS]:
        channel, at = divmod(int(place), height * width)
        yield Cursor(layer, channel, *divmod(at, width))


@pytest.mark.parametrize("trial", range(TRIALS))
@pytest.mark.parametrize("kind", RECIPES)
def test_a_layer_with_random_settings_is_keras_s(keras, kind: str, trial: int) -> None:
    draw = Draw(crc32(f"{kind} {trial}".encode()))
    layer, model, given, expected = made(keras, draw, RECIPES[kind])
    weights = {(layer.name,): [np.asarray(each, np.float32) for each in layer.get_weights()]}
    network = build(json.loads(model.to_json()), weights)
    trace = network.run(*given)
    what = f"{type(layer).__name__} {layer.get_config()} of {[array.shape for array in given]}"
    assert dict(trace.stopped) == {}, what
    assert network.shapes[layer.name] == trace[layer.name].shape == expected.shape, what
    assert trace[layer.name].dtype == np.float32
    largest = float(np.abs(expected).max(initial=0))
    np.testing.assert_allclose(trace[layer.name], expected, rtol=0, atol=1e-4 * largest, err_msg=what)
    assert network.parameter_count() == model.count_params(), what
    maps = network.as_maps(layer.name, trace[layer.name])
    for cursor in some_cells(network, layer.name, draw.rng):
        shown = network.explain(trace, cursor)
        assert network.check(trace, cursor, shown).ok, (what, cursor)
        value = float(maps[cursor.row, cursor.column, cursor.channel])
        assert abs(shown.result - value) <= 1e-4 * max(largest, 1e-3), (what, cursor)


def test_every_layer_type_that_computes_is_drawn() -> None:
    drawn = {recipe(Draw(seed))[0] for recipe in RECIPES.values() for seed in range(200)}
    idle = {kind for kind, found in LAYER_TYPES.items() if found.make is LAYER_TYPES["Dropout"].make}
    elsewhere = {"Embedding", "RandomCrop", "RepeatVector", "ThresholdedReLU", "UpSampling1D"}
    elsewhere |= {"CustomScaleLayer", "LayerScale", "StochasticDepth"}
    assert drawn | idle | elsewhere == {*LAYER_TYPES}
