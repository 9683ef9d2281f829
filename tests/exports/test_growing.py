import itertools
import math

import pytest

from convviz.exports.growing import growing_count, grown
from convviz.pictures.ink import Stroke

BENT = Stroke(((0.1, 0.1), (0.4, 0.1), (0.4, 0.6)), 0.08)
DOT = Stroke(((0.9, 0.9),), 0.1)
RUBBED = Stroke(((0.2, 0.2), (0.2, 0.5)), 0.2, erase=True)


def way(strokes: tuple[Stroke, ...]) -> float:
    return sum(
        math.dist(a, b) for stroke in strokes for a, b in zip(stroke.points, stroke.points[1:], strict=False)
    )


def test_it_begins_with_nothing_and_ends_with_all_of_it() -> None:
    strokes = (BENT, DOT, RUBBED)
    count = growing_count(strokes)
    assert grown(strokes, 0) == ()
    assert grown(strokes, count - 1) == strokes


def test_the_pen_goes_equally_far_in_each_picture() -> None:
    ways = [way(grown((BENT,), position)) for position in range(growing_count((BENT,)))]
    steps = [later - earlier for earlier, later in itertools.pairwise(ways)]
    assert ways[-1] == pytest.approx(0.8)
    assert steps == pytest.approx([0.8 / len(steps)] * len(steps))


def test_a_cut_stroke_stays_on_its_way_and_keeps_its_pen() -> None:
    for position in range(1, growing_count((BENT,)) - 1):
        (cut,) = grown((BENT,), position)
        assert (cut.width, cut.erase) == (BENT.width, BENT.erase)
        assert all(y == 0.1 or x == 0.4 for x, y in cut.points)


def test_a_dot_is_a_picture_of_its_own() -> None:
    assert growing_count((DOT,)) == 2
    assert grown((DOT,), 1) == (DOT,)


def test_the_eraser_comes_after_what_it_erases() -> None:
    strokes = (BENT, RUBBED)
    seen = [len(grown(strokes, position)) for position in range(growing_count(strokes))]
    assert seen == sorted(seen)
    assert all(grown(strokes, position)[0] == BENT for position in range(len(seen)) if seen[position] == 2)
