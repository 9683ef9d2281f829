"""Curves of loss and accuracy: how they are smoothed, what lies at an epoch, and where overfitting begins."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

_LATER_EPOCHS = 2
_CLEARLY = 1.02


class Curve(Struct, frozen=True):
    """Numbers by epoch.

    Attributes:
        epochs: Where they stand, rising; fractions lie within an epoch.
        values: One for each, finite.
    """

    epochs: tuple[float, ...] = ()
    values: tuple[float, ...] = ()

    def at(self, epoch: float) -> float | None:
        """The value of the last point up to `epoch`; None before the first."""
        index = bisect_right(self.epochs, epoch) - 1
        return self.values[index] if index >= 0 else None


class RunCurves(Struct, frozen=True):
    """The curves of one run; those of validation are empty where nothing is kept for it.

    Attributes:
        run_id: The run.
        title: What it is called.
        colour: Its colour among those that runs are told apart by.
        loss: The mean over each epoch, as trained: with dropout and on changed pictures.
        validation_loss: After each epoch.
        accuracy: The share of right answers over each epoch, 0..1.
        validation_accuracy: After each epoch.
        live_loss: Within the epochs that this window has seen, the mean over the epoch so far.
        live_accuracy: The same for the share of right answers.
        epochs: How many there are to be.
    """

    run_id: str
    title: str
    colour: int
    loss: Curve = Curve()
    validation_loss: Curve = Curve()
    accuracy: Curve = Curve()
    validation_accuracy: Curve = Curve()
    live_loss: Curve = Curve()
    live_accuracy: Curve = Curve()
    epochs: int = 0


class Overfitting(Struct, frozen=True):
    """Where a run began to learn its training pictures by heart.

    Attributes:
        epoch: The one with the lowest validation loss.
        lowest: The validation loss there.
        validation: The validation loss after the last epoch.
        training_then: The training loss at `epoch`.
        training: The training loss of the last epoch.
    """

    epoch: int
    lowest: float
    validation: float
    training_then: float
    training: float


def curve(points: Sequence[tuple[float, float | None]]) -> Curve:
    """The points that have a finite value."""
    kept = [(epoch, value) for epoch, value in points if value is not None and math.isfinite(value)]
    return Curve(tuple(epoch for epoch, _ in kept), tuple(value for _, value in kept))


def smoothed(values: Sequence[float], weight: float) -> tuple[float, ...]:
    """The exponential running mean of `values`, corrected for its start (Kingma and Ba 2015, section 3).

    Args:
        values: In their order.
        weight: Of what came before, 0 to below 1.

    >>> smoothed((1.0, 3.0), 0.5)
    (1.0, 2.3333333333333335)
    """
    if weight <= 0:
        return tuple(values)
    result: list[float] = []
    mean, known = 0.0, 0.0
    for value in values:
        mean = weight * mean + (1 - weight) * value
        known = weight * known + (1 - weight)
        result.append(mean / known)
    return tuple(result)


def overfitting(run: RunCurves) -> Overfitting | None:
    """Where the validation loss is lowest, if it has risen since while the training loss fell; else None.

    One higher value may be chance: the last two have to stand clearly above the lowest. And what is still lower than
    the training loss is no overfitting, however it moves about zero.
    """
    losses = run.validation_loss
    if not losses.values:
        return None
    best = min(range(len(losses.values)), key=losses.values.__getitem__)
    later, lowest = losses.values[best + 1 :], losses.values[best]
    if len(later) < _LATER_EPOCHS or min(later[-_LATER_EPOCHS:]) <= lowest * _CLEARLY:
        return None
    then, now = run.loss.at(losses.epochs[best]), run.loss.at(losses.epochs[-1])
    if then is None or now is None or now >= then or later[-1] <= now:
        return None
    return Overfitting(round(losses.epochs[best]), lowest, later[-1], then, now)


def best_accuracy(run: RunCurves) -> tuple[int, float] | None:
    """The epoch with the highest validation accuracy, the earliest of several, and that accuracy."""
    values = run.validation_accuracy.values
    if not values:
        return None
    best = max(range(len(values)), key=lambda index: (values[index], -index))
    return round(run.validation_accuracy.epochs[best]), values[best]
