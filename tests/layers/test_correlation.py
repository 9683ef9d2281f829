"""The ways to compute one and the same correlation: each agrees with float64 whatever the shape makes it choose."""

import tracemalloc

import numpy as np
import pytest

from convviz.layers import (
    Conv2D,
    Conv2DTranspose,
    DepthwiseConv2D,
    MaxPooling2D,
    MedianFilter2D,
    resolve_axis,
)
from convviz.layers.correlation import correlate, correlate_channels
from convviz.layers.correlation.blocks import best_block, correlate_blocks
from convviz.layers.correlation.rows import correlate_rows
from convviz.layers.correlation.taps import correlate_taps

MEGABYTE = 1024 * 1024


def _numbers(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def _axes(picture: np.ndarray, kernel: np.ndarray, stride=(1, 1), dilation=(1, 1), padding="same"):
    return tuple(
        resolve_axis(picture.shape[at], kernel.shape[at], stride[at], dilation[at], padding) for at in (0, 1)
    )


def _exact(picture, kernel, axes) -> np.ndarray:
    """By whole arrays in float64: shape (H', W', F) for a kernel over all channels, zeros outside."""
    rows, columns = axes
    pads = ((rows.pad_before, rows.pad_after), (columns.pad_before, columns.pad_after), (0, 0))
    padded = np.pad(picture.astype(np.float64), pads)
    result = np.zeros((rows.output, columns.output, kernel.shape[3]))
    for a in range(rows.kernel):
        for b in range(columns.kernel):
            top, left = a * rows.dilation, b * columns.dilation
            cells = padded[top:, left:][: (rows.output - 1) * rows.stride + 1 : rows.stride]
            cells = cells[:, : (columns.output - 1) * columns.stride + 1 : columns.stride]
            result += cells @ kernel[a, b].astype(np.float64)
    return result


@pytest.mark.parametrize("block", [1, 2, 4, 8])
@pytest.mark.parametrize(
    ("stride", "dilation"), [((1, 1), (1, 1)), ((2, 3), (1, 1)), ((1, 1), (2, 3)), ((2, 2), (3, 2))]
)
@pytest.mark.parametrize("padding", ["valid", "same", "full"])
def test_blocks_of_every_width_agree(block: int, stride, dilation, padding: str) -> None:
    picture, kernel, bias = _numbers(1, 141, 153, 3), _numbers(2, 3, 4, 3, 5), _numbers(3, 5)
    axes = _axes(picture, kernel, stride, dilation, padding)
    out = np.full((axes[0].output, axes[1].output, 5), np.nan, np.float32)
    correlate_blocks(out, picture, kernel, axes, "zero", bias, block)
    np.testing.assert_allclose(out, _exact(picture, kernel, axes) + bias, rtol=0, atol=2e-4)


@pytest.mark.parametrize("border", ["zero", "edge"])
@pytest.mark.parametrize("padding", ["valid", "same", "full", 4])
@pytest.mark.parametrize(
    ("size", "stride", "dilation"), [((3, 3), 1, 1), ((4, 2), 2, 1), ((5, 1), 1, 2), ((1, 4), 3, 3)]
)
def test_rows_and_taps_agree(border: str, padding, size, stride: int, dilation: int) -> None:
    picture, one = _numbers(4, 37, 29, 3), _numbers(5, *size, 1, 1)
    one[:, -1] = 0
    kernel = np.repeat(one, 3, axis=2)
    axes = _axes(picture, kernel, (stride, 1), (dilation, dilation), padding)
    by_rows, by_taps = (np.full((axes[0].output, axes[1].output, 3), np.nan, np.float32) for _ in range(2))
    bias = _numbers(6, 3)
    correlate_rows(by_rows, picture, one[:, :, 0, 0], axes, border, bias)
    correlate_taps(by_taps, picture, kernel, axes, border, bias)
    np.testing.assert_allclose(by_rows, by_taps, rtol=0, atol=1e-4)
    if border == "zero":
        dense = np.zeros((*size, 3, 3), np.float32)
        dense[:, :, range(3), range(3)] = one[:, :, :, 0]
        np.testing.assert_allclose(by_rows, _exact(picture, dense, axes) + bias, rtol=0, atol=1e-4)


@pytest.mark.parametrize(
    ("channels", "filters"), [(1, 1), (1, 6), (3, 1), (3, 3), (16, 24), (64, 128), (130, 600)]
)
def test_any_number_of_channels_and_filters_agrees(channels: int, filters: int) -> None:
    picture, kernel = _numbers(7, 30, 70, channels), _numbers(8, 3, 3, channels, filters)
    axes = _axes(picture, kernel)
    exact = _exact(picture, kernel, axes)
    np.testing.assert_allclose(
        correlate(picture, kernel, axes), exact, rtol=0, atol=1e-5 * np.abs(exact).max()
    )


def test_large_pictures_of_few_channels_are_computed_in_blocks_and_small_ones_are_not() -> None:
    large, small = np.empty((512, 512)), np.empty((28, 28))
    kernel = np.empty((3, 3))
    assert best_block(_axes(large, kernel), 3, 3) > 1
    assert best_block(_axes(small, kernel), 1, 32) == 1
    assert best_block(_axes(large, kernel), 128, 128) == 1


def test_a_number_that_is_not_finite_reaches_only_the_outputs_that_read_it() -> None:
    """The faster ways multiply neighbours with zeros, and 0 · ∞ is no number."""
    for value in (np.inf, -np.inf, np.nan, 1e30):
        picture = _numbers(9, 96, 96, 3)
        picture[40, 41, 1] = value
        kernel = np.abs(_numbers(10, 3, 3, 3, 2)) + 1
        layers = {
            "dense": Conv2D(kernel, padding="same"),
            "depthwise, equal": DepthwiseConv2D(np.repeat(kernel[:, :, :1, :1], 3, axis=2), padding="same"),
            "depthwise": DepthwiseConv2D(kernel, padding="same"),
            "transposed": Conv2DTranspose(kernel.transpose(0, 1, 3, 2), strides=1, padding="same"),
        }
        for name, layer in layers.items():
            reached = ~(np.abs(layer.forward(picture)) < 1e20)
            where = np.argwhere(reached.any(axis=2))
            assert where.min(axis=0).tolist() == [39, 40], name
            assert where.max(axis=0).tolist() == [41, 42], name
            assert len(where) == 9
            if name.startswith("depthwise"):
                assert not reached[:, :, 0].any()
                assert not reached[:, :, -1].any()


def test_a_transposed_stride_keeps_what_is_not_finite_to_its_own_outputs() -> None:
    picture = _numbers(11, 20, 20, 2)
    picture[5, 6, 0] = np.inf
    output = Conv2DTranspose(np.abs(_numbers(12, 3, 3, 2, 2)), strides=2).forward(picture)
    where = np.argwhere(~np.isfinite(output).all(axis=2))
    assert (where.min(axis=0).tolist(), where.max(axis=0).tolist(), len(where)) == ([10, 12], [12, 14], 9)


@pytest.mark.parametrize("shape", [(70, 80, 3), (20, 20, 12)])
def test_any_memory_layout_gives_the_same_and_is_left_as_it_was(shape) -> None:
    plain = _numbers(13, *shape)
    channels = shape[2]
    kernel = _numbers(14, 3, 3, channels, 2)
    same = np.repeat(kernel[:, :, :1, :1], channels, axis=2)
    layouts = {
        "fortran": np.asfortranarray(plain),
        "turned": np.ascontiguousarray(plain[::-1, ::-1])[::-1, ::-1],
        "cut": np.pad(plain, ((3, 2), (1, 4), (1, 1)))[3:-2, 1:-4, 1:-1],
        "read-only": plain.copy(),
        "float64": plain.astype(np.float64),
    }
    layouts["read-only"].setflags(write=False)
    for layer in (
        Conv2D(kernel, padding="same"),
        DepthwiseConv2D(same),
        DepthwiseConv2D(kernel, strides=(1, 2)),
        Conv2DTranspose(kernel.transpose(0, 1, 3, 2), strides=2),
        MaxPooling2D(3, 2),
        MedianFilter2D(3, padding="same"),
    ):
        expected = layer.forward(plain)
        for name, picture in layouts.items():
            np.testing.assert_allclose(layer.forward(picture), expected, atol=1e-5, err_msg=name)
            np.testing.assert_array_equal(picture, plain)


def test_the_output_is_new_memory() -> None:
    picture = _numbers(15, 9, 9, 1)
    for layer in (Conv2D(np.ones((1, 1, 1, 1))), MaxPooling2D(1), MedianFilter2D(1)):
        output = layer.forward(picture)
        assert not np.shares_memory(output, picture)
        assert output.flags.writeable


@pytest.mark.parametrize(
    ("layer", "most"),
    [
        (MedianFilter2D(11, padding="same"), 40),
        (Conv2D(np.ones((11, 11, 3, 3)), padding="same"), 20),
        (DepthwiseConv2D(np.ones((11, 11, 3, 1)), padding="same", border="reflect"), 20),
        (MaxPooling2D(11, 1, "same"), 20),
    ],
    ids=["median", "convolution", "depthwise", "max"],
)
def test_a_photo_never_takes_more_memory_than_a_few_bands(layer, most: int) -> None:
    """The patches of 11×11 windows of 512×512×3 would take 380 MB at once."""
    picture = np.zeros((512, 512, 3), np.float32)
    tracemalloc.start()
    layer.forward(picture)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < most * MEGABYTE


def test_channels_by_themselves_with_a_multiplier_stand_channel_by_channel() -> None:
    picture, kernel = _numbers(16, 12, 13, 9), _numbers(17, 3, 3, 9, 2)
    axes = _axes(picture, kernel)
    output = correlate_channels(picture, kernel, axes)
    for channel in range(9):
        for number in range(2):
            alone = _exact(
                picture[:, :, channel : channel + 1],
                kernel[:, :, channel : channel + 1, number : number + 1],
                axes,
            )
            np.testing.assert_allclose(output[:, :, channel * 2 + number], alone[:, :, 0], atol=1e-4)
