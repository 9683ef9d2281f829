"""The oracles of the layers' tests: plain loops in float64, and Keras on TensorFlow."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
import pytest
from numpy.typing import NDArray

from convviz.layers import Array, Cell, Layer, Sum, agreement, as_maps

Floats = NDArray[np.float64]
Pair = tuple[int, int]


class Naive:
    """The layers as their definitions read, one number after the other. Shares no code with `convviz.layers`."""

    @staticmethod
    def pads(padding, size: int, kernel: int, stride: int, dilation: int) -> Pair:
        """(before, after) by FEATURES section 5, mistake 1."""
        reach = (kernel - 1) * dilation + 1
        if padding == "same":
            output = int(np.ceil(size / stride))
            total = max((output - 1) * stride + (kernel - 1) * dilation + 1 - size, 0)
            return total // 2, total - total // 2
        if padding in {"valid", "full"}:
            return (0, 0) if padding == "valid" else (reach - 1, reach - 1)
        return (padding, padding) if isinstance(padding, int) else padding

    @staticmethod
    def padded(picture, kernel: Pair, strides: Pair, padding, dilation: Pair, border) -> Floats:
        sides = padding if isinstance(padding, tuple) else (padding, padding)
        pads = [
            Naive.pads(sides[axis], picture.shape[axis], kernel[axis], strides[axis], dilation[axis])
            for axis in (0, 1)
        ]
        widths = (*pads, (0, 0))
        wide = picture.astype(np.float64)
        if isinstance(border, str) and border not in {"zero", "one"}:
            return np.pad(wide, widths, mode=border)
        value = {"zero": 0.0, "one": 1.0}.get(border, border)
        return np.pad(wide, widths, constant_values=value)

    @staticmethod
    def windows(padded: Floats, kernel: Pair, strides: Pair, dilation: Pair):
        """(row, column, window of shape (kh, kw, C)) for every output."""
        reach = [(kernel[axis] - 1) * dilation[axis] + 1 for axis in (0, 1)]
        tops = range(0, padded.shape[0] - reach[0] + 1, strides[0])
        lefts = range(0, padded.shape[1] - reach[1] + 1, strides[1])
        for (row, top), (column, left) in product(enumerate(tops), enumerate(lefts)):
            yield (
                row,
                column,
                padded[top : top + reach[0] : dilation[0], left : left + reach[1] : dilation[1]],
            )

    @staticmethod
    def collect(found, channels: int) -> Floats:
        cells = list(found)
        output = np.full((cells[-1][0] + 1, cells[-1][1] + 1, channels), np.nan)
        for row, column, values in cells:
            output[row, column] = values
        return output

    @classmethod
    def conv2d(
        cls, picture, kernel, bias, strides, padding, dilation, *, groups=1, border="zero", flip=False
    ) -> Floats:
        height, width, depth, filters = kernel.shape
        weights = kernel.astype(np.float64)[::-1, ::-1] if flip else kernel.astype(np.float64)
        padded = cls.padded(picture, (height, width), strides, padding, dilation, border)

        def one(window: Floats) -> list[float]:
            values: list[float] = []
            for filter_ in range(filters):
                group = filter_ // (filters // groups)
                own = window[:, :, group * depth : (group + 1) * depth]
                terms = [
                    own[a, b, c] * weights[a, b, c, filter_]
                    for a, b, c in product(range(height), range(width), range(depth))
                ]
                values.append(sum(terms) + (0.0 if bias is None else float(bias[filter_])))
            return values

        found = cls.windows(padded, (height, width), strides, dilation)
        return cls.collect(((row, column, one(window)) for row, column, window in found), filters)

    @classmethod
    def depthwise(
        cls, picture, kernel, bias, strides, padding, dilation, *, border="zero", flip=False
    ) -> Floats:
        height, width, channels, multiplier = kernel.shape
        as_groups = kernel.reshape(height, width, 1, channels * multiplier)
        return cls.conv2d(
            picture, as_groups, bias, strides, padding, dilation, groups=channels, border=border, flip=flip
        )

    @staticmethod
    def transposed(picture, kernel, bias, strides, dilation, crops: Pair, output: Pair) -> Floats:
        """Every input cell adds its whole kernel to the output, which starts `crops` cells into what is spread."""
        height, width, filters, _ = kernel.shape
        wide, weights = picture.astype(np.float64), kernel.astype(np.float64)
        result = np.zeros((*output, filters)) + (0.0 if bias is None else np.asarray(bias, np.float64))
        for row, column in product(range(picture.shape[0]), range(picture.shape[1])):
            for a, b in product(range(height), range(width)):
                down = row * strides[0] + a * dilation[0] - crops[0]
                across = column * strides[1] + b * dilation[1] - crops[1]
                if 0 <= down < output[0] and 0 <= across < output[1]:
                    result[down, across] += weights[a, b] @ wide[row, column]
        return result

    @classmethod
    def pooled(cls, picture, size, strides, padding, dilation, choose) -> Floats:
        """`choose` of the real cells of each window, channel by channel."""
        padded = cls.padded(picture, size, strides, padding, dilation, np.nan)
        channels = picture.shape[2]

        def one(window: Floats) -> list[float]:
            real = [window[:, :, channel].ravel() for channel in range(channels)]
            return [choose(cells[~np.isnan(cells)]) for cells in real]

        found = cls.windows(padded, size, strides, dilation)
        return cls.collect(((row, column, one(window)) for row, column, window in found), channels)

    @classmethod
    def ranked(cls, picture, size, strides, padding, dilation, border, rank) -> Floats:
        """The number of a rank, counted from the smallest, among all cells of each window."""
        padded = cls.padded(picture, size, strides, padding, dilation, border)
        channels = picture.shape[2]

        def one(window: Floats) -> list[float]:
            return [sorted(window[:, :, channel].ravel())[rank] for channel in range(channels)]

        found = cls.windows(padded, size, strides, dilation)
        return cls.collect(((row, column, one(window)) for row, column, window in found), channels)


@pytest.fixture(scope="session")
def naive() -> type[Naive]:
    return Naive


def disagreements(layer: Layer, *inputs: Array) -> list[tuple[Cell, str]]:
    """The cells whose arithmetic is not what the layer computed; none of a correct layer."""
    output = layer.forward(*inputs)
    assert output.dtype == np.float32
    assert output.shape == tuple(layer.output_shape(*(array.shape for array in inputs)))
    ends = getattr(layer, "activation", None) is not None
    before = layer.before_activation(*inputs) if ends else output
    maps, sums = as_maps(output), as_maps(before)
    found: list[tuple[Cell, str]] = []
    height, width, channels = maps.shape
    for row, column, channel in product(range(height), range(width), range(channels)):
        cell = Cell(channel, row, column)
        shown = layer.explain(cell, *inputs)
        computed = (sums if isinstance(shown, Sum) else maps)[row, column, channel]
        verdict = agreement(shown, float(computed))
        # The check compares sums before their activation; what comes after it has to be close as well.
        after = abs(shown.result - maps[row, column, channel]) <= verdict.bound + 1e-5 * (
            1 + abs(shown.result)
        )
        if not verdict.ok or not after:
            found.append((cell, f"{shown}, computed {computed}: {verdict}"))
    return found


def is_keras_s(ours: Layer, theirs, *inputs: Array, weights: list | None = None) -> None:
    """Asserts that a layer is Keras's: shape, numbers, parameters, and the arithmetic of every cell."""
    batch = [array[None] for array in inputs]
    if weights is not None:
        theirs.build([array.shape for array in batch] if len(batch) > 1 else batch[0].shape)
        theirs.set_weights(weights)
    expected = np.asarray(theirs(batch if len(batch) > 1 else batch[0]))[0]
    given = [array.copy() for array in inputs]
    output = ours.forward(*inputs)
    assert output.shape == expected.shape
    np.testing.assert_allclose(output, expected, rtol=1e-5, atol=1e-5 * max(1.0, np.abs(expected).max()))
    assert ours.parameter_count() == theirs.count_params()
    assert disagreements(ours, *inputs) == []
    for before, after in zip(given, inputs, strict=True):
        np.testing.assert_array_equal(before, after)


@pytest.fixture(scope="session", name="disagreements")
def disagreements_fixture() -> Callable[..., list[tuple[Cell, str]]]:
    return disagreements


@pytest.fixture(scope="session", name="is_keras_s")
def is_keras_s_fixture() -> Callable[..., None]:
    return is_keras_s


@pytest.fixture
def some() -> Callable[..., Array]:
    """Numbers of a shape, of both signs, the same in every run."""
    rng = np.random.default_rng(20)
    return lambda *shape: rng.normal(size=shape).astype(np.float32)
