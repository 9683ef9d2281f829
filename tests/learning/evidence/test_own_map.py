"""One map of a convolution for each picture is what the whole layer gives there."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from convviz.layers import Conv2D
from convviz.learning.evidence.own_map import has_own_maps, own_maps

RNG = np.random.default_rng(8)


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"padding": "same"},
        {"strides": (2, 3), "padding": "same"},
        {"dilation_rate": (2, 1)},
        {"padding": ((2, 0), (1, 3))},
        {"flip": True},
    ],
    ids=lambda settings: "-".join(settings) or "plain",
)
def test_it_is_the_map_of_the_whole_layer(keras: Any, settings: dict[str, Any]) -> None:
    del keras
    kernel = RNG.normal(size=(3, 2, 4, 5)).astype(np.float32)
    layer = Conv2D(kernel, RNG.normal(size=5).astype(np.float32), **settings)
    pictures = RNG.normal(size=(3, 9, 11, 4)).astype(np.float32)
    channels = [4, 0, 2]
    assert has_own_maps(layer, left_out=False)
    found = own_maps(layer, pictures, np.eye(5, dtype=np.float32)[channels]).numpy()
    for picture, channel, own in zip(pictures, channels, found, strict=True):
        np.testing.assert_allclose(own, layer.forward(picture)[..., channel], rtol=1e-4, atol=1e-5)


def test_an_activation_that_stays_and_groups_are_the_layers_own_affair() -> None:
    kernel = np.ones((3, 3, 2, 4), np.float32)
    assert not has_own_maps(Conv2D(kernel, activation="tanh"), left_out=False)
    assert has_own_maps(Conv2D(kernel, activation="relu"), left_out=True)
    assert not has_own_maps(Conv2D(kernel, groups=2), left_out=False)
    assert not has_own_maps(Conv2D(kernel, padding=1, border="one"), left_out=False)
