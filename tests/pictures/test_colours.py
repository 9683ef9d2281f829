from __future__ import annotations

import matplotlib as mpl
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from skimage.color import rgb2lab

from convviz.pictures.colours import (
    LawName,
    SignColours,
    colour_law,
    paint_packed,
    paint_picture,
    paint_values,
)
from convviz.pictures.contrast import BLACK, WHITE, Rgb, contrast, readable_on

_LIGHT = SignColours((0x21, 0x66, 0xAC), (255, 255, 255), (0xD9, 0x73, 0x0D))
_DARK = SignColours((0x5A, 0xA5, 0xEA), (0x1D, 0x21, 0x29), (0xF3, 0x9A, 0x3F))
_LAWS: tuple[LawName, ...] = ("signed", "positive", "negative", "grey", "viridis", "cividis")
_RAMPED = SignColours(
    (0x21, 0x66, 0xAC),
    (255, 255, 255),
    (0xD9, 0x73, 0x0D),
    below=((0x92, 0xB7, 0xF5), (0x21, 0x66, 0xAC), (0, 0x1B, 0x33)),
    above=((0xD9, 0x73, 0x0D), (0x25, 0x0F, 0x14)),
)
_themes = pytest.mark.parametrize("theme", [_LIGHT, _DARK], ids=["light", "dark"])


def _painted(value: float, name: LawName, low: float, high: float) -> tuple[int, ...]:
    pixel = paint_values(np.array([[value]], dtype=np.float32), colour_law(name, _LIGHT), low, high)
    assert pixel[0, 0, 3] == 255
    return tuple(pixel[0, 0, :3].tolist())


@pytest.mark.parametrize("name", ["viridis", "cividis"])
def test_viridis_and_cividis_have_the_hues_of_matplotlibs(name: LawName) -> None:
    published = rgb2lab(mpl.colormaps[name](np.linspace(0, 1, 256))[:, :3])
    ours = rgb2lab(colour_law(name, _LIGHT).table / 255)
    assert np.all(np.diff(ours[:, 0]) > -0.2), "lighter from end to end"
    for colour in ours[16:240:16]:
        # The published colour of the same hue and saturation, however light, is near.
        assert np.linalg.norm(published[:, 1:] - colour[1:], axis=1).min() < 20


@_themes
def test_the_signed_law_runs_from_negative_over_zero_to_positive(theme: SignColours) -> None:
    law = colour_law("signed", theme)
    for value, colour in ((-2, theme.negative), (0, theme.zero), (2, theme.positive)):
        assert law.colour(value, -2, 2) == colour
        assert tuple(paint_values(np.full((1, 1), value, np.float32), law, -2, 2)[0, 0, :3]) == colour


@given(st.floats(1e-30, 1e30))
def test_zero_has_the_ground_colour_whatever_the_range(limit: float) -> None:
    assert _painted(0.0, "signed", -limit, limit) == _LIGHT.zero
    assert _painted(-0.0, "signed", -limit, limit) == _LIGHT.zero


def test_equal_amounts_of_either_sign_are_equally_far_from_the_ends() -> None:
    law = colour_law("signed", _LIGHT)
    values = np.linspace(0, 1, 128, dtype=np.float32)[np.newaxis]
    above, below = paint_values(values, law, -1, 1), paint_values(-values, law, -1, 1)
    places = {tuple(colour): place for place, colour in enumerate(law.table.tolist()) if place > 0}
    for one, other in zip(above[0, :, :3].tolist(), below[0, :, :3].tolist(), strict=True):
        assert places[tuple(one)] - 128 == 128 - places[tuple(other)]


@_themes
def test_the_halves_share_their_ground_and_end_in_their_colour(theme: SignColours) -> None:
    positive, negative = colour_law("positive", theme), colour_law("negative", theme)
    assert (positive.colour(0, 0, 3), positive.colour(3, 0, 3)) == (theme.zero, theme.positive)
    assert (negative.colour(-3, -3, 0), negative.colour(0, -3, 0)) == (theme.negative, theme.zero)


def test_data_of_one_sign_go_on_beyond_the_colour_of_the_sign() -> None:
    signed, positive, negative = (colour_law(name, _RAMPED) for name in ("signed", "positive", "negative"))
    assert (signed.colour(-1, -1, 1), signed.colour(1, -1, 1)) == (_RAMPED.negative, _RAMPED.positive)
    assert (positive.colour(0, 0, 1), positive.colour(1, 0, 1)) == (_RAMPED.zero, (0x25, 0x0F, 0x14))
    assert (negative.colour(-1, -1, 0), negative.colour(0, -1, 0)) == ((0, 0x1B, 0x33), _RAMPED.zero)
    # Half way up the table of two steps stands the colour of the sign itself.
    assert np.abs(positive.table[127].astype(int) - _RAMPED.positive).max() <= 3


@pytest.mark.parametrize("name", ["signed", "positive", "negative"])
def test_the_signs_have_one_colour_each_where_something_else_says_how_much(name: LawName) -> None:
    assert colour_law(name, _RAMPED).signs.tolist() == [list(_RAMPED.negative), list(_RAMPED.positive)]


@_themes
@pytest.mark.parametrize("name", ["positive", "negative"])
def test_equal_steps_look_about_equally_large(theme: SignColours, name: LawName) -> None:
    lab = rgb2lab(colour_law(name, theme).table[::16] / 255)
    steps = np.linalg.norm(np.diff(lab, axis=0), axis=1)
    assert steps.max() < 2.2 * steps.min()


@_themes
def test_no_two_entries_of_the_signed_law_are_taken_for_the_other_sign(theme: SignColours) -> None:
    lab = rgb2lab(colour_law("signed", theme).table / 255)
    for step in (32, 64, 127):
        assert np.linalg.norm(lab[128 + step] - lab[128 - step]) > 15


