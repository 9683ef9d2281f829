"""Changed photographs show what was drawn for them, stay in their range, and follow from seed, epoch and step."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from convviz.learning.data import photo_changes
from convviz.learning.data.photo_changes import changed_photographs, larger

SHAPE = (40, 50, 3)
# What is drawn where nothing is changed: the number with which each formula does nothing.
NEUTRAL = {
    1: 0.0,
    3: 0.0,
    4: 0.0,
    5: 0.0,
    6: 1.0,
    7: 0.0,
    8: 0.0,
    9: 0.0,
    10: 1.0,
    11: 0.0,
    12: 0.0,
    13: 0.0,
    14: 0.0,
}

pytestmark = pytest.mark.usefixtures("keras")


class Photographs:
    """Two pictures, as a fitted set gives them."""

    def __init__(self) -> None:
        generator = np.random.default_rng(4)
        self.images = generator.integers(0, 256, (2, *larger(SHAPE))).astype(np.float32)

    def pixels(self, indices: np.ndarray) -> np.ndarray:
        return self.images[indices]


def drawing(**drawn: float) -> Any:
    """Draws the same for every picture: `drawn` by `_1` and so on, else what changes nothing."""
    numbers = NEUTRAL | {int(name[1:]): value for name, value in drawn.items()}

    def draw(which: int, _low: float, _high: float, axes: tuple[int, ...] = ()) -> np.ndarray:
        return np.full((2, *axes), numbers.get(which, 1.0), np.float32)

    return draw


def slope(across: float, down: float) -> np.ndarray:
    """Larger pictures whose brightness grows evenly, so that between two pixels it is what a line says."""
    height, width, _ = larger(SHAPE)
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    plane = 0.5 + across * (columns - (width - 1) / 2) + down * (rows - (height - 1) / 2)
    return np.repeat(np.stack([plane, plane])[..., np.newaxis], 3, axis=3)


def middle(pictures: Any) -> np.ndarray:
    """The rows and columns of the first picture around its middle, where nothing from beyond the border is seen."""
    return np.asarray(pictures)[0, 14:26, 19:31, 0]


def expected(
    matrix: np.ndarray, across: float, down: float, shift: tuple[float, float] = (0, 0)
) -> np.ndarray:
    """The slope where `matrix` takes (x, y), counted from the middle."""
    y, x = np.mgrid[14:26, 19:31]
    placed = matrix @ np.stack([x - 24.5, y - 19.5]).reshape(2, -1) + np.array(shift)[:, np.newaxis]
    return (0.5 + across * placed[0] + down * placed[1]).reshape(12, 12)


def moved(**drawn: float) -> np.ndarray:
    return middle(photo_changes._moved(slope(0.004, 0.007), drawing(**drawn), 40, 50))


def test_photographs_are_read_larger_than_the_network_takes_them() -> None:
    assert larger((150, 150, 3)) == (180, 180, 3)
    assert larger((40, 50, 1)) == (48, 60, 1)


def test_without_changes_the_larger_picture_is_only_shrunk() -> None:
    np.testing.assert_allclose(moved(), expected(1.2 * np.eye(2), 0.004, 0.007), atol=1e-5)


def test_a_turned_picture_is_read_along_turned_lines() -> None:
    cosine, sine = np.cos(0.3), np.sin(0.3)
    turn = np.array([[cosine, -sine], [sine, cosine]])
    np.testing.assert_allclose(moved(_1=0.3, _2=0.0), expected(1.2 * turn, 0.004, 0.007), atol=1e-5)


def test_a_mirrored_picture_is_read_from_right_to_left() -> None:
    np.testing.assert_allclose(moved(_6=0.0), expected(1.2 * np.diag([-1.0, 1.0]), 0.004, 0.007), atol=1e-5)


def test_a_part_is_cut_out_at_its_size_aspect_and_place() -> None:
    across, down = np.sqrt(0.5 * 1.2), np.sqrt(0.5 / 1.2)
    shift = (0.5 * ((1 - across) / 2 + 0.04) * 60, -0.25 * ((1 - down) / 2 + 0.04) * 48)
    found = moved(_4=np.log(0.5), _5=np.log(1.2), _7=0.5, _8=-0.25)
    np.testing.assert_allclose(found, expected(1.2 * np.diag([across, down]), 0.004, 0.007, shift), atol=1e-5)


def test_light_is_a_factor_on_what_it_changes() -> None:
    pictures = np.random.default_rng(6).uniform(0.1, 0.9, (2, 6, 6, 3)).astype(np.float32)
    lit = {
        name: np.asarray(photo_changes._lit(pictures, drawing(**drawn)))
        for name, drawn in {
            "nothing": {},
            "grey": {"_10": 0.0},
            "brightness": {"_14": 0.3},
            "contrast": {"_13": 0.4},
            "gamma": {"_9": 0.35},
        }.items()
    }
    mean = pictures.mean(axis=(1, 2, 3), keepdims=True)
    np.testing.assert_allclose(lit["nothing"], pictures, atol=1e-6)
    np.testing.assert_allclose(
        lit["grey"], np.repeat(pictures.mean(axis=3, keepdims=True), 3, axis=3), atol=1e-6
    )
    np.testing.assert_allclose(lit["brightness"], pictures * np.exp(0.3), atol=1e-5)
    np.testing.assert_allclose(lit["contrast"], mean + (pictures - mean) * np.exp(0.4), atol=1e-5)
    np.testing.assert_allclose(lit["gamma"], pictures ** np.exp(0.35), atol=1e-5)


def test_they_stay_in_their_range_and_differ_from_picture_to_picture() -> None:
    same = Photographs()
    same.images[1] = same.images[0]
    changed = np.asarray(changed_photographs(SHAPE, 0)(same, np.array([0, 1]), 0, 0))
    assert changed.shape == (2, *SHAPE)
    assert changed.min() >= 0
    assert changed.max() <= 1
    assert np.abs(changed[0] - changed[1]).mean() > 0.01


def test_they_follow_from_seed_epoch_and_step_alone() -> None:
    def changed(seed: int, epoch: int, step: int) -> np.ndarray:
        return np.asarray(changed_photographs(SHAPE, seed)(Photographs(), np.array([0, 1]), epoch, step))

    once = changed(1, 2, 3)
    np.testing.assert_array_equal(once, changed(1, 2, 3))
    for other in ((2, 2, 3), (1, 3, 3), (1, 2, 4)):
        assert (once != changed(*other)).any()
