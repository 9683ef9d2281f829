"""How right a network was, class by class: the confusion matrix, shares and calibration, from what it said."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

BINS = 15
"""Into so many bins of equal width answers are sorted by their confidence (Guo et al. 2017)."""

Integers = NDArray[np.int64]


class Said(Struct, frozen=True, eq=False):
    """What a network said of some pictures, shape (count,) each.

    Attributes:
        pictures: Which they are in the set that they come from.
        labels: The class that each is of.
        predicted: The class that the network took it for.
        confidence: How probable it held that, 0..1.
    """

    pictures: Integers
    labels: Integers
    predicted: Integers
    confidence: NDArray[np.float32]


class ClassResult(Struct, frozen=True):
    """How often a class was recognised.

    Attributes:
        number: Which class.
        count: How many pictures of it there are.
        right: How many were recognised.
        taken: How many pictures were taken for it, rightly or not.
    """

    number: int
    count: int
    right: int
    taken: int

    @property
    def share(self) -> float | None:
        """The share that was recognised (recall); None where there is no picture of it."""
        return self.right / self.count if self.count else None

    @property
    def precision(self) -> float | None:
        """The share of what was taken for it that is of it; None where nothing was."""
        return self.right / self.taken if self.taken else None


class Bin(Struct, frozen=True):
    """Answers of about the same confidence.

    Attributes:
        low: The least confidence of the bin.
        high: The greatest.
        count: How many answers there are.
        confidence: Their mean confidence; of an empty bin its middle.
        accuracy: The share of them that is right; 0 for an empty bin.
    """

    low: float
    high: float
    count: int
    confidence: float
    accuracy: float


class Results(Struct, frozen=True, eq=False):
    """How right a network was.

    Attributes:
        said: What it said.
        classes: The names of the classes.
        counts: How many pictures of each class (row) were taken for each (column), shape (classes, classes).
        by_class: For each class, in order.
        bins: By confidence, from low to high.
        accuracy: The share that is right.
        balanced: The mean of the classes' shares, of those that have pictures.
        confidence: The mean confidence: near `accuracy` for an honest network.
        calibration_error: How far confidence and accuracy are apart, bin by bin (expected calibration error).
    """

    said: Said
    classes: tuple[str, ...]
    counts: Integers
    by_class: tuple[ClassResult, ...]
    bins: tuple[Bin, ...]
    accuracy: float
    balanced: float
    confidence: float
    calibration_error: float

    @property
    def most_wrong(self) -> int:
        """The largest count off the diagonal."""
        wrong = self.counts.copy()
        np.fill_diagonal(wrong, 0)
        return int(wrong.max(initial=0))

    def share(self, row: int, column: int) -> float:
        """The share of a class that was taken for another; 0 where there is no picture of it."""
        total = int(self.counts[row].sum())
        return int(self.counts[row, column]) / total if total else 0.0


def results_of(said: Said, classes: tuple[str, ...]) -> Results | None:
    """How right a network was; None where it was asked nothing.

    Classes that the names leave out are numbered behind them.
    """
    if not said.labels.size:
        return None
    count = max(len(classes), int(said.labels.max()) + 1, int(said.predicted.max()) + 1)
    names = (*classes, *(str(each) for each in range(len(classes), count)))
    counts = np.bincount(said.labels * count + said.predicted, minlength=count * count).reshape(count, count)
    by_class = tuple(
        ClassResult(each, int(counts[each].sum()), int(counts[each, each]), int(counts[:, each].sum()))
        for each in range(count)
    )
    shares = [each.share for each in by_class if each.share is not None]
    bins = _bins(said)
    return Results(
        said=said,
        classes=names,
        counts=counts.astype(np.int64),
        by_class=by_class,
        bins=bins,
        accuracy=sum(each.right for each in by_class) / said.labels.size,
        balanced=math.fsum(shares) / len(shares),
        confidence=float(said.confidence.mean(dtype=np.float64)),
        calibration_error=sum(each.count * abs(each.confidence - each.accuracy) for each in bins)
        / said.labels.size,
    )


def answers_in(said: Said, row: int, column: int) -> Integers:
    """The places of the answers that a cell of the matrix counts, the surest first."""
    found = np.flatnonzero((said.labels == row) & (said.predicted == column))
    return found[np.argsort(-said.confidence[found], kind="stable")]


def wrong_answers(said: Said) -> Integers:
    """The places of all wrong answers, the surest first."""
    found = np.flatnonzero(said.labels != said.predicted)
    return found[np.argsort(-said.confidence[found], kind="stable")]


def matrix_rows(results: Results, *, corner: str) -> list[list[str]]:
    """The matrix as rows of text: true classes down, said ones across, with `corner` above the names."""
    rows = [[corner, *results.classes]]
    for name, counts in zip(results.classes, results.counts.tolist(), strict=True):
        rows.append([name, *map(str, counts)])
    return rows


def _bins(said: Said) -> tuple[Bin, ...]:
    confidence = said.confidence.astype(np.float64)
    place = np.minimum((said.confidence * BINS).astype(np.int64), BINS - 1)
    right = said.labels == said.predicted
    counts = np.bincount(place, minlength=BINS)
    sums, hits = (np.bincount(place, each, BINS) for each in (confidence, right))
    return tuple(
        Bin(
            each / BINS,
            (each + 1) / BINS,
            int(counts[each]),
            float(sums[each] / counts[each]) if counts[each] else (each + 0.5) / BINS,
            float(hits[each] / counts[each]) if counts[each] else 0.0,
        )
        for each in range(BINS)
    )
