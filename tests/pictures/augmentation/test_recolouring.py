"""Brightness, contrast and saturation are Pillow's, without its rounding; noise is normal."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from convviz.pictures.augmentation.applying import apply
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.augmentation.draws import draw, extreme

PIXELS = np.random.default_rng(2).integers(0, 256, (17, 23, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    ("setting", "enhancer"),
    [
        ("brightness", ImageEnhance.Brightness),
        ("contrast", ImageEnhance.Contrast),
        ("saturation", ImageEnhance.Color),
    ],
)
@pytest.mark.parametrize(("limit", "end"), [(0.6, 1.0), (0.6, -1.0), (1.0, -1.0), (0.1, 0.5)])
def test_colours_change_as_in_pillow(setting, enhancer, limit, end):
    changed = apply(PIXELS[np.newaxis] / np.float32(255), extreme(end), Augmentation(**{setting: limit}))
    expected = np.asarray(enhancer(Image.fromarray(PIXELS)).enhance(1 + limit * end))
    # Pillow rounds the mean grey and each pixel's grey to whole steps before it multiplies them.
    np.testing.assert_allclose(changed[0] * 255, expected, atol=1.6)


def test_a_grey_picture_has_no_saturation_to_lose():
    grey = PIXELS[np.newaxis, :, :, :1] / np.float32(255)
    assert (apply(grey, extreme(-1.0), Augmentation(saturation=1)) == grey).all()


def test_noise_is_normal_and_has_the_deviation_that_was_drawn():
    grey = np.full((1, 200, 200, 1), 0.5, np.float32)
    noise = apply(grey, extreme(), Augmentation(noise=0.1)) - grey
    assert noise.std() == pytest.approx(0.1, rel=0.02)
    assert noise.mean() == pytest.approx(0, abs=0.002)
    # Of normal numbers 68.27 % lie within one deviation.
    assert (abs(noise) < 0.1).mean() == pytest.approx(0.6827, abs=0.01)
    assert (apply(grey, extreme(-1.0), Augmentation(noise=0.1)) == grey).all()


def test_pictures_have_noise_of_their_own_that_their_seed_repeats():
    grey = np.full((2, 30, 30, 1), 0.5, np.float32)
    draws = draw(2, np.random.default_rng(1))
    first = apply(grey, draws, Augmentation(noise=0.2))
    assert not (first[0] == first[1]).all()
    assert (apply(grey, draws, Augmentation(noise=0.2)) == first).all()
