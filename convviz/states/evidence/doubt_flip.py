"""An answer that flips: how sure the network is of each class, step by step, and how little the picture changed."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Flip
from convviz.states.evidence.shown_input import shown_input

# More lines than these cannot be told apart.
_MOST_CLASSES = 5
_MOST_TICKS = 5


class Way(Struct, frozen=True):
    """From the picture as it is to the last step.

    Attributes:
        sizes: After each step, the change of a number as a share of the range; the first is 0.
        classes: Those that are drawn: before, after, then the likeliest others.
        confidences: Of each of them, one number for each of `sizes`.
        before: The class that the network answered.
        after: What it answers at the last step.
        flipped: Whether that is what was wanted.
        size: How far it went.
    """

    sizes: tuple[float, ...]
    classes: tuple[int, ...]
    confidences: tuple[tuple[float, ...], ...]
    before: int
    after: int
    flipped: bool
    size: float

    @property
    def taken(self) -> int:
        """How many steps."""
        return len(self.sizes) - 1

    def answer_at(self, place: int) -> int:
        """The likeliest class after so many steps."""
        row = [each[place] for each in self.confidences]
        return self.classes[row.index(max(row))]


class Changed(Struct, frozen=True, eq=False):
    """The picture, and what was added to it.

    Attributes:
        picture: As it was, (height, width, 1 or 3), 0 to 255.
        changed: As it is now, the same.
        difference: What was added, (height, width), as a share of the range; of colours the largest.
    """

    picture: Floats
    changed: Floats
    difference: Floats


def way_of(question: Flip, answer: Answer) -> Way:
    """What was answered to a `Flip`."""
    confidences = answer.arrays["confidences"]
    step = question.furthest / question.steps
    before, after = (int(answer.facts[name]) for name in ("before", "after"))
    drawn = [before, after]
    likeliest = np.argsort(-confidences.max(axis=0), kind="stable").tolist()
    drawn += likeliest if question.target is None else [question.target, *likeliest]
    classes = tuple(dict.fromkeys(drawn))[:_MOST_CLASSES]
    return Way(
        tuple(step * taken for taken in range(len(confidences))),
        classes,
        tuple(tuple(confidences[:, each].tolist()) for each in classes),
        before,
        after,
        bool(answer.facts["flipped"]),
        float(answer.facts["size"]),
    )


def round_steps(highest: float) -> tuple[float, ...]:
    """Round numbers from 0 to `highest`, at most six of them, for an axis.

    >>> [round(each, 6) for each in round_steps(0.0045)], round_steps(18)
    ([0.0, 0.001, 0.002, 0.003, 0.004], (0.0, 5.0, 10.0, 15.0))
    """
    ten = 10.0 ** math.floor(math.log10(highest / _MOST_TICKS))
    step = next(ten * each for each in (1, 2, 5, 10) if highest <= ten * each * _MOST_TICKS)
    return tuple(step * each for each in range(math.floor(highest / step * (1 + 1e-9)) + 1))


def changed_picture(network: Network, index: int, fed: Floats, changed: Floats) -> Changed:
    """The picture before and after.

    Args:
        network: The network.
        index: Which of its inputs.
        fed: Its numbers.
        changed: The answer's.

    Raises:
        PictureError: The input takes no picture.
    """
    before, after = (shown_input(network, index, each) for each in (fed, changed))
    apart = (after - before) / np.float32(255)
    largest = np.abs(apart).argmax(axis=2)[:, :, np.newaxis]
    return Changed(before, after, np.take_along_axis(apart, largest, axis=2)[:, :, 0])
