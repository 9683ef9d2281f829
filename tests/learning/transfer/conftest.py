"""A small base and photographs of two kinds that it can tell apart, so that a training on a base takes seconds."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest

from convviz.layers.layer import Shape
from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.transfer import network


@pytest.fixture
def small_pictures(monkeypatch: pytest.MonkeyPatch) -> Shape:
    """What networks on a base take in this test: pictures that go through them quickly."""
    shape = Shape(32, 32, 3)
    monkeypatch.setattr(network, "PICTURE", shape)
    return shape


@pytest.fixture(scope="session")
def base_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights of the smallest MobileNet, as Keras writes them."""
    pytest.importorskip("tensorflow")
    import keras

    path = tmp_path_factory.mktemp("base") / "mobilenet.weights.h5"
    keras.utils.set_random_seed(3)
    model = keras.applications.MobileNet(alpha=0.25, include_top=False, weights=None, input_shape=(32, 32, 3))
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            # As strong as keeps what goes through 27 layers of random kernels from fading away.
            gamma, *others = (np.array(each) for each in layer.weights)
            layer.set_weights([np.full_like(gamma, 4.5), *others])
    with warnings.catch_warnings():
        # Keras hands numpy its variables as numpy 1 took them.
        warnings.simplefilter("ignore", DeprecationWarning)
        model.save_weights(path)
    return path


@pytest.fixture(scope="session")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """120 noisy pictures to train on and 40 to test on: dark ones and light ones."""
    generator = np.random.default_rng(5)
    arrays: dict[str, np.ndarray] = {}
    for part, count in (("train", 120), ("test", 40)):
        labels = np.arange(count) % 2
        pictures = generator.integers(0, 90, (count, 32, 32, 3)) + labels[:, None, None, None] * 150
        arrays |= {f"x_{part}": pictures.astype(np.uint8), f"y_{part}": labels}
    path = tmp_path_factory.mktemp("photographs") / "photographs.npz"
    np.savez(path, **arrays)
    return path


@pytest.fixture(scope="session")
def recipe(photographs: Path, base_weights: Path) -> Recipe:
    """A training of seconds."""
    return Recipe(
        "mobilenet-0.25",
        str(photographs),
        transfer=Transfer("mobilenet-0.25", str(base_weights), units=8),
        epochs=3,
        batch_size=20,
        learning_rate=0.01,
        validation=20,
    )
