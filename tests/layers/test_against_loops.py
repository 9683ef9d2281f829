"""Every layer with every setting against plain loops, and every cell's arithmetic against both."""

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as some

from convviz.layers import (
    BORDERS,
    AveragePooling2D,
    Cell,
    Choice,
    Conv2D,
    Conv2DTranspose,
    ConvvizError,
    DepthwiseConv2D,
    MaxFilter2D,
    MaxPooling2D,
    MedianFilter2D,
    MinFilter2D,
    SeparableConv2D,
    Shape,
    Sum,
    agreement,
)

SIDE = some.tuples(some.integers(0, 3), some.integers(0, 3))
PADDINGS = some.one_of(some.sampled_from(["valid", "same", "full", 1, 2]), some.tuples(SIDE, SIDE))
ACTIVATIONS = some.sampled_from([None, "relu", "leaky_relu", "sigmoid", "tanh", "absolute", "softmax"])
sweep = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)


def pairs(low: int, high: int):
    return some.tuples(some.integers(low, high), some.integers(low, high))


def _numbers(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def _refusal(layer, picture: np.ndarray) -> str | None:
    """The code with which a layer refuses a picture's shape."""
    try:
        layer.output_shape(Shape(*picture.shape))
    except ConvvizError as refusal:
        return refusal.code
    return None


def _forward(layer, picture: np.ndarray, *legal_refusals: str) -> np.ndarray:
    """The output; settings that leave nothing of it are another test's."""
    refusal = _refusal(layer, picture)
    assert refusal in {None, "output-empty", *legal_refusals}
    assume(refusal is None)
    output = layer.forward(picture)
    assert output.dtype == np.float32
    assert output.shape == layer.output_shape(Shape(*picture.shape))
    return output


def _check_every_sum(layer, picture: np.ndarray, before: np.ndarray) -> None:
    """`before`: the loops' sums in float64, before the activation."""
    computed = layer.before_activation(picture)
    output = layer.forward(picture)
    np.testing.assert_allclose(computed, before, rtol=1e-4, atol=1e-4)
    for row, column, channel in np.ndindex(*output.shape):
        shown = layer.explain(Cell(channel, row, column), picture)
        assert isinstance(shown, Sum)
        assert shown.total == pytest.approx(before[row, column, channel], rel=1e-9, abs=1e-9)
        assert shown.products.sum() / shown.divisor + shown.bias == pytest.approx(
            shown.total, rel=1e-12, abs=1e-12
        )
        assert agreement(shown, computed[row, column, channel]).ok
        assert shown.result == pytest.approx(float(output[row, column, channel]), rel=1e-4, abs=1e-4)
        inside = shown.window.inside
        cells = picture[
            shown.window.rows[inside], shown.window.columns[inside], shown.window.channels[inside]
        ]
        np.testing.assert_array_equal(shown.window.values[inside], cells)


@sweep
@given(
    some.integers(0, 999), pairs(1, 7), pairs(1, 4), pairs(1, 3), PADDINGS, pairs(1, 3), some.integers(1, 2),
    pairs(1, 2), ACTIVATIONS, some.sampled_from(BORDERS), some.booleans(), some.booleans(),
)  # fmt: skip
def test_conv2d(
    naive, seed, size, kernel, strides, padding, dilation, groups, depth, activation, border, flip, biased
) -> None:
    channels, filters = groups * depth[0], groups * depth[1]
    picture, weights = _numbers(seed, *size, channels), _numbers(seed + 1, *kernel, depth[0], filters)
    bias = _numbers(seed + 2, filters) if biased else None
    layer = Conv2D(weights, bias, strides, padding, dilation, groups, activation, border=border, flip=flip)
    _forward(layer, picture)
    expected = naive.conv2d(
        picture, weights, bias, strides, padding, dilation, groups=groups, border=border, flip=flip
    )
    _check_every_sum(layer, picture, expected)


@sweep
@given(
    some.integers(0, 999), pairs(1, 7), pairs(1, 4), pairs(1, 3), PADDINGS, pairs(1, 3), some.integers(1, 10),
    some.integers(1, 2), ACTIVATIONS, some.sampled_from(BORDERS), some.booleans(), some.booleans(),
)  # fmt: skip
def test_depthwise_with_unequal_strides(
    naive,
    seed,
    size,
    kernel,
    strides,
    padding,
    dilation,
    channels,
    multiplier,
    activation,
    border,
    flip,
    equal,
) -> None:
    picture, weights = _numbers(seed, *size, channels), _numbers(seed + 1, *kernel, channels, multiplier)
    if equal:
        weights[:] = weights[:, :, :1]
    bias = _numbers(seed + 2, channels * multiplier)
    layer = DepthwiseConv2D(weights, bias, strides, padding, dilation, activation, border=border, flip=flip)
    _forward(layer, picture)
    expected = naive.depthwise(picture, weights, bias, strides, padding, dilation, border=border, flip=flip)
    _check_every_sum(layer, picture, expected)


@sweep
@given(
    some.integers(0, 999), pairs(1, 6), pairs(1, 3), pairs(1, 3), PADDINGS, pairs(1, 3), some.integers(1, 3),
    some.integers(1, 3), some.integers(1, 3), ACTIVATIONS, some.sampled_from(BORDERS), some.booleans(),
)  # fmt: skip
def test_separable(
    naive,
    seed,
    size,
    kernel,
    strides,
    padding,
    dilation,
    channels,
    multiplier,
    filters,
    activation,
    border,
    flip,
) -> None:
    picture, first = _numbers(seed, *size, channels), _numbers(seed + 1, *kernel, channels, multiplier)
    second, bias = _numbers(seed + 2, 1, 1, channels * multiplier, filters), _numbers(seed + 3, filters)
    layer = SeparableConv2D(
        first, second, bias, strides, padding, dilation, activation, border=border, flip=flip
    )
    _forward(layer, picture)
    between = naive.depthwise(picture, first, None, strides, padding, dilation, border=border, flip=flip)
    expected = between @ second[0, 0].astype(np.float64) + bias
    _check_every_sum(layer, picture, expected)


@sweep
@given(
    some.integers(0, 999), pairs(1, 5), pairs(1, 4), pairs(1, 4), PADDINGS, pairs(1, 3), pairs(1, 3), ACTIVATIONS,
    some.one_of(some.none(), pairs(0, 1)), some.booleans(),
)  # fmt: skip
def test_transposed_with_dilation(
    naive, seed, size, kernel, strides, padding, dilation, depth, activation, extra, flip
) -> None:
    channels, filters = depth
    picture, weights = _numbers(seed, *size, channels), _numbers(seed + 1, *kernel, filters, channels)
    bias = _numbers(seed + 2, filters)
    layer = Conv2DTranspose(
        weights, bias, strides, padding, dilation, activation, output_padding=extra, flip=flip
    )
    output = _forward(layer, picture, "output-empty-transposed", "crop-too-large", "output-padding-too-large")
    crops = tuple(
        _crop(*each, output.shape[at])
        for at, each in enumerate(zip(size, kernel, strides, dilation, _sides(padding), strict=True))
    )
    met = weights[::-1, ::-1] if flip else weights
    expected = naive.transposed(picture, met, bias, strides, dilation, crops, output.shape[:2])
    _check_every_sum(layer, picture, expected)
    _check_transposed_size(output, size, kernel, strides, dilation, padding, extra)


def _sides(padding):
    return padding if isinstance(padding, tuple) else (padding, padding)


def _crop(size: int, kernel: int, stride: int, dilation: int, padding, output: int) -> int:
    """Cells cut off before: what the forward convolution of this output would pad before, or the number given."""
    reach = (kernel - 1) * dilation + 1
    if padding == "same":
        return max((size - 1) * stride + reach - output, 0) // 2
    if padding in {"valid", "full"}:
        return 0 if padding == "valid" else reach - 1
    return padding if isinstance(padding, int) else padding[0]


def _check_transposed_size(output, size, kernel, strides, dilation, padding, extra) -> None:
    for axis, side in enumerate(_sides(padding)):
        reach = (kernel[axis] - 1) * dilation[axis] + 1
        spread = (size[axis] - 1) * strides[axis] + reach
        more = 0 if extra is None else extra[axis]
        if side == "valid":
            expected = spread + (max(strides[axis] - reach, 0) if extra is None else more)
        elif side == "same":
            whole = size[axis] * strides[axis]
            expected = whole if extra is None else whole - strides[axis] + reach % 2 + more
        elif side == "full":
            expected = spread - 2 * (reach - 1) + more
        else:
            expected = spread - (2 * side if isinstance(side, int) else sum(side)) + more
        assert output.shape[axis] == expected


def _check_every_choice(layer, picture: np.ndarray, output: np.ndarray) -> None:
    for row, column, channel in np.ndindex(*output.shape):
        shown = layer.explain(Cell(channel, row, column), picture)
        assert isinstance(shown, Choice)
        assert shown.result == float(output[row, column, channel])
        assert shown.considered[shown.chosen]
        equal = np.flatnonzero((shown.window.values == shown.result) & shown.considered)
        assert shown.chosen == equal[0]
        verdict = agreement(shown, output[row, column, channel])
        assert verdict.ok
        assert verdict.bound == 0


def _few_values(seed: int, *shape: int) -> np.ndarray:
    """Small whole numbers, so that ties are common."""
    return np.random.default_rng(seed).integers(-3, 4, size=shape).astype(np.float32)


@sweep
@given(
    some.integers(0, 999),
    pairs(1, 8),
    pairs(1, 4),
    pairs(1, 4),
    PADDINGS,
    pairs(1, 2),
    some.integers(1, 10),
    some.booleans(),
)
def test_pooling(naive, seed, size, window, strides, padding, dilation, channels, maximum) -> None:
    picture = _few_values(seed, *size, channels)
    layer = (MaxPooling2D if maximum else AveragePooling2D)(window, strides, padding, dilation)
    output = _forward(layer, picture, "pool-of-padding")
    choose = np.max if maximum else np.mean
    expected = naive.pooled(picture, window, strides, padding, dilation, choose)
    if maximum:
        np.testing.assert_array_equal(output, expected)
        _check_every_choice(layer, picture, output)
        return
    np.testing.assert_allclose(output, expected, rtol=1e-6, atol=1e-6)
    for row, column, channel in np.ndindex(*output.shape):
        shown = layer.explain(Cell(channel, row, column), picture)
        assert isinstance(shown, Sum)
        assert shown.result == pytest.approx(expected[row, column, channel], rel=1e-12, abs=1e-12)
        assert shown.divisor == shown.window.inside.sum()
        assert agreement(shown, output[row, column, channel]).ok


@sweep
@given(
    some.integers(0, 999), pairs(1, 8), pairs(1, 6), pairs(1, 3), PADDINGS, pairs(1, 2), some.integers(1, 10),
    some.sampled_from(BORDERS), some.sampled_from(["min", "median", "max"]),
)  # fmt: skip
def test_rank_filters(naive, seed, size, window, strides, padding, dilation, channels, border, kind) -> None:
    picture = _few_values(seed, *size, channels)
    filter_ = {"min": MinFilter2D, "median": MedianFilter2D, "max": MaxFilter2D}[kind]
    layer = filter_(window, strides, padding, dilation, border=border)
    output = _forward(layer, picture)
    cells = window[0] * window[1]
    rank = {"min": 0, "median": cells // 2, "max": cells - 1}[kind]
    np.testing.assert_array_equal(
        output, naive.ranked(picture, window, strides, padding, dilation, border, rank)
    )
    _check_every_choice(layer, picture, output)
