import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from convviz.layers.kernel_editing import flip, random_kernel, resized, rotate, transpose

sides = some.integers(1, 11)


def counted(height: int, width: int) -> np.ndarray:
    """Weights 1, 2, 3 …: no symmetry can hide a mistake."""
    return np.arange(1, height * width + 1, dtype=np.float32).reshape(height, width)


def test_a_quarter_turn_is_clockwise():
    assert rotate(counted(2, 3), 1).tolist() == [[4, 1], [5, 2], [6, 3]]


@given(sides, sides, some.integers(-8, 8))
def test_turning_back_undoes_turning(height: int, width: int, turns: int):
    weights = counted(height, width)
    assert np.array_equal(rotate(rotate(weights, turns), -turns), weights)
    assert np.array_equal(rotate(weights, turns + 4), rotate(weights, turns))


def test_transposing_exchanges_rows_and_columns():
    assert transpose(counted(2, 3)).tolist() == [[1, 4], [2, 5], [3, 6]]


def test_correlating_with_the_flipped_kernel_is_convolution():
    from scipy import signal

    picture = np.random.default_rng(3).random((8, 9))
    weights = counted(3, 4).astype(np.float64)
    assert np.allclose(
        signal.correlate2d(picture, flip(weights), mode="valid"),
        signal.convolve2d(picture, weights, mode="valid"),
    )


def test_channels_and_filters_stay_with_their_weights():
    weights = np.arange(2 * 3 * 4 * 5, dtype=np.float32).reshape(2, 3, 4, 5)
    for changed, alone in (
        (rotate(weights, 1), rotate(weights[..., 2, 3], 1)),
        (transpose(weights), transpose(weights[..., 2, 3])),
        (flip(weights), flip(weights[..., 2, 3])),
        (resized(weights, 5, 2), resized(weights[..., 2, 3], 5, 2)),
    ):
        assert np.array_equal(changed[..., 2, 3], alone)


@pytest.mark.parametrize(
    ("height", "width", "expected"),
    [
        (5, 3, [[0, 0, 0], [1, 2, 3], [4, 5, 6], [7, 8, 9], [0, 0, 0]]),
        (3, 4, [[1, 2, 3, 0], [4, 5, 6, 0], [7, 8, 9, 0]]),
        (1, 3, [[4, 5, 6]]),
        (2, 2, [[5, 6], [8, 9]]),
        (1, 5, [[0, 4, 5, 6, 0]]),
    ],
)
def test_a_kernel_grows_and_shrinks_around_its_middle(height: int, width: int, expected: list[list[float]]):
    assert resized(counted(3, 3), height, width).tolist() == expected


@given(sides, sides, sides, sides)
def test_the_middle_stays_the_middle_and_growing_loses_nothing(
    height: int, width: int, rows: int, columns: int
):
    weights = counted(height, width)
    changed = resized(weights, rows, columns)
    assert changed.shape == (rows, columns)
    assert changed[(rows - 1) // 2, (columns - 1) // 2] == weights[(height - 1) // 2, (width - 1) // 2]
    if rows >= height and columns >= width:
        assert changed.sum() == weights.sum()
        assert np.array_equal(resized(changed, height, width), weights)


@given(sides, sides, some.integers(0, 2**32))
def test_random_weights_lie_within_glorots_limit_and_are_hundredths(height: int, width: int, seed: int):
    weights = random_kernel(height, width, seed)
    assert weights.shape == (height, width)
    assert weights.dtype == np.float32
    assert np.abs(weights).max() <= np.sqrt(3 / (height * width)) + 0.0051
    assert np.allclose(weights * 100, np.round(weights * 100), atol=1e-4)
    assert not np.signbit(weights[weights == 0]).any()


def test_random_weights_fill_the_range_that_keras_fills():
    draws = np.concatenate([random_kernel(3, 3, seed).ravel() for seed in range(2000)])
    limit = np.sqrt(6 / 18)
    assert draws.mean() == pytest.approx(0, abs=0.01)
    assert draws.std() == pytest.approx(limit / np.sqrt(3), rel=0.02)


def test_the_seed_decides():
    assert np.array_equal(random_kernel(3, 3, 5), random_kernel(3, 3, 5))
    assert not np.array_equal(random_kernel(3, 3, 5), random_kernel(3, 3, 6))
