"""Mixes colours in OKLab, where equal distances look equal (Ottosson, A perceptual color space, 2020)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.contrast import Rgb

Colours = NDArray[np.float64]

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def through(stops: Sequence[Rgb], count: int) -> NDArray[np.uint8]:
    """`count` colours (count, 3) that pass `stops` at equal distances; the first and the last are included exactly."""
    known = _to_oklab(np.array(stops, dtype=np.float64))
    places = np.linspace(0, len(stops) - 1, count)
    before = np.minimum(places.astype(np.intp), len(stops) - 2)
    share = (places - before)[:, np.newaxis]
    colours = np.round(_from_oklab(known[before] * (1 - share) + known[before + 1] * share)).astype(np.uint8)
    colours[0], colours[-1] = stops[0], stops[-1]
    return colours


def _to_oklab(colours: Colours) -> Colours:
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.cbrt(linear @ _TO_CONES.T) @ _TO_LAB.T


def _from_oklab(lab: Colours) -> Colours:
    linear = np.clip((lab @ np.linalg.inv(_TO_LAB).T) ** 3 @ np.linalg.inv(_TO_CONES).T, 0, 1)
    return 255 * np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
