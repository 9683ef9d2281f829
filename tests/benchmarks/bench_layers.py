"""Measures the layers: beside scipy in turns, on photographs of the lab, and on the networks of the course.

Run it from the checkout: python -m tests.benchmarks.bench_layers
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Sequence

import numpy as np
from scipy import ndimage

from convviz.layers import (
    Activation,
    AveragePooling2D,
    Cell,
    Conv2D,
    Conv2DTranspose,
    DepthwiseConv2D,
    Layer,
    MaxPooling2D,
    MedianFilter2D,
    MinFilter2D,
)

_RNG = np.random.default_rng(0)


def numbers(*shape: int) -> np.ndarray:
    """Normal float32 numbers."""
    return _RNG.normal(size=shape).astype(np.float32)


def seconds(run: Callable[[], object]) -> float:
    """How long one run takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def measure(name: str, run: Callable[[], object], count: int = 200) -> None:
    """Prints the median and the 95th percentile of `count` runs, in milliseconds."""
    run()
    median, late = np.percentile([seconds(run) for _ in range(count)], [50, 95]) * 1000
    print(f"{name:58} {median:9.3f} ms  p95 {late:9.3f} ms", flush=True)


def compare(name: str, ours: Callable[[], object], theirs: Callable[[], object], count: int) -> None:
    """Runs both in turns, so that what else the machine does meets both, and prints the ratio of each turn."""
    ours()
    theirs()
    pairs = np.array([(seconds(ours), seconds(theirs)) for _ in range(count)])
    mine, other = np.median(pairs, axis=0) * 1000
    ratios = pairs[:, 1] / pairs[:, 0]
    late = np.percentile(pairs[:, 0], 95) * 1000
    print(
        f"{name:58} {mine:9.3f} ms  p95 {late:9.3f} ms  other {other:9.3f} ms  "
        f"{np.median(ratios):5.1f} times as fast (p5 {np.percentile(ratios, 5):.1f})",
        flush=True,
    )


def full_hd() -> None:
    """A 3×3 kernel and others over a picture of 1920×1080×3, plane by plane as scipy does it."""
    picture = _RNG.random((1080, 1920, 3), dtype=np.float32)
    planes = [np.ascontiguousarray(picture[:, :, channel]) for channel in range(3)]
    kernels = {
        "random 3×3": numbers(3, 3),
        "Sobel": np.array([[1, 0, -1], [2, 0, -2], [1, 0, -1]], np.float32),
    }
    for name, kernel in {**kernels, "random 5×5": numbers(5, 5)}.items():
        layer = DepthwiseConv2D(np.repeat(kernel[:, :, None, None], 3, axis=2), padding="same")

        def interleaved(kernel: np.ndarray = kernel) -> None:
            for channel in range(3):
                ndimage.correlate(picture[:, :, channel], kernel, mode="constant")

        def contiguous(kernel: np.ndarray = kernel) -> None:
            for plane in planes:
                ndimage.correlate(plane, kernel, mode="constant")

        run = lambda layer=layer: layer.forward(picture)  # noqa: E731 - bound now, for the two comparisons
        compare(f"1920×1080×3, {name}, scipy", run, interleaved, 15)
        compare(f"1920×1080×3, {name}, scipy on separate planes", run, contiguous, 15)
    measure("1920×1080×3, max-pooling 2×2", lambda: MaxPooling2D(2).forward(picture), 30)


def _dragged(size: int, stride: int) -> dict[str, Callable[[], Layer]]:
    """What is built anew at every step of a drag."""
    own, dense, spread = numbers(size, size, 3, 1), numbers(size, size, 3, 3), numbers(size, size, 3, 3)
    same = np.repeat(own[:, :, :1], 3, axis=2)
    bias = numbers(3)
    return {
        "depthwise, one kernel": lambda: DepthwiseConv2D(same, None, stride, "same"),
        "depthwise, one kernel, reflected": lambda: DepthwiseConv2D(
            same, None, stride, "same", border="reflect"
        ),
        "depthwise, three kernels": lambda: DepthwiseConv2D(own, None, stride, "same"),
        "convolution, 1 filter": lambda: Conv2D(dense[..., :1], bias[:1], stride, "same"),
        "convolution, 3 filters": lambda: Conv2D(dense, bias, stride, "same"),
        "transposed, 3 filters": lambda: Conv2DTranspose(spread, None, stride, "same"),
    }


