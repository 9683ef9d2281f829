from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image
from skimage.transform import downscale_local_mean

from convviz.pictures.fitting import Box, fit, to_grey
from convviz.pictures.resampling import area_resized, resized

_SIDES = st.integers(1, 12)
_PICTURES = st.tuples(_SIDES, _SIDES, st.sampled_from([1, 3])).flatmap(
    lambda shape: hnp.arrays(np.float32, shape, elements=st.floats(-300, 300, width=32))
)


def _overlaps(source: int, target: int) -> np.ndarray:
    """How much of each source pixel each target pixel covers, by the definition: lengths of intersections."""
    edges = np.arange(target + 1) * source / target
    low = np.maximum(edges[:-1, None], np.arange(source)[None])
    high = np.minimum(edges[1:, None], np.arange(source)[None] + 1)
    return np.clip(high - low, 0, None)


@given(_PICTURES, _SIDES, _SIDES)
def test_area_averages_are_the_integral_over_what_each_pixel_covers(
    values: np.ndarray, height: int, width: int
) -> None:
    rows, columns = _overlaps(values.shape[0], height), _overlaps(values.shape[1], width)
    area = values.shape[0] * values.shape[1] / (height * width)
    expected = np.einsum("ar,bc,rcd->abd", rows, columns, values.astype(np.float64)) / area
    assert np.allclose(area_resized(values, height, width), expected, atol=1e-3)


def test_shrinking_by_a_whole_factor_is_the_mean_of_blocks() -> None:
    values = np.random.default_rng(0).uniform(0, 255, (12, 20, 3)).astype(np.float32)
    expected = downscale_local_mean(values, (3, 5, 1))
    assert np.allclose(resized(values, 4, 4), expected, atol=1e-4)


@given(_PICTURES, st.integers(1, 4), st.integers(1, 4))
def test_growing_repeats_pixels_and_invents_no_number(values: np.ndarray, down: int, across: int) -> None:
    grown = resized(values, values.shape[0] * down, values.shape[1] * across)
    assert np.array_equal(grown, values.repeat(down, axis=0).repeat(across, axis=1))


@given(st.integers(1, 9), st.integers(9, 30))
def test_growing_by_any_factor_takes_the_nearest_pixel(side: int, target: int) -> None:
    values = np.arange(side, dtype=np.float32)[:, None, None]
    expected = [min(int((index + 0.5) * side / target), side - 1) for index in range(target)]
    assert resized(values, target, 1)[:, 0, 0].tolist() == expected


def test_shrinking_keeps_thin_lines_that_nearest_neighbour_would_drop() -> None:
    values = np.zeros((100, 100, 1), dtype=np.float32)
    values[:, 37] = 255
    assert np.allclose(resized(values, 10, 10)[:, 3], 25.5)


@given(_PICTURES, _SIDES, _SIDES, st.sampled_from(["crop", "letterbox", "squash"]))
def test_a_fitted_picture_has_the_size_type_and_range_asked_for(
    values: np.ndarray, height: int, width: int, method: str
) -> None:
    fitted = fit(values, height, width, method, bars=float(values.min()))  # type: ignore[arg-type]
    assert fitted.values.shape == (height, width, values.shape[2])
    assert fitted.values.dtype == np.float32
    assert values.min() - 1e-3 <= fitted.values.min() <= fitted.values.max() <= values.max() + 1e-3
    for box, (rows, columns) in ((fitted.source, values.shape[:2]), (fitted.target, (height, width))):
        assert box.top >= 0
        assert box.left >= 0
        assert 1 <= box.height <= rows - box.top
        assert 1 <= box.width <= columns - box.left


def test_a_crop_takes_the_largest_middle_of_the_right_aspect() -> None:
    values = np.arange(60, dtype=np.float32).reshape(6, 10, 1)
    fitted = fit(values, 3, 3, "crop")
    assert fitted.source == Box(0, 2, 6, 6)
    assert fitted.target == Box(0, 0, 3, 3)
    assert np.allclose(fitted.values, resized(values[:, 2:8], 3, 3))
    assert fit(values, 2, 10, "crop").source == Box(2, 0, 2, 10)


def test_a_letterbox_keeps_everything_between_bars() -> None:
    values = np.full((6, 12, 1), 9, dtype=np.float32)
    fitted = fit(values, 4, 4, "letterbox", bars=5)
    assert fitted.source == Box(0, 0, 6, 12)
    assert fitted.target == Box(1, 0, 2, 4)
    assert fitted.values[:, :, 0].tolist() == [[5] * 4, [9] * 4, [9] * 4, [5] * 4]


def test_a_letterbox_of_a_very_long_picture_keeps_a_line_of_it() -> None:
    assert fit(np.ones((1, 500, 1), dtype=np.float32), 8, 8, "letterbox").target == Box(3, 0, 1, 8)


def test_squashing_shows_everything_at_another_aspect() -> None:
    values = np.arange(8, dtype=np.float32).reshape(2, 4, 1)
    fitted = fit(values, 4, 2, "squash")
    assert fitted.source == Box(0, 0, 2, 4)
    assert fitted.values[:, :, 0].tolist() == [[0.5, 2.5], [0.5, 2.5], [4.5, 6.5], [4.5, 6.5]]


def test_a_picture_of_the_right_size_stays_as_it_is() -> None:
    values = np.random.default_rng(1).normal(size=(5, 7, 3)).astype(np.float32)
    for method in ("crop", "letterbox", "squash"):
        assert np.array_equal(fit(values, 5, 7, method).values, values)


def test_a_size_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="0 × 5"):
        fit(np.zeros((2, 2, 1), dtype=np.float32), 0, 5, "crop")


def test_grey_agrees_with_pillow_to_its_rounding() -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (9, 11, 3), dtype=np.uint8)
    grey = to_grey(pixels.astype(np.float32))
    assert grey.dtype == np.float32
    assert np.abs(grey[:, :, 0] - np.asarray(Image.fromarray(pixels).convert("L"))).max() <= 0.501


def test_one_channel_is_grey_already_and_two_are_not() -> None:
    one = np.ones((2, 2, 1), dtype=np.float32)
    assert to_grey(one) is one
    with pytest.raises(ValueError, match="not of 2"):
        to_grey(np.ones((2, 2, 2), dtype=np.float32))
