import numpy as np
import pytest

from convviz.layers import (
    AveragePooling1D,
    Cell,
    Conv1D,
    Conv1DTranspose,
    ConvvizError,
    DepthwiseConv1D,
    GlobalAveragePooling1D,
    GlobalAveragePooling2D,
    GlobalMaxPooling1D,
    GlobalMaxPooling2D,
    MaxPooling1D,
    SeparableConv1D,
    agreement,
)

PADDINGS = ["valid", "same"]


@pytest.mark.parametrize("padding", [*PADDINGS, "causal"])
@pytest.mark.parametrize(("strides", "dilation"), [(1, 1), (2, 1), (3, 1), (1, 2)])
def test_convolution_is_keras_s(padding: str, strides: int, dilation: int, some, keras, is_keras_s) -> None:
    kernel, bias = some(3, 6, 4), some(4)
    theirs = keras.layers.Conv1D(4, 3, strides, padding, dilation_rate=dilation, activation="relu")
    ours = Conv1D(kernel, bias, strides, padding, dilation, activation="relu")
    is_keras_s(ours, theirs, some(9, 6), weights=[kernel, bias])


def test_convolution_in_groups_is_keras_s(some, keras, is_keras_s) -> None:
    kernel, bias = some(3, 3, 4), some(4)
    theirs = keras.layers.Conv1D(4, 3, groups=2, activation="softmax")
    is_keras_s(
        Conv1D(kernel, bias, groups=2, activation="softmax"), theirs, some(9, 6), weights=[kernel, bias]
    )


@pytest.mark.parametrize("padding", PADDINGS)
@pytest.mark.parametrize("strides", [1, 2])
def test_the_other_convolutions_are_keras_s(padding: str, strides: int, some, keras, is_keras_s) -> None:
    layers = keras.layers
    first, bias = some(3, 6, 2), some(12)
    theirs = layers.DepthwiseConv1D(3, strides, padding, 2)
    is_keras_s(DepthwiseConv1D(first, bias, strides, padding), theirs, some(9, 6), weights=[first, bias])

    second, bias = some(1, 12, 4), some(4)
    theirs = layers.SeparableConv1D(4, 3, strides, padding, depth_multiplier=2, activation="tanh")
    ours = SeparableConv1D(first, second, bias, strides, padding, activation="tanh")
    is_keras_s(ours, theirs, some(9, 6), weights=[first, second, bias])

    kernel = some(3, 4, 6)
    theirs = layers.Conv1DTranspose(4, 3, strides, padding)
    is_keras_s(Conv1DTranspose(kernel, bias, strides, padding), theirs, some(9, 6), weights=[kernel, bias])


def test_a_transposed_convolution_takes_an_output_padding(some, keras, is_keras_s) -> None:
    kernel = some(3, 4, 6)
    theirs = keras.layers.Conv1DTranspose(4, 3, 2, output_padding=1, use_bias=False)
    is_keras_s(Conv1DTranspose(kernel, None, 2, output_padding=1), theirs, some(5, 6), weights=[kernel])


@pytest.mark.parametrize("padding", PADDINGS)
@pytest.mark.parametrize(("size", "strides"), [(2, None), (3, 2), (4, 1)])
def test_pooling_is_keras_s(padding: str, size: int, strides, some, keras, is_keras_s) -> None:
    layers = keras.layers
    is_keras_s(MaxPooling1D(size, strides, padding), layers.MaxPooling1D(size, strides, padding), some(9, 6))
    theirs = layers.AveragePooling1D(size, strides, padding)
    is_keras_s(AveragePooling1D(size, strides, padding), theirs, some(9, 6))


@pytest.mark.parametrize("keepdims", [False, True])
def test_global_pooling_is_keras_s(keepdims: bool, some, keras, is_keras_s) -> None:
    for ours, shape in (
        (GlobalAveragePooling1D, (9, 6)),
        (GlobalMaxPooling1D, (9, 6)),
        (GlobalAveragePooling2D, (4, 5, 6)),
        (GlobalMaxPooling2D, (4, 5, 6)),
    ):
        theirs = getattr(keras.layers, ours.__name__)(keepdims=keepdims)
        is_keras_s(ours(keepdims=keepdims), theirs, some(*shape))


MASKS = [[1, 0, 3, 0, 0, 0.5, 0], [0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1]]


@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")
@pytest.mark.parametrize("keepdims", [False, True])
@pytest.mark.parametrize("masks", [MASKS[:1], MASKS[1:2], MASKS[:2], MASKS])
def test_the_mean_is_that_of_the_steps_that_count(keepdims: bool, masks, some, keras, disagreements) -> None:
    steps, given = some(7, 4), [np.array(mask, np.float32) for mask in masks]
    counted = np.any(given, axis=0)
    theirs = keras.layers.GlobalAveragePooling1D(keepdims=keepdims)(steps[None], mask=counted[None])
    layer = GlobalAveragePooling1D(keepdims)
    np.testing.assert_allclose(layer.forward(steps, *given), np.asarray(theirs)[0], rtol=1e-5, atol=1e-7)
    shown = layer.explain(Cell(2, 0, 0), steps, *given)
    assert agreement(shown, layer.forward(steps, *given).flat[2]).ok
    assert not counted.any() or disagreements(layer, steps, *given) == []
    assert shown.weights.tolist() == counted.tolist()
    assert shown.divisor == max(counted.sum(), 1)


def test_a_mask_of_another_length_is_refused() -> None:
    with pytest.raises(
        ConvvizError, match=r"a mask of 7 numbers, one a step; received the shape \(6,\)"
    ) as caught:
        GlobalAveragePooling1D().output_shape((7, 4), (6,))
    assert caught.value.code == "mask-shape"


def test_a_mean_over_a_large_map_loses_no_digits() -> None:
    picture = (1000 + np.random.default_rng(1).random((300, 300, 2))).astype(np.float32)
    exact = picture.astype(np.float64).mean(axis=(0, 1))
    np.testing.assert_allclose(GlobalAveragePooling2D().forward(picture), exact, rtol=1e-7)


def test_products_are_those_of_the_outputs() -> None:
    layer = Conv1D(np.ones((3, 6, 4)), np.ones(4))
    assert layer.multiply_adds((9, 6)) == 7 * 3 * 6 * 4
    assert layer.parameter_count() == 4 * (3 * 6 + 1)


@pytest.mark.parametrize("layer", [Conv1D(np.ones((3, 6, 4))), MaxPooling1D(2), GlobalMaxPooling1D()])
def test_a_picture_is_no_sequence(layer) -> None:
    with pytest.raises(ConvvizError) as caught:
        layer.forward(np.ones((4, 4, 6), np.float32))
    assert caught.value.code == "axes-count"


def test_a_padding_that_is_not_known_is_refused_at_once() -> None:
    with pytest.raises(ConvvizError) as caught:
        Conv1D(np.ones((3, 6, 4)), padding="wobbly")
    assert caught.value.code == "padding-unknown"
