from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageOps

from convviz.pictures.files import open_picture
from convviz.pictures.turns import turned

_PIXELS = np.random.default_rng(3).integers(0, 256, (4, 6, 3), dtype=np.uint8)


def _saved(file_format: str, orientation: int, pixels: np.ndarray = _PIXELS) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = io.BytesIO()
    options = {"lossless": True} if file_format == "webp" else {}
    Image.fromarray(pixels).save(file, file_format, exif=exif, **options)
    return file.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["jpeg", "png", "webp", "tiff"])
def test_a_picture_is_turned_as_pillow_turns_it(file_format: str, orientation: int) -> None:
    data = _saved(file_format, orientation)
    picture = open_picture(data)
    with Image.open(io.BytesIO(data)) as image:
        expected = np.asarray(ImageOps.exif_transpose(image))
    assert np.array_equal(picture.values, expected)
    assert picture.size == (expected.shape[1], expected.shape[0])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_an_avif_is_turned_once_although_its_decoder_turns_it_too(orientation: int) -> None:
    # Four quarters of four colours, since AVIF keeps no single pixels.
    quarters = np.array([[[200, 0, 0], [0, 200, 0]], [[0, 0, 200], [200, 200, 200]]], dtype=np.uint8)
    pixels = quarters.repeat(16, axis=0).repeat(24, axis=1)
    try:
        picture = open_picture(_saved("avif", orientation, pixels))
    except KeyError:
        pytest.skip("this Pillow writes no AVIF")
    upright = open_picture(_saved("png", orientation, pixels))
    assert picture.values.shape == upright.values.shape
    assert np.abs(picture.values - upright.values).mean() < 5


def test_the_three_turns_without_mirror_are_numpys_rotations() -> None:
    values = _PIXELS.astype(np.float32)
    assert np.array_equal(turned(values, 3), np.rot90(values, 2))
    assert np.array_equal(turned(values, 6), np.rot90(values, -1))
    assert np.array_equal(turned(values, 8), np.rot90(values, 1))


@pytest.mark.parametrize("orientation", [0, 1, 9, 65535])
def test_an_orientation_that_means_nothing_turns_nothing(orientation: int) -> None:
    assert np.array_equal(open_picture(_saved("png", orientation)).values, _PIXELS)