def photo() -> None:
    """What runs while a weight or the stride is dragged on a 512×512×3 photo."""
    picture = _RNG.random((512, 512, 3), dtype=np.float32)
    for size, count in ((3, 200), (5, 200), (11, 40)):
        for stride in (1, 2):
            for name, make in _dragged(size, stride).items():
                title = f"512×512×3, {size}×{size}, stride {stride}, {name}"
                measure(title, lambda make=make: make().forward(picture), count)
    pools: dict[str, Layer] = {
        "max-pooling 2×2": MaxPooling2D(2),
        "average pooling 2×2": AveragePooling2D(2),
        "max-pooling 3×3, stride 1": MaxPooling2D(3, 1, "same"),
    }
    functions = ("relu", "leaky_relu", "sigmoid", "tanh", "absolute", "softmax")
    for name, layer in {**pools, **{function: Activation(function) for function in functions}}.items():
        measure(f"512×512×3, {name}", lambda layer=layer: layer.forward(picture), 100)


def rank_filters() -> None:
    """Median and minimum beside scipy, and the memory of the largest."""
    picture = _RNG.random((512, 512, 3), dtype=np.float32)
    for size in (3, 5, 7, 11):
        median, least = MedianFilter2D(size, padding="same"), MinFilter2D(size, padding="same")
        compare(
            f"512×512×3, median {size}×{size}",
            lambda layer=median: layer.forward(picture),
            lambda size=size: [ndimage.median_filter(picture[:, :, c], size) for c in range(3)],
            3,
        )
        compare(
            f"512×512×3, minimum {size}×{size}",
            lambda layer=least: layer.forward(picture),
            lambda size=size: [ndimage.minimum_filter(picture[:, :, c], size) for c in range(3)],
            9,
        )
    tracemalloc.start()
    MedianFilter2D(11, padding="same").forward(picture)
    print(
        f"512×512×3, median 11×11, peak {tracemalloc.get_traced_memory()[1] / 2**20:.1f} MB with its output"
    )
    tracemalloc.stop()


def _chain(layers: Sequence[Layer], picture: np.ndarray) -> np.ndarray:
    for layer in layers:
        picture = layer.forward(picture)
    return picture


def _conv(channels: int, filters: int) -> Conv2D:
    return Conv2D(numbers(3, 3, channels, filters), numbers(filters), activation="relu")


def networks() -> None:
    """The convolutional parts of the course's networks, and the arithmetic of one cell."""
    pool = MaxPooling2D(2)
    mnist = [_conv(1, 32), pool, _conv(32, 64), pool, _conv(64, 64)]
    digit = _RNG.random((28, 28, 1), dtype=np.float32)
    measure("MNIST net's convolutions and pools, one digit", lambda: _chain(mnist, digit))
    catsdogs = [_conv(3, 32), pool, _conv(32, 64), pool, _conv(64, 128), pool, _conv(128, 128), pool]
    pet = _RNG.random((150, 150, 3), dtype=np.float32)
    measure("cats/dogs net's convolutions and pools, one photo", lambda: _chain(catsdogs, pet), 100)
    maps = _chain(mnist[:2], digit)
    measure("explain a cell of 288 terms", lambda: mnist[2].explain(Cell(3, 4, 5), maps))
    measure("explain a cell of 9 terms", lambda: mnist[0].explain(Cell(3, 4, 5), digit))


def main() -> None:
    """Runs all measurements."""
    full_hd()
    photo()
    rank_filters()
    networks()


if __name__ == "__main__":
    main()
