"""The maps of a layer stand in their places, in the colours of one range."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.exports.networks.layer_grids import LayerMaps, draw_layers
from convviz.exports.theme_file import sign_colours, theme_colour
from convviz.layers import ConvvizError

MARGIN, GAP, TITLE = 12, 2, 20


def cell(pixels: np.ndarray, place: tuple[int, int], at: tuple[int, int], size: int, zoom: int):
    """The colour of one cell of the map at a place of the grid, and whether the whole cell has it."""
    top = MARGIN + TITLE + GAP + place[0] * (size * zoom + GAP) + at[0] * zoom
    left = MARGIN + GAP + place[1] * (size * zoom + GAP) + at[1] * zoom
    square = pixels[top : top + zoom, left : left + zoom].reshape(-1, 3)
    assert (square == square[0]).all()
    return tuple(int(channel) for channel in square[0])


def maps(*numbers: float, size: int = 3) -> np.ndarray:
    """One map for each number, which stands in its middle; the rest is zero."""
    values = np.zeros((size, size, len(numbers)), np.float32)
    values[1, 1] = numbers
    return values


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_signed_maps_run_from_blue_to_orange_over_one_range(theme: str) -> None:
    pixels = draw_layers([LayerMaps("x", maps(-4, 2, 4, 0))], zoom=5, theme=theme)
    zero = theme_colour(theme, "zero")
    assert cell(pixels, (0, 0), (1, 1), 3, 5) == theme_colour(theme, "negative")
    assert cell(pixels, (0, 2), (1, 1), 3, 5) == theme_colour(theme, "positive")
    assert cell(pixels, (0, 3), (1, 1), 3, 5) == cell(pixels, (0, 0), (0, 2), 3, 5) == zero
    half = cell(pixels, (0, 1), (1, 1), 3, 5)
    assert half not in {zero, theme_colour(theme, "positive")}


def test_maps_without_negative_numbers_take_the_orange_half() -> None:
    pixels = draw_layers([LayerMaps("x", maps(1, 8))], zoom=4)
    assert cell(pixels, (0, 1), (1, 1), 3, 4) == sign_colours("light").above[-1]
    assert cell(pixels, (0, 1), (0, 0), 3, 4) == theme_colour("light", "zero")


def test_rows_are_filled_one_after_the_other() -> None:
    pixels = draw_layers([LayerMaps("x", maps(*[0] * 5, 9, 0))], per_row=4, zoom=2)
    assert cell(pixels, (1, 1), (1, 1), 3, 2) == sign_colours("light").above[-1]
    assert cell(pixels, (0, 1), (1, 1), 3, 2) == theme_colour("light", "zero")


def test_a_picture_that_was_fed_keeps_its_own_colours() -> None:
    picture = np.zeros((3, 3, 3), np.float32)
    picture[0, 2] = (1, 0, 0.2)
    pixels = draw_layers([LayerMaps("input", picture, picture=True)], zoom=4)
    assert cell(pixels, (0, 0), (0, 2), 3, 4) == (255, 0, 51)
    grey = draw_layers([LayerMaps("input", picture[:, :, 2:], picture=True)], zoom=4)
    assert cell(grey, (0, 0), (0, 2), 3, 4) == (255, 255, 255)


@pytest.mark.parametrize("shape", [(7,), (5, 4), (), (2, 3, 4, 2)])
def test_tensors_of_any_rank_can_be_drawn(shape: tuple[int, ...]) -> None:
    values = np.random.default_rng(2).normal(size=shape).astype(np.float32)
    pixels = draw_layers([LayerMaps("x", values)])
    assert pixels.dtype == np.uint8
    assert pixels.shape[2] == 3
    assert len(np.unique(pixels.reshape(-1, 3), axis=0)) > 3


def test_what_would_be_too_large_is_refused_before_it_is_painted() -> None:
    with pytest.raises(ConvvizError) as refusal:
        draw_layers([LayerMaps("x", np.zeros((400, 400, 64), np.float32))], zoom=64)
    assert refusal.value.code == "export-too-large"
