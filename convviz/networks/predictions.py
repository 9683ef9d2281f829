"""Classes with their probabilities and names, best first; and why a network has none."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from convviz.layers import Array, ConvvizError
from convviz.networks.network import Network
from convviz.networks.outputs import (
    Classifier,
    MapsOutput,
    NumbersOutput,
    PictureOutput,
    Reading,
    probabilities,
)


class Prediction(msgspec.Struct, frozen=True):
    """One class and how likely the network takes it to be.

    Attributes:
        index: The class, from 0.
        name: What it is called.
        probability: 0..1.
    """

    index: int
    name: str
    probability: float


def predictions(reading: Classifier, output: Array, names: Sequence[str]) -> tuple[Prediction, ...]:
    """All classes, the likeliest first; of equal ones that with the lower index; what is no number comes last.

    Args:
        reading: How the output is to be read.
        output: What it gave.
        names: One for each class.
    """
    found = probabilities(reading, output)
    order = map(int, np.argsort(-found, kind="stable"))
    return tuple(Prediction(index, names[index], float(found[index])) for index in order)


def no_classes(network: Network, reading: Reading, name: str = "") -> ConvvizError:
    """Why a network has no classes to predict: what it puts out instead.

    Args:
        network: The network.
        reading: How its output is to be read.
        name: What a person calls it, such as its file's name; by default what it calls itself.
    """
    name = name or network.name
    match reading:
        case PictureOutput(shape=shape):
            size = " × ".join(map(str, shape))
            return ConvvizError(
                "puts-out-picture",
                f"{name} does not classify pictures: it puts out a picture of {size}.",
                network=name,
                size=size,
            )
        case NumbersOutput(count=1):
            return ConvvizError(
                "puts-out-number",
                f"{name} does not classify pictures: it puts out a number that is no class.",
                network=name,
            )
        case NumbersOutput(count=count):
            return ConvvizError(
                "puts-out-numbers",
                f"{name} does not classify pictures: it puts out {count} numbers that are no classes.",
                network=name,
                count=count,
            )
        case MapsOutput(shape=shape):
            size = " × ".join(map(str, shape))
            return ConvvizError(
                "puts-out-maps",
                f"{name} does not classify pictures: it puts out maps of {size}.",
                network=name,
                size=size,
            )
        case _:
            return network.stopped[network.node(reading.layer).id]
