"""What a network's layer becomes in the lab computes the same numbers there."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    AveragePooling2D,
    Conv2D,
    Conv2DTranspose,
    ConvvizError,
    Dense,
    DepthwiseConv2D,
    MaxPooling2D,
    SeparableConv2D,
)
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.network.elastic_links import link_of, part_of_sum
from convviz.states.network.to_lab import fits_whole, to_lab

RNG = np.random.default_rng(7)


def numbers(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


CELLS = numbers(9, 8, 4)
BIAS = [0.5, -0.25, 0.125, 1.0, -2.0, 3.0]

LAYERS = {
    "valid": Conv2D(numbers(3, 3, 4, 6), BIAS, activation="relu"),
    "strided same": Conv2D(numbers(3, 2, 4, 6), BIAS, strides=2, padding="same", activation="tanh"),
    "dilated": Conv2D(
        numbers(3, 3, 4, 6), None, dilation_rate=2, activation=Activation("leaky_relu", negative_slope=0.3)
    ),
    "grouped": Conv2D(numbers(3, 3, 2, 6), BIAS, groups=2, activation="sigmoid"),
    "uneven padding": Conv2D(numbers(3, 3, 4, 6), BIAS, padding=((2, 0), (1, 3))),
    "depthwise": DepthwiseConv2D(numbers(3, 3, 4, 2), [*BIAS, 1.0, 2.0], padding="same", activation="relu"),
    "separable": SeparableConv2D(numbers(3, 3, 4, 2), numbers(1, 1, 8, 6), BIAS, activation="relu"),
    "transposed": Conv2DTranspose(numbers(3, 3, 6, 4), BIAS, strides=2, padding="same", activation="relu"),
    "max pool": MaxPooling2D(2, padding="same"),
    "mean pool": AveragePooling2D((2, 3), strides=(1, 2)),
}


def lab_output(seed) -> np.ndarray:
    blobs = BlobStore()
    for name, array in seed.blobs.items():
        assert blobs.put(array) == name
    run = Deriver(blobs).run(seed.state)
    assert run.trouble is None
    return run.grids()[-1][:, :, 0]


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("output", [0, 3])
def test_the_whole_map_comes_out_in_the_lab_as_in_the_network(name, output):
    layer = LAYERS[name]
    seed = to_lab(layer, CELLS, output, None)
    assert seed.whole
    assert seed.activated
    np.testing.assert_allclose(lab_output(seed), layer.forward(CELLS)[:, :, output], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    "name", [name for name in LAYERS if "pool" not in name and name not in {"grouped", "depthwise"}]
)
def test_one_input_map_gives_its_part_of_the_sum(name):
    layer = LAYERS[name]
    seed = to_lab(layer, CELLS, 4, 2)
    part = part_of_sum(layer, link_of(layer, 2, 4), CELLS)[:, :, 0]
    assert not seed.whole
    assert seed.channels == (2,)
    np.testing.assert_allclose(lab_output(seed), part, rtol=1e-5, atol=1e-5)


def test_the_transport_stands_on_the_cell_that_was_explained():
    seed = to_lab(LAYERS["valid"], CELLS, 1, None, (3, 4))
    scene_run = Deriver(_filled(seed))
    scene = scene_run.derive(seed.state)
    assert (scene.transport.row, scene.transport.column) == (3, 4)
    assert scene.arithmetic is not None
    assert scene.arithmetic.check.holds


def test_an_activation_that_the_lab_has_not_is_left_out_and_said_to_be():
    layer = Conv2D(numbers(3, 3, 4, 6), BIAS, activation="gelu")
    seed = to_lab(layer, CELLS, 2, None)
    assert not seed.activated
    np.testing.assert_allclose(
        lab_output(seed), layer.before_activation(CELLS)[:, :, 2], rtol=1e-5, atol=1e-5
    )


@pytest.mark.parametrize(
    ("layer", "cells", "code"),
    [
        (Dense(numbers(4, 2)), CELLS, "lab-no-layer"),
        (Conv2D(numbers(12, 3, 4, 6)), numbers(20, 20, 4), "lab-too-large"),
        (Conv2D(numbers(3, 3, 4, 6)), np.zeros((513, 4, 4), np.float32), "lab-too-large"),
        (Conv2D(numbers(1, 1, 65, 1)), numbers(4, 4, 65), "lab-too-large"),
        (Conv2DTranspose(numbers(3, 3, 6, 4), strides=2, output_padding=1), CELLS, "lab-no-padding"),
    ],
)
def test_what_the_lab_cannot_hold_is_refused(layer, cells, code):
    with pytest.raises(ConvvizError) as caught:
        to_lab(layer, cells, 0, None)
    assert caught.value.code == code


def test_more_input_maps_than_the_lab_holds_come_one_at_a_time():
    layer = Conv2D(numbers(1, 1, 65, 2))
    assert not fits_whole(layer, 1)
    seed = to_lab(layer, numbers(4, 4, 65), 1, 64)
    assert seed.channels == (64,)


def _filled(seed) -> BlobStore:
    blobs = BlobStore()
    for array in seed.blobs.values():
        blobs.put(array)
    return blobs
