"""How fast the pictures of 64 filters are made in one batch, beside the course's loop filter by filter.

Both take the same steps on pictures of the same size, without blur, shifts and variation, which the course has not. The
course's loop is written as it stands there, with what Keras 3 has instead of `K.gradients`: a model up to the layer, a
`GradientTape`, one picture, one filter after the other. A second loop is the same with each filter's step compiled by
`tf.function`, its compilation counted, as whoever writes it that way has it. Both begin anew for a few filters, and 64
are counted from those.

Run it from the checkout: python -m tests.benchmarks.bench_maximising
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from convviz import open_network
from convviz.learning.evidence.maximising import maximise
from convviz.learning.evidence.subject import Subject
from convviz.learning.network.keras_session import clean_environment, keras, tensorflow
from convviz.learning.process.control import Unhindered
from convviz.networks.bundled import path
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import Maximise

LAYERS = (("mnist", "conv2d_1"), ("mnist", "conv2d_2"), ("catsdogs", "conv2d_1"), ("catsdogs", "conv2d_2"))
FILTERS, COURSE_FILTERS, STEPS = 64, 2, 40
LEAST = 5


def course(model: Any, layer: str, index: int, shape: tuple[int, ...], *, compiled: bool) -> np.ndarray:
    """One picture by the course's `generate_pattern`."""
    tf = tensorflow()
    up_to = keras().Model(model.inputs, model.get_layer(layer).output)

    def iterate(picture: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(picture)
            loss = tf.reduce_mean(up_to([picture])[..., index])
        gradient = tape.gradient(loss, picture)
        return loss, gradient / (tf.sqrt(tf.reduce_mean(tf.square(gradient))) + 1e-5)

    step = tf.function(iterate) if compiled else iterate
    noise = np.random.default_rng(index).random((1, *shape)).astype(np.float32)
    picture = tf.constant(0.5 + 20 / 255 * noise)
    for _ in range(STEPS):
        _, gradient = step(picture)
        picture += gradient * (1 / 255)
    return picture.numpy()[0]


def seconds(run: Callable[[], object]) -> float:
    """How long it takes by the clock."""
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def ignored(answer: Answer, /) -> None:
    """Takes what is told."""
    del answer


def main() -> None:
    """Prints a line for each layer."""
    for name, layer in LAYERS:
        model, subject = keras().saving.load_model(path(name)), Subject(open_network(name))
        shape = subject.network.input_shapes[0]
        question = Maximise(
            layer, tuple(range(FILTERS)), steps=STEPS, rate=1 / 255, blur=0, jitter=0, decay=0, variation=0
        )

        def batch(question: Maximise = question, subject: Subject = subject) -> object:
            return maximise(question, subject, ignored, Unhindered())

        def loop(
            *, compiled: bool, model: Any = model, layer: str = layer, shape: tuple[int, ...] = shape
        ) -> float:
            whole = seconds(
                lambda: [
                    course(model, layer, each, shape, compiled=compiled) for each in range(COURSE_FILTERS)
                ]
            )
            return whole / COURSE_FILTERS * FILTERS

        first, plain, ours, compiled = (
            seconds(batch),
            loop(compiled=False),
            seconds(batch),
            loop(compiled=True),
        )
        print(
            f"{name:9} {layer:9} {FILTERS} filters, {STEPS} steps: {ours:6.2f} s (first time {first:6.2f} s)   "
            f"course {plain:7.2f} s: {plain / ours:5.1f} times (bar {LEAST})   "
            f"compiled for each filter {compiled:7.2f} s: {compiled / ours:5.1f} times",
            flush=True,
        )


if __name__ == "__main__":
    clean_environment()
    main()
