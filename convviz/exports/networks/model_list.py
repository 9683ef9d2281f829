"""What `convviz models` lists: the trained models that come along, and the architectures of the zoo."""

from __future__ import annotations

import math
from typing import Literal

import msgspec

from convviz.exports.networks.chosen import choose_network
from convviz.layers import TensorShape
from convviz.networks import bundled, zoo
from convviz.texts.zoo import description


class ListedModel(msgspec.Struct, frozen=True):
    """One model by name.

    Attributes:
        name: What the other commands take.
        kind: `"bundled"` for a trained one, `"zoo"` for an architecture with random weights.
        description: What it is, in English unless a language was installed.
        input_shapes: What it takes, without the batch.
        outputs: How many numbers each of its outputs has.
        parameters: How many numbers it has learnt, or would learn.
    """

    name: str
    kind: Literal["bundled", "zoo"]
    description: str
    input_shapes: tuple[TensorShape, ...]
    outputs: tuple[int, ...]
    parameters: int


def model_list() -> tuple[ListedModel, ...]:
    """All models by name, those that are trained first; a name that is both stands once."""
    trained = bundled.names()
    untrained = (name for name in zoo.names() if name not in trained)
    return (*map(_bundled, trained), *map(_of_the_zoo, untrained))


def _bundled(name: str) -> ListedModel:
    network = choose_network(name).network
    shapes = (network.shapes[each] for each in network.outputs)
    outputs = tuple(math.prod(shape) for shape in shapes if shape is not None)
    parameters = network.parameter_count()
    return ListedModel(name, "bundled", description(name), network.input_shapes, outputs, parameters)


def _of_the_zoo(name: str) -> ListedModel:
    entry = zoo.entry(name)
    return ListedModel(name, "zoo", description(name), entry.input_shapes, entry.outputs, entry.parameters)
