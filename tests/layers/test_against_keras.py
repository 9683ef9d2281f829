"""Random settings within what Keras and TensorFlow accept on a CPU; the rest is in `test_against_loops.py`."""

from itertools import product

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    AveragePooling2D,
    Conv2D,
    Conv2DTranspose,
    DepthwiseConv2D,
    MaxPooling2D,
    SeparableConv2D,
    Shape,
    resolve_axis,
    resolve_transposed,
)

SEEDS = range(25)


def _agree(ours: np.ndarray, theirs) -> None:
    """DESIGN's bound against Keras: 1e-4 of the layer's largest absolute value."""
    expected = np.asarray(theirs)[0]
    assert ours.dtype == np.float32
    assert ours.shape == expected.shape
    np.testing.assert_allclose(ours, expected, rtol=0, atol=1e-4 * max(1e-6, float(np.abs(expected).max())))


class _Draw:
    """Random numbers of one test."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)

    def number(self, low: int, high: int) -> int:
        return int(self.rng.integers(low, high + 1))

    def pair(self, low: int, high: int) -> tuple[int, int]:
        return self.number(low, high), self.number(low, high)

    def one_of(self, *values):
        return values[self.number(0, len(values) - 1)]

    def array(self, *shape: int) -> np.ndarray:
        return self.rng.normal(size=shape).astype(np.float32)

    def strides_or_dilation(self) -> tuple[tuple[int, int], tuple[int, int]]:
        return ((1, 1), self.pair(1, 3)) if self.number(0, 1) else (self.pair(1, 3), (1, 1))


def _fits(size: tuple[int, int], kernel: tuple[int, int], dilation: tuple[int, int]) -> tuple[int, int]:
    """A size at which even `valid` has an output."""
    height, width = ((kernel[axis] - 1) * dilation[axis] + size[axis] for axis in (0, 1))
    return height, width


@pytest.mark.parametrize("seed", SEEDS)
def test_conv2d_of_random_shapes_strides_dilations_paddings_and_groups(seed: int, keras) -> None:
    draw = _Draw(seed)
    groups = draw.number(1, 3)
    channels, filters = groups * draw.number(1, 3), groups * draw.number(1, 4)
    size, (strides, dilation) = draw.pair(1, 5), draw.strides_or_dilation()
    padding = draw.one_of("valid", "same")
    picture = draw.array(*_fits(draw.pair(1, 9), size, dilation), channels)
    kernel, bias = draw.array(*size, channels // groups, filters), draw.array(filters)
    layer = Conv2D(kernel, bias, strides, padding, dilation, groups)
    theirs = keras.ops.conv(picture[None], kernel, strides, padding, dilation_rate=dilation) + bias
    _agree(layer.forward(picture), theirs)


@pytest.mark.parametrize("seed", SEEDS)
def test_depthwise_of_random_settings(seed: int, keras) -> None:
    draw = _Draw(100 + seed)
    channels, multiplier, size = draw.number(1, 10), draw.number(1, 3), draw.pair(1, 5)
    stride = draw.number(1, 3)
    dilation = draw.pair(1, 3) if stride == 1 else (1, 1)
    padding = draw.one_of("valid", "same")
    picture = draw.array(*_fits(draw.pair(1, 9), size, dilation), channels)
    kernel, bias = draw.array(*size, channels, multiplier), draw.array(channels * multiplier)
    layer = DepthwiseConv2D(kernel, bias, stride, padding, dilation)
    theirs = keras.ops.depthwise_conv(picture[None], kernel, stride, padding, dilation_rate=dilation) + bias
    _agree(layer.forward(picture), theirs)


@pytest.mark.parametrize("seed", SEEDS)
def test_separable_of_random_settings(seed: int, keras) -> None:
    draw = _Draw(200 + seed)
    channels, multiplier, filters, size = (
        draw.number(1, 4),
        draw.number(1, 3),
        draw.number(1, 5),
        draw.pair(1, 4),
    )
    stride = draw.number(1, 3)
    dilation = draw.pair(1, 3) if stride == 1 else (1, 1)
    padding = draw.one_of("valid", "same")
    picture = draw.array(*_fits(draw.pair(1, 9), size, dilation), channels)
    first, second = draw.array(*size, channels, multiplier), draw.array(1, 1, channels * multiplier, filters)
    bias = draw.array(filters)
    layer = SeparableConv2D(first, second, bias, stride, padding, dilation)
    theirs = (
        keras.ops.separable_conv(picture[None], first, second, stride, padding, dilation_rate=dilation) + bias
    )
    _agree(layer.forward(picture), theirs)


@pytest.mark.parametrize("seed", SEEDS)
def test_transposed_of_random_settings(seed: int, keras) -> None:
    draw = _Draw(300 + seed)
    channels, filters, size, strides = draw.number(1, 4), draw.number(1, 4), draw.pair(1, 5), draw.pair(1, 4)
    padding = draw.one_of("valid", "same")
    picture = draw.array(*draw.pair(1, 7), channels)
    kernel, bias = draw.array(*size, filters, channels), draw.array(filters)
    layer = Conv2DTranspose(kernel, bias, strides, padding)
    theirs = keras.ops.conv_transpose(picture[None], kernel, strides, padding) + bias
    _agree(layer.forward(picture), theirs)


# TensorFlow refuses an output whose forward convolution would not give the input's size back.
_OUTPUT_PADDINGS = [
    (padding, k, s, extra)
    for padding, k, s in product(("valid", "same"), range(1, 6), (2, 3, 4))
    for extra in range(s)
    if padding == "valid" or k % 2 + extra > 0
]


@pytest.mark.parametrize(("padding", "kernel", "stride", "extra"), _OUTPUT_PADDINGS)
def test_transposed_with_an_output_padding(padding: str, kernel: int, stride: int, extra: int, keras) -> None:
    draw = _Draw(kernel * 100 + stride * 10 + extra)
    picture, weights = draw.array(4, 3, 2), draw.array(kernel, kernel, 2, 2)
    layer = Conv2DTranspose(weights, None, stride, padding, output_padding=extra)
    theirs = keras.ops.conv_transpose(picture[None], weights, stride, padding, output_padding=extra)
    _agree(layer.forward(picture), theirs)


@pytest.mark.parametrize("kind", ["max", "average"])
@pytest.mark.parametrize("seed", SEEDS)
def test_pooling_of_random_settings(seed: int, kind: str, keras) -> None:
    draw = _Draw(400 + seed)
    size, padding = draw.pair(1, 5), draw.one_of("valid", "same")
    strides = draw.one_of(None, draw.pair(1, 4))
    picture = draw.array(*_fits(draw.pair(1, 9), size, (1, 1)), draw.number(1, 10))
    ours = (MaxPooling2D if kind == "max" else AveragePooling2D)(size, strides, padding)
    pool = keras.ops.max_pool if kind == "max" else keras.ops.average_pool
    _agree(ours.forward(picture), pool(picture[None], size, strides or size, padding))


def test_same_agrees_in_all_432_settings(keras) -> None:
    """Sizes 1–12, kernels 1–6, strides 1–4, dilations 1–3, without a stride beside a dilation: Keras refuses it."""
    legal = [(s, d) for s, d in product(range(1, 5), range(1, 4)) if s == 1 or d == 1]
    settings = [(i, k, s, d) for i, k, (s, d) in product(range(1, 13), range(1, 7), legal)]
    assert len(settings) == 432
    for i, k, s, d in settings:
        line = np.arange(1, i + 1, dtype=np.float32).reshape(1, i, 1)
        kernel = np.arange(1, k + 1, dtype=np.float32).reshape(1, k, 1, 1)
        theirs = np.asarray(keras.ops.conv(line[None], kernel, (1, s), "same", dilation_rate=(1, d)))[0]
        layer = Conv2D(kernel, None, (1, s), "same", (1, d))
        np.testing.assert_array_equal(layer.forward(line), theirs, err_msg=str((i, k, s, d)))


def test_same_has_keras_s_size_and_even_split_for_every_stride_with_every_dilation() -> None:
    """Stride with dilation as well, by the rule itself."""
    for i, k, s, d in product(range(1, 13), range(1, 7), range(1, 5), range(1, 4)):
        axis = resolve_axis(i, k, s, d, "same")
        output = (i + s - 1) // s
        total = max((output - 1) * s + (k - 1) * d + 1 - i, 0)
        assert axis.output == output
        assert (axis.pad_before, axis.pad_after) == (total // 2, total - total // 2)


@pytest.mark.parametrize("padding", ["valid", "same"])
def test_transposed_sizes_are_keras_s(padding: str, keras) -> None:
    from keras.src.backend.common.backend_utils import compute_conv_transpose_output_shape as keras_shape

    for i, k, s, extra in product(range(1, 6), range(1, 6), range(1, 4), (None, 0, 1, 2)):
        if extra is not None and (extra >= s or (padding == "same" and i == 1 and k % 2 + extra == 0)):
            continue
        expected = keras_shape((1, i, i, 1), (k, k), 1, s, padding, extra)[1]
        assert resolve_transposed(i, k, s, 1, padding, extra).output == expected


def test_layers_with_bias_and_activation_are_keras_s_layers(keras) -> None:
    draw = _Draw(7)
    picture = draw.array(9, 8, 3)
    kernel, bias = draw.array(3, 2, 3, 4), draw.array(4)
    theirs = keras.layers.Conv2D(4, (3, 2), 2, "same", activation="relu")
    theirs.build((None, 9, 8, 3))
    theirs.set_weights([kernel, bias])
    ours = Conv2D(kernel, bias, 2, "same", activation="relu")
    _agree(ours.forward(picture), theirs(picture[None]))
    assert ours.parameter_count() == theirs.count_params()
    assert (1, *ours.output_shape(Shape(9, 8, 3))) == tuple(theirs.compute_output_shape((1, 9, 8, 3)))

    by_channel = draw.array(3, 3, 3, 2)
    theirs = keras.layers.DepthwiseConv2D(3, depth_multiplier=2, activation="sigmoid")
    theirs.build((None, 9, 8, 3))
    theirs.set_weights([by_channel, draw.array(6)])
    ours = DepthwiseConv2D(by_channel, theirs.get_weights()[1], activation="sigmoid")
    _agree(ours.forward(picture), theirs(picture[None]))
    assert ours.parameter_count() == theirs.count_params()

    theirs = keras.layers.SeparableConv2D(5, 3, depth_multiplier=2, activation="tanh")
    theirs.build((None, 9, 8, 3))
    point = draw.array(1, 1, 6, 5)
    theirs.set_weights([by_channel, point, draw.array(5)])
    ours = SeparableConv2D(by_channel, point, theirs.get_weights()[2], activation="tanh")
    _agree(ours.forward(picture), theirs(picture[None]))
    assert ours.parameter_count() == theirs.count_params()

    spread = draw.array(3, 3, 5, 3)
    theirs = keras.layers.Conv2DTranspose(5, 3, 2, "same", output_padding=1, activation="softmax")
    theirs.build((None, 9, 8, 3))
    theirs.set_weights([spread, draw.array(5)])
    ours = Conv2DTranspose(spread, theirs.get_weights()[1], 2, "same", activation="softmax", output_padding=1)
    _agree(ours.forward(picture), theirs(picture[None]))
    assert ours.parameter_count() == theirs.count_params()


@pytest.mark.parametrize(
    ("function", "parameters"),
    [
        ("linear", {}),
        ("relu", {}),
        ("relu", {"negative_slope": 0.1}),
        ("relu", {"max_value": 1.5}),
        ("relu", {"negative_slope": 0.2, "max_value": 1.0, "threshold": 0.5}),
        ("relu", {"threshold": -1.0}),
        ("relu6", {}),
        ("leaky_relu", {}),
        ("leaky_relu", {"negative_slope": 0.3}),
        ("sigmoid", {}),
        ("tanh", {}),
        ("elu", {}),
        ("elu", {"alpha": 0.5}),
        ("selu", {}),
        ("gelu", {}),
        ("silu", {}),
        ("swish", {}),
        ("softplus", {}),
        ("softsign", {}),
        ("hard_sigmoid", {}),
        ("hard_silu", {}),
        ("hard_swish", {}),
        ("mish", {}),
        ("exponential", {}),
        ("softmax", {}),
    ],
)
def test_activations_are_keras_s(function: str, parameters: dict, keras) -> None:
    picture = np.linspace(-9, 9, 11 * 7 * 3, dtype=np.float32).reshape(11, 7, 3)
    theirs = keras.activations.get(function)(picture[None], **parameters)
    ours = Activation(function, **parameters).forward(picture)
    assert ours.dtype == np.float32
    np.testing.assert_allclose(ours, np.asarray(theirs)[0], rtol=2e-5, atol=2e-6)


def test_gelu_by_tanh_is_keras_s(keras) -> None:
    picture = np.linspace(-6, 6, 120, dtype=np.float32).reshape(10, 4, 3)
    theirs = np.asarray(keras.activations.gelu(picture, approximate=True))
    np.testing.assert_allclose(
        Activation("gelu", approximate=1).forward(picture), theirs, rtol=2e-5, atol=2e-6
    )


def test_negative_borders_stay_negative_in_max_pooling_and_ones_stay_ones_in_average_pooling(keras) -> None:
    negative = -1 - np.random.default_rng(3).random((5, 4, 2), dtype=np.float32)
    ours = MaxPooling2D(3, 2, "same").forward(negative)
    assert ours.max() < 0
    _agree(ours, keras.ops.max_pool(negative[None], 3, 2, "same"))
    assert (AveragePooling2D(3, 2, "same").forward(np.ones((5, 4, 2), np.float32)) == 1).all()
