"""A map as deletion and insertion curves take it: one number for each pixel, the most important the largest."""

from __future__ import annotations

import numpy as np

from convviz.states.evidence.answers import Floats
from convviz.states.evidence.placing import Placing, laid
from convviz.states.evidence.questions import Attribution, HeatMap
from convviz.states.evidence.shown_input import placed

# They say how much a pixel matters, not in which direction.
_UNSIGNED = ("gradient", "smoothgrad")


def scored_map(
    question: HeatMap | Attribution, values: Floats, height: int, width: int, placing: Placing | None = None
) -> Floats:
    """(height, width), float32.

    A heat map is enlarged bilinearly, each cell where it lies. Of an attribution the colours are added up; of a
    gradient by itself the absolute values, since a pixel that darkens matters as much as one that lightens.

    Args:
        question: What made the map.
        values: The answer's `map`.
        height: Of the input's picture.
        width: Of the input's picture.
        placing: Where a heat map's cells lie; None for evenly.
    """
    if isinstance(question, HeatMap):
        return laid(values, height, width, placing)
    planes = values if question.method == "occlusion" else placed(values)
    counted = np.abs(planes) if question.method in _UNSIGNED else planes
    return np.ascontiguousarray(counted.sum(axis=2), np.float32)
