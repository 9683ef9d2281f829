"""One picture as augmentation changes it: through each transform alone at its limits, and through all at random."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers.layer import TensorShape
from convviz.pictures.augmentation.applying import apply
from convviz.pictures.augmentation.augmentation import TRANSFORMS, Augmentation, Transform, only
from convviz.pictures.augmentation.draws import draw, extreme
from convviz.pictures.fitting import fit
from convviz.pictures.preparation import Preparation, layout_of, prepare

Images = NDArray[np.float32]
End = Literal[-1, 1]

COURSE: Final = Augmentation(
    rotation=40, width_shift=0.2, height_shift=0.2, shear=0.2, zoom=0.2, horizontal_flip=True
)
"""The course's settings for cats and dogs, filled by the nearest pixel."""

ONE_ENDED: Final[frozenset[Transform]] = frozenset({"horizontal_flip", "vertical_flip", "noise"})
"""Transforms with nothing to be seen at their lower end."""

SHOWN_SIDE: Final = 96
"""Pictures are shown with so many pixels a side at most; a network is fed its own size."""


class Subject(Struct, frozen=True, eq=False):
    """The picture that is changed.

    Attributes:
        fed: As a network takes it but for its range, (height, width, channels) in 0..1.
        shown: The same, at most `SHOWN_SIDE` pixels a side.
    """

    fed: Images
    shown: Images


class AloneTile(Struct, frozen=True):
    """One transform alone, at one of its ends.

    Attributes:
        transform: Which.
        end: 1 for the upper limit, −1 for the lower.
        value: How far, in the transform's own unit and with its sign.
    """

    transform: Transform
    end: End
    value: float


class AugmentScene(Struct, frozen=True, eq=False):
    """What is seen of one augmentation.

    Attributes:
        original: The picture itself.
        tiles: Each transform at its ends.
        alone: The pictures of `tiles`, in their order.
        together: Pictures changed by everything at random, (count, height, width, channels).
    """

    original: Images
    tiles: tuple[AloneTile, ...]
    alone: tuple[Images, ...]
    together: Images


def subject_of(values: Images, how: Preparation | None, shape: TensorShape | None) -> Subject | None:
    """A picture (rows, columns, 1 or 3), 0 to 255, fitted to a network's input; None where there is no ink to centre.

    Args:
        values: The picture.
        how: How the network wants its pictures; None for no network.
        shape: The network's input.

    Raises:
        PictureError: The input takes no picture.
    """
    if how is None or shape is None:
        fitted = _at_most(values, SHOWN_SIDE) / np.float32(255)
        return Subject(fitted, fitted)
    height, width, channels = layout_of(shape).picture
    plain = Preparation(
        fit=how.fit,
        values="0-255",
        invert=how.invert,
        centre=how.centre,
        colour="grey" if how.colour == "grey" else "rgb",
    )
    prepared = prepare(values, plain, (height, width, 1 if channels == 1 else 3))
    if prepared is None:
        return None
    fed = prepared / np.float32(255)
    return Subject(fed, _at_most(fed, SHOWN_SIDE))


def tiles_of(augmentation: Augmentation) -> tuple[AloneTile, ...]:
    """All transforms at their ends, also those that change nothing now."""
    tiles: list[AloneTile] = []
    for transform in TRANSFORMS:
        value = float(getattr(augmentation, transform))
        if transform not in ONE_ENDED:
            tiles.append(AloneTile(transform, -1, -value))
        tiles.append(AloneTile(transform, 1, value))
    return tuple(tiles)


def derive_augment(subject: Subject, augmentation: Augmentation, count: int, seed: int) -> AugmentScene:
    """The scene of a picture under an augmentation.

    Args:
        subject: The picture.
        augmentation: The limits.
        count: How many pictures changed by everything are wanted.
        seed: What their changes are drawn with: the same ones while the limits move.
    """
    tiles = tiles_of(augmentation)
    alone = tuple(alone_at(subject, augmentation, tile) for tile in tiles)
    return AugmentScene(subject.shown, tiles, alone, together_of(subject, augmentation, count, seed))


def alone_at(subject: Subject, augmentation: Augmentation, tile: AloneTile, *, fed: bool = False) -> Images:
    """The picture through one transform alone: as it is shown, or as a network is fed it."""
    if not tile.value:
        return subject.fed if fed else subject.shown
    return _changed(subject, only(augmentation, tile.transform), tile.end, fed=fed)


def together_of(
    subject: Subject, augmentation: Augmentation, count: int, seed: int, *, fed: bool = False
) -> Images:
    """`count` pictures changed by everything at random: as they are shown, or as a network is fed them."""
    pictures = np.repeat((subject.fed if fed else subject.shown)[np.newaxis], count, axis=0)
    return apply(pictures, draw(count, np.random.default_rng(seed)), augmentation)


@lru_cache(maxsize=64)
def _changed(subject: Subject, augmentation: Augmentation, end: End, *, fed: bool) -> Images:
    picture = subject.fed if fed else subject.shown
    return apply(picture[np.newaxis], extreme(end), augmentation)[0]


def _at_most(values: Images, side: int) -> Images:
    height, width = values.shape[:2]
    longest = max(height, width)
    if longest <= side:
        return values
    return fit(
        values, max(1, round(height * side / longest)), max(1, round(width * side / longest)), "squash"
    ).values
