from __future__ import annotations

import importlib.util
import subprocess
import sys

import numpy as np
import pytest
from scipy import signal

from convviz.pictures.errors import PictureError
from convviz.pictures.files import open_picture
from convviz.pictures.ink import rasterise
from convviz.pictures.patterns import PATTERNS, pattern
from convviz.pictures.samples import DigitSample, GridSample, PictureSample, load_sample, samples


def _of(family: str) -> list[str]:
    return [sample.id for sample in samples() if sample.family == family]


def _grid(name: str) -> np.ndarray:
    sample = load_sample(name)
    assert isinstance(sample, GridSample)
    return sample.values


def test_ids_are_unique_and_say_their_family() -> None:
    ids = [sample.id for sample in samples()]
    assert len(ids) == len(set(ids))
    assert all(sample.id.startswith(f"{sample.family}-") for sample in samples())


def test_every_digit_is_there_and_some_in_several_hands() -> None:
    digits = [load_sample(name) for name in _of("digit")]
    labels = [digit.label for digit in digits if isinstance(digit, DigitSample)]
    assert set(labels) == set(range(10))
    assert len(labels) >= 12
    assert {"digit-1-serif", "digit-7-bar", "digit-4-open"} <= set(_of("digit"))


@pytest.mark.parametrize("name", _of("digit"))
def test_a_digit_is_drawn_like_a_hand_draws_it(name: str) -> None:
    digit = load_sample(name)
    assert isinstance(digit, DigitSample)
    for stroke in digit.strokes:
        assert 15 <= len(stroke.points) <= 60
        points = np.array(stroke.points)
        assert np.linalg.norm(np.diff(points, axis=0), axis=1).max() < 0.07
        assert points.min() > 0.05
        assert points.max() < 0.95
    ink = rasterise(digit.strokes, 280, 280)
    assert 0.03 < ink.mean() < 0.2


def test_no_digit_stands_exactly_in_the_middle() -> None:
    for name in _of("digit"):
        digit = load_sample(name)
        assert isinstance(digit, DigitSample)
        points = np.concatenate([stroke.points for stroke in digit.strokes])
        assert np.abs((points.min(axis=0) + points.max(axis=0)) / 2 - 0.5).max() > 0.004, name


@pytest.mark.skipif(importlib.util.find_spec("skimage") is None, reason="scikit-image is not installed")
def test_photographs_open_as_pictures() -> None:
    names = _of("photo")
    assert {"photo-cat", "photo-astronaut", "photo-coffee", "photo-camera", "photo-rocket"} <= set(names)
    for name in names:
        sample = load_sample(name)
        assert isinstance(sample, PictureSample)
        picture = open_picture(sample.path)
        assert min(picture.size) >= 100


def test_finding_the_photographs_does_not_import_scikit_image() -> None:
    script = (
        "import sys; from convviz.pictures.samples import samples; samples(); print('skimage' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_the_letter_a_gives_the_courses_numbers() -> None:
    found = signal.correlate2d(_grid("grid-letter-a"), [[1, 0, -1], [2, 0, -2], [1, 0, -1]], "valid")
    expected = [
        [-1.2, -0.6, 0.6, 1.2],
        [-1.2, 0.6, -0.6, 1.2],
        [-1.2, 1.2, -1.2, 1.2],
        [-0.6, 1.2, -1.2, 0.6],
    ]
    assert np.allclose(found, expected, atol=1e-6)


def test_the_other_grids_give_the_numbers_of_their_sources() -> None:
    assert _grid("grid-one-by-one")[:, -1].tolist() == [8, 4, 3, 9, 8, 5]
    assert _grid("grid-pooling")[1::2, :2].max(axis=1).tolist() == [5, 11]
    figure = signal.correlate2d(_grid("grid-arithmetic"), [[0, 1, 2], [2, 2, 0], [0, 1, 2]], "valid")
    assert figure.tolist() == [[12, 12, 17], [10, 17, 19], [9, 6, 14]]
    strided = signal.correlate2d(_grid("grid-arithmetic-strided"), [[2, 0, 1], [1, 0, 0], [0, 1, 1]], "same")
    assert strided[::2, ::2].tolist() == [[1, 5, 6], [7, 8, 3], [3, 10, 4]]
    assert np.array_equal(_grid("grid-counting").ravel(), np.arange(36))


@pytest.mark.parametrize("name", sorted(PATTERNS))
@pytest.mark.parametrize("size", [4, 7, 64])
def test_a_pattern_has_the_size_asked_for_and_stays_between_black_and_white(name: str, size: int) -> None:
    sample = load_sample(f"pattern-{name}", size)
    assert isinstance(sample, GridSample)
    assert sample.values.shape == (size, size)
    assert sample.values.dtype == np.float32
    assert 0 <= sample.values.min() < sample.values.max() <= 1
    assert not sample.values.flags.writeable
    assert np.array_equal(sample.values, pattern(name, size))  # the same every time, noise too


def test_patterns_are_what_their_names_say() -> None:
    assert np.argwhere(pattern("impulse", 7)).tolist() == [[3, 3]]
    assert pattern("vertical-edge", 4).tolist() == [[0, 0, 1, 1]] * 4
    assert np.array_equal(pattern("horizontal-edge", 6), pattern("vertical-edge", 6).T)
    assert pattern("diagonal-edge", 3).tolist() == [[0.5, 0, 0], [1, 0.5, 0], [1, 1, 0.5]]
    assert pattern("corner", 4).tolist() == [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 1], [0, 0, 1, 1]]
    assert pattern("line", 5).tolist() == [[0, 0, 1, 0, 0]] * 5
    assert pattern("stripes", 4).tolist() == [[0, 1, 0, 1]] * 4
    assert pattern("checkerboard", 4).tolist() == [[0, 1, 0, 1], [1, 0, 1, 0]] * 2
    assert np.allclose(pattern("gradient", 5), [[0, 0.25, 0.5, 0.75, 1]] * 5)
    assert pattern("noise", 32).std() == pytest.approx(12**-0.5, rel=0.05)


def test_the_rings_are_round_and_alternate_pixel_by_pixel_at_the_sides() -> None:
    rings = pattern("rings", 129)
    assert np.allclose(rings, rings.T)
    assert np.allclose(rings, rings[::-1])
    assert rings[64, 64] == 1
    assert np.abs(np.diff(rings[64, 124:])).min() > 0.7


def test_an_impulse_shows_a_kernel_turned_by_half() -> None:
    kernel = np.arange(1, 10).reshape(3, 3)
    found = signal.correlate2d(pattern("impulse", 5), kernel, "valid")
    assert found.tolist() == [[9, 8, 7], [6, 5, 4], [3, 2, 1]]


def test_an_unknown_sample_is_refused() -> None:
    for name in ("photo-lena", "grid-", "pattern-nothing", "digit-10", "", "letter-a"):
        with pytest.raises(PictureError) as caught:
            load_sample(name)
        assert caught.value.code == "sample-unknown"


def test_a_pattern_needs_two_pixels() -> None:
    with pytest.raises(ValueError, match="at least 2"):
        pattern("impulse", 1)
