"""Measures how the time of a run grows with its products, from a small digit net to VGG16 with its dense layers.

Every layer's output is computed, for one picture, in turns from the smallest network to the largest. Printed is the
time for a million products, and the slope of time over products with both on logarithmic scales: 1 is linear, and
below 1 the large networks are the cheaper ones for their size.

Run it from the checkout: python -m tests.benchmarks.bench_cost
"""

from __future__ import annotations

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy is loaded, as convviz/startup.py does

import time
from typing import Final

import numpy as np

from convviz import open_network
from convviz.layers import Conv2D, Dense, Flatten, InputLayer, Layer, MaxPooling2D
from convviz.networks import Network, Node

_RNG: Final = np.random.default_rng(0)
_TURNS: Final = 7
_SECONDS: Final = 0.3
"""How long a network is run in one turn, at least once."""


def vgg16(size: int) -> Network:
    """VGG16 for pictures of this size, with its three dense layers."""
    nodes = [Node("input", "InputLayer", InputLayer((size, size, 3), "input"))]

    def add(layer: Layer) -> None:
        nodes.append(Node(f"layer_{len(nodes)}", type(layer).__name__, layer, (nodes[-1].id,)))

    channels = 3
    for filters, count in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        for _ in range(count):
            add(Conv2D(_weights(3, 3, channels, filters), padding="same", activation="relu"))
            channels = filters
        add(MaxPooling2D(2))
    add(Flatten())
    numbers = (size // 32) ** 2 * channels
    for units, activation in ((4096, "relu"), (4096, "relu"), (1000, "softmax")):
        add(Dense(_weights(numbers, units), activation=activation))
        numbers = units
    return Network(f"VGG16 at {size}×{size}", nodes, [nodes[-1].id])


def _weights(*shape: int) -> np.ndarray:
    """Numbers that keep the size of what comes through them."""
    inputs = int(np.prod(shape[:-1]))
    return _RNG.normal(scale=(2 / inputs) ** 0.5, size=shape).astype(np.float32)


def milliseconds(network: Network, pictures: list[np.ndarray]) -> float:
    """The median run of one turn."""
    taken: list[float] = []
    while not taken or sum(taken) < _SECONDS:
        start = time.perf_counter()
        network.run(*pictures)
        taken.append(time.perf_counter() - start)
    return float(np.median(taken)) * 1000


def main() -> None:
    """Prints the table."""
    networks = [open_network(name) for name in ("lenet5", "mnist", "cifar10", "residual", "catsdogs")]
    networks += [vgg16(size) for size in (64, 128, 224)]
    networks.sort(key=lambda network: network.multiply_adds())
    fed = [[_RNG.random(shape, dtype=np.float32) for shape in each.input_shapes] for each in networks]
    for network, pictures in zip(networks, fed, strict=True):
        network.run(*pictures)
    turns = np.array(
        [[milliseconds(*each) for each in zip(networks, fed, strict=True)] for _ in range(_TURNS)]
    )
    millions = np.array([network.multiply_adds() for network in networks]) / 1e6
    times = np.median(turns, axis=0)
    for network, million, took in zip(networks, millions, times, strict=True):
        print(
            f"{network.name:20} {million:10.2f} million products {took:9.2f} ms {took / million:9.4f} ms each"
        )
    slope, _ = np.polyfit(np.log(millions), np.log(times), 1)
    print(f"time grows with products to the power of {slope:.2f}; it is to be at most 1")


if __name__ == "__main__":
    main()
