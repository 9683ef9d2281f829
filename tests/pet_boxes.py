"""Where the animals are in 56 photographs of pets, marked by hand: what heat maps are measured against."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

BOXES = Path(__file__).parent / "learning/evidence/pet_boxes.json"
# The boxes have two decimals.
_PARTS = 100


@dataclass(frozen=True)
class Box:
    """Part of a picture, in shares of its width and height from the upper left corner."""

    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, x: float, y: float) -> bool:
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


@dataclass(frozen=True)
class MarkedPhoto:
    """A photograph, by its name in the folder `catsdogs`, and the boxes round each animal and each head in it."""

    name: str
    kind: Literal["cat", "dog"]
    animals: tuple[Box, ...]
    heads: tuple[Box, ...]


def pet_boxes() -> tuple[MarkedPhoto, ...]:
    """All marked photographs: the cats, then the dogs, each sorted by name."""
    return tuple(
        MarkedPhoto(
            photo["file"],
            photo["class"],
            tuple(Box(*box) for box in photo["animals"]),
            tuple(Box(*box) for box in photo["heads"]),
        )
        for photo in json.loads(BOXES.read_text(encoding="utf-8"))["photographs"]
    )


def holds(boxes: tuple[Box, ...], x: float, y: float) -> bool:
    """Whether a point, in shares of the picture's width and height, is in one of the boxes or on its edge."""
    return any(box.holds(x, y) for box in boxes)


def covered(boxes: tuple[Box, ...]) -> float:
    """The share of the picture that the boxes cover together: how often a point thrown at random is in them."""
    cells = np.zeros((_PARTS, _PARTS), np.bool_)
    for box in boxes:
        x0, y0, x1, y1 = (round(side * _PARTS) for side in (box.x0, box.y0, box.x1, box.y1))
        cells[y0:y1, x0:x1] = True
    return float(cells.mean())
