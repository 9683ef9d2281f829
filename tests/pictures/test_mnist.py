from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from convviz.pictures.fitting import Box
from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.mnist import prepare_as_mnist
from convviz.pictures.samples import DigitSample, load_sample, samples

_MNIST = Path(__file__).parents[2] / "../shared/data/mnist.npz"
_needs_mnist = pytest.mark.skipif(not _MNIST.is_file(), reason="shared/data/mnist.npz is not here")


@cache
def _mnist(part: str) -> np.ndarray:
    with np.load(_MNIST) as arrays:
        return arrays[part]


def _drawing(dx: float = 0.0, dy: float = 0.0, scale: float = 1.0) -> np.ndarray:
    """A bent line, unlike itself in every mirror."""
    corners = ((0.3, 0.25), (0.55, 0.3), (0.45, 0.7), (0.6, 0.75))
    moved = tuple((0.5 + scale * (x - 0.5) + dx, 0.5 + scale * (y - 0.5) + dy) for x, y in corners)
    return rasterise([Stroke(moved, 0.08 * scale)], 280, 280)


def test_an_empty_pad_is_no_digit() -> None:
    assert prepare_as_mnist(np.zeros((28, 28), dtype=np.float32)) is None
    assert prepare_as_mnist(np.full((28, 28), 10 / 255, dtype=np.float32)) is None


def test_the_longer_side_becomes_twenty_pixels_and_the_aspect_stays() -> None:
    steps = prepare_as_mnist(_drawing())
    assert steps is not None
    rows, columns = np.nonzero(_drawing() > 10 / 255)
    assert steps.box == Box(rows.min(), columns.min(), np.ptp(rows) + 1, np.ptp(columns) + 1)
    assert steps.scaled.shape == (20, round(20 * steps.box.width / steps.box.height))
    assert steps.centred.shape == (28, 28)
    assert np.isclose(steps.centred.sum(), steps.scaled.sum())
    height, width = steps.scaled.shape
    assert np.array_equal(
        steps.centred[steps.top : steps.top + height, steps.left : steps.left + width], steps.scaled
    )


@pytest.mark.parametrize(
    ("dx", "dy", "scale"), [(0, 0, 1), (0.15, -0.1, 1), (-0.1, 0.12, 0.6), (0.02, 0.01, 1.2)]
)
def test_the_centre_of_mass_rounds_to_pixel_fourteen_wherever_it_was_drawn(
    dx: float, dy: float, scale: float
) -> None:
    steps = prepare_as_mnist(_drawing(dx, dy, scale))
    assert steps is not None
    assert [round(centre) for centre in ndimage.center_of_mass(steps.centred)] == [14, 14]


def test_place_and_size_of_a_drawing_make_hardly_a_difference() -> None:
    here, there = prepare_as_mnist(_drawing()), prepare_as_mnist(_drawing(0.1, -0.08, 0.75))
    assert here is not None
    assert there is not None
    assert np.abs(here.centred - there.centred).mean() < 0.02


@pytest.mark.parametrize("shape", [(1, 1), (1, 60), (60, 1), (3, 280)])
def test_the_smallest_and_flattest_ink_stays_inside(shape: tuple[int, int]) -> None:
    ink = np.zeros((300, 300), dtype=np.float32)
    ink[: shape[0], : shape[1]] = 1
    steps = prepare_as_mnist(ink)
    assert steps is not None
    assert max(steps.scaled.shape) == 20
    assert min(steps.scaled.shape) >= 1
    assert np.isclose(steps.centred.sum(), steps.scaled.sum())


def test_ink_far_heavier_at_one_end_is_kept_inside() -> None:
    ink = np.zeros((20, 20), dtype=np.float32)
    ink[0, :] = 1
    ink[:, 0] = 0.05
    steps = prepare_as_mnist(ink)
    assert steps is not None
    assert (steps.top, steps.scaled.shape) == (8, (20, 20))


@_needs_mnist
def test_a_digit_of_mnist_is_where_mnist_put_it() -> None:
    digits = _mnist("x_test")[:2000] / np.float32(255)
    same = 0
    for digit in digits:
        steps = prepare_as_mnist(digit)
        assert steps is not None
        same += np.abs(steps.centred - digit).max() <= 10.5 / 255
    assert same >= 1990


@_needs_mnist
def test_the_nearest_digits_of_mnist_agree_with_what_our_digits_are() -> None:
    known, labels = _mnist("x_train")[:20000].reshape(-1, 784) / np.float32(255), _mnist("y_train")[:20000]
    lengths = (known**2).sum(axis=1)
    for sample in samples():
        digit = load_sample(sample.id) if sample.family == "digit" else None
        if not isinstance(digit, DigitSample):
            continue
        steps = prepare_as_mnist(rasterise(digit.strokes, 280, 280))
        assert steps is not None
        nearest = np.argsort(lengths - 2 * known @ steps.centred.ravel())[:9]
        assert np.bincount(labels[nearest]).argmax() == digit.label, sample.id
