"""Whole networks in TensorFlow give at every layer what their run in numpy gives; their logits what Keras gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.learning.evidence.compiling import compiled
from convviz.learning.evidence.graph import TensorNetwork
from convviz.learning.evidence.logits import logit_nodes, score
from convviz.networks import bundled, zoo
from convviz.networks.network import Network

pytestmark = [
    pytest.mark.usefixtures("keras"),
    # Keras 3.15 on numpy 2.
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
]

# The larger ones of the zoo are made of the same layers and take far longer.
LARGEST = 1_000_000
ZOO = [name for name in zoo.names() if zoo.entry(name).parameters < LARGEST and name not in bundled.names()]


def pictures(network: Network, count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(2)
    return [rng.random((count, *shape), dtype=np.float32) for shape in network.input_shapes]


def differences(network: Network, count: int = 2) -> dict[str, float]:
    """The largest difference at every layer, by the layer's largest value."""
    import tensorflow as tf

    given = pictures(network, count)
    ids = [node.id for node in network.nodes]
    tensors = TensorNetwork(network)
    run = compiled(lambda *inputs: tensors.values(inputs, ids))
    found = run(*map(tf.constant, given))
    worst: dict[str, float] = {}
    for at in range(count):
        trace = network.run(*(each[at] for each in given))
        assert not trace.stopped
        for name in ids:
            expected = trace[name]
            assert found[name].shape == (count, *expected.shape), name
            off = float(np.abs(found[name][at].numpy() - expected).max())
            worst[name] = max(worst.get(name, 0.0), off / max(float(np.abs(expected).max()), 1e-30))
    return worst


@pytest.mark.parametrize("name", [*bundled.names(), *ZOO])
def test_every_layer_gives_what_the_run_gives(name: str) -> None:
    assert {layer: off for layer, off in differences(open_network(name)).items() if off > 1e-4} == {}


def test_a_gradient_of_a_logit_is_that_of_keras_s_bundled_models(keras) -> None:
    for name, index in (("mnist", 3), ("catsdogs", 1)):
        network = open_network(name)
        model = keras.saving.load_model(bundled.path(name), compile=False)
        model.layers[-1].activation = keras.activations.linear
        (given,) = pictures(network, 2)
        theirs = gradient(
            lambda x, model=model, at=index if name == "mnist" else 0: model(x, training=False)[:, at], given
        )
        agree(gradient_of_ours(network, index, given), theirs)


def test_a_gradient_through_a_nested_model_is_that_of_keras(keras, tmp_path: Path) -> None:
    model = nested(keras)
    model.save(tmp_path / "nested.keras")
    network = open_network(tmp_path / "nested.keras")
    assert network.groups
    assert max(differences(network).values()) < 1e-4
    (given,) = pictures(network, 2)
    model.layers[-1].activation = keras.activations.linear
    theirs = gradient(lambda x: -model(x, training=False)[:, 0], given)
    agree(gradient_of_ours(network, 0, given), theirs)


def nested(keras):
    """A transfer model: preparation, a base with a shortcut and normalisation, and a head of one sigmoid."""
    layers = keras.layers
    inside = keras.Input((16, 18, 3))
    first = layers.Conv2D(8, 3, strides=2, padding="same", use_bias=False)(inside)
    first = layers.ReLU(6.0)(layers.BatchNormalization()(first))
    second = layers.SeparableConv2D(8, (3, 2), padding="same", activation="silu")(first)
    base = keras.Model(inside, layers.MaxPooling2D()(layers.Add()([first, second])), name="base")
    outside = keras.Input((16, 18, 3))
    maps = base(layers.RandomFlip()(layers.Rescaling(1 / 127.5, -1.0)(outside)))
    numbers = layers.Dropout(0.5)(layers.GlobalAveragePooling2D()(maps))
    model = keras.Model(outside, layers.Dense(1, activation="sigmoid")(numbers))
    rng = np.random.default_rng(5)
    # Not as they begin: means of 0 and variances of 1 would leave the normalisation untested.
    model.set_weights([np.abs(rng.normal(0.3, 0.4, weights.shape)) for weights in model.get_weights()])
    return model


def gradient(function, given: np.ndarray) -> np.ndarray:
    import tensorflow as tf

    @compiled
    def run(numbers):
        with tf.GradientTape() as tape:
            tape.watch(numbers)
            found = function(numbers)
        return tape.gradient(found, numbers)

    return run(tf.constant(given)).numpy()


def gradient_of_ours(network: Network, index: int, given: np.ndarray) -> np.ndarray:
    tensors = TensorNetwork(network)
    (output,) = network.outputs
    linear = logit_nodes(network, output)
    return gradient(lambda x: score(tensors.values([x], [output], linear=linear)[output], index), given)


def agree(ours: np.ndarray, theirs: np.ndarray) -> None:
    assert np.abs(theirs).max() > 0
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-4 * np.abs(theirs).max())
