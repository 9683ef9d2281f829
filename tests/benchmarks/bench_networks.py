"""Measures whole networks beside TensorFlow, in turns in one process: ratios carry over, times do not.

Every layer's output is computed, for one picture. TensorFlow runs the same weights as a warmed `tf.function`.
numpy's own threads are off, as in the window.

Run it from the checkout: python -m tests.benchmarks.bench_networks [digits|catsdogs|vgg16 ...]
"""

from __future__ import annotations

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy is loaded, as convviz/startup.py does
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from convviz.layers import Conv2D, Dense, Flatten, InputLayer, Layer, MaxPooling2D
from convviz.networks import Network, Node, Trace


@dataclass(frozen=True)
class Architecture:
    """A chain of layers: 3×3 convolutions with ReLU, pools of 2×2, and dense layers behind them.

    Attributes:
        size: The picture's (height, width, channels).
        convolutions: Filters of each convolution, 0 for a pool.
        padding: Of the convolutions.
        dense: Units and activation of each dense layer.
        bar: What must hold, in words.
        runs: How many turns are measured.
    """

    size: tuple[int, int, int]
    convolutions: Sequence[int]
    padding: str
    dense: Sequence[tuple[int, str]]
    bar: str
    runs: int


ARCHITECTURES = {
    "digits": Architecture(
        (28, 28, 1), (32, 0, 64, 0, 64), "valid", ((64, "relu"), (10, "softmax")), "at least 2 times", 400
    ),
    "catsdogs": Architecture(
        (150, 150, 3), (32, 0, 64, 0, 128, 0, 128, 0), "valid", ((512, "relu"), (1, "sigmoid")),
        "at least 2 times", 40,
    ),
    "vgg16": Architecture(
        (224, 224, 3), (64, 64, 0, 128, 128, 0, *(256,) * 3, 0, *(512,) * 3, 0, *(512,) * 3, 0), "same",
        ((4096, "relu"), (4096, "relu"), (1000, "softmax")), "at least 0.87 times", 10,
    ),
}  # fmt: skip


def keras_model(architecture: Architecture) -> Any:
    """The network in Keras, all layers as outputs, with weights that keep the numbers' size from layer to layer."""
    import keras

    layers = keras.layers
    chain: list[Any] = [
        layers.Conv2D(
            filters, 3, padding=architecture.padding, activation="relu", kernel_initializer="he_normal"
        )
        if filters
        else layers.MaxPooling2D(2)
        for filters in architecture.convolutions
    ]
    chain.append(layers.Flatten())
    chain.extend(layers.Dense(units, activation=activation) for units, activation in architecture.dense)
    tensor = start = keras.Input(architecture.size)
    outputs = [tensor := layer(tensor) for layer in chain]
    return keras.Model(start, outputs)


def network_of(model: Any, size: tuple[int, int, int]) -> Network:
    """The same network in convviz."""
    nodes = [Node("input", "InputLayer", InputLayer(size, "input"))]
    for theirs in model.layers[1:]:
        nodes.append(Node(theirs.name, type(theirs).__name__, _layer_of(theirs), (nodes[-1].id,)))
    return Network("benchmark", nodes, [nodes[-1].id])


def _layer_of(theirs: Any) -> Layer:
    weights = theirs.get_weights()
    match type(theirs).__name__:
        case "Conv2D":
            return Conv2D(*weights, padding=theirs.padding, activation=theirs.activation.__name__)
        case "MaxPooling2D":
            return MaxPooling2D(theirs.pool_size)
        case "Dense":
            return Dense(*weights, theirs.activation.__name__)
        case _:
            return Flatten()


def seconds(run: Callable[[], object]) -> tuple[float, float]:
    """How long one run takes by the clock, and how long it keeps the processor busy, all cores added up."""
    start, start_busy = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - start, time.process_time() - start_busy


def compare(name: str) -> None:
    """Runs both in turns and prints times, the ratio of each turn, and the largest difference."""
    import tensorflow as tf

    architecture = ARCHITECTURES[name]
    model = keras_model(architecture)
    network = network_of(model, architecture.size)
    picture = np.random.default_rng(0).random(architecture.size, dtype=np.float32)
    batch = tf.constant(picture[None])
    function = tf.function(lambda tensor: model(tensor, training=False))

    def ours() -> Trace:
        return network.run(picture)

    def theirs() -> Any:
        return [output.numpy() for output in function(batch)]

    expected, trace = theirs(), ours()
    differences = [
        np.abs(trace[node.id] - output[0]).max() / np.abs(output).max()
        for node, output in zip(network.nodes[1:], expected, strict=True)
    ]
    for _ in range(3):
        ours()
        theirs()
    turns = np.array([(seconds(ours), seconds(theirs)) for _ in range(architecture.runs)]) * 1000
    (mine, my_busy), (other, other_busy) = np.median(turns, axis=0)
    (best, _), (best_other, _) = turns.min(axis=0)
    ratio, busy_ratio = np.median(turns[:, 1] / turns[:, 0], axis=0)
    print(
        f"{name}: {network.multiply_adds() / 1e6:.1f} million products, largest difference {max(differences):.1e}\n"
        f"    convviz      {mine:9.2f} ms  best {best:9.2f} ms  busy {my_busy:9.2f} ms\n"
        f"    tf.function  {other:9.2f} ms  best {best_other:9.2f} ms  busy {other_busy:9.2f} ms\n"
        f"    {ratio:.2f} times as fast (bar: {architecture.bar}), {best_other / best:.2f} by the best turns, "
        f"{busy_ratio:.2f} by the processor's work",
        flush=True,
    )
    if "--layers" in sys.argv:
        _print_layers(network, trace)


def _print_layers(network: Network, trace: Trace) -> None:
    for node in network.nodes[1:]:
        given = trace.inputs_of(node.id)
        took = float(np.median([seconds(lambda: node.layer.forward(*given))[0] for _ in range(7)]))  # noqa: B023
        products = network.multiply_adds_of(node.id)
        rate = f"{products / took / 1e9:6.1f} billion products a second" if products else ""
        print(f"    {node.id:20} {trace[node.id].shape!s:18} {took * 1000:9.3f} ms  {rate}", flush=True)


if __name__ == "__main__":
    for chosen in [name for name in sys.argv[1:] if name in ARCHITECTURES] or ARCHITECTURES:
        compare(chosen)
