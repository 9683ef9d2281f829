"""Pen digits drawn as people draw on the ink pad: by its own code, with every pen, at every size, a little bent."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from convviz.learning.data.unipen import PenDigit, Points
from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.mnist import prepare_as_mnist

Image = NDArray[np.uint8]

# Writers from this number on never train a network: it is measured on them.
FIRST_HELD_OUT_WRITER = 26
# What the ink pad offers (its slider's ends), in shares of the pad.
_THINNEST, _THICKEST = 0.02, 0.3
# Pixels a side on which ink is drawn before it is brought to 28; the lab draws on 28 itself.
_RASTERS = (28, 56, 112, 168, 224, 280)
_RASTER_ODDS = (0.04, 0.16, 0.2, 0.2, 0.2, 0.2)


def training_digits(digits: Sequence[PenDigit]) -> tuple[PenDigit, ...]:
    """The digits of the writers that networks are trained on."""
    return tuple(digit for digit in digits if digit.writer < FIRST_HELD_OUT_WRITER)


def held_out_digits(digits: Sequence[PenDigit]) -> tuple[PenDigit, ...]:
    """The digits of the writers that no network is trained on."""
    return tuple(digit for digit in digits if digit.writer >= FIRST_HELD_OUT_WRITER)


def draw_plain(digit: PenDigit, *, width: float, size: float = 0.7, side: int = 280) -> NDArray[np.float32]:
    """The digit as it was written, in the middle of the pad, as the network is fed it.

    Args:
        digit: What is drawn.
        width: The pen's width as a share of the pad's side.
        size: The longer side of the drawing as a share of the pad's side, measured along the pen's middle.
        side: Pixels a side of the pad's raster.

    Returns:
        float32 (28, 28) in 0..1.
    """
    strokes = [(points * size + 0.5).astype(np.float32) for points in _unit(digit.strokes)]
    return _prepared(strokes, width, side)


def draw_varied(digit: PenDigit, generator: np.random.Generator) -> Image:
    """The digit as somebody else might draw it, uint8 (28, 28): bent, turned, with any pen, anywhere on the pad."""
    strokes = _sampled(_unit(digit.strokes), generator)
    strokes = _unit(_bent(strokes, generator))
    side = int(generator.choice(_RASTERS, p=_RASTER_ODDS))
    size = generator.uniform(0.6 if side == 28 else 0.2, 0.95)
    share = float(np.exp(float(generator.uniform(math.log(0.03), math.log(0.34)))))
    width = min(max(share * size, _THINNEST), _THICKEST)
    middle = 0.5 + generator.uniform(-0.5, 0.5, 2) * max(0.0, 1 - size - width)
    tremor = generator.uniform(0, 0.006) * generator.random()
    drawn = [
        (points * size + middle + generator.normal(0, tremor * size, points.shape)).astype(np.float32)
        for points in strokes
    ]
    return np.rint(_prepared(drawn, width, side) * 255).astype(np.uint8)


def _prepared(strokes: Sequence[Points], width: float, side: int) -> NDArray[np.float32]:
    lines = [Stroke(tuple((x, y) for x, y in points.tolist()), width) for points in strokes]
    steps = prepare_as_mnist(rasterise(lines, side, side))
    if steps is None:
        return np.zeros((28, 28), dtype=np.float32)
    return steps.centred


def _unit(strokes: Sequence[Points]) -> list[Points]:
    """The strokes with the middle of their box at 0 and its longer side 1 long; a dot stays a dot."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    longest = max(float((high - low).max()), 1e-6)
    return [((line - (low + high) / 2) / longest).astype(np.float32) for line in strokes]


def _sampled(strokes: Sequence[Points], generator: np.random.Generator) -> list[Points]:
    """Fewer points, as fast hands and slow mice give, with the ends of every stroke kept."""
    step = int(generator.integers(1, 5))
    return [np.concatenate([line[:-1:step], line[-1:]]) for line in strokes]


def _bent(strokes: Sequence[Points], generator: np.random.Generator) -> list[Points]:
    """Turned, sheared, squeezed, and bent by two slow waves in each direction."""
    turn, shear = generator.normal(0, 0.13), generator.normal(0, 0.12)
    squeeze = generator.normal(0, 0.14)
    cosine, sine = np.cos(turn), np.sin(turn)
    matrix = np.array([[cosine, -sine], [sine, cosine]]) @ np.array([[1, shear], [0, 1]])
    matrix = matrix @ np.diag([np.exp(squeeze), np.exp(-squeeze)])
    waves = generator.normal(0, 2.5, (2, 2, 2))  # (x or y, wave, direction), in radians a digit's side
    phases = generator.uniform(0, 2 * np.pi, (2, 2))
    heights = generator.normal(0, 0.025, (2, 2))
    bent: list[Points] = []
    for line in strokes:
        angles = np.einsum("nd,awd->nwa", line, waves) + phases.T
        moved = line + (np.sin(angles) * heights.T).sum(axis=1)
        bent.append((moved @ matrix.T).astype(np.float32))
    return bent
