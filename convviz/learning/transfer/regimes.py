"""When to freeze a base, tune it finely or train all: the course's table of data size and similarity."""

from __future__ import annotations

from typing import Literal

import msgspec

Size = Literal["small", "large"]
Similarity = Literal["similar", "different"]
Approach = Literal["freeze", "fine-tune", "train-all"]
"""Only the head learns; the last layers of the base learn too, slowly; everything learns from the start."""

RegimeId = Literal["small-similar", "small-different", "large-similar", "large-different"]


class Regime(msgspec.Struct, frozen=True):
    """One cell of the table.

    Attributes:
        id: Under which its words stand in `texts.training_transfer`.
        size: How many pictures there are to learn from.
        similarity: How alike they are to the photographs that the base has learnt from.
        approach: What the course does then.
    """

    id: RegimeId
    size: Size
    similarity: Similarity
    approach: Approach


REGIMES: tuple[Regime, ...] = (
    Regime("small-similar", "small", "similar", "freeze"),
    Regime("small-different", "small", "different", "fine-tune"),
    Regime("large-similar", "large", "similar", "fine-tune"),
    Regime("large-different", "large", "different", "train-all"),
)

# The course has 1,000 pictures of each class and calls that little; CIFAR-10 has 5,000.
LARGE_FROM = 5000


def regime(size: Size, similarity: Similarity) -> Regime:
    """The cell for so many pictures, so much alike."""
    return next(each for each in REGIMES if (each.size, each.similarity) == (size, similarity))


def size_of(pictures_a_class: int) -> Size:
    """What so many pictures of each class count as.

    >>> size_of(1000), size_of(5000)
    ('small', 'large')
    """
    return "large" if pictures_a_class >= LARGE_FROM else "small"
