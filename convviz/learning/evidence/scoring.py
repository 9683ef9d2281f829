"""Deletion and insertion (Petsiuk, Das and Saenko 2018, "RISE"): how well a map names the pixels that count."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.layers import ConvvizError
from convviz.learning.evidence.batches import Pace, batch_size, batches
from convviz.learning.evidence.confidence import check_class, classifier_of, confidences
from convviz.learning.evidence.pictured import as_input, as_picture
from convviz.learning.evidence.repeating import repeated
from convviz.learning.evidence.scored_unit import input_at
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.baselines import baseline_of
from convviz.states.evidence.questions import Score

Ranks = NDArray[np.int64]


class _Curve(NamedTuple):
    """One way through the pixels.

    Attributes:
        name: What it is called in the answer.
        ranks: When each pixel's turn is, from 0, shape (height, width).
        inserting: Whether pixels come, not go.
    """

    name: str
    ranks: Ranks
    inserting: bool


def score_map(
    question: Score, subject: Subject, inputs: tuple[Floats, ...], tell: Tell, control: Control
) -> Answer:
    """The curves of a map and of an order at random, and the areas under them.

    A good map's deletion falls at once, and its insertion rises at once.

    Args:
        question: What is asked.
        subject: The network.
        inputs: One array for each input of the network, then the map, shape (height, width).
        tell: Is told the curves so far; what is not known yet is NaN.
        control: Is asked between batches.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: There is no such class or input, the output gives no classes, or the map is not of the input's
            size, or holds what is no number.
    """
    *fed, scored = inputs
    classes = classifier_of(subject, question.target.output)
    check_class(question.target.index, classes.classes)
    input_at(subject.network, question.input)
    picture = as_picture(fed[question.input])
    _check_map(scored, picture.shape[:2])
    nothing = as_picture(baseline_of(question.baseline, subject.network, question.input, fed[question.input]))
    curves = _curves(scored, question.seed)
    turns = np.rint(np.linspace(0, scored.size, question.steps + 1)).astype(np.int64)
    found = np.full((len(curves), len(turns)), np.nan, np.float32)
    shares = (turns / scored.size).astype(np.float32)
    pace, done = Pace(), 0
    for curve, row in zip(curves, found, strict=True):
        for part in batches(len(turns), batch_size(subject.network)):
            control.check()
            gone = (curve.ranks < turns[part, None, None]) != curve.inserting
            pictures = np.where(gone[..., None], nothing, picture)
            batch = repeated(fed, question.input, as_input(pictures, fed[question.input].shape))
            row[part] = confidences(subject, classes, batch)[:, question.target.index]
            done += len(pictures)
            if done < found.size and pace.due():
                tell(_answer(curves, shares, found, done))
    return _answer(curves, shares, found, done)


def _curves(scored: Floats, seed: int) -> tuple[_Curve, ...]:
    """Both ways in the map's order, then in one at random; equal numbers of a map take their turns in reading order."""
    by_map = np.argsort(-scored, axis=None, kind="stable")
    by_chance = np.random.default_rng(seed % 2**62).permutation(scored.size)
    ways = (("deletion", by_map, False), ("insertion", by_map, True))
    random_ways = (("random_deletion", by_chance, False), ("random_insertion", by_chance, True))
    return tuple(
        _Curve(name, np.argsort(order).reshape(scored.shape), inserting)
        for name, order, inserting in (*ways, *random_ways)
    )


def _answer(curves: tuple[_Curve, ...], shares: Floats, found: Floats, done: int) -> Answer:
    arrays = {"shares": shares} | {curve.name: row.copy() for curve, row in zip(curves, found, strict=True)}
    facts = {
        f"{curve.name}_area": float(np.trapezoid(row, shares))
        for curve, row in zip(curves, found, strict=True)
        if not np.isnan(row).any()
    }
    return Answer(arrays, facts, done=done, total=found.size)


def _check_map(scored: Floats, size: tuple[int, ...]) -> None:
    if scored.shape != size or not np.isfinite(scored).all():
        sentence = (
            f"The map is to have {size[0]} × {size[1]} finite numbers, as the picture; it has {scored.shape}."
        )
        raise ConvvizError(
            "score-map-unfit", sentence, height=size[0], width=size[1], received=str(scored.shape)
        )
