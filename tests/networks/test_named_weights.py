"""A network of weights by name gives what Keras gives with the same weights."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.learning.loop.snapshots import half_weights
from convviz.networks.named_weights import build_named

RNG = np.random.default_rng(11)


def mixed(keras):
    """Depthwise, separable and dense layers, normalizations, and a model inside the model."""
    layers = keras.layers
    inner = keras.Sequential(
        [layers.Input((6, 5, 3)), layers.Conv2D(4, 2, name="c"), layers.BatchNormalization(name="b")],
        name="inner",
    )
    return keras.Sequential(
        [
            layers.Input((6, 5, 3)),
            layers.Normalization(name="n", mean=[0.1, 0.2, 0.3], variance=[0.5, 1.0, 2.0]),
            inner,
            layers.DepthwiseConv2D(2, name="d"),
            layers.SeparableConv2D(3, 2, name="s", activation="relu"),
            layers.Conv2DTranspose(2, 3, name="t"),
            layers.PReLU(name="p"),
            layers.Flatten(name="f"),
            layers.Dense(3, name="o", activation="softmax"),
        ]
    )


def trained(keras):
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((6, 5, 3)),
            layers.Normalization(name="n"),
            layers.Conv2D(2, 2, name="c"),
            layers.Flatten(),
        ]
    )
    model.layers[0].adapt(RNG.normal(size=(20, 6, 5, 3)).astype(np.float32))
    return model


@pytest.mark.parametrize("make", [mixed, trained])
def test_it_agrees_with_keras(keras, make):
    model = make(keras)
    random = [RNG.normal(size=each.shape).astype(np.float32) for each in model.get_weights()]
    kept = [
        np.abs(new) if "variance" in each.path else new if each.dtype == "float32" else old
        for each, new, old in zip(model.weights, random, model.get_weights(), strict=True)
    ]
    model.set_weights([np.asarray(each, np.float16).astype(np.float32) for each in kept])
    for layer in model.layers:
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()  # Keras computes with copies of what it stores
    network = build_named(model.to_json(), half_weights(model))
    picture = RNG.normal(size=(6, 5, 3)).astype(np.float32)
    expected = np.asarray(model(picture[np.newaxis]))[0]
    np.testing.assert_allclose(network.run(picture).output, expected, atol=1e-4 * np.abs(expected).max())
