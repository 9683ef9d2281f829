"""How fast the training loop is beside a plain `keras.fit`: the same network, pictures, batches and determinism.

The loop reports as to a window, measures each epoch, and writes snapshots and checkpoints; `fit` measures each epoch
and does nothing else. The first epoch of a run, in which TensorFlow compiles, is not counted.

Run it from the checkout: python -m tests.benchmarks.bench_training [mnist|catsdogs]
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from convviz.learning.messages import EpochReport, Event, Train
from convviz.learning.network.keras_session import begin_session, build, clean_environment, keras
from convviz.learning.process.control import Unhindered
from convviz.learning.recipe import Recipe
from convviz.networks import zoo

RUNS = 5
LEAST = 0.97


class Moment(NamedTuple):
    """A time, or a length of it, in seconds: by the clock on the wall, and of the processor for this process."""

    clock: float
    busy: float


def now() -> Moment:
    """This moment."""
    return Moment(time.perf_counter(), time.process_time())


class Case:
    """One network and its made-up pictures."""

    def __init__(self, name: str, pictures: int, batch: int, epochs: int, folder: Path) -> None:
        self.name, self.pictures, self.batch, self.epochs = name, pictures, batch, epochs
        self.folder = folder
        generator = np.random.default_rng(0)
        shape = zoo.entry(name).input_shapes[0]
        classes = max(2, zoo.entry(name).outputs[0])
        self.data = {
            f"{kind}_{part}": array
            for part, count in (("train", pictures), ("val", pictures // 10))
            for kind, array in (
                ("x", generator.integers(0, 256, (count, *shape), dtype=np.uint8)),
                ("y", np.arange(count) % classes),
            )
        }
        self.file = folder / f"{name}.npz"
        np.savez(self.file, **self.data)

    def ours(self) -> Moment:
        """Seconds a picture of the loop."""
        from convviz.learning.loop.job import run_job

        ends: list[Moment] = []

        def tell(event: Event) -> None:
            if isinstance(event, EpochReport) and event.epoch:
                ends.append(now())

        with tempfile.TemporaryDirectory(dir=self.folder) as run:
            recipe = Recipe(self.name, str(self.file), epochs=self.epochs, batch_size=self.batch)
            run_job(Train(recipe, f"{run}/model.keras", folder=run), tell, Unhindered())
        return self._a_picture(ends)

    def fit(self) -> Moment:
        """Seconds a picture of `keras.fit`."""
        begin_session(0)
        model = build(json.loads(json.dumps(zoo.config(self.name))))
        binary = model.output_shape[-1] == 1
        loss = "binary_crossentropy" if binary else "sparse_categorical_crossentropy"
        model.compile("adam", loss, metrics=["accuracy"])
        ends: list[Moment] = []
        watch = keras().callbacks.LambdaCallback(on_epoch_end=lambda *_: ends.append(now()))
        scaled: dict[str, Any] = {
            name: array / np.float32(255) if name.startswith("x") else array
            for name, array in self.data.items()
        }
        model.fit(
            scaled["x_train"],
            scaled["y_train"],
            batch_size=self.batch,
            epochs=self.epochs,
            validation_data=(scaled["x_val"], scaled["y_val"]),
            verbose=0,
            callbacks=[watch],
        )
        return self._a_picture(ends)

    def _a_picture(self, ends: list[Moment]) -> Moment:
        pictures = self.pictures * (len(ends) - 1)
        first, last = ends[0], ends[-1]
        return Moment((last.clock - first.clock) / pictures, (last.busy - first.busy) / pictures)


def alternating(first: Callable[[], Moment], second: Callable[[], Moment]) -> list[tuple[Moment, Moment]]:
    """Both, one after the other, as often as `RUNS` says."""
    found: list[tuple[Moment, Moment]] = []
    for _ in range(RUNS):
        keras().backend.clear_session()
        mine = first()
        keras().backend.clear_session()
        found.append((mine, second()))
    return found


def main() -> None:
    """Prints a line for each network."""
    clean_environment()
    with tempfile.TemporaryDirectory() as folder:
        cases = (
            Case("mnist", 20_000, 64, 4, Path(folder)),
            Case("catsdogs", 1_000, 20, 2, Path(folder)),
        )
        for case in cases:
            if sys.argv[1:] and case.name not in sys.argv[1:]:
                continue
            found = alternating(case.ours, case.fit)
            ratio = statistics.median(theirs.clock / mine.clock for mine, theirs in found)
            busy = statistics.median(theirs.busy / mine.busy for mine, theirs in found)
            rates = [1 / statistics.median(each[which].clock for each in found) for which in (0, 1)]
            print(
                f"{case.name}: {rates[0]:,.0f} pictures/s, keras.fit {rates[1]:,.0f}; ratio {ratio:.3f} by the clock, "
                f"{busy:.3f} by the processor's time; at least {LEAST} wanted: "
                f"{'met' if ratio >= LEAST else 'MISSED'}",
                flush=True,
            )


if __name__ == "__main__":
    main()
