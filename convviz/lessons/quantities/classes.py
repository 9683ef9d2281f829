"""What the network says: the class that it answers, and how probable it holds classes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.lessons.errors import no_class
from convviz.lessons.quantities.records import AnswerOf, Probability
from convviz.lessons.quantities.results import NumberResult, shortest
from convviz.lessons.quantities.spots import network_of, trace_of
from convviz.lessons.quantities.subject import Subject
from convviz.networks.outputs import Classifier, probabilities, reading_of
from convviz.networks.predictions import no_classes


def answer(_asked: AnswerOf, subject: Subject) -> NumberResult:
    """The most probable class.

    Raises:
        ConvvizError: The network gives no classes, or nothing is fed.
    """
    return NumberResult(int(_probabilities(subject).argmax()))


def probability(asked: Probability, subject: Subject) -> NumberResult:
    """How probable a class is.

    Raises:
        ConvvizError: The network gives no classes or fewer, or nothing is fed.
    """
    found = _probabilities(subject)
    if asked.of_class is None:
        return NumberResult(shortest(found.max()))
    if asked.of_class >= len(found):
        raise no_class(asked.of_class, len(found))
    return NumberResult(shortest(found[asked.of_class]))


def _probabilities(subject: Subject) -> NDArray[np.float64]:
    run = network_of(subject)
    reading = reading_of(run.network)
    if not isinstance(reading, Classifier):
        raise no_classes(run.network, reading)
    return probabilities(reading, trace_of(run)[reading.layer])
