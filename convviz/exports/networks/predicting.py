"""What `convviz predict` answers: classes with their probabilities, best first, for each picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from convviz.exports.networks.chosen import ChosenNetwork
from convviz.exports.networks.feeding import Wishes, feeds
from convviz.networks.outputs import Classifier, reading_of
from convviz.networks.predictions import Prediction, no_classes, predictions


class Answer(msgspec.Struct, frozen=True):
    """What a network says to one picture.

    Attributes:
        files: The picture, or as many as the network has inputs.
        classes: The classes, best first.
        notes: What is worth knowing, one sentence each.
    """

    files: tuple[Path, ...]
    classes: tuple[Prediction, ...]
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """What `--json` prints of it."""
        files = [str(file) for file in self.files]
        classes = [{"name": each.name, "probability": each.probability} for each in self.classes]
        return {"picture": files[0] if len(files) == 1 else files, "classes": classes}


def predict(
    chosen: ChosenNetwork,
    files: Sequence[Path],
    wishes: Wishes,
    names: tuple[str, ...] = (),
    top: int | None = None,
) -> tuple[Answer, ...]:
    """What the network says to each picture.

    Args:
        chosen: The network.
        files: Pictures, or as many for each answer as the network has inputs.
        wishes: How they are prepared.
        names: What the classes are called; by default what is known.
        top: How many classes to give; by default all.

    Raises:
        ConvvizError: The network does not classify, a picture cannot be read, or the names do not fit.
    """
    network = chosen.network
    reading = reading_of(network)
    if not isinstance(reading, Classifier):
        raise no_classes(network, reading, chosen.title)
    called = chosen.names_of(reading, names)
    answers: list[Answer] = []
    for fed in feeds(chosen, files, wishes):
        output = network.run(*fed.arrays)[reading.layer]
        answers.append(Answer(fed.files, predictions(reading, output, called)[:top], fed.notes))
    return tuple(answers)


def reading_notes(chosen: ChosenNetwork) -> tuple[str, ...]:
    """What is worth knowing about how the network's output is read."""
    reading = reading_of(chosen.network)
    notes: list[str] = []
    if isinstance(reading, Classifier) and reading.head == "logits":
        notes.append(f"{reading.layer} gives logits; the probabilities are their softmax.")
    if isinstance(reading, Classifier) and reading.head == "sigmoids":
        notes.append(f"{reading.layer} gives each class a probability of its own; they do not add up to 1.")
    others = [each for each in chosen.network.outputs if each != reading.layer]
    if others:
        notes.append(f"These are the classes of {reading.layer}; {', '.join(others)} is put out too.")
    return tuple(notes)
