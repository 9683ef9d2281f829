"""A small set of digits to train on, and one worker for all tests: importing TensorFlow takes 5 s."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import numpy as np
import pytest

from convviz.learning.messages import LAST_EVENTS, Event, Train
from convviz.learning.process.client import WorkerClient
from convviz.learning.recipe import Recipe
from convviz.learning.usual import usual_recipe

_WAIT_S = 120


@dataclass
class Trainer:
    """A worker, and what it told since its last training began."""

    events: queue.SimpleQueue[Event] = field(default_factory=queue.SimpleQueue)
    on_event: Callable[[Event], None] | None = None

    def __post_init__(self) -> None:
        self.client = WorkerClient(self._heard)

    def _heard(self, event: Event) -> None:
        if self.on_event is not None:
            self.on_event(event)
        self.events.put(event)

    def told(self) -> list[Event]:
        """All events up to the last one of the training in hand."""
        events = [self.events.get(timeout=_WAIT_S)]
        while not isinstance(events[-1], LAST_EVENTS):
            events.append(self.events.get(timeout=_WAIT_S))
        return events

    def train(self, request: Train) -> list[Event]:
        """Trains and waits for the end."""
        self.client.train(request)
        return self.told()


@dataclass(frozen=True)
class SmallData:
    """Files with a few made-up digits."""

    pictures: Path
    strokes: Path

    def recipe(self, **changes: object) -> Recipe:
        """A training of seconds."""
        usual = {
            "epochs": 2,
            "batch_size": 32,
            "validation": 40,
            "variants": 2,
            "drawings_an_epoch": 32,
        }
        recipe = usual_recipe("mnist", "mnist")
        return msgspec.structs.replace(
            recipe, data=str(self.pictures), strokes=str(self.strokes), **(usual | changes)
        )

    def plain(self, **changes: object) -> Recipe:
        """A training of seconds on the pictures alone, as on any others."""
        usual = {"epochs": 2, "batch_size": 32}
        return Recipe("mnist", str(self.pictures), **(usual | changes))


def bars(count: int, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Pictures of a horizontal bar, whose height in the picture is the label."""
    labels = generator.integers(0, 10, count)
    images = generator.integers(0, 40, (count, 28, 28)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[2 + 2 * label : 6 + 2 * label, 4:24] = 255
    return images, labels.astype(np.uint8)


@pytest.fixture(scope="session")
def small_data(tmp_path_factory: pytest.TempPathFactory) -> SmallData:
    folder = tmp_path_factory.mktemp("digits")
    generator = np.random.default_rng(3)
    x_train, y_train = bars(200, generator)
    x_test, y_test = bars(50, generator)
    np.savez(folder / "bars.npz", x_train=x_train, y_train=y_train, x_test=x_test, y_test=y_test)
    segments = [
        f'.SEGMENT DIGIT {index} ? "{index % 10}"\n.COMMENT {index % 10} {writer} {index}\n'
        f".PEN_DOWN\n 100 {100 + 30 * (index % 10)}\n 300 {400 - 20 * (index % 10)}\n.PEN_UP\n.DT 100\n"
        for index, writer in enumerate([1, 24, 25, 26, 30] * 6)
    ]
    (folder / "strokes.unipen").write_text("\n".join(segments), encoding="ascii")
    return SmallData(folder / "bars.npz", folder / "strokes.unipen")


@pytest.fixture(scope="session")
def trainer(small_data: SmallData, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trainer]:
    """A worker that is up: its thread is there before a test begins."""
    trainer = Trainer()
    output = tmp_path_factory.mktemp("first") / "first.keras"
    try:
        trainer.train(Train(small_data.recipe(epochs=1), str(output)))
        yield trainer
    finally:
        trainer.client.close()
