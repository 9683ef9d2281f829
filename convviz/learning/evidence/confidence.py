"""The probabilities that a network gives, for many pictures at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from convviz.layers import ConvvizError
from convviz.learning.evidence.compiling import compiled
from convviz.learning.evidence.subject import Subject
from convviz.learning.evidence.tensors import Tensor
from convviz.networks.outputs import Classifier, probabilities, reading_of
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.outside import output_outside


def classifier_of(subject: Subject, output: int) -> Classifier:
    """The classes that an output gives, counted from zero.

    Raises:
        ConvvizError: There is no such output, or it gives no classes.
    """
    network = subject.network
    count = len(network.outputs)
    if output >= count:
        raise output_outside(count, output)
    reading = reading_of(network, network.outputs[output])
    if not isinstance(reading, Classifier):
        sentence = (
            f"The output {network.outputs[output]} gives no probabilities of classes, which this needs."
        )
        raise ConvvizError("evidence-no-classes", sentence, output=network.outputs[output])
    return reading


def check_class(index: int, classes: int) -> None:
    """Makes sure that there is a class.

    Raises:
        ConvvizError: There is not.
    """
    if not 0 <= index < classes:
        sentence = f"The network tells classes apart, numbered 0 to {classes - 1}; received {index}."
        raise ConvvizError("class-outside", sentence, most=classes - 1, received=index)


def confidences(subject: Subject, classes: Classifier, inputs: Sequence[Floats]) -> Floats:
    """The probability of each class for each picture, shape (batch, classes).

    Args:
        subject: The network.
        classes: The output.
        inputs: Shape (batch, *shape) for each input of the network.

    Raises:
        ConvvizError: A layer on the way does not run.
    """

    def make() -> Any:
        def compute(*fed: Tensor) -> Tensor:
            return subject.tensors.values(fed, {classes.layer})[classes.layer]

        return compiled(compute)

    outputs = np.asarray(subject.once(("confidences", classes.layer), make)(*inputs))
    return np.stack([probabilities(classes, each) for each in outputs]).astype(np.float32)
