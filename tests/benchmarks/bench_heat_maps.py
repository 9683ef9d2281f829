"""Measures heat maps beside a forward pass of Keras, in turns in one process: ratios carry over, times do not.

Keras runs the same network as a warmed `tf.function` and gives its answer alone.

Run it from the checkout: python -m tests.benchmarks.bench_heat_maps [mnist|catsdogs ...]
"""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

import statistics
import sys
import time
from collections.abc import Callable

import numpy as np

from convviz import open_network
from convviz.learning.evidence.attributions import attribution
from convviz.learning.evidence.heat_maps import heat_map
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Unhindered
from convviz.networks import bundled
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import Attribution, HeatMap, Target

# What must hold of a heat map of cats and dogs.
BAR = 2.0
TURNS = {"mnist": 200, "catsdogs": 40}


def ignore(_answer: Answer) -> None:
    """Hears nothing."""


def measure(name: str) -> None:
    import keras
    import tensorflow as tf

    model = keras.saving.load_model(bundled.path(name), compile=False)
    subject = Subject(open_network(name))
    picture = np.random.default_rng(0).random(subject.network.input_shapes[0], dtype=np.float32)
    given = tf.constant(picture[None])
    forward = tf.function(lambda numbers: model(numbers, training=False), autograph=False)
    runs: dict[str, Callable[[], object]] = {"forward pass by Keras": lambda: forward(given).numpy()}
    for method in ("grad-cam", "grad-cam++", "layer-cam"):
        question = HeatMap(method, target=Target(1))
        runs[method] = lambda question=question: heat_map(question, subject, (picture,), ignore, Unhindered())
    for method in ("gradient", "guided-backpropagation"):
        asked = Attribution(method, Target(1))
        runs[method] = lambda asked=asked: attribution(asked, subject, (picture,), ignore, Unhindered())
    for run in runs.values():
        for _ in range(3):
            run()
    times: dict[str, list[float]] = {label: [] for label in runs}
    for _ in range(TURNS[name]):
        for label, run in runs.items():
            start = time.perf_counter()
            run()
            times[label].append(time.perf_counter() - start)
    whole = times["forward pass by Keras"]
    for label, found in times.items():
        ratio = statistics.median(each / one for each, one in zip(found, whole, strict=True))
        bar = f"  (bar {BAR:.0f} times)" if name == "catsdogs" and label == "grad-cam" else ""
        median = statistics.median(found) * 1000
        print(f"{name:9} {label:26} {median:8.2f} ms  {ratio:5.2f} times{bar}", flush=True)


if __name__ == "__main__":
    for each in sys.argv[1:] or TURNS:
        measure(each)
