"""Small Keras models of every kind that heat maps are asked of, and what an oracle needs of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from convviz import open_network
from convviz.learning.evidence.subject import Subject

SHAPE = (14, 12, 3)


@dataclass(frozen=True)
class Explained:
    """A model, opened by convviz, and in Keras cut in two at the layer whose maps are weighted.

    Attributes:
        layer: The layer's id in convviz.
        before: From pictures to the layer's maps, by Keras.
        behind: From maps and pictures to logits, by Keras.
        classes: How many there are; 2 of a single sigmoid.
        picture: Something to look at.
    """

    name: str
    subject: Subject
    layer: str
    before: Callable[[Any], Any]
    behind: Callable[[Any, Any], Any]
    classes: int
    picture: np.ndarray

    def score(self, logits: Any, index: int) -> Any:
        """A class's logit, from Keras's."""
        if logits.shape[-1] > 1:
            return logits[:, index]
        return logits[:, 0] if index == 1 else -logits[:, 0]


@pytest.fixture(scope="session")
def explained(keras: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Explained]:
    """By name: "sequential", "sigmoid", "functional", "nested"."""
    keras.utils.set_random_seed(11)
    folder = tmp_path_factory.mktemp("explained")
    makers = {"sequential": _sequential, "sigmoid": _sigmoid, "functional": _functional, "nested": _nested}
    return {name: _opened(name, make(keras), folder) for name, make in makers.items()}


def _opened(name: str, made: tuple[Any, ...], folder: Path) -> Explained:
    model, layer, before, behind, classes = made
    path = folder / f"{name}.keras"
    model.save(path)
    picture = np.random.default_rng(len(name)).random(SHAPE, dtype=np.float32)
    return Explained(name, Subject(open_network(path)), layer, before, behind, classes, picture)


def _chain(keras: ModuleType, units: int, activation: str) -> Any:
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(SHAPE),
            layers.Conv2D(6, 3, activation="relu", name="first", bias_initializer="normal"),
            layers.MaxPooling2D(name="pool"),
            layers.Conv2D(8, (3, 2), activation="relu", name="last", bias_initializer="normal"),
            layers.MaxPooling2D(name="pool2"),
            layers.Dropout(0.5, name="dropout"),
            layers.Flatten(name="flat"),
            layers.Dense(units, activation=activation, name="head", bias_initializer="normal"),
        ]
    )


def _head(dense: Any, numbers: Any) -> Any:
    """A dense layer without its activation."""
    import tensorflow as tf

    return tf.matmul(numbers, dense.kernel) + dense.bias


def _sequential(keras: ModuleType, units: int = 5, activation: str = "softmax") -> tuple[Any, ...]:
    model = _chain(keras, units, activation)
    cut = keras.Model(model.inputs[0], model.get_layer("last").output)

    def behind(maps: Any, _pictures: Any) -> Any:
        return _head(model.get_layer("head"), model.get_layer("flat")(model.get_layer("pool2")(maps)))

    return model, "last", cut, behind, max(2, units)


def _sigmoid(keras: ModuleType) -> tuple[Any, ...]:
    return _sequential(keras, 1, "sigmoid")


def _functional(keras: ModuleType) -> tuple[Any, ...]:
    """With a way around the layer, normalisation, and a softmax that is a layer of its own."""
    layers = keras.layers
    pictures = keras.Input(SHAPE)
    first = layers.Conv2D(6, 3, padding="same", activation="relu", name="first")(pictures)
    maps = layers.BatchNormalization(name="norm")(layers.Conv2D(6, 3, padding="same", name="conv")(first))
    maps = layers.Activation("relu", name="last")(maps)
    joined = layers.Add(name="join")([maps, first])
    numbers = layers.GlobalAveragePooling2D(name="mean")(joined)
    logits = layers.Dense(4, name="head", kernel_initializer="normal")(layers.Dropout(0.4)(numbers))
    model = keras.Model(pictures, layers.Softmax(name="shares")(logits))
    rng = np.random.default_rng(4)
    norm = model.get_layer("norm")
    norm.set_weights([rng.uniform(0.5, 1.5, weights.shape) for weights in norm.get_weights()])
    cut = keras.Model(pictures, maps)
    around = keras.Model(pictures, first)

    def behind(maps: Any, pictures: Any) -> Any:
        return _head(
            model.get_layer("head"), model.get_layer("mean")(maps + around(pictures, training=False))
        )

    return model, "last", cut, behind, 4


def _nested(keras: ModuleType) -> tuple[Any, ...]:
    """A transfer model: preparation, a base, and a head of one sigmoid."""
    layers = keras.layers
    inside = keras.Input(SHAPE)
    maps = layers.Conv2D(6, 3, activation="relu", name="first")(inside)
    maps = layers.Conv2D(8, 3, strides=2, activation="relu", name="last")(maps)
    base = keras.Model(inside, layers.MaxPooling2D(name="pool")(maps), name="base")
    model = keras.Sequential(
        [
            keras.Input(SHAPE),
            layers.Rescaling(2.0, offset=-1.0, name="prepare"),
            base,
            layers.GlobalAveragePooling2D(name="mean"),
            layers.Dense(1, activation="sigmoid", name="head", kernel_initializer="normal"),
        ]
    )
    cut = keras.Model(inside, base.get_layer("last").output)

    def before(pictures: Any, *, training: bool) -> Any:
        return cut(pictures * 2.0 - 1.0, training=training)

    def behind(maps: Any, _pictures: Any) -> Any:
        return _head(model.get_layer("head"), model.get_layer("mean")(base.get_layer("pool")(maps)))

    return model, "base/last", before, behind, 2
