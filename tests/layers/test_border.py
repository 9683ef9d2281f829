import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from convviz.layers import BORDERS, Axis, ConvvizError, pad, shown_at, shown_cell
from convviz.layers.bands import fill_band
from convviz.layers.border import check_border, shown_cells

PADS = some.tuples(some.integers(0, 11), some.integers(0, 11))
MODES = {"edge": "edge", "reflect": "reflect", "wrap": "wrap"}


def _numpy(picture, pads, border):
    widths = (*pads, (0, 0))
    if border in MODES:
        return np.pad(picture, widths, mode=MODES[border])
    return np.pad(picture, widths, constant_values={"zero": 0, "one": 1}[border])


@given(some.integers(1, 5), some.integers(1, 5), some.tuples(PADS, PADS), some.sampled_from(BORDERS))
def test_a_padded_picture_is_numpy_s_even_when_the_border_is_wider_than_the_picture(
    height, width, pads, border
) -> None:
    picture = np.arange(1, height * width * 2 + 1, dtype=np.float32).reshape(height, width, 2)
    padded = pad(picture, pads, border)
    assert padded.dtype == np.float32
    np.testing.assert_array_equal(padded, _numpy(picture, pads, border))


@given(some.integers(1, 6), some.sampled_from(["edge", "reflect", "wrap"]))
def test_every_position_shows_the_cell_that_numpy_puts_there(size: int, border) -> None:
    line = np.pad(np.arange(size), (13, 13), mode=border)
    assert [shown_cell(position, size, border) for position in range(-13, size + 13)] == line.tolist()
    np.testing.assert_array_equal(shown_cells(-13, size + 13, size, border), line)


def test_a_constant_border_shows_no_cell() -> None:
    assert [shown_cell(position, 3, "one") for position in (-1, 0, 2, 3)] == [None, 0, 2, None]


@given(some.integers(1, 6), PADS, some.sampled_from(BORDERS))
def test_a_cell_is_seen_at_its_own_place_and_wherever_the_border_repeats_it(size: int, pads, border) -> None:
    axis = Axis(size=size, kernel=1, pad_before=pads[0], pad_after=pads[1])
    marked = pad(np.arange(1, size + 1, dtype=np.float32).reshape(1, size, 1), ((0, 0), pads), border)[
        0, :, 0
    ]
    if border == "one":
        marked[: pads[0]] = marked[pads[0] + size :] = 0
    for cell in range(size):
        places = tuple(int(at) - pads[0] for at in np.flatnonzero(marked == cell + 1))
        assert shown_at(cell, axis, border) == places


@given(some.integers(1, 7), some.integers(-9, 9), some.integers(1, 9), PADS, some.sampled_from(BORDERS))
def test_a_band_is_a_cut_of_the_padded_picture(height: int, first: int, count: int, sides, border) -> None:
    picture = np.arange(1, height * 4 * 2 + 1, dtype=np.float32).reshape(height, 4, 2)
    band = np.empty((count, sides[0] + 4 + sides[1], 2), np.float32)
    fill_band(band, picture, first, sides[0], border)
    everything = _numpy(picture, ((20, 20), sides), border)
    np.testing.assert_array_equal(band, everything[first + 20 : first + 20 + count])


def test_an_unknown_border_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ConvvizError, match="zero, one, edge, reflect, wrap; received 'mirror'") as caught:
        check_border("mirror")
    assert caught.value.code == "border-unknown"
