"""The zoo's networks for handwritten digits."""

from __future__ import annotations

from convviz.networks.zoo.models import Nested, sequential
from convviz.networks.zoo.specs import conv, dense, flatten, pool

_DIGIT = (28, 28, 1)


def mnist() -> Nested:
    """Three convolutions and two pools, then two dense layers."""
    return sequential(
        "mnist",
        _DIGIT,
        [
            conv(32, 3),
            pool(2),
            conv(64, 3),
            pool(2),
            conv(64, 3),
            flatten(),
            dense(64),
            dense(10, activation="softmax"),
        ],
    )


def mnist_dense() -> Nested:
    """The same task without a convolution."""
    return sequential("mnist-dense", _DIGIT, [flatten(), dense(512), dense(10, activation="softmax")])
