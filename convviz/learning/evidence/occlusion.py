"""Occlusion: how far an answer falls while something covers a place of the picture (Zeiler and Fergus 2014)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from convviz.layers import Shape
from convviz.learning.evidence.batches import Pace, batch_size, batches
from convviz.learning.evidence.pictured import as_input, as_picture
from convviz.learning.evidence.repeating import repeated
from convviz.learning.evidence.scored_unit import ScoredUnit
from convviz.learning.evidence.slopes import scores
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.baselines import baseline_of
from convviz.states.evidence.questions import Attribution

# The window's side as a part of the picture's shorter one, where nobody says otherwise.
_USUAL = 1 / 8


@dataclass(frozen=True)
class Sliding:
    """Where a square window stands, from the picture's upper left corner on; what hangs over its edges covers nothing.

    Attributes:
        window: Its side in pixels.
        stride: How far it moves, in pixels; at most the window, so that it leaves no pixel out.
        rows: How many places there are one below the other.
        columns: How many places there are side by side.
    """

    window: int
    stride: int
    rows: int
    columns: int

    @classmethod
    def over(cls, shape: Shape, window: int = 0, stride: int = 0) -> Sliding:
        """Over a picture.

        Args:
            shape: The picture's.
            window: Its side; 0 for about an eighth of the picture. At most the picture's longer side.
            stride: How far it moves; 0 for half of the window.
        """
        side = window or max(1, round(_USUAL * min(shape.height, shape.width)))
        side = min(side, max(shape.height, shape.width))
        step = min(stride or max(1, side // 2), side)
        rows, columns = (1 + max(0, -(-(size - side) // step)) for size in (shape.height, shape.width))
        return cls(side, step, rows, columns)

    def covered(self, place: int) -> tuple[slice, slice]:
        """The rows and the columns of the picture that are covered at a place, counted row by row."""
        row, column = divmod(place, self.columns)
        top, left = row * self.stride, column * self.stride
        return slice(top, top + self.window), slice(left, left + self.window)


def occlusion(
    question: Attribution,
    subject: Subject,
    unit: ScoredUnit,
    inputs: Sequence[Floats],
    tell: Tell,
    control: Control,
) -> Answer:
    """The score at each place of a window that shows the baseline; for each pixel how far it falls in the mean.

    The mean is over all places that cover the pixel. Until a place was tried its score is NaN, and so is a pixel that
    no place has covered yet.

    Args:
        question: What is asked.
        subject: The network.
        unit: What is scored.
        inputs: One array for each input of the network.
        tell: Is told the scores and the map so far.
        control: Is asked between batches.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: The input is no picture, or a layer on the way does not run.
    """
    network, index = subject.network, question.input
    fed = inputs[index]
    picture = as_picture(fed)
    covers = baseline_of(question.baseline, network, index, fed)
    nothing = as_picture(covers)
    sliding = Sliding.over(Shape(*picture.shape), question.window, question.stride)
    places = sliding.rows * sliding.columns
    whole = float(scores(subject, unit, [each[None] for each in inputs])[0])
    found = np.full(places, np.nan, np.float32)
    falls, times = np.zeros(picture.shape[:2]), np.zeros(picture.shape[:2])
    pace = Pace()

    def answer(done: int) -> Answer:
        unknown = np.full_like(falls, np.nan)
        map_ = np.divide(falls, times, out=unknown, where=times > 0).astype(np.float32)[..., None]
        arrays = {
            "map": map_,
            "scores": found.reshape(sliding.rows, sliding.columns).copy(),
            "nothing": covers,
        }
        facts = {"score": whole, "window": float(sliding.window), "stride": float(sliding.stride)}
        return Answer(arrays, facts, done=done, total=places)

    for part in batches(places, batch_size(network)):
        control.check()
        covered = np.repeat(picture[None], part.stop - part.start, axis=0)
        for copy, place in zip(covered, range(part.start, part.stop), strict=True):
            copy[sliding.covered(place)] = nothing[sliding.covered(place)]
        found[part] = scores(subject, unit, repeated(inputs, index, as_input(covered, fed.shape)))
        for place in range(part.start, part.stop):
            falls[sliding.covered(place)] += whole - float(found[place])
            times[sliding.covered(place)] += 1
        if part.stop < places and pace.due():
            tell(answer(part.stop))
    return answer(places)
