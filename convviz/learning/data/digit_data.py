"""What the digit network learns from: MNIST, changed anew every epoch, mixed with digits from pens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from convviz.learning.data.digit_changes import DigitChanges, changed_digits
from convviz.learning.data.examples import Batch, Indices
from convviz.learning.data.pen_digits import draw_plain, draw_varied
from convviz.learning.data.unipen import PenDigit

Bytes = NDArray[np.uint8]
Labels = NDArray[np.int64]

# The random numbers of each use begin with a word of their own, so that no two uses share them.
_PENS, _EPOCHS = 1, 2


@dataclass(frozen=True, eq=False)
class Digits:
    """Grey pictures uint8 (count, 28, 28), 255 under the pen, and their labels (count,) in 0..9."""

    images: Bytes
    labels: Labels

    def __len__(self) -> int:
        return len(self.labels)

    def batch(self, indices: Indices) -> Batch:
        """Those at `indices`: float32 (count, 28, 28, 1) in 0..1, and labels (count,)."""
        return Batch((scaled(self.images[indices])[..., np.newaxis],), (self.labels[indices],))


def empty_digits() -> Digits:
    """No digits."""
    return Digits(np.zeros((0, 28, 28), np.uint8), np.zeros(0, np.int64))


def drawn_variants(
    digits: Sequence[PenDigit],
    variants: int,
    seed: int,
    drawn: Callable[[int, int], None] = lambda _done, _total: None,
) -> Digits:
    """Each of `digits` drawn `variants` times in different ways; `drawn(done, all)` is called now and then."""
    images = np.empty((len(digits) * variants, 28, 28), np.uint8)
    for index in range(len(images)):
        digit, variant = divmod(index, variants)
        images[index] = draw_varied(digits[digit], np.random.default_rng([_PENS, seed, digit, variant]))
        if index % 256 == 0:
            drawn(index, len(images))
    drawn(len(images), len(images))
    return Digits(images, np.repeat(np.array([digit.label for digit in digits], np.int64), variants))


def drawn_plainly(digits: Sequence[PenDigit], width: float) -> Digits:
    """Each of `digits` as it was written, with a pen of `width` (share of the pad's side)."""
    images = [np.rint(draw_plain(digit, width=width) * 255).astype(np.uint8) for digit in digits]
    labels = np.array([digit.label for digit in digits], np.int64)
    return Digits(np.stack(images), labels) if images else empty_digits()


@dataclass(frozen=True, eq=False)
class DigitMixture:
    """One epoch after the other of MNIST's digits and, in between, drawings by pens.

    Attributes:
        pictures: Each comes once an epoch, changed in a new way.
        drawings: What drawings are taken from; their variety is in them, so they are not changed.
        drawings_an_epoch: How many come in an epoch, others each time.
        batch_size: Pictures in a batch. The last of an epoch is left out where it would be smaller.
        changes: How far pictures are changed.
        seed: The same seed gives the same batches.
    """

    pictures: Digits
    drawings: Digits
    drawings_an_epoch: int
    batch_size: int
    changes: DigitChanges
    seed: int

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        return (len(self.pictures) + self.drawings_an_epoch) // self.batch_size

    def epoch(self, number: int) -> Iterator[Batch]:
        """The batches of epoch `number`: float32 (batch, 28, 28, 1) in 0..1, and labels (batch,)."""
        generator = np.random.default_rng([_EPOCHS, self.seed, number])
        chosen = generator.choice(len(self.drawings), self.drawings_an_epoch, replace=False)
        order = generator.permutation(np.concatenate([np.arange(len(self.pictures)), ~chosen]))
        for step in range(self.steps):
            indices = order[step * self.batch_size : (step + 1) * self.batch_size]
            pictures, drawings = indices[indices >= 0], ~indices[indices < 0]
            changed = changed_digits(scaled(self.pictures.images[pictures]), self.changes, generator)
            images = np.concatenate([changed, scaled(self.drawings.images[drawings])])
            labels = np.concatenate([self.pictures.labels[pictures], self.drawings.labels[drawings]])
            yield Batch((images[..., np.newaxis],), (labels,))


def scaled(images: Bytes) -> NDArray[np.float32]:
    """Bytes as numbers in 0..1."""
    return images.astype(np.float32) / np.float32(255)
