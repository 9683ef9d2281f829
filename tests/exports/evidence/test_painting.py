"""Maps as pixels: the colours of the law, blocks and smooth maps, sheets with their words and bars."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.exports.evidence.painting import (
    Look,
    enlarged_side,
    magnitudes,
    map_pixels,
    overlay,
    picture_pixels,
    signed,
)
from convviz.exports.evidence.sheet import Tile, draw_sheet
from convviz.exports.evidence.writing import write_arrays
from convviz.exports.theme_file import sign_colours, theme_colour
from convviz.layers.errors import ConvvizError

RNG = np.random.default_rng(2)


def test_scales_end_at_the_largest_number() -> None:
    maps = np.array([[0.5, 3], [1, np.nan]], np.float32), np.array([[-4]], np.float32)
    assert (magnitudes(maps[0]).low, magnitudes(maps[0]).high) == (0, 3)
    assert (signed(*maps).low, signed(*maps).high) == (-4, 4)
    assert magnitudes(np.zeros((2, 2), np.float32)).high == 1


def test_blocks_have_the_colours_of_their_cells() -> None:
    values = np.array([[0, 2], [1, 4], [0, 0]], np.float32)
    painted = map_pixels(values, magnitudes(values), (9, 8), raw=True, theme="light")
    assert (painted == painted[::3, ::4].repeat(3, axis=0).repeat(4, axis=1)).all()
    assert tuple(painted[0, 0]) == theme_colour("light", "zero")
    assert tuple(painted[3, 4]) == sign_colours("light").above[-1]


def test_zero_of_a_signed_map_is_the_middle_and_its_ends_are_the_ends() -> None:
    values = np.array([[-2, 0, 2]], np.float32)
    painted = map_pixels(values, signed(values), (1, 3), raw=True, theme="dark")
    assert [tuple(each) for each in painted[0].tolist()] == [*sign_colours("dark")[:3]]


def test_a_smooth_map_runs_through_its_cells_middles() -> None:
    values = RNG.random((2, 3)).astype(np.float32)
    scale = magnitudes(values)
    smooth = map_pixels(values, scale, (6, 9), raw=False, theme="light")
    blocks = map_pixels(values, scale, (6, 9), raw=True, theme="light")
    # Each block of 3 × 3 pixels has one in its very middle.
    np.testing.assert_array_equal(smooth[1::3, 1::3], blocks[1::3, 1::3])
    assert (smooth != blocks).any()


def test_a_small_picture_is_enlarged_by_a_whole_factor_and_a_large_one_is_not() -> None:
    assert enlarged_side(28, 28) == (280, 280)
    assert enlarged_side(150, 100) == (300, 200)
    assert enlarged_side(300, 500) == (300, 500)
    grey = np.array([[[0], [255]]], np.float32)
    assert picture_pixels(grey, (2, 4)).tolist() == [[[0] * 3, [0] * 3, [255] * 3, [255] * 3]] * 2


def test_opacity_goes_from_the_picture_alone_to_the_map_alone() -> None:
    picture = RNG.integers(0, 256, (300, 300, 3)).astype(np.float32)
    values = RNG.random((300, 300)).astype(np.float32)
    scale = magnitudes(values)
    bare, half, usual = (
        overlay(picture, values, scale, Look(opacity, raw=True), 1.0).astype(float)
        for opacity in (0.0, 0.5, None)
    )
    np.testing.assert_array_equal(bare, picture)
    np.testing.assert_array_equal(
        usual, map_pixels(values, scale, (300, 300), raw=True, theme="light").astype(float)
    )
    strongest, weakest = (np.unravel_index(find(values), values.shape) for find in (np.argmax, np.argmin))
    luma = picture @ np.array([0.299, 0.587, 0.114], np.float32)
    # What lets the picture through has the one colour of its sign; how much of it, the map says.
    assert np.abs(half[strongest] - (luma[strongest] + theme_colour("light", "positive")) / 2).max() <= 2
    assert np.abs(half[weakest] - luma[weakest]).max() <= 2


def test_a_sheet_has_its_tiles_in_rows_with_words_above_and_bars_below() -> None:
    tiles = [Tile(f"tile {each}", np.full((40, 60, 3), 40 * each, np.uint8)) for each in range(5)]
    sheet = draw_sheet(tiles, 3, (signed(np.ones((1, 1), np.float32)),), "light")
    ground = np.array(theme_colour("light", "ground"))
    for index in range(5):
        top, left = 12 + 20 + index // 3 * 68, 12 + index % 3 * 68
        assert (sheet[top : top + 40, left : left + 60] == 40 * index).all()
        assert (sheet[top - 20 : top, left : left + 60] != ground).any()
    bar = sheet[12 + 2 * 68 + 5, 12 : 12 + 256]
    np.testing.assert_array_equal(bar[0], sign_colours("light").negative)
    np.testing.assert_array_equal(bar[-1], sign_colours("light").positive)


def test_a_sheet_that_nobody_could_open_is_refused() -> None:
    with pytest.raises(ConvvizError) as refused:
        draw_sheet([Tile("", np.zeros((1200, 1200, 3), np.uint8))] * 100, 10)
    assert refused.value.code == "export-too-large"


def test_numbers_are_written_with_the_digits_that_they_have(tmp_path) -> None:
    values = np.array([[0.1, -2], [1e-9, 3.25]], np.float32)
    write_arrays(tmp_path / "map.csv", {"map": values})
    assert (tmp_path / "map.csv").read_text() == "0.1,-2\n1e-09,3.25\n"
    read = np.loadtxt(tmp_path / "map.csv", delimiter=",", dtype=np.float32)
    np.testing.assert_array_equal(read, values)
    write_arrays(tmp_path / "maps.csv", {"pictures": values[np.newaxis, :, :, np.newaxis].repeat(2, axis=0)})
    assert (tmp_path / "maps.csv").read_text().splitlines()[:3] == [
        "axis 0,axis 1,axis 2,value",
        "0,0,0,0.1",
        "0,0,1,-2",
    ]
