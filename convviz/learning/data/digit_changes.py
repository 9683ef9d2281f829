"""Changes of grey digits that leave them the same digit: turned, shifted, bent, thicker, thinner, fainter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Images = NDArray[np.float32]


@dataclass(frozen=True)
class DigitChanges:
    """How far digits are changed at most.

    Attributes:
        turn: Rotation, in radians.
        shear: Shear, as a share.
        scale: Change of size, as the logarithm of a factor; each side changes by half as much again.
        shift: Shift, in pixels.
        bend: Deviation of the elastic displacement, in pixels.
        thicken: Share of the picture's 3×3 maximum that is blended in.
        thin: Share of the picture's 3×3 minimum that is blended in.
        contrast: Change of contrast, as the logarithm of an exponent.
        fade: Share of brightness that is taken.
        unchanged: Share of pictures that stay as they are.
    """

    turn: float = 0.26
    shear: float = 0.22
    scale: float = 0.15
    shift: float = 1.5
    bend: float = 1.1
    thicken: float = 0.7
    thin: float = 0.35
    contrast: float = 0.4
    fade: float = 0.2
    unchanged: float = 0.3


# Knots of the elastic displacement along a side: few, so that it bends strokes and does not tear them.
_KNOTS = 6


def changed_digits(images: Images, changes: DigitChanges, generator: np.random.Generator) -> Images:
    """`images` (count, height, width) in 0..1, each changed in a way of its own; the same shape and range.

    Most are changed much, some hardly: the limits are scaled by a number in 0..1 of each picture's own. Some stay as
    they are: what has been moved between pixels is softer than any digit that a scanner or a pen gives.
    """
    strength = np.sqrt(generator.random(len(images), dtype=np.float32))
    strength[generator.random(len(images)) < changes.unchanged] = 0
    moved = _resampled(images, *_sources(images.shape, changes, strength, generator))
    penned = _penned(moved, changes, strength, generator)
    return _contrasted(penned, changes, strength, generator)


def _sources(
    shape: tuple[int, ...], changes: DigitChanges, strength: Images, generator: np.random.Generator
) -> tuple[Images, Images]:
    """Where each pixel (count, height, width) of the result comes from: its rows and its columns."""
    count, height, width = shape

    def within(limit: float) -> Images:
        return generator.uniform(-limit, limit, count).astype(np.float32) * strength

    turn, shear, size, sides = (
        within(limit) for limit in (changes.turn, changes.shear, changes.scale, changes.scale / 2)
    )
    cosine, sine, tall, wide = np.cos(turn), np.sin(turn), np.exp(size + sides), np.exp(size - sides)
    middle = np.array([(height - 1) / 2, (width - 1) / 2], dtype=np.float32)
    down = (np.arange(height, dtype=np.float32) - middle[0])[np.newaxis, :, np.newaxis]
    right = (np.arange(width, dtype=np.float32) - middle[1])[np.newaxis, np.newaxis, :]
    bends = generator.normal(0, changes.bend, (2, count, _KNOTS, _KNOTS)).astype(np.float32)
    bends *= strength[:, np.newaxis, np.newaxis]
    rows, columns = _spread(height) @ bends @ _spread(width).T
    # Rotation · shear · scale, as what one step down and one to the right add to the source's row and column.
    for moved, by_row, by_column, start in (
        (rows, cosine * tall, (cosine * shear - sine) * wide, within(changes.shift) + middle[0]),
        (columns, sine * tall, (sine * shear + cosine) * wide, within(changes.shift) + middle[1]),
    ):
        np.add(moved, by_row[:, np.newaxis, np.newaxis] * down + start[:, np.newaxis, np.newaxis], out=moved)
        np.add(moved, by_column[:, np.newaxis, np.newaxis] * right, out=moved)
    return rows, columns


def _spread(side: int) -> Images:
    """(side, knots): how much each knot moves each pixel, by Gaussians whose squares add up to 1."""
    knots = np.linspace(0, side - 1, _KNOTS)
    distance = (np.arange(side)[:, np.newaxis] - knots) / (knots[1] - knots[0])
    weights = np.exp(-(distance**2))
    return (weights / np.sqrt((weights**2).sum(axis=1, keepdims=True))).astype(np.float32)


def _resampled(images: Images, rows: Images, columns: Images) -> Images:
    """`images` between their pixels, at `rows` and `columns`; nothing stands outside."""
    count, height, width = images.shape
    framed = np.pad(images, ((0, 0), (1, 2), (1, 2))).reshape(-1)
    stride = width + 3
    rows, columns = np.clip(rows + 1, 0, height + 1), np.clip(columns + 1, 0, width + 1)
    top, left = rows.astype(np.int64), columns.astype(np.int64)
    below, beside = (rows - top).astype(np.float32), (columns - left).astype(np.float32)
    pictures = np.arange(count, dtype=np.int64)[:, np.newaxis, np.newaxis] * ((height + 3) * stride)
    first = pictures + top * stride + left
    upper = _between(framed, first, beside)
    return _blended(upper, _between(framed, first + stride, beside), below)


def _between(flat: Images, first: NDArray[np.int64], share: Images) -> Images:
    return _blended(flat.take(first), flat.take(first + 1), share)


def _blended(begin: Images, end: Images, share: Images) -> Images:
    """`begin` + (`end` − `begin`) · `share`, worked out in `end`."""
    end -= begin
    end *= share
    end += begin
    return end


def _penned(
    images: Images, changes: DigitChanges, strength: Images, generator: np.random.Generator
) -> Images:
    """`images` with thicker lines for about a third, thinner for another, and as they were for the rest."""
    kind = generator.integers(0, 3, len(images))
    for which, limit, extreme in ((1, changes.thicken, np.maximum), (2, changes.thin, np.minimum)):
        chosen = images[kind == which]
        reached = chosen.copy()
        reached[:, 1:-1] = extreme(extreme(chosen[:, :-2], chosen[:, 2:]), chosen[:, 1:-1])
        columns = extreme(extreme(reached[:, :, :-2], reached[:, :, 2:]), reached[:, :, 1:-1])
        reached[:, :, 1:-1] = columns
        share = strength[kind == which, np.newaxis, np.newaxis] * np.float32(limit)
        images[kind == which] = chosen + (reached - chosen) * share
    return images


def _contrasted(
    images: Images, changes: DigitChanges, strength: Images, generator: np.random.Generator
) -> Images:
    count = len(images)
    exponent = np.exp(generator.uniform(-changes.contrast, changes.contrast, count) * strength)
    gain = 1 - generator.uniform(0, changes.fade, count) * strength
    result = np.power(np.clip(images, 0, 1), exponent.astype(np.float32)[:, np.newaxis, np.newaxis])
    return result * gain.astype(np.float32)[:, np.newaxis, np.newaxis]
