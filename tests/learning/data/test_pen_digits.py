"""Pen digits are drawn as the ink pad draws, and the writers that are measured with never train."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.learning.data.digit_data import drawn_plainly, drawn_variants
from convviz.learning.data.pen_digits import draw_plain, draw_varied, held_out_digits, training_digits
from convviz.learning.data.unipen import PenDigit
from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.mnist import prepare_as_mnist

# A seven with a bar, whose box is 200 wide and 300 high.
SEVEN = PenDigit(
    7,
    3,
    (
        np.array([[100, -400], [200, -395], [300, -400], [240, -250], [200, -100]], dtype=np.float32),
        np.array([[150, -250], [250, -250]], dtype=np.float32),
    ),
)


def by(writer: int) -> PenDigit:
    return PenDigit(1, writer, (np.array([[0, 0], [0, 9]], dtype=np.float32),))


def test_no_writer_both_trains_and_is_measured_with() -> None:
    digits = [by(writer) for writer in range(1, 31)]
    trained, held_out = training_digits(digits), held_out_digits(digits)
    assert {digit.writer for digit in trained} == set(range(1, 26))
    assert {digit.writer for digit in held_out} == set(range(26, 31))


def test_a_plain_drawing_is_what_the_ink_pads_code_makes_of_it() -> None:
    # The longer side, 300, becomes 0.6 of the pad, around its middle: x = (x − 200) / 300 · 0.6 + 0.5.
    strokes = [
        Stroke(((0.3, 0.2), (0.5, 0.21), (0.7, 0.2), (0.58, 0.5), (0.5, 0.8)), 0.1),
        Stroke(((0.4, 0.5), (0.6, 0.5)), 0.1),
    ]
    steps = prepare_as_mnist(rasterise(strokes, 140, 140))
    assert steps is not None
    drawn = draw_plain(SEVEN, width=0.1, size=0.6, side=140)
    np.testing.assert_allclose(drawn, steps.centred, atol=1e-4)


def test_a_wider_pen_leaves_more_ink() -> None:
    inks = [draw_plain(SEVEN, width=width).sum() for width in (0.02, 0.05, 0.1, 0.2)]
    assert inks == sorted(inks)
    assert inks[-1] > 3 * inks[0]


def test_varied_drawings_differ_and_stand_where_mnist_has_its_digits() -> None:
    generator = np.random.default_rng(5)
    drawings = np.stack([draw_varied(SEVEN, generator) for _ in range(40)])
    assert len({drawing.tobytes() for drawing in drawings}) == 40
    inked = drawings > 25
    sides = np.maximum(inked.any(axis=1).sum(axis=1), inked.any(axis=2).sum(axis=1))
    assert sides.min() >= 18
    assert sides.max() <= 20
    share = drawings.mean(axis=(1, 2)) / 255
    assert share.max() > 2.5 * share.min()  # thin pens and thick ones


@pytest.mark.parametrize("points", [[[5, 5]], [[5, 5], [5, 5]]])
def test_a_dot_is_drawn_as_a_dot(points: list[list[float]]) -> None:
    dot = PenDigit(1, 1, (np.array(points, dtype=np.float32),))
    assert draw_plain(dot, width=0.1).max() > 0.9
    assert draw_varied(dot, np.random.default_rng(0)).max() > 200


def test_variants_depend_on_the_seed_and_on_nothing_else() -> None:
    first, again, other = (drawn_variants([SEVEN, by(2)], 3, seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.images, again.images)
    assert (first.images != other.images).any()
    assert first.labels.tolist() == [7, 7, 7, 1, 1, 1]
    assert len({image.tobytes() for image in first.images}) == 6


def test_how_far_the_drawing_is_comes_to_its_end() -> None:
    told: list[tuple[int, int]] = []
    drawn_variants([SEVEN], 3, 0, lambda done, total: told.append((done, total)))
    assert told[-1] == (3, 3)


def test_no_digits_are_drawn_as_none() -> None:
    assert len(drawn_plainly([], 0.08)) == 0
