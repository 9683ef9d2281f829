"""Hatching, small grids, boxes and lettering: the parts that every view is painted with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.painting.box import Box, snapped
from convviz.painting.grids.hatching import hatch_lines
from convviz.painting.grids.small_grid import paint_small_grid, signed_colouring
from convviz.painting.lettering import elided, text_width
from convviz.painting.paint_options import ONE_PICTURE
from convviz.painting.theme import theme

Painted = Callable[..., QImage]
LIGHT = theme("light")
SIDES = st.floats(0, 300)
BOXES = st.builds(Box, SIDES, SIDES, st.floats(1, 200), st.floats(1, 200))


@given(BOXES, st.floats(3, 12))
def test_hatching_stays_in_its_box_and_joins_its_neighbours(box: Box, step: float) -> None:
    for line in hatch_lines(box, step):
        for end in (line.p1(), line.p2()):
            assert box.grown(0.01).contains(end.x(), end.y())
            total = (end.x() + end.y()) / step
            assert total == pytest.approx(round(total), abs=1e-6)


def test_a_large_enough_box_is_hatched_all_over() -> None:
    lines = hatch_lines(Box(10, 20, 60, 30), 6)
    assert len(lines) == pytest.approx((60 + 30) / 6, abs=1)


@given(st.floats(0, 1000), st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0]))
def test_snapped_lengths_are_whole_device_pixels(length: float, ratio: float) -> None:
    pixels = snapped(length, ratio) * ratio
    assert pixels == pytest.approx(round(pixels), abs=1e-6)
    assert snapped(length, ratio) <= length + 1e-5
    assert length - snapped(length, ratio) < 1 / ratio + 1e-5


@given(BOXES, BOXES)
def test_what_two_boxes_share_lies_in_both(one: Box, other: Box) -> None:
    shared = one.intersected(other)
    assert (shared.width > 0.02 and shared.height > 0.02) <= one.intersects(other)
    assert one.intersects(other) == other.intersects(one)
    if shared.width and shared.height:
        for box in (one, other):
            assert box.grown(1e-6).contains(shared.x, shared.y)
            assert box.right >= shared.right - 1e-6


@pytest.mark.parametrize("width", [4, 20, 60, 200])
def test_a_text_that_is_too_long_ends_in_an_ellipsis(width: int) -> None:
    text = "Transposed convolution"
    shown = elided(text, width, 13, bold=True)
    assert text_width(shown, 13, bold=True) <= width
    assert shown == text or not shown or shown.endswith("…")


def inside(image: QImage, x: float, y: float) -> tuple[int, int, int]:
    return QColor(image.pixel(int(x), int(y))).getRgb()[:3]


def test_a_small_grid_leaves_absent_cells_empty_and_hatches_padding(painted: Painted) -> None:
    values = np.array([[1.0, -1.0], [0.5, 0.0]], np.float32)
    padding = np.array([[False, False], [True, False]])
    absent = np.array([[False, False], [False, True]])

    def paint(painter: QPainter) -> None:
        paint_small_grid(
            painter,
            values,
            signed_colouring(values),
            Box(10, 10, 0, 0),
            30,
            LIGHT,
            ONE_PICTURE,
            padding=padding,
            absent=absent,
        )

    image = painted(paint, 80, 80, LIGHT.card)
    assert inside(image, 14, 14) == LIGHT.positive.getRgb()[:3]
    assert inside(image, 44, 14) == LIGHT.negative.getRgb()[:3]
    empty = {inside(image, x, y) for x in range(43, 68) for y in range(43, 68)}
    assert empty == {LIGHT.card.getRgb()[:3]}
    hatched = {inside(image, x, y) for x in range(13, 38) for y in range(43, 68)}
    assert len(hatched) > 3
    assert LIGHT.positive.getRgb()[:3] not in hatched


def test_a_grid_of_zeros_has_the_colour_of_zero(painted: Painted) -> None:
    values = np.zeros((2, 2), np.float32)

    def paint(painter: QPainter) -> None:
        paint_small_grid(painter, values, signed_colouring(values), Box(5, 5, 0, 0), 20, LIGHT, ONE_PICTURE)

    assert inside(painted(paint, 60, 60, QColor("red")), 10, 10) == LIGHT.zero.getRgb()[:3]
