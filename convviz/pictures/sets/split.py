"""Which pictures are kept from training to measure on: the same share of each class, the same ones by the same seed."""

from __future__ import annotations

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.picture_set import Indices, Labels


def split(labels: Labels, validation: float, seed: int) -> tuple[Indices, Indices]:
    """The pictures to train on and those to measure on, both int64 in rising order.

    Every class gives its share, rounded so that the total is right (the largest remainders are rounded up); one picture
    of each class stays to train on.

    Args:
        labels: int64 (count,).
        validation: A share if it is below 1, else how many.
        seed: What chooses among the pictures of a class.

    Raises:
        ConvvizError: There are not as many pictures to spare.
        ValueError: `validation` is negative or no number.

    >>> train, kept = split(np.array([0, 0, 0, 0, 1, 1]), 0.5, seed=1)
    >>> len(train), len(kept)
    (3, 3)
    """
    if not validation >= 0:
        raise ValueError(f"a share or a number of pictures was expected, received {validation}")
    classes, counts = np.unique(labels, return_counts=True)
    total = round(validation * len(labels)) if validation < 1 else int(validation)
    spare = counts - 1
    if validation >= 1 and total > int(spare.sum()):
        received = len(labels)
        sentence = f"There are {received} pictures to train on, and {total} are to be kept to measure on; keep fewer."
        raise ConvvizError("data-too-few", sentence, received=received, kept=total)
    generator = np.random.default_rng(seed)
    kept: list[Indices] = []
    for label, share in zip(classes, _shares(counts, min(total, int(spare.sum()))), strict=True):
        kept.append(generator.permutation(np.flatnonzero(labels == label))[:share])
    chosen = np.sort(np.concatenate(kept)) if kept else np.zeros(0, np.int64)
    rest = np.ones(len(labels), dtype=np.bool_)
    rest[chosen] = False
    return np.flatnonzero(rest), chosen


def class_counts(labels: Labels, classes: int) -> Indices:
    """How many pictures each of the `classes` has, int64 (classes,)."""
    return np.bincount(labels, minlength=classes)


def _shares(counts: Indices, total: int) -> list[int]:
    """`total` parted in proportion to `counts`, each below its count."""
    if not total:
        return [0] * len(counts)
    exact = counts * (total / counts.sum())
    shares = np.minimum(exact.astype(np.int64), counts - 1)
    # Largest remainder first; the order of classes decides between equal ones.
    order = np.argsort(shares - exact, kind="stable").tolist()
    while shares.sum() < total:
        for place in order:
            if shares.sum() < total and shares[place] < counts[place] - 1:
                shares[place] += 1
    return shares.tolist()
