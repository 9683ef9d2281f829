"""The course's networks as Keras configs."""

from __future__ import annotations


def mnist_config() -> dict[str, object]:
    """The course's network for handwritten digits: 28×28×1 in 0..1, ten probabilities, 93,322 parameters."""
    return {
        "name": "mnist",
        "layers": [
            _layer("InputLayer", "input_layer", batch_shape=[None, 28, 28, 1]),
            _layer("Conv2D", "conv2d", filters=32, kernel_size=[3, 3], activation="relu"),
            _layer("MaxPooling2D", "max_pooling2d", pool_size=[2, 2]),
            _layer("Conv2D", "conv2d_1", filters=64, kernel_size=[3, 3], activation="relu"),
            _layer("MaxPooling2D", "max_pooling2d_1", pool_size=[2, 2]),
            _layer("Conv2D", "conv2d_2", filters=64, kernel_size=[3, 3], activation="relu"),
            _layer("Flatten", "flatten"),
            _layer("Dense", "dense", units=64, activation="relu"),
            _layer("Dense", "dense_1", units=10, activation="softmax"),
        ],
    }


def _layer(kind: str, name: str, **config: object) -> dict[str, object]:
    return {
        "class_name": kind,
        "module": "keras.layers",
        "registered_name": None,
        "config": {"name": name} | config,
    }