def test_grey_is_black_to_white() -> None:
    ramp = np.arange(256, dtype=np.float32)[np.newaxis]
    painted = paint_values(ramp, colour_law("grey", _LIGHT), 0, 255)
    assert np.array_equal(painted[0, :, 0], np.arange(256))
    assert np.array_equal(painted[:, :, 0], painted[:, :, 2])


@given(
    hnp.arrays(np.float32, (3, 5), elements=st.floats(-1e6, 1e6, width=32)),
    st.sampled_from(_LAWS),
    st.floats(-1e3, 1e3),
    st.floats(0.01, 1e4),
)
def test_a_painted_grid_agrees_with_the_colour_of_each_cell(
    values: np.ndarray, name: LawName, low: float, spread: float
) -> None:
    law = colour_law(name, _LIGHT)
    painted = paint_values(values, law, low, low + spread)
    assert painted.shape == (3, 5, 4)
    assert painted.flags.c_contiguous
    table = law.table.astype(int)
    for index, value in np.ndenumerate(values):
        expected = np.array(law.colour(float(value), low, low + spread))
        # Single and double precision may fall on either side of the border between two entries.
        place = int(np.abs(table - expected).sum(axis=1).argmin())
        near = table[max(place - 1, 0) : place + 2]
        assert np.abs(near - painted[index][:3]).sum(axis=1).min() == 0


def test_beyond_the_range_the_ends_colour_goes_on() -> None:
    for value, colour in ((-3e38, _LIGHT.negative), (3e38, _LIGHT.positive), (5, _LIGHT.positive)):
        assert _painted(value, "signed", -1e-3, 1e-3) == colour


@pytest.mark.parametrize("name", _LAWS)
def test_an_empty_range_divides_by_nothing(name: LawName) -> None:
    law = colour_law(name, _LIGHT)
    assert _painted(4.0, name, 4.0, 4.0) == tuple(law.table[law.first])
    assert law.colour(4.0, 4.0, 4.0) == tuple(law.table[law.first])
    assert _painted(0.0, name, 0.0, 1e-45) == tuple(law.table[law.first])


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_not_finite_make_a_checker_pattern_of_no_laws_colours(wrong: float) -> None:
    values = np.zeros((4, 6), dtype=np.float32)
    values[1:3, 2:5] = wrong
    law = colour_law("signed", _LIGHT)
    painted = paint_values(values, law, -1, 1)[:, :, :3]
    area = painted[1:3, 2:5]
    assert np.array_equal(area[0, 0], area[1, 1])
    assert np.array_equal(area[0, 1], area[1, 0])
    assert not np.array_equal(area[0, 0], area[0, 1])
    for name in _LAWS:
        for colour in (area[0, 0], area[0, 1]):
            assert not (colour_law(name, _LIGHT).table == colour).all(axis=1).any()
    assert (painted[0] == 255).all()
    assert np.isnan(values[1, 2]) or np.isinf(values[1, 2])  # the caller's numbers stay


def test_a_colour_picture_keeps_its_bytes() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    painted = paint_picture(pixels.astype(np.float32))
    assert np.array_equal(painted[:, :, :3], pixels)
    assert (painted[:, :, 3] == 255).all()
    assert np.array_equal(paint_picture(pixels / np.float32(255), 0, 1)[:, :, :3], pixels)


def test_a_colour_picture_is_clipped_rounded_and_checked() -> None:
    values = np.array([[[-20, 100.6, 300], [0, np.nan, 0], [0, np.inf, 0]]], dtype=np.float32)
    painted = paint_picture(values)
    assert painted[0, 0].tolist() == [0, 101, 255, 255]
    assert painted[0, 1].tolist() != painted[0, 2].tolist()


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_black_or_white_can_be_read_on_every_colour(ground: Rgb) -> None:
    text = readable_on(ground)
    assert text in (BLACK, WHITE)
    assert contrast(text, ground) >= 4.58
    assert contrast(text, ground) == max(contrast(BLACK, ground), contrast(WHITE, ground))


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    # As WebAIM's contrast checker and the W3C's examples give them.
    [
        ((0, 0, 0), (255, 255, 255), 21),
        ((119, 119, 119), (255, 255, 255), 4.48),
        ((255, 0, 0), (255, 255, 255), 4.0),
    ],
)
def test_contrast_is_that_of_wcag(one: Rgb, other: Rgb, ratio: float) -> None:
    assert abs(contrast(one, other) - ratio) < 0.005
    assert contrast(one, other) == contrast(other, one)


@pytest.mark.parametrize("name", _LAWS)
def test_packed_colours_are_those_of_the_bytes(name: LawName) -> None:
    values = np.random.default_rng(3).normal(size=(7, 5)).astype(np.float32)
    values[2, 1:4] = np.nan, np.inf, -np.inf
    law = colour_law(name, _DARK)
    red, green, blue, alpha = np.moveaxis(paint_values(values, law, -1, 2).astype(np.uint32), 2, 0)
    assert np.array_equal(paint_packed(values, law, -1, 2), alpha << 24 | red << 16 | green << 8 | blue)


@pytest.mark.parametrize("limit", [1e30, 1e36, 1e38, 3.4e38])
def test_the_greatest_numbers_have_the_colours_of_small_ones(limit: float) -> None:
    shares = np.linspace(-1, 1, 41)[np.newaxis]
    for name in ("signed", "positive", "viridis"):
        law, low = colour_law(name, _LIGHT), 0.0 if name == "positive" else -1.0
        values = (shares * limit).astype(np.float32)
        expected = paint_values(shares.astype(np.float32), law, low, 1.0).astype(int)
        assert np.abs(paint_values(values, law, low * limit, limit) - expected).max() <= 6
