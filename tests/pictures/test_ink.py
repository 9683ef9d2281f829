from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convviz.pictures.errors import PictureError
from convviz.pictures.ink import Raster, Stroke, begin, empty_raster, extend, rasterise

_SHARE = st.floats(-0.2, 1.2, allow_nan=False).map(lambda value: round(value, 3))
_POINTS = st.lists(st.tuples(_SHARE, _SHARE), min_size=1, max_size=8).map(tuple)
_WIDTH = st.floats(0.01, 0.4).map(lambda value: round(value, 3))
_STROKES = st.builds(Stroke, _POINTS, _WIDTH, st.booleans())


def _coverage_by_sampling(stroke: Stroke, side: int, samples: int = 10) -> np.ndarray:
    """The share of each pixel within the pen's radius of the line, by trying many places in it."""
    places = (np.arange(side * samples) + 0.5) / samples
    x, y = np.meshgrid(places, places)
    nearest = np.full(x.shape, np.inf)
    points = [(px * side, py * side) for px, py in stroke.points]
    for (ax, ay), (bx, by) in zip(points, points[1:] or points, strict=False):
        length = (bx - ax) ** 2 + (by - ay) ** 2
        share = np.clip(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0, 1) if length else 0
        nearest = np.minimum(nearest, np.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)))
    inside = nearest <= stroke.width * side / 2
    return inside.reshape(side, samples, side, samples).mean(axis=(1, 3))


@given(_POINTS, st.floats(0.08, 0.4))
def test_coverage_is_near_the_share_of_each_pixel_that_the_pen_touches(
    points: tuple[tuple[float, float], ...], width: float
) -> None:
    stroke = Stroke(points, width)
    difference = np.abs(rasterise([stroke], 20, 20) - _coverage_by_sampling(stroke, 20))
    # Where two edges meet in one pixel, only the nearer one counts: up to half a pixel of ink is missing there.
    assert difference.max() < 0.55
    # Such pixels line two segments that run close to each other, so there are more of them the more segments there are.
    assert difference.mean() < 0.005 * max(len(points), 4)


def test_a_horizontal_line_covers_its_pixels_exactly() -> None:
    # 10 pixels: from y = 3.75 to y = 6.25.
    ink = rasterise([Stroke(((-1, 0.5), (2, 0.5)), 0.25)], 10, 10)
    expected = np.array([0, 0, 0, 0.25, 1, 1, 0.25, 0, 0, 0], dtype=np.float32)
    assert np.allclose(ink, expected[:, np.newaxis], atol=1e-6)


def test_a_line_thinner_than_a_pixel_leaves_its_own_width_of_ink() -> None:
    ink = rasterise([Stroke(((-1, 0.55), (2, 0.55)), 0.03)], 10, 10)
    assert np.allclose(ink[5], 0.3, atol=1e-6)
    assert not ink[[4, 6]].any()


def test_a_dot_is_round_and_has_the_area_of_its_circle() -> None:
    ink = rasterise([Stroke(((0.5, 0.5),), 0.5)], 40, 40)
    assert np.allclose(ink.sum(), math.pi * 100, rtol=0.01)
    assert np.allclose(ink, ink.T, atol=1e-6)
    assert np.allclose(ink, ink[::-1], atol=1e-5)


@given(_STROKES)
def test_ink_is_between_nothing_and_full(stroke: Stroke) -> None:
    ink = rasterise([Stroke(((0.1, 0.2), (0.8, 0.7)), 0.2), stroke], 17, 17)
    assert ink.shape == (17, 17)
    assert ink.dtype == np.float32
    assert 0 <= ink.min() <= ink.max() <= 1


@given(_POINTS, _WIDTH)
def test_mirrored_and_transposed_strokes_leave_mirrored_and_transposed_ink(
    points: tuple[tuple[float, float], ...], width: float
) -> None:
    ink = rasterise([Stroke(points, width)], 16, 16)
    mirrored = rasterise([Stroke(tuple((1 - x, y) for x, y in points), width)], 16, 16)
    transposed = rasterise([Stroke(tuple((y, x) for x, y in points), width)], 16, 16)
    reversed_ = rasterise([Stroke(points[::-1], width)], 16, 16)
    assert np.allclose(mirrored, ink[:, ::-1], atol=1e-4)
    assert np.allclose(transposed, ink.T, atol=1e-4)
    assert np.allclose(reversed_, ink, atol=1e-4)


@given(_POINTS, _WIDTH, _WIDTH)
def test_a_wider_pen_leaves_no_less_ink_anywhere(
    points: tuple[tuple[float, float], ...], one: float, other: float
) -> None:
    thin, thick = sorted((one, other))
    difference = rasterise([Stroke(points, thick)], 16, 16) - rasterise([Stroke(points, thin)], 16, 16)
    assert difference.min() > -1e-4


