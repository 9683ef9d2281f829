"""The steps of an epoch so far, of which is told now and then."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import BatchReport, Event, Preparing, Stage

Tell = Callable[[Event], None]

# Views and pipes need no more than ten reports a second; the speed is taken over the last two seconds.
_REPORT_S = 0.1
_RATES = 20
# What is done sooner is not told of: it would only flicker.
_SOON_S = 0.5


class EpochSoFar:
    """Adds up an epoch's steps."""

    def __init__(self, epoch: int, epochs: int, steps: int, tell: Tell) -> None:
        """An epoch before its first step.

        Args:
            epoch: Which, from 1.
            epochs: How many there are to be.
            steps: How many steps it has.
            tell: Is told how far it is.
        """
        self.step = 0
        self._epoch, self._epochs, self._steps, self._tell = epoch, epochs, steps, tell
        self._loss, self._hits, self._seen = 0.0, 0, 0
        self._told: deque[tuple[float, int]] = deque([(time.monotonic(), 0)], maxlen=_RATES)
        self._last = -math.inf

    def add(self, loss: float, hits: int, count: int) -> None:
        """Adds a step: the mean loss of `count` pictures, and how many of them were right.

        Raises:
            ConvvizError: The loss is no number.
        """
        self.step += 1
        self._loss, self._hits, self._seen = self._loss + loss * count, self._hits + hits, self._seen + count
        if not math.isfinite(self._loss):
            sentence = f"The loss is no number any more in epoch {self._epoch}; a lower learning rate would be right."
            raise ConvvizError("loss-not-finite", sentence, epoch=self._epoch)
        now = time.monotonic()
        if now - self._last >= _REPORT_S:
            self._last = now
            self._tell(
                BatchReport(
                    self._epoch,
                    self._epochs,
                    self.step,
                    self._steps,
                    self.loss,
                    self.accuracy,
                    self._rate(now),
                )
            )

    def rest(self) -> None:
        """Says that it has waited: the time until now says nothing about the speed."""
        self._told.clear()
        self._told.append((time.monotonic(), self._seen))

    @property
    def loss(self) -> float:
        """The mean over the steps so far."""
        return self._loss / max(1, self._seen)

    @property
    def accuracy(self) -> float:
        """The share of right answers so far."""
        return self._hits / max(1, self._seen)

    def _rate(self, now: float) -> float:
        """Pictures a second, over the last reports."""
        then, seen = self._told[0]
        self._told.append((now, self._seen))
        return (self._seen - seen) / max(1e-9, now - then)


def seldom(tell: Tell, stage: Stage) -> Callable[[int, int], None]:
    """(done, total) → tells how far a stage is: not in its first moments, and at most ten times a second."""
    last = time.monotonic() + _SOON_S

    def told(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _REPORT_S:
            last = now
            tell(Preparing(done, total, stage))

    return told
