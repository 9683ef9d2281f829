"""Prepares a drawing as the digits of MNIST were: the same size, the same place, and each step to be seen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.fitting import Box
from convviz.pictures.resampling import area_resized

Ink = NDArray[np.float32]

SIDE = 28
_DIGIT_SIDE = 20
_MIDDLE = 14
# What is fainter is no ink: 10 of 255 grey levels.
_FAINTEST = 10 / 255


@dataclass(frozen=True, eq=False)
class MnistSteps:
    """The way from a drawing to what a digit network sees.

    Attributes:
        box: The smallest box around the ink, in pixels of the drawing.
        scaled: float32 0..1, the box with its longer side 20 pixels long, its aspect kept.
        top: The row of `centred` where `scaled` begins, 0..8 or more for flat digits.
        left: The column of `centred` where `scaled` begins.
        centred: float32 (28, 28) in 0..1, `scaled` with its centre of mass at pixel (14, 14).
    """

    box: Box
    scaled: Ink
    top: int
    left: int
    centred: Ink


def prepare_as_mnist(ink: Ink) -> MnistSteps | None:
    """Brings `ink` (height, width) in 0..1, 1 under the pen, into MNIST's form; None where there is no ink.

    The steps are those that made MNIST (LeCun, Cortes, Burges; measured on its 70,000 pictures): the ink's
    box is scaled by area averages until its longer side is 20 pixels, then placed so that its centre of
    mass, weighted by ink, rounds to pixel (14, 14), as far as it stays inside 28×28.
    """
    inked = ink > _FAINTEST
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows):
        return None
    box = Box(int(rows[0]), int(columns[0]), int(rows[-1] - rows[0]) + 1, int(columns[-1] - columns[0]) + 1)
    digit = ink[box.top : box.top + box.height, box.left : box.left + box.width]
    share = _DIGIT_SIDE / max(box.height, box.width)
    height, width = max(1, round(box.height * share)), max(1, round(box.width * share))
    scaled = area_resized(digit[:, :, np.newaxis].astype(np.float32), height, width)[:, :, 0]
    top, left = _begin(scaled.sum(axis=1)), _begin(scaled.sum(axis=0))
    centred = np.zeros((SIDE, SIDE), dtype=np.float32)
    centred[top : top + height, left : left + width] = scaled
    return MnistSteps(box, scaled, top, left, centred)


def _begin(ink: Ink) -> int:
    """Where a profile of `ink` begins for its centre of mass to round to the middle, staying inside."""
    centre = float((ink * np.arange(len(ink))).sum(dtype=np.float64) / ink.sum(dtype=np.float64))
    return min(max(math.floor(_MIDDLE - centre + 0.5), 0), SIDE - len(ink))
