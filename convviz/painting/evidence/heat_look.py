"""What the painters of the heat maps are given: a scene, where the cursor is, and how it is looked at."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np
from msgspec import Struct

from convviz.painting.evidence.overlay import evidence_colouring
from convviz.painting.grids.small_grid import signed_colouring
from convviz.painting.paint_options import ONE_PICTURE, PaintOptions
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.heat import HeatScene
from convviz.states.lab.scene import Colouring

Step = Literal["maps", "gradients", "weights", "sum", "map"]
STEPS: tuple[Step, ...] = ("maps", "gradients", "weights", "sum", "map")

# Where even the largest number is smaller, two decimals say too little of the others.
_SMALL = 0.1
_SMALLEST_UNIT = 1e-12


class HeatLook(Struct, frozen=True, eq=False):
    """A heat map on screen.

    Attributes:
        scene: What is known.
        name: Of the class that is explained.
        theme: The colours.
        cell: The (row, column) that is written out.
        channel: The map that is looked at.
        step: The step that is opened.
        opacity: How much of the picture the map covers.
        blocks: Whether its own cells lie over the picture.
        stale: Whether it belongs to an earlier question that one waits for the answer to.
        options: Device and memory.
    """

    scene: HeatScene
    name: str
    theme: Theme
    cell: tuple[int, int]
    channel: int
    step: Step = "map"
    opacity: float = 0.6
    blocks: bool = False
    stale: bool = False
    options: PaintOptions = ONE_PICTURE


def plane_of(scene: HeatScene, step: Step, channel: int) -> Floats | None:
    """What a step shows as cells, (rows, columns); None for what is bars."""
    match step:
        case "maps":
            return np.ascontiguousarray(scene.maps[:, :, channel])
        case "gradients" if scene.gradients is not None:
            return np.ascontiguousarray(scene.gradients[:, :, channel])
        case "weights" if scene.method == "layer-cam" and scene.gradients is not None:
            return np.maximum(scene.gradients[:, :, channel], 0)
        case "sum":
            return scene.sum
        case "map":
            return scene.map
        case _:
            return None


def unit_of(plane: Floats) -> float:
    """The unit in which numbers are written in cells: 1, or a thousandth of it and so on where all are small."""
    largest = float(np.abs(plane[np.isfinite(plane)]).max(initial=0))
    unit = 1.0
    while 0 < largest < _SMALL * unit and unit > _SMALLEST_UNIT:
        unit /= 1000
    return unit


# The scenes stay the same while the cursor moves.
@lru_cache(maxsize=len(STEPS))
def colouring_of(scene: HeatScene, step: Step) -> Colouring:
    """The colours of a step: one scale for all maps, one for all gradients, and one for the sum and what is left of it.

    What ReLU leaves keeps its colour.
    """
    match step:
        case "maps":
            negative = bool((scene.maps < 0).any())
            return evidence_colouring(scene.maps, law="signed" if negative else "positive")
        case "gradients" if scene.gradients is not None:
            return signed_colouring(scene.gradients)
        case "weights" if scene.gradients is not None:
            return evidence_colouring(np.maximum(scene.gradients, 0))
        case "sum":
            return evidence_colouring(scene.sum, law="signed")
        case _:
            return evidence_colouring(scene.map)