@given(_POINTS, _POINTS, _WIDTH)
def test_more_ink_never_takes_ink_away_and_order_does_not_matter(
    one: tuple[tuple[float, float], ...], other: tuple[tuple[float, float], ...], width: float
) -> None:
    first, second = Stroke(one, width), Stroke(other, width / 2)
    both = rasterise([first, second], 16, 16)
    assert np.array_equal(both, np.maximum(rasterise([first], 16, 16), rasterise([second], 16, 16)))


@given(_POINTS, _WIDTH)
def test_the_eraser_takes_away_what_the_same_pen_would_leave(
    points: tuple[tuple[float, float], ...], width: float
) -> None:
    ground = [Stroke(((0.1, 0.2), (0.8, 0.7)), 0.3)]
    ink = rasterise(ground, 16, 16)
    covered = rasterise([Stroke(points, width)], 16, 16)
    erased = rasterise([*ground, Stroke(points, width, erase=True)], 16, 16)
    assert np.allclose(erased, ink * (1 - covered), atol=1e-6)


def test_erasing_everything_leaves_nothing_and_drawing_goes_on_after_it() -> None:
    wipe = Stroke(((-1, 0.5), (2, 0.5)), 1, erase=True)
    line = Stroke(((0.2, 0.2), (0.7, 0.9)), 0.1)
    assert not rasterise([line, wipe], 12, 12).any()
    assert np.array_equal(rasterise([line, wipe, line], 12, 12), rasterise([line], 12, 12))


@given(st.lists(_STROKES, max_size=2), _POINTS, _WIDTH, st.booleans(), st.integers(9, 40))
def test_drawing_on_gives_the_same_ink_as_drawing_at_once(
    before: list[Stroke], points: tuple[tuple[float, float], ...], width: float, erase: bool, side: int
) -> None:
    raster = empty_raster(side)
    for stroke in before:
        raster = begin(raster, stroke)
    raster = begin(raster, Stroke(points[:1], width, erase))
    for index in range(1, len(points)):
        raster = extend(raster, Stroke(points[index - 1 : index + 1], width, erase))
    assert np.allclose(raster.ink, rasterise([*before, Stroke(points, width, erase)], side, side), atol=1e-5)


def test_drawing_on_changes_no_raster_that_was_there_before() -> None:
    stroke = Stroke(((0.2, 0.3), (0.7, 0.6)), 0.2)
    raster = begin(empty_raster(12), stroke)
    kept = raster.ink.copy()
    assert isinstance(extend(raster, Stroke(((0.7, 0.6), (0.1, 0.9)), 0.2)), Raster)
    assert np.array_equal(raster.ink, kept)


@pytest.mark.parametrize(("height", "width", "top", "left"), [(20, 30, 0, 5), (31, 20, 5, 0), (9, 64, 0, 27)])
def test_on_a_raster_that_is_not_square_the_pad_is_the_largest_square_in_the_middle(
    height: int, width: int, top: int, left: int
) -> None:
    stroke = Stroke(((-0.5, 0.3), (1.5, 0.6)), 0.2)
    side = min(height, width)
    ink = rasterise([stroke], height, width)
    assert np.array_equal(ink[top : top + side, left : left + side], rasterise([stroke], side, side))
    assert np.isclose(ink.sum(), rasterise([stroke], side, side).sum())


def test_a_long_line_beside_short_ones_is_drawn_whole() -> None:
    zigzag = tuple((0.5 + 0.01 * (-1) ** k, 0.3 + 0.002 * k) for k in range(60))
    together = Stroke(((-9, -9), (9, 9), *zigzag), 0.02)
    alone = [Stroke(((-9, -9), (9, 9)), 0.02), Stroke(((9, 9), zigzag[0]), 0.02), Stroke(zigzag, 0.02)]
    assert np.allclose(rasterise([together], 100, 100), rasterise(alone, 100, 100), atol=1e-4)


def test_strokes_off_the_pad_leave_no_ink() -> None:
    assert not rasterise([Stroke(((2, 2), (5, 3)), 0.1), Stroke(((-3, 0.5),), 0.5)], 28, 28).any()


@pytest.mark.parametrize(
    ("points", "width", "code"),
    [
        ((), 0.1, "stroke-empty"),
        (((0.5, math.nan),), 0.1, "stroke-off-pad"),
        (((math.inf, 0.5),), 0.1, "stroke-off-pad"),
        (((0.5, 11.0),), 0.1, "stroke-off-pad"),
        (((0.5, 0.5),), 0.0, "stroke-width"),
        (((0.5, 0.5),), 1.01, "stroke-width"),
        (((0.5, 0.5),), math.nan, "stroke-width"),
    ],
)
def test_a_stroke_that_cannot_be_drawn_cannot_be_made(
    points: tuple[tuple[float, float], ...], width: float, code: str
) -> None:
    with pytest.raises(PictureError) as caught:
        Stroke(points, width)
    assert caught.value.code == code
