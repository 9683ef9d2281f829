"""numpy to QImage, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from convviz.painting.images import packed_image, to_image


def pixels(*shape: int) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 26, 27, 28, 33])
def test_every_pixel_stands_where_it_stood_whatever_the_width(width: int) -> None:
    array = pixels(5, width, 3)
    image = to_image(array)
    assert (image.width(), image.height()) == (width, 5)
    for row in range(5):
        for column in range(width):
            assert QColor(image.pixel(column, row)).getRgb()[:3] == tuple(array[row, column])


@pytest.mark.parametrize("width", [3, 4, 7])
def test_a_grey_picture_is_grey(width: int) -> None:
    array = pixels(4, width)
    image = to_image(array)
    assert [[QColor(image.pixel(x, y)).red() for x in range(width)] for y in range(4)] == array.tolist()
    assert image.isGrayscale()


def test_alpha_is_kept() -> None:
    array = pixels(3, 5, 4)
    assert to_image(array).pixelColor(2, 1).alpha() == array[1, 2, 3]


def test_a_view_with_steps_and_turned_axes_is_read_in_order() -> None:
    array = pixels(8, 9, 3)
    turned = array.transpose(1, 0, 2)[::2, ::-1]
    image = to_image(turned)
    assert QColor(image.pixel(1, 2)).getRgb()[:3] == tuple(turned[2, 1])


def test_writing_into_the_array_later_leaves_the_picture_as_it_was() -> None:
    array = pixels(4, 4)
    image = to_image(array)
    before = QColor(image.pixel(0, 0)).red()
    array[0, 0] = 255 - before
    assert QColor(image.pixel(0, 0)).red() == before


@pytest.mark.parametrize("shape", [(4,), (4, 4, 2), (2, 4, 4, 3)])
def test_other_shapes_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="shape"):
        to_image(pixels(*shape))


@pytest.mark.parametrize("width", [1, 3, 4, 7])
def test_packed_colours_are_the_same_picture(width: int) -> None:
    array = pixels(4, width, 3).astype(np.uint32)
    packed = 0xFF << 24 | array[:, :, 0] << 16 | array[:, :, 1] << 8 | array[:, :, 2]
    image = packed_image(packed[::-1])
    seen = [[QColor(image.pixel(x, y)).getRgb()[:3] for x in range(width)] for y in range(4)]
    assert np.array_equal(seen, array[::-1])
