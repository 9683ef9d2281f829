"""Activation maximisation (Erhan et al. 2009): pictures that excite filters or classes most, all in one batch."""

from __future__ import annotations

import math
import time

import numpy as np

from convviz.layers import ConvvizError, Shape
from convviz.learning.evidence.batches import Pace, batches
from convviz.learning.evidence.climbing import GREY, Climbing, Dials
from convviz.learning.evidence.exciting import Aim, aim
from convviz.learning.evidence.pictured import as_picture
from convviz.learning.evidence.scored_unit import input_at
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.networks.network import Network
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.input_range import input_range
from convviz.states.evidence.questions import Maximise

# The course's noise: 20 of 255.
_NOISE = 20 / 255
_NUMBER_BYTES = 4
# What all layers' outputs and their gradients may take at once.
_BATCH_BYTES = 512 * 2**20
# A frame to the window takes 256 MB.
_MOST_BYTES = 240 * 10**6
# So long the window waits for the next sight of pictures, or for an end that it asked for.
_CHUNK_S = 0.1
_MOST_STEPS_AT_ONCE = 16
# Telling takes a tenth of the time at most.
_TELLING_SHARE = 0.1
_SEEDS = 2**62


def maximise(question: Maximise, subject: Subject, tell: Tell, control: Control) -> Answer:
    """Pictures that excite channels or classes most.

    Each begins from the same noise around grey and goes the same steps with the same shifts, so that they differ by
    what they excite alone; and a picture is the same whether it is made alone or with others.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: There is no such layer, channel, class or input, the input takes no picture, nothing leads from it
            to the layer, or the pictures would take too much memory.
    """
    network = subject.network
    made = input_at(network, question.input)
    shape = _picture_shape(network, question.input)
    target = aim(network, question)
    if made not in _before(network, target.unit.node):
        sentence = f"Nothing leads from the input {made} to {target.unit.node}; another input would do."
        raise ConvvizError("maximise-unconnected", sentence, input=made, layer=target.unit.node)
    _refuse_too_many(len(question.channels), shape)
    key = ("maximise", target.unit.node, target.linear, question.input)
    climbing = subject.once(key, lambda: Climbing(subject, target, question.input))
    ascent = _Ascent(question, climbing, target, _noise(shape, question.seed))
    parts = _parts(network, target.unit.node, len(question.channels))
    low, high = (as_picture(each) for each in input_range(network, question.input))
    ascent.measure(parts)
    pace = _Unhurried()
    while not ascent.arrived:
        ascent.climb(parts, control)
        if not ascent.arrived and pace.due():
            with pace:
                tell(ascent.answer(low, high))
    ascent.measure(parts)
    return ascent.answer(low, high)


class _Ascent:
    """Pictures on their way.

    Args:
        question: What is asked.
        climbing: How pictures climb.
        target: What excites.
        noise: Where each begins, shape (height, width, channels), as shares of the range.
    """

    def __init__(self, question: Maximise, climbing: Climbing, target: Aim, noise: Floats) -> None:
        count = len(question.channels)
        self._climbing, self._directions = climbing, target.directions
        self._dials = Dials(
            np.float32(question.rate),
            np.float32(question.blur),
            np.float32(question.decay),
            np.float32(question.variation),
            np.int64(question.jitter),
            np.int64(question.seed % _SEEDS),
            np.int64(question.steps),
        )
        self._pictures: Floats = np.repeat(noise[None], count, axis=0)
        self._starts: Floats | None = None
        self._excitements = np.zeros(count, np.float32)
        self._steps, self._done, self._at_once = question.steps, 0, 1

    @property
    def arrived(self) -> bool:
        """Whether all steps are taken."""
        return self._done == self._steps

    def measure(self, parts: tuple[slice, ...]) -> None:
        """What the pictures excite; the first time that of the noise."""
        for part in parts:
            self._excitements[part] = self._climbing.excitement(self._pictures[part], self._directions[part])
        if self._starts is None:
            self._starts = self._excitements.copy()

    def climb(self, parts: tuple[slice, ...], control: Control) -> None:
        """Some steps of all pictures, as many as take about a tenth of a second."""
        first, last = self._done, min(self._done + self._at_once, self._steps)
        begun = time.monotonic()
        for part in parts:
            control.check()
            climbed = self._climbing.climb(
                self._pictures[part], self._directions[part], np.int64(first), np.int64(last), self._dials
            )
            self._pictures[part], self._excitements[part] = climbed
        for_one = (time.monotonic() - begun) / (last - first)
        self._at_once = int(min(max(_CHUNK_S / for_one, 1), _MOST_STEPS_AT_ONCE))
        self._done = last

    def answer(self, low: Floats, high: Floats) -> Answer:
        """The pictures as they are, as the network takes them."""
        pictures: Floats = (low + (high - low) * self._pictures).astype(np.float32, copy=False)
        arrays = {
            "pictures": pictures,
            "excitements": self._excitements.copy(),
            "starts": self._excitements if self._starts is None else self._starts,
        }
        return Answer(arrays, done=self._done, total=self._steps)


class _Unhurried:
    """Ten times a second, but with large pictures so seldom that telling takes a tenth of the time."""

    def __init__(self) -> None:
        self._pace, self._begun, self._not_before = Pace(), 0.0, 0.0

    def due(self) -> bool:
        """Whether it is time."""
        return time.monotonic() >= self._not_before and self._pace.due()

    def __enter__(self) -> None:
        self._begun = time.monotonic()

    def __exit__(self, *_: object) -> None:
        ended = time.monotonic()
        self._not_before = ended + (ended - self._begun) / _TELLING_SHARE


def _picture_shape(network: Network, index: int) -> Shape:
    """The picture that an input takes: height, width and channels."""
    shape = network.input_shapes[index]
    try:
        return layout_of(shape).picture
    except PictureError as error:
        sentence = f"An input of the shape {shape} takes no picture that could be made; one that does would be right."
        raise ConvvizError("maximise-no-picture", sentence, received=str(shape)) from error


def _noise(shape: Shape, seed: int) -> Floats:
    shares = np.random.default_rng(seed % _SEEDS).random(shape, dtype=np.float32)
    return GREY + np.float32(_NOISE) * (shares - np.float32(0.5))


def _refuse_too_many(count: int, shape: Shape) -> None:
    most = _MOST_BYTES // (_NUMBER_BYTES * math.prod(shape))
    if count > most:
        sentence = f"At most {most} pictures of this size are made at once; {count} were asked for."
        raise ConvvizError("maximise-too-many", sentence, most=most, received=count)


def _parts(network: Network, layer: str, count: int) -> tuple[slice, ...]:
    """The batches, of about the same size, in which all pictures go through the network up to a layer."""
    shapes = (network.shapes[each] for each in _before(network, layer))
    # Each layer's output and its gradient.
    for_one = 2 * _NUMBER_BYTES * sum(math.prod(shape) for shape in shapes if shape is not None)
    size = min(count, max(1, _BATCH_BYTES // for_one))
    return tuple(batches(count, math.ceil(count / math.ceil(count / size))))


def _before(network: Network, layer: str) -> frozenset[str]:
    """The ids of the nodes that a layer is computed from, and its own."""
    found = {layer}
    for node in reversed(network.nodes):
        if node.id in found:
            found.update(node.inputs)
    return frozenset(found)
