"""What a network says of a picture that augmentation has changed, so that one sees how far changes may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from msgspec import Struct

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import TensorShape
from convviz.networks.outputs import Classifier, probabilities, reading_of
from convviz.networks.predictions import no_classes
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.preparation import Preparation, prepare
from convviz.states.network.store import OpenNetwork
from convviz.states.training.augment import Images, Subject, alone_at, tiles_of, together_of


class Answer(Struct, frozen=True):
    """What a network says of a changed picture.

    Attributes:
        number: The class that it takes it for.
        probability: How sure it is, 0 to 1.
        same: Whether that is what it says of the picture itself.
    """

    number: int
    probability: float
    same: bool


class Answers(Struct, frozen=True):
    """What a network says of all pictures of a scene.

    Attributes:
        original: Of the picture itself.
        alone: Of each transform alone, in the order of the tiles.
        together: Of those changed by everything.
    """

    original: Answer
    alone: tuple[Answer, ...]
    together: tuple[Answer, ...]

    @property
    def kept(self) -> int:
        """How many of `together` it takes for what it takes the picture itself for."""
        return sum(answer.same for answer in self.together)


class Probe(Struct, frozen=True, eq=False):
    """A network that is asked about pictures.

    Attributes:
        name: What it is called.
        opened: The network.
        reading: How its classes are read.
        preparation: How it wants its pictures.
        shape: Its input.
    """

    name: str
    opened: OpenNetwork
    reading: Classifier
    preparation: Preparation
    shape: TensorShape

    def class_name(self, number: int) -> str:
        """What a class is called, or its number."""
        names = self.opened.classes
        return names[number] if number < len(names) else str(number)

    def ask(self, picture: Images, original: Answer | None = None) -> Answer:
        """What it says of a picture (height, width, 1 or 3) in 0..1 of its own size.

        Args:
            picture: The picture.
            original: What it says of the picture without changes; None for that one itself.

        Raises:
            ConvvizError: The network cannot be run.
        """
        # The picture is prepared already, but for the range and the order of its channels.
        how = replace(self.preparation, invert=False, centre=False, fit="squash")
        fed = prepare(picture * np.float32(255), how, self.shape)
        if fed is None:
            raise AssertionError("only centring finds no ink, and nothing is centred here")
        trace = self.opened.network.run(fed)
        stopped = trace.stopped.get(self.reading.layer)
        if stopped is not None:
            raise stopped
        found = probabilities(self.reading, trace[self.reading.layer])
        number = int(np.argmax(found))
        return Answer(number, float(found[number]), original is None or number == original.number)


def probe_of(name: str, opened: OpenNetwork, preparations: tuple[Preparation, ...]) -> Probe:
    """A network that can be asked about pictures.

    Raises:
        ConvvizError: It puts out no classes, or takes several inputs.
    """
    network = opened.network
    reading = reading_of(network)
    if not isinstance(reading, Classifier):
        raise no_classes(network, reading)
    if len(network.inputs) != 1:
        sentence = f"{name} takes {len(network.inputs)} pictures at a time; one that takes one picture would be right."
        raise ConvvizError("probe-inputs", sentence, name=name, count=len(network.inputs))
    return Probe(name, opened, reading, preparations[0], network.input_shapes[0])


def answers_of(
    probe: Probe,
    subject: Subject,
    augmentation: Augmentation,
    count: int,
    seed: int,
    going: Callable[[], bool] | None = None,
) -> Answers | None:
    """What a network says of all pictures of `derive_augment`'s scene, at the network's own size.

    Args:
        probe: The network.
        subject: The picture.
        augmentation: The limits.
        count: How many pictures were changed by everything.
        seed: What they were drawn with.
        going: Asked between two pictures whether somebody still waits; None for always.

    Returns:
        The answers; None where nobody waits any more.

    Raises:
        ConvvizError: The network cannot be run.
    """
    original = probe.ask(subject.fed)
    alone: list[Answer] = []
    for tile in tiles_of(augmentation):
        if going is not None and not going():
            return None
        # What changes nothing need not be asked again.
        picture = alone_at(subject, augmentation, tile, fed=True) if tile.value else None
        alone.append(original if picture is None else probe.ask(picture, original))
    together: list[Answer] = []
    for picture in together_of(subject, augmentation, count, seed, fed=True):
        if going is not None and not going():
            return None
        together.append(probe.ask(picture, original))
    return Answers(original, tuple(alone), tuple(together))
