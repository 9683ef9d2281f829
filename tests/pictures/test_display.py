from __future__ import annotations

import numpy as np
import pytest

from convviz.pictures.display import ColourRange, colour_range, display

_SOBEL = np.array([[-1020, -255, 0], [64, 255, 510]], dtype=np.float32)


def test_signed_numbers_are_shown_unclipped_and_symmetric_about_zero() -> None:
    shown = display(_SOBEL, "signed", 255)
    assert np.array_equal(shown.values, _SOBEL)
    assert (shown.scheme, shown.range) == ("signed", ColourRange(-1020, 1020))


def test_absolute_values_are_shown_unclipped() -> None:
    shown = display(_SOBEL, "absolute", 255)
    assert shown.values.tolist() == [[1020, 255, 0], [64, 255, 510]]
    assert (shown.scheme, shown.range) == ("positive", ColourRange(0, 1020))


def test_clamping_loses_what_is_negative_or_brighter_than_white() -> None:
    shown = display(_SOBEL, "clamp", 255)
    assert shown.values.tolist() == [[0, 0, 0], [64, 255, 255]]
    assert (shown.scheme, shown.range) == ("grey", ColourRange(0, 255))


@pytest.mark.parametrize("white", [255, 1])
def test_the_offset_puts_zero_at_grey_128_whatever_the_pictures_scale(white: float) -> None:
    shown = display(_SOBEL * (white / 255), "offset", white)
    assert np.allclose(shown.values * 255 / white, [[0, 0, 128], [192, 255, 255]])
    assert (shown.scheme, shown.range.low, shown.range.high) == ("grey", 0, white)


def test_maps_of_one_layer_can_share_its_limit() -> None:
    weak = np.array([[0, 0.5], [-0.25, 0]], dtype=np.float32)
    assert display(weak, "signed", 1, limit=4).range == ColourRange(-4, 4)
    assert display(weak, "absolute", 1, limit=4).range == ColourRange(0, 4)


@pytest.mark.parametrize(
    ("scheme", "low", "high"), [("signed", -5.0, 5.0), ("positive", 0.0, 5.0), ("negative", -5.0, 0.0)]
)
def test_a_range_always_begins_or_lies_about_zero(scheme: str, low: float, high: float) -> None:
    values = np.array([3, -5, 2], dtype=np.float32)
    assert colour_range(values, scheme) == ColourRange(low, high)  # type: ignore[arg-type]


def test_a_constant_map_is_flagged_with_its_number() -> None:
    assert colour_range(np.full((2, 3), -0.5, np.float32), "signed") == ColourRange(-0.5, 0.5, -0.5)
    assert colour_range(np.zeros((2, 3), np.float32), "signed") == ColourRange(-1, 1, 0)
    assert colour_range(np.zeros((2, 3), np.float32), "positive", limit=0.0) == ColourRange(0, 1, 0)


def test_numbers_that_are_not_finite_do_not_count_for_the_range() -> None:
    values = np.array([np.nan, 2, -3, np.inf], dtype=np.float32)
    assert colour_range(values, "signed") == ColourRange(-3, 3, None, finite=False)
    assert colour_range(np.array([np.nan], np.float32), "signed") == ColourRange(-1, 1, None, finite=False)


@pytest.mark.parametrize(
    ("numbers", "low", "high"),
    [
        ([3, -5, 2], -5.0, 5.0),
        ([3, 5, 2], 0.0, 5.0),
        ([-1, -4], -4.0, 4.0),
        ([np.nan, -2, 1], -2.0, 2.0),
        ([], 0.0, 1.0),
    ],
)
def test_without_a_scheme_numbers_are_signed_if_any_is_below_zero(
    numbers: list[float], low: float, high: float
) -> None:
    found = colour_range(np.array(numbers, np.float32))
    assert (found.low, found.high) == (low, high)
