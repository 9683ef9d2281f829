"""Slopes through every kind of layer are those that TensorFlow finds by its own rules."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import layers
from convviz.layers import Activation, ConvvizError, Layer
from convviz.layers.activation_functions import ACTIVATIONS
from convviz.layers.slopes import slopes_through
from convviz.networks.unknown import UnknownLayer

RNG = np.random.default_rng(11)


def some(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


ONE_INPUT: list[tuple[Layer, tuple[int, ...]]] = [
    (layers.Conv2D(some(3, 2, 2, 4), some(4), 2, "same", activation="tanh"), (6, 5, 2)),
    (layers.Conv2D(some(3, 2, 2, 4), some(4), 2, "same", (2, 1), 2, "relu", border="wrap"), (6, 5, 4)),
    (layers.Conv2D(some(3, 2, 1, 4), some(4), (2, 1), "full", groups=2, flip=True), (5, 4, 2)),
    (layers.Conv2D(some(2, 2, 3, 2), None, 3, "valid"), (9, 7, 3)),
    (layers.Conv2D(some(2, 2, 3, 4), some(4), activation=Activation("relu", max_value=0.5)), (5, 7, 3)),
    (layers.Conv2D(some(2, 2, 3, 4), some(4), activation=Activation("relu", threshold=0.2)), (5, 7, 3)),
    (layers.DepthwiseConv2D(some(2, 3, 2, 2), None, (1, 2), "same", (2, 1), "sigmoid"), (6, 5, 2)),
    (layers.SeparableConv2D(some(3, 2, 3, 2), some(1, 1, 6, 4), some(4), 1, "same", 1, "elu"), (5, 6, 3)),
    (layers.Conv2DTranspose(some(3, 2, 3, 2), some(3), (3, 2), "same", (2, 1), flip=True), (4, 3, 2)),
    (layers.Conv2DTranspose(some(2, 3, 3, 2), some(3), 2, "valid", output_padding=1), (4, 3, 2)),
    (layers.Conv2DTranspose(some(2, 2, 3, 2), some(3), 4, "valid"), (3, 3, 2)),
    (layers.MaxPooling2D((3, 2), (2, 1), "same"), (6, 5, 2)),
    (layers.MaxPooling2D(2, padding="valid"), (7, 5, 3)),
    (layers.AveragePooling2D((3, 2), (2, 1), "same"), (6, 5, 2)),
    (layers.AveragePooling2D(2, 3), (8, 7, 2)),
    (layers.GlobalAveragePooling2D(), (4, 3, 5)),
    (layers.GlobalMaxPooling2D(keepdims=True), (4, 3, 5)),
    (layers.GlobalMaxPooling1D(), (6, 3)),
    (layers.Conv1D(some(3, 2, 4), some(4), 2, "causal", activation="elu"), (7, 2)),
    (layers.MaxPooling1D(2), (7, 3)),
    (layers.Dense(some(6, 4), some(4), "gelu"), (6,)),
    (layers.Dense(some(3, 4), activation="softmax"), (2, 5, 3)),
    (layers.ChannelsFirst(layers.Conv2D(some(3, 2, 2, 4), dilation_rate=2, activation="relu")), (2, 7, 6)),
    (layers.ChannelsFirst(layers.MaxPooling2D(2)), (2, 6, 5)),
    (layers.TimeDistributed(layers.Dense(some(4, 3), activation="softmax")), (3, 4)),
    (layers.Resizing(7, 3, "bicubic"), (5, 4, 2)),
    (layers.Resizing(3, 3, "area"), (7, 5, 2)),
    (layers.UpSampling2D((2, 3)), (3, 2, 2)),
    (layers.UpSampling2D(2, interpolation="bilinear"), (3, 4, 2)),
    (layers.UpSampling1D(3), (4, 2)),
    (layers.CenterCrop(3, 2), (6, 5, 2)),
    (layers.ZeroPadding2D(((1, 2), (0, 3))), (3, 4, 2)),
    (layers.Cropping2D(((1, 0), (2, 1))), (4, 6, 2)),
    (layers.Permute((3, 1, 2)), (3, 4, 2)),
    (layers.RepeatVector(3), (4,)),
    (layers.Reshape((4, -1)), (3, 2, 4)),
    (layers.Flatten(), (3, 2, 4)),
    (layers.Flatten(channels_lead=True), (3, 2, 4)),
    (layers.Identity(), (3, 2)),
    (layers.GroupNormalization(2, some(4), some(4)), (3, 2, 4)),
    (layers.LayerNormalization(some(4), some(4)), (3, 4)),
    (layers.LayerNormalization(some(3, 4).ravel().reshape(3, 4), axis=(1, 2)), (3, 4)),
    (layers.LayerNormalization(some(4), rms_scaling=True), (3, 4)),
    (layers.UnitNormalization(), (3, 4)),
    (layers.Rescaling(some(2, 1, 4), some(4)), (4,)),
    (layers.PReLU(some(1, 1, 3)), (3, 4, 3)),
    (layers.Softmax((1, 2)), (3, 4, 2)),
    *((Activation(name), (3, 5)) for name in ACTIVATIONS if name != "sqrt"),
]


@pytest.mark.usefixtures("keras")
@pytest.mark.parametrize(("layer", "shape"), ONE_INPUT, ids=lambda value: getattr(value, "name", ""))
def test_a_slope_is_tensorflow_s_gradient(layer: Layer, shape: tuple[int, ...]) -> None:
    given = (some(*shape),)
    slope = some(*layer.output_shape(shape))
    expected = gradients(layer, given, slope, "plain")
    agree(slopes_through(layer, slope, given), expected)
    agree(slopes_through(layer, slope, given, output=layer.forward(*given)), expected)


@pytest.mark.usefixtures("keras")
@pytest.mark.parametrize(
    ("layer", "shapes"),
    [
        (layers.Add(), [(3, 4, 2), (3, 4, 2), (3, 4, 2)]),
        (layers.Add(), [(3, 4, 2), (1, 1, 2)]),
        (layers.Add(factors=(1.0, 0.25)), [(3, 4, 2), (3, 4, 2)]),
        (layers.Subtract(), [(3, 4), (3, 4)]),
        (layers.Average(), [(3, 4), (3, 4), (3, 4)]),
        (layers.Multiply(), [(3, 4, 2), (1, 1, 2)]),
        (layers.Multiply(), [(4,), (4,), (4,)]),
        (layers.Maximum(), [(3, 4), (3, 4), (3, 4)]),
        (layers.Minimum(), [(3, 4), (3, 4)]),
        (layers.Concatenate(), [(3, 4, 2), (3, 4, 5)]),
        (layers.Concatenate(1), [(3, 4), (2, 4)]),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_every_input_of_a_merge_gets_its_slope(layer: Layer, shapes: list[tuple[int, ...]]) -> None:
    given = tuple(some(*shape) for shape in shapes)
    slope = some(*layer.output_shape(*shapes))
    agree(slopes_through(layer, slope, given), gradients(layer, given, slope, "plain"))


@pytest.mark.usefixtures("keras")
def test_before_the_activation_the_activation_has_no_part() -> None:
    for layer, shape in (
        (layers.Conv2D(some(3, 2, 2, 4), some(4), activation="relu"), (6, 5, 2)),
        (layers.Dense(some(6, 4), some(4), "softmax"), (6,)),
        (layers.Conv1D(some(3, 2, 4), activation="sigmoid"), (7, 2)),
    ):
        given = (some(*shape),)
        slope = some(*layer.output_shape(shape))
        agree(slopes_through(layer, slope, given, activated=False), gradients(layer, given, slope, "linear"))


def test_of_equal_maxima_the_first_in_the_window_has_the_slope() -> None:
    given = np.ones((2, 2, 1), np.float32)
    (back,) = slopes_through(layers.MaxPooling2D(2), np.full((1, 1, 1), 5, np.float32), (given,))
    assert back[:, :, 0].tolist() == [[5, 0], [0, 0]]


def test_a_layer_without_a_rule_is_refused_by_its_name() -> None:
    layer = UnknownLayer("odd", "Odd", (3,))
    with pytest.raises(ConvvizError, match="odd") as caught:
        slopes_through(layer, some(3), (some(3),))
    assert caught.value.code == "slope-unknown"


def gradients(
    layer: Layer, given: tuple[np.ndarray, ...], slope: np.ndarray, rule: str
) -> tuple[np.ndarray, ...]:
    """By TensorFlow's tape, of the layer's output weighted by the slope."""
    import tensorflow as tf

    from convviz.learning.evidence.tensors import forward

    tensors = tuple(tf.constant(each[None]) for each in given)
    with tf.GradientTape() as tape:
        tape.watch(tensors)
        output = forward(layer, tensors, activation=rule)
    found = tape.gradient(
        output, tensors, tf.constant(slope[None]), unconnected_gradients=tf.UnconnectedGradients.ZERO
    )
    return tuple(each.numpy()[0] for each in found)


def agree(found: tuple[np.ndarray, ...], expected: tuple[np.ndarray, ...]) -> None:
    assert len(found) == len(expected)
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.dtype == np.float32
        assert ours.shape == theirs.shape
        largest = max(float(np.abs(theirs).max()), 1e-6)
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=2e-5 * largest)
