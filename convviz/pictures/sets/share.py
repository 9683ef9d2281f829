"""A part of a set's pictures that has the same share of every class."""

from __future__ import annotations

import numpy as np

from convviz.pictures.sets.picture_set import Indices, LabelledSets, Labels, PictureSet


def fair_share(labels: Labels, limit: int, seed: int) -> Indices:
    """At most `limit` pictures in an order at random, in which every class keeps its share from the first ones on.

    So what is known of the first hundred is already true of all classes. Rounding is off by one picture at most.

    Args:
        labels: int64 (count,).
        limit: At most how many.
        seed: What chooses.

    >>> labels = np.array([0] * 60 + [1] * 30)
    >>> np.bincount(labels[fair_share(labels, 9, seed=1)]).tolist()
    [6, 3]
    """
    generator = np.random.default_rng(seed)
    # Each class's pictures stand evenly from 0 to 1; those that stand first are taken.
    stands = np.empty(len(labels))
    for label in np.unique(labels):
        own = generator.permutation(np.flatnonzero(labels == label))
        stands[own] = (np.arange(len(own)) + 0.5) / len(own)
    return np.argsort(stands, kind="stable")[:limit]


def part_to_measure(sets: LabelledSets, part: str) -> PictureSet:
    """The part of a data set that is meant by `"train"` or `"test"`; what is not set apart for testing gives way.

    For `"test"` the test pictures, else those for validation, else those to learn from.
    """
    if part == "train":
        return sets.train
    # An empty part counts as one: only what is not there at all gives way.
    return next(each for each in (sets.test, sets.validation, sets.train) if each is not None)
