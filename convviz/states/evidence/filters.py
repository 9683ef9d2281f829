"""Pictures that are made for the filters of a layer: for which layers, what is asked, and what came of it."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import ConvvizError, InputLayer
from convviz.layers.global_pooling import GlobalPooling
from convviz.layers.pooling import Pooling2D
from convviz.layers.shaping.move import Move
from convviz.layers.shaping.resampling import Resampling
from convviz.networks.derivation import innermost
from convviz.networks.network import Network
from convviz.networks.outputs import Classifier, reading_of
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Maximise
from convviz.states.evidence.shown_input import shown_picture
from convviz.states.evidence.usual_maximise import usual_maximise
from convviz.states.evidence.views import FiltersView

CLASSES = ""
"""Stands for the classes of an output where a layer's id stands else."""

# What only moves, thins out or averages the maps of a layer before it: its filters are that layer's.
_NOT_FILTERS = (InputLayer, Pooling2D, GlobalPooling, Move, Resampling)
# A step goes through the network forwards, and twice as far backwards.
_PASSES = 3
# What a product takes, and what a number of a layer's output takes with all that is done to it: measured on two cores
# without a GPU, where layers of few products are bound by the memory.
_PRODUCT_S = 2e-11
_NUMBER_S = 2e-9
_QUICK_S = 5.0


class FiltersScene(Struct, frozen=True, eq=False):
    """What came of a question, perhaps so far.

    Attributes:
        network: What it was asked of.
        question: What was asked.
        pictures: uint8 (channels, height, width, 1 or 3), as the network's input shows them.
        excitements: float32 (channels,): the mean of each one's map, or the class's logit.
        starts: The same of the noise that all began from.
        names: Of the classes; () where channels have numbers alone.
        done: How many steps are taken.
    """

    network: Network
    question: Maximise
    pictures: NDArray[np.uint8]
    excitements: Floats
    starts: Floats
    names: tuple[str, ...]
    done: int

    @property
    def channels(self) -> tuple[int, ...]:
        """Which channels the pictures are of."""
        return self.question.channels

    @property
    def are_units(self) -> bool:
        """Whether each channel of the layer is a single number."""
        return self.question.layer != CLASSES and not _has_maps(self.network, self.question.layer)

    def name_of(self, place: int) -> str:
        """What the channel at a place is called: its number, counted from one, or its class's name."""
        channel = self.channels[place]
        return self.names[channel] if channel < len(self.names) else str(channel + 1)

    def place_of(self, channel: int | None) -> int | None:
        """Where a channel stands; None where it was not asked for."""
        return self.channels.index(channel) if channel in self.channels else None


def filter_layers(network: Network, output: int = 0) -> tuple[str, ...]:
    """What pictures can be made for: layers with filters from the input on, then `CLASSES` where there are any.

    The output is not among the layers where it gives classes: their logits are what can be raised. Nothing where the
    network takes no picture.
    """
    if not any(_takes_pictures(network, index) for index in range(len(network.inputs))):
        return ()
    has_classes = class_count(network, output) > 0
    left_out = network.outputs[output] if has_classes else None
    layers = tuple(
        node.id
        for node in network.nodes
        if network.maps_shape(node.id) is not None
        and node.id != left_out
        and not isinstance(innermost(node.layer), _NOT_FILTERS)
    )
    return (*layers, CLASSES) if has_classes else layers


def class_count(network: Network, output: int = 0) -> int:
    """How many classes an output tells apart; 0 where it gives none."""
    if output >= len(network.outputs):
        return 0
    reading = reading_of(network, network.outputs[output])
    return max(reading.classes, 2) if isinstance(reading, Classifier) else 0


def filter_count(network: Network, layer: str, output: int = 0) -> int:
    """How many channels a layer has, or how many classes there are."""
    if layer == CLASSES:
        return class_count(network, output)
    shape = network.maps_shape(layer)
    return 0 if shape is None else shape.channels


def filters_question(network: Network, view: FiltersView, output: int = 0) -> Maximise | None:
    """What the view asks; None where nothing can be asked of this network."""
    layers = filter_layers(network, output)
    layer = view.layer if view.layer in layers else _usual_layer(network, layers, view, output)
    return None if layer is None else _question(network, layer, view, output)


def makes_quickly(network: Network, question: Maximise) -> bool:
    """Whether the pictures are made in under about five seconds, as far as products tell."""
    node = question.layer or network.outputs[question.output]
    before = _before(network, node)
    products = sum(network.multiply_adds_of(each) for each in before)
    shapes = (network.shapes[each] for each in before)
    numbers = sum(math.prod(shape) for shape in shapes if shape is not None)
    for_one = (products * _PRODUCT_S + numbers * _NUMBER_S) * _PASSES
    return for_one * len(question.channels) * question.steps < _QUICK_S


def filters_scene(
    network: Network, question: Maximise, answer: Answer, names: tuple[str, ...] = ()
) -> FiltersScene:
    """What is to be shown of an answer.

    Args:
        network: What it was asked of.
        question: What was asked.
        answer: What is known.
        names: The names of the network's classes.
    """
    arrays = answer.arrays
    made = arrays["pictures"]
    layout = layout_of(network.input_shapes[question.input]).picture
    # One tall picture: every pixel is shown by the same rule.
    count = len(made)
    tall = made.reshape(count * layout.height, layout.width, layout.channels)
    shown = np.rint(shown_picture(network, question.input, tall)).astype(np.uint8)
    return FiltersScene(
        network,
        question,
        shown.reshape(count, layout.height, layout.width, shown.shape[2]),
        arrays["excitements"],
        arrays["starts"],
        names if question.layer == CLASSES else (),
        answer.done if not answer.whole else question.steps,
    )


def _question(network: Network, layer: str, view: FiltersView, output: int) -> Maximise:
    count = filter_count(network, layer, output)
    channels = tuple(range(min(count, view.most or count)))
    made = _input_before(network, layer or network.outputs[output])
    if view.settings is None:
        return usual_maximise(network, layer, channels, output=output, input=made)
    return replace(view.settings, layer=layer, channels=channels, output=output, input=made)


def _input_before(network: Network, layer: str) -> int:
    """The first input that takes pictures and leads to a layer."""
    before = _before(network, network.node(layer).id)
    found = (index for index, each in enumerate(network.inputs) if each in before)
    return next((index for index in found if _takes_pictures(network, index)), 0)


def _usual_layer(network: Network, layers: tuple[str, ...], view: FiltersView, output: int) -> str | None:
    """The deepest layer of maps whose pictures come quickly, or else the classes; else the first layer of all."""
    with_maps = [layer for layer in layers if layer != CLASSES and _has_maps(network, layer)]
    for layer in (*reversed(with_maps), CLASSES):
        if layer in layers and makes_quickly(network, _question(network, layer, view, output)):
            return layer
    return layers[0] if layers else None


def _has_maps(network: Network, layer: str) -> bool:
    shape = network.maps_shape(layer)
    return shape is not None and shape.height * shape.width > 1


def _takes_pictures(network: Network, index: int) -> bool:
    try:
        layout_of(network.input_shapes[index])
    except (ConvvizError, PictureError, IndexError):
        return False
    return True


def _before(network: Network, layer: str) -> frozenset[str]:
    """The ids of the nodes that a layer is computed from, and its own."""
    found = {layer}
    for node in reversed(network.nodes):
        if node.id in found:
            found.update(node.inputs)
    return frozenset(found)
