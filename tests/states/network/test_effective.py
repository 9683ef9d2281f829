"""The effective receptive field is the mean of |∂y/∂x| over noise, and tells how few pixels it comes from."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import Conv2D, ConvvizError, InputLayer
from convviz.networks import Cursor, Network, Node, bundled
from convviz.networks.receptive import receptive_boxes
from convviz.networks.unknown import UnknownLayer
from convviz.pictures.preparation import Preparation
from convviz.states.network.effective import EffectiveField, measured, noise

RNG = np.random.default_rng(8)


def straight() -> tuple[Network, np.ndarray, np.ndarray]:
    """Two convolutions without a corner between them: one channel, then two."""
    first, second = (RNG.normal(size=shape).astype(np.float32) for shape in ((3, 3, 2, 1), (3, 2, 1, 2)))
    nodes = [
        Node("in", "InputLayer", InputLayer((12, 11, 2), name="in")),
        Node("first", "Conv2D", Conv2D(first), ("in",)),
        Node("second", "Conv2D", Conv2D(second, strides=2, activation="relu"), ("first",)),
    ]
    return Network("straight", nodes, ("second",)), first, second


def test_without_corners_it_is_the_kernels_laid_over_each_other_whatever_the_noise() -> None:
    network, first, second = straight()
    number = Cursor("second", 1, 2, 1)
    expected = np.zeros((12, 11, 2))
    for row, column in np.ndindex(3, 2):
        top, left = 2 * number.row + row, 2 * number.column + column
        expected[top : top + 3, left : left + 3] += second[row, column, 0, number.channel] * first[..., 0]
    found = list(measured(network, number, [Preparation()], total=3))
    assert [field.done for field in found] == [1, 2, 3]
    for field in found:
        np.testing.assert_allclose(field.heats["in"], np.abs(expected).sum(axis=2), atol=1e-5)


@pytest.mark.usefixtures("keras")
@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")
def test_in_the_digit_network_it_is_the_mean_of_keras_s_gradients(keras) -> None:
    import tensorflow as tf

    network = open_network("mnist")
    model = keras.saving.load_model(bundled.path("mnist"), compile=False)
    model.get_layer("conv2d_2").activation = keras.activations.linear
    cut = keras.Model(model.inputs, model.get_layer("conv2d_2").output)
    *_, field = measured(network, Cursor("conv2d_2", 17, 1, 2), [Preparation()], total=4)
    given = tf.constant([noise((28, 28, 1), Preparation(), (2016, done, 0)) for done in range(1, 5)])
    with tf.GradientTape() as tape:
        tape.watch(given)
        chosen = cut(given, training=False)[:, 1, 2, 17]
    slopes = tape.gradient(chosen, given).numpy()
    expected = np.abs(slopes).mean(axis=(0, 3))
    # Of two maxima of a pool that are equal but for rounding Keras may take the other.
    np.testing.assert_allclose(field.heats["input_layer"], expected, rtol=0, atol=2e-3 * expected.max())


def test_it_lies_in_the_receptive_field_and_is_the_same_when_it_is_asked_for_again() -> None:
    network = open_network("mnist")
    number = Cursor("conv2d_2", 5, 0, 2)
    one, again = (list(measured(network, number, [Preparation()]))[-1] for _ in range(2))
    heat = one.heats["input_layer"]
    np.testing.assert_array_equal(heat, again.heats["input_layer"])
    box = receptive_boxes(network, number)["input_layer"]
    inside = heat[box.top : box.bottom + 1, box.left : box.right + 1]
    assert inside.sum() == pytest.approx(heat.sum())
    assert 0 < one.most("input_layer") < box.rows * box.columns


def test_most_are_the_fewest_pixels_that_hold_nine_tenths() -> None:
    network, *_ = straight()
    heat = np.zeros((4, 5), np.float32)
    heat[0, :4] = (60, 20, 10, 9)
    heat[3, 3] = 1
    field = EffectiveField(network, Cursor("second"), {"in": heat}, 1)
    assert field.most("in") == 3
    assert EffectiveField(network, Cursor("second"), {"in": np.zeros((4, 5), np.float32)}, 1).most("in") == 0


@pytest.mark.parametrize(
    ("how", "shape", "low", "high"),
    [
        (Preparation(values="0-1"), (20, 20, 3), 0, 1),
        (Preparation(values="-1-1"), (20, 20, 3), -1, 1),
        (Preparation(values="0-255"), (400,), 0, 255),
        (Preparation(values="imagenet-caffe"), (3, 20, 20), -123.68, 255 - 103.939),
        (Preparation(), (7, 5, 9), 0, 1),
    ],
)
def test_noise_fills_the_range_that_the_input_is_fed(
    how: Preparation, shape: tuple[int, ...], low: float, high: float
) -> None:
    values = noise(shape, how, (1, 2))
    assert values.shape == shape
    assert low - 1e-3 <= values.min() < low + 0.1 * (high - low)
    assert high - 0.1 * (high - low) < values.max() <= high + 1e-3
    assert not np.array_equal(values, noise(shape, how, (1, 3)))


def test_behind_a_layer_that_does_not_run_nothing_is_measured() -> None:
    nodes = [
        Node("in", "InputLayer", InputLayer((4, 4, 1), name="in")),
        Node("odd", "Odd", UnknownLayer("odd", "Odd", (4, 4, 1)), ("in",)),
        Node("last", "Conv2D", Conv2D(np.ones((3, 3, 1, 1))), ("odd",)),
    ]
    with pytest.raises(ConvvizError, match="odd"):
        list(measured(Network("net", nodes, ("last",)), Cursor("last"), [Preparation()]))


def test_weights_that_are_no_numbers_make_a_field_that_is_none() -> None:
    kernel = np.ones((3, 3, 1, 2), np.float32)
    kernel[1, 1, 0, 1] = np.nan
    nodes = [
        Node("in", "InputLayer", InputLayer((6, 6, 1), name="in")),
        Node("first", "Conv2D", Conv2D(kernel), ("in",)),
    ]
    network = Network("net", nodes, ("first",))
    sound, broken = (
        list(measured(network, Cursor("first", channel, 1, 1), [Preparation()], total=1))[-1]
        for channel in range(2)
    )
    # NaN times a slope of 0 is NaN again: what lies beside the number is lost with it.
    assert broken.is_broken("in")
    assert broken.most("in") == 0
    assert sound.heats["in"].shape == broken.heats["in"].shape == (6, 6)
