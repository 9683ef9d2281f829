"""Pictures are read between pixels and beyond borders as scipy reads them."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from convviz.pictures.augmentation.applying import apply
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.augmentation.draws import draw, extreme
from convviz.pictures.augmentation.places import source_matrices

# scipy's names; its own "wrap" repeats the picture one pixel short, and its "constant" begins at the last pixel.
MODES = {"nearest": "nearest", "reflect": "reflect", "wrap": "grid-wrap", "constant": "grid-constant"}


@pytest.mark.parametrize("fill", MODES)
@pytest.mark.parametrize("shape", [(13, 21, 3), (28, 28, 1), (1, 6, 1), (5, 1, 3)])
def test_pictures_are_read_as_scipy_reads_them(fill, shape):
    generator = np.random.default_rng(sum(shape))
    images = generator.random((40, *shape), dtype=np.float32)
    limits = Augmentation(
        rotation=180,
        width_shift=1,
        height_shift=0.7,
        shear=60,
        zoom=0.9,
        aspect=0.8,
        horizontal_flip=True,
        fill=fill,
    )
    draws = draw(40, generator)
    changed = apply(images, draws, limits)
    matrices = source_matrices(limits, draws, *shape[:2])
    for image, result, matrix in zip(images, changed, matrices, strict=True):
        for channel in range(shape[2]):
            expected = ndimage.affine_transform(
                image[:, :, channel].astype(np.float64),
                matrix[:, :2],
                matrix[:, 2],
                order=1,
                mode=MODES[fill],
            )
            np.testing.assert_allclose(result[:, :, channel], expected, atol=6e-5)


def test_a_batch_of_any_size_is_changed_as_its_pictures_one_by_one():
    generator = np.random.default_rng(8)
    images = generator.random((70, 28, 28, 1), dtype=np.float32)
    limits = Augmentation(rotation=40, zoom=0.2, contrast=0.3, noise=0.1)
    draws = draw(70, generator)
    together = apply(images, draws, limits)
    for index in (0, 1, 33, 69):
        alone = apply(images[index : index + 1], draws[index : index + 1], limits)
        np.testing.assert_allclose(together[index], alone[0], atol=2e-5)


def test_an_empty_batch_stays_empty():
    images = np.zeros((0, 8, 8, 3), np.float32)
    limits = Augmentation(rotation=40, noise=0.1)
    assert apply(images, draw(0, np.random.default_rng(0)), limits).shape == (0, 8, 8, 3)


def test_pictures_stay_within_0_and_1_and_their_originals_as_they_are():
    generator = np.random.default_rng(4)
    images = generator.random((20, 12, 9, 3), dtype=np.float32)
    before = images.copy()
    limits = Augmentation(
        rotation=90, width_shift=0.5, zoom=0.5, brightness=1, contrast=1, saturation=1, noise=1
    )
    changed = apply(images, draw(20, generator), limits)
    assert (images == before).all()
    assert changed.dtype == np.float32
    assert changed.min() >= 0
    assert changed.max() <= 1


def test_no_transform_gives_the_very_same_picture():
    images = np.random.default_rng(5).random((3, 6, 7, 3), dtype=np.float32)
    assert (apply(images, extreme(count=3), Augmentation(fill="wrap")) == images).all()


def test_a_transform_that_was_drawn_as_nothing_changes_nothing():
    images = np.random.default_rng(5).random((3, 6, 7, 3), dtype=np.float32)
    limits = Augmentation(rotation=40, zoom=0.3, brightness=0.5)
    assert (apply(images, extreme(0.0, count=3), limits) == images).all()
