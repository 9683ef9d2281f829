"""Pixels come from where Keras's ImageDataGenerator takes them, and where the formulas on paper say."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

from convviz.pictures.augmentation.applying import apply
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.augmentation.draws import draw, extreme
from convviz.pictures.augmentation.places import source_matrices

RNG = np.random.default_rng(11)


def pictures(*shape: int) -> np.ndarray:
    return RNG.random(shape, dtype=np.float32)


@pytest.fixture
def keras_affine(keras: ModuleType) -> Callable[..., np.ndarray]:
    apply_affine_transform = keras.src.legacy.preprocessing.image.apply_affine_transform

    def affine(image: np.ndarray, **how: float | str) -> np.ndarray:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it reaches into scipy where it no longer should
            return apply_affine_transform(image, row_axis=0, col_axis=1, channel_axis=2, order=1, **how)

    return affine


@pytest.mark.parametrize("fill", ["nearest", "reflect"])
def test_pictures_move_as_in_keras(keras_affine, fill):
    limits = Augmentation(rotation=40, width_shift=0.2, height_shift=0.3, shear=20, zoom=0.25, fill=fill)
    images = pictures(24, 19, 19, 2)
    draws = draw(24, np.random.default_rng(3))
    for image, changed, numbers in zip(images, apply(images, draws, limits), draws.numbers, strict=True):
        rotation, width_shift, height_shift, shear, zoom_width, zoom_height = numbers[:6].astype(np.float64)
        expected = keras_affine(
            image,
            theta=40 * rotation,
            tx=0.2 * 19 * width_shift,
            ty=0.3 * 19 * height_shift,
            shear=20 * shear,
            zx=1 + 0.25 * zoom_width,
            zy=1 + 0.25 * zoom_height,
            fill_mode=fill,
        )
        np.testing.assert_allclose(changed, expected, atol=3e-5)


def test_a_quarter_turn_is_numpys():
    images = pictures(1, 8, 8, 3)
    turned = apply(images, extreme(), Augmentation(rotation=90))
    np.testing.assert_allclose(turned[0], np.rot90(images[0]), atol=1e-5)


@pytest.mark.parametrize(
    ("limits", "rows", "columns"),
    [(Augmentation(width_shift=0.25), 0, 2), (Augmentation(height_shift=0.5), 3, 0)],
)
def test_shifts_are_shares_of_the_side_that_they_go_along(limits, rows, columns):
    images = pictures(1, 6, 8, 1)
    moved = apply(images, extreme(), limits)
    np.testing.assert_allclose(moved[0, : 6 - rows, : 8 - columns], images[0, rows:, columns:], atol=1e-6)
    # Nearest: the last row or column goes on.
    assert (moved[0, 6 - rows :] == images[0, -1:]).all() or not rows
    assert (moved[0, :, 8 - columns :] == images[0, :, -1:]).all() or not columns


def test_a_shear_of_45_degrees_moves_each_row_by_its_distance_from_the_middle_over_the_root_of_two():
    ((by_row, by_column, _), (across_by_row, across_by_column, _)) = source_matrices(
        Augmentation(shear=45), extreme(), 9, 5
    )[0]
    assert (by_column, across_by_column) == (0, 1)
    assert by_row == pytest.approx(np.sqrt(0.5))
    assert across_by_row == pytest.approx(-np.sqrt(0.5))


def test_zoom_above_one_makes_the_picture_smaller_around_its_middle():
    images = np.zeros((1, 9, 9, 1), np.float32)
    images[0, 0, 0] = images[0, 4, 4] = 1
    smaller = apply(images, extreme(), Augmentation(zoom=0.5, fill="constant"))[0, :, :, 0]
    assert smaller[4, 4] == 1
    # The corner at (−4, −4) from the middle comes to (−2 2/3, −2 2/3): between two pixels.
    assert smaller[1, 1] > 0
    assert smaller[:1].sum() == 0


def test_aspect_keeps_the_area_and_changes_the_ratio_of_the_sides():
    for end, ratio in ((1.0, 1.5), (-1.0, 1 / 1.5)):
        matrix = source_matrices(Augmentation(aspect=0.5), extreme(end), 10, 20)[0, :, :2]
        assert np.linalg.det(matrix) == pytest.approx(1)
        assert matrix[0, 0] / matrix[1, 1] == pytest.approx(ratio)


def test_the_middle_stays_where_it_is_whatever_the_aspect_of_the_picture():
    limits = Augmentation(rotation=70, shear=30, zoom=0.4, aspect=0.3)
    matrices = source_matrices(limits, draw(50, np.random.default_rng(2)), 11, 31)
    np.testing.assert_allclose(matrices @ [5, 15, 1], np.tile([5, 15], (50, 1)), atol=1e-12)


@pytest.mark.parametrize("turning", [{}, {"rotation": 1e-12}])
def test_flips_are_numpys_alone_and_beside_other_transforms(turning):
    images = pictures(1, 5, 7, 3)
    for limits, expected in (
        (Augmentation(horizontal_flip=True, **turning), images[:, :, ::-1]),
        (Augmentation(vertical_flip=True, **turning), images[:, ::-1]),
        (Augmentation(horizontal_flip=True, vertical_flip=True, **turning), images[:, ::-1, ::-1]),
    ):
        np.testing.assert_allclose(apply(images, extreme(), limits), expected, atol=1e-6)
        np.testing.assert_allclose(apply(images, extreme(-1.0), limits), images, atol=1e-6)


def test_about_half_of_the_pictures_are_flipped_and_each_way_by_itself():
    images = np.tile(np.arange(4, dtype=np.float32).reshape(1, 2, 2, 1), (4000, 1, 1, 1)) / 4
    limits = Augmentation(horizontal_flip=True, vertical_flip=True)
    changed = apply(images, draw(4000, np.random.default_rng(0)), limits)
    _, counts = np.unique(changed[:, 0, 0, 0], return_counts=True)
    assert len(counts) == 4
    assert (abs(counts - 1000) < 120).all()
