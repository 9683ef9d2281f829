from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz.exports.map_picture import draw_map, write_map_png
from convviz.layers.errors import ConvvizError
from convviz.pictures.colour_tables import VIRIDIS

WHITE, BLUE, ORANGE = (255, 255, 255), (0x21, 0x66, 0xAC), (0xD9, 0x73, 0x0D)


def grid(*rows: list[float]) -> np.ndarray:
    return np.array(rows, dtype=np.float32)[:, :, None]


def test_signed_numbers_run_from_blue_over_white_to_orange_symmetric_about_zero() -> None:
    picture = draw_map(grid([-8, 0, 4], [8, -4, 0]))
    assert (picture.display, picture.low, picture.high) == ("signed", -8, 8)
    assert tuple(picture.pixels[0, 0]) == BLUE
    assert tuple(picture.pixels[0, 1]) == WHITE
    assert tuple(picture.pixels[1, 0]) == ORANGE
    assert tuple(picture.pixels[0, 2]) not in {WHITE, ORANGE}


def test_numbers_that_are_never_negative_are_a_grey_picture_clamped_to_white() -> None:
    picture = draw_map(grid([0, 100], [255, 1000]))
    assert picture.display == "clamp"
    np.testing.assert_array_equal(picture.pixels, [[0, 100], [255, 255]])


def test_three_planes_without_negatives_are_one_colour_picture_and_apart_only_when_asked() -> None:
    values = np.random.default_rng(1).integers(0, 256, (5, 7, 3)).astype(np.float32)
    np.testing.assert_array_equal(draw_map(values).pixels, values)
    apart = draw_map(values, planes="apart").pixels
    assert apart.shape == (5, 3 * 7 + 2 * 2)
    for plane in range(3):
        np.testing.assert_array_equal(apart[:, plane * 9 : plane * 9 + 7], values[:, :, plane])


def test_three_signed_planes_stand_side_by_side_over_one_range() -> None:
    values = np.zeros((2, 2, 3), dtype=np.float32)
    values[0, 0] = [10, -10, 5]
    picture = draw_map(values)
    assert picture.pixels.shape == (2, 10, 3)
    assert tuple(picture.pixels[0, 0]) == ORANGE
    assert tuple(picture.pixels[0, 4]) == BLUE
    assert tuple(picture.pixels[0, 8]) not in {ORANGE, WHITE}


def test_many_planes_make_a_square() -> None:
    assert draw_map(-np.ones((4, 6, 10), dtype=np.float32), zoom=2).pixels.shape == (
        3 * 8 + 2 * 2,
        4 * 12 + 3 * 2,
        3,
    )


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("absolute", "absolute"), ("offset", "offset"), ("clamp", "clamp"), ("signed", "signed")],
)
def test_a_mode_that_is_asked_for_is_kept_and_said(mode: str, expected: str) -> None:
    assert draw_map(grid([-8, 0, 300]), mode=mode).display == expected


def test_offset_and_clamp_follow_the_pictures_own_white() -> None:
    np.testing.assert_array_equal(
        draw_map(grid([-128, 0, 127, 500]), 255, "offset").pixels, [[0, 128, 255, 255]]
    )
    np.testing.assert_array_equal(
        draw_map(grid([-1, 0, 0.5, 1, 9]), 1, "clamp").pixels, [[0, 0, 128, 255, 255]]
    )


def test_zoom_makes_squares_of_equal_pixels() -> None:
    pixels = draw_map(grid([0, 100], [200, 50]), zoom=3).pixels
    np.testing.assert_array_equal(pixels, np.kron([[0, 100], [200, 50]], np.ones((3, 3))))


def test_the_dark_theme_has_its_own_colours() -> None:
    values = grid([-1, 0, 1])
    assert (draw_map(values, theme="dark").pixels != draw_map(values).pixels).any()


def test_perceptual_maps_by_choice() -> None:
    assert tuple(draw_map(grid([0, 255]), colours="viridis").pixels[0, 0]) == VIRIDIS[0]


def test_pictures_beyond_100_megapixels_are_refused_before_they_are_made() -> None:
    with pytest.raises(ConvvizError, match="12800 × 12800 pixels") as caught:
        draw_map(np.broadcast_to(np.float32(-1), (200, 200, 1)), zoom=64)
    assert caught.value.code == "export-too-large"


def test_the_file_holds_the_pixels_and_says_how_they_were_drawn(tmp_path: Path) -> None:
    write_map_png(tmp_path / "map.png", draw_map(grid([-8, 0, 4])))
    with Image.open(tmp_path / "map.png") as image:
        assert image.size == (3, 1)
        assert image.info["Description"] == "signed, -8 to 8"
        np.testing.assert_array_equal(np.array(image), draw_map(grid([-8, 0, 4])).pixels)


def test_numbers_that_are_not_finite_draw_a_checker() -> None:
    pixels = draw_map(grid([np.nan, np.inf, 5]), mode="clamp").pixels
    assert pixels.shape == (1, 3, 3)
    assert tuple(pixels[0, 2]) == (5, 5, 5)
