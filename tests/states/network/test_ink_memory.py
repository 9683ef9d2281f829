"""Ink drawn point by point is the ink drawn at once."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.pictures.ink import Stroke, rasterise
from convviz.states.network.ink_memory import InkMemory

RNG = np.random.default_rng(2)
SIDE = 60


def stroke(points: int, *, erase: bool = False) -> Stroke:
    way = np.clip(RNG.uniform(0.2, 0.8, 2) + RNG.normal(0, 0.06, (points, 2)).cumsum(axis=0), -0.2, 1.2)
    return Stroke(tuple((float(x), float(y)) for x, y in way), float(RNG.uniform(0.02, 0.2)), erase)


@pytest.mark.parametrize("case", range(8))
def test_drawn_point_by_point_undone_and_drawn_on_it_is_what_drawing_it_at_once_gives(case):
    memory = InkMemory(SIDE)
    strokes: tuple[Stroke, ...] = ()
    history = [strokes]
    for number in range(4):
        whole = stroke(9, erase=number == 2)
        for points in range(1, 10):
            grown = (*strokes, Stroke(whole.points[:points], whole.width, whole.erase))
            history.append(grown)
        strokes = grown
    for state in history + [history[int(at)] for at in RNG.integers(0, len(history), 12)]:
        np.testing.assert_allclose(memory.ink(state), rasterise(state, SIDE, SIDE), atol=1e-6)
