"""The zoo's networks, built and run by convviz, give what Keras gives with the same weights."""

from __future__ import annotations

import json
from types import ModuleType

import numpy as np
import pytest

from convviz import open_network
from convviz.networks import zoo
from convviz.networks.edits import weights_of


def give_weights(model, network, prefix: str = "") -> int:
    """Puts a network's weights into Keras's layers of the same names; says how many layers have some."""
    given = 0
    for layer in model.layers:
        if hasattr(layer, "layers"):
            given += give_weights(layer, network, f"{prefix}{layer.name}/")
        elif layer.weights:
            layer.set_weights(list(weights_of(network.node(prefix + layer.name).layer).values()))
            given += 1
    return given


@pytest.mark.parametrize("name", zoo.names())
def test_convviz_and_keras_agree_on_every_output(keras: ModuleType, name: str) -> None:
    network, entry = open_network(name), zoo.entry(name)
    model = keras.models.model_from_json(json.dumps(zoo.config(name)))
    layers = {id(node.layer) for node in network.nodes if weights_of(node.layer)}
    assert give_weights(model, network) == len(layers)
    assert network.parameter_count() == entry.parameters
    assert network.input_shapes == entry.input_shapes
    rng = np.random.default_rng(6)
    pictures = [rng.random(shape, dtype=np.float32) for shape in entry.input_shapes]
    ours = network.run(*pictures).outputs
    batch = [picture[None] for picture in pictures]
    theirs = model(batch if len(batch) > 1 else batch[0], training=False)
    for mine, other in zip(ours, theirs if isinstance(theirs, list) else [theirs], strict=True):
        expected = np.asarray(other)[0]
        assert mine.shape == expected.shape
        np.testing.assert_allclose(mine, expected, rtol=0, atol=1e-4 * float(np.abs(expected).max()))


def test_the_random_weights_are_the_same_every_time() -> None:
    first, second = (open_network("lenet5") for _ in range(2))
    for node in first.nodes:
        for name, array in weights_of(node.layer).items():
            np.testing.assert_array_equal(array, weights_of(second.node(node.id).layer)[name])
    picture = np.random.default_rng(1).random((32, 32, 3), dtype=np.float32)
    assert np.ptp(first.run(picture).output) > 0
