"""The written arithmetic adds up, always; checked with `decimal` on the texts a person reads."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from convviz.layers.arithmetic import Choice, Formula, Sum, Window
from convviz.states.written.number import Number, cell_text, shortest
from convviz.states.written.terms import WrittenSum
from convviz.states.written.writing import write_choice, write_following, write_formula, write_sum

SINGLES = st.floats(-1000, 1000, width=32)
WILD = st.floats(allow_nan=False, allow_infinity=False, width=32, min_value=-(2.0**40), max_value=2.0**40)


def window(
    values: np.ndarray, *, rows: int, columns: int, channels: int = 1, inside: np.ndarray | None = None
) -> Window:
    channel, row, column = (axis.ravel() for axis in np.mgrid[0:channels, 0:rows, 0:columns])
    return Window(row, column, channel, row, column, values.ravel(), np.ones(values.size, np.bool_))


def made_sum(
    values: object,
    weights: object,
    *,
    bias: float = 0.0,
    divisor: float = 1.0,
    shape: tuple[int, int, int] | None = None,
) -> Sum:
    numbers = np.asarray(values, np.float32).astype(np.float64)
    used = np.asarray(weights, np.float32).astype(np.float64).ravel()
    channels, rows, columns = shape or (1, *np.asarray(values).shape)
    total = float((numbers.ravel() * used).sum() / divisor + bias)
    return Sum(
        window(numbers, rows=rows, columns=columns, channels=channels),
        used,
        bias,
        divisor,
        total,
        None,
        total,
    )


def read(number: Number) -> Decimal:
    return Decimal(number.text)


def assert_adds_up(written: WrittenSum) -> None:
    for group in written.groups:
        if group.terms:
            assert sum(read(term.product) for term in group.terms) + read(group.remainder) == read(
                group.subtotal
            )
    together = (
        sum(read(group.subtotal) for group in written.groups) + read(written.bias) + read(written.remainder)
    )
    assert together == read(written.sum)
    if written.divisor == 1:
        assert read(written.total) == read(written.sum)
        assert written.exact == (read(written.remainder) == 0)
    else:
        assert written.exact == (read(written.total) * written.divisor == read(written.sum))


def resolution(arithmetic: Sum) -> float:
    return float(np.abs(arithmetic.products).sum() + abs(arithmetic.bias)) * 1.1e-3


@given(arrays(np.float32, (3, 3), elements=SINGLES), arrays(np.float32, (3, 3), elements=SINGLES), SINGLES)
def test_terms_of_any_window_add_up_to_the_shown_result(
    values: np.ndarray, weights: np.ndarray, bias: float
) -> None:
    arithmetic = made_sum(values, weights, bias=bias)
    written = write_sum(arithmetic)
    assert_adds_up(written)
    assert len(written.terms) == 9
    assert float(read(written.total)) == pytest.approx(arithmetic.total, abs=resolution(arithmetic))


@given(arrays(np.float32, (3, 5, 5), elements=WILD), arrays(np.float32, (3, 5, 5), elements=WILD), WILD)
def test_channel_subtotals_add_up_whatever_the_size_of_the_numbers(
    values: np.ndarray, weights: np.ndarray, bias: float
) -> None:
    arithmetic = made_sum(values, weights, bias=bias, shape=(3, 5, 5))
    written = write_sum(arithmetic, channel=1)
    assert_adds_up(written)
    assert [group.key for group in written.groups] == [0, 1, 2]
    assert [len(group.terms) > 0 for group in written.groups][1]
    assert float(read(written.total)) == pytest.approx(arithmetic.total, abs=resolution(arithmetic))


@given(
    st.lists(st.integers(0, 100), min_size=9, max_size=9),
    st.lists(st.sampled_from([-2, -1, -0.5, 0, 0.25, 1, 2, 5]), min_size=9, max_size=9),
    st.sampled_from([0, 1, -0.5, 0.1]),
)
def test_hundredths_times_simple_weights_are_never_rounded(
    hundredths: list[int], weights: list[float], bias: float
) -> None:
    values = np.array(hundredths).reshape(3, 3) / 100
    written = write_sum(made_sum(values, np.reshape(weights, (3, 3)), bias=bias))
    assert_adds_up(written)
    assert written.exact
    assert all(term.exact and term.product.exact for term in written.terms)
    expected = sum(
        (Decimal(n) / 100 * Decimal(str(w)) for n, w in zip(hundredths, weights, strict=True)),
        Decimal(str(bias)),
    )
    assert read(written.total) == expected


def test_the_letter_a_under_sobel_is_written_as_in_the_course() -> None:
    patch = [[0.6, 0.6, 0], [0, 0, 0.6], [0.6, 0.6, 0.6]]
    written = write_sum(made_sum(patch, [[1, 0, -1], [2, 0, -2], [1, 0, -1]]))
    assert [term.product.text for term in written.terms] == [
        "0.6",
        "0",
        "0",
        "0",
        "0",
        "-1.2",
        "0.6",
        "0",
        "-0.6",
    ]
    assert [group.subtotal.text for group in written.groups] == ["0.6", "-1.2", "0"]
    assert written.total.text == "-0.6"
    assert [(term.value.text, term.weight.text) for term in written.terms][5] == ("0.6", "-2")


def test_a_mean_by_ninths_says_that_its_products_are_rounded() -> None:
    written = write_sum(made_sum([[10, 20, 30], [40, 50, 61], [70, 80, 93]], np.full((3, 3), 1 / 9)))
    assert_adds_up(written)
    assert not any(term.exact for term in written.terms if term.value.units)
    assert float(written.total.text) == pytest.approx(454 / 9, abs=0.01)


def test_what_no_few_digits_can_mend_stands_as_a_remainder() -> None:
    values = np.full((1, 11), 1 / 3) * np.linspace(0.9, 1.1, 11)
    written = write_sum(made_sum(values, np.full((1, 11), 0.77777)))
    assert_adds_up(written)
    assert written.exact == (written.remainder.units == 0)
    remainders = [
        write_sum(made_sum(values * scale, np.full((1, 11), 0.77777))) for scale in np.linspace(1, 2, 40)
    ]
    assert any(not found.exact and found.remainder.units for found in remainders)


def test_an_average_divides_by_the_cells_that_take_part() -> None:
    written = write_sum(made_sum([[0.6, 0], [0.6, 0.6]], np.ones((2, 2)), divisor=4))
    assert (written.sum.text, written.divisor, written.total.text, written.exact) == ("1.8", 4, "0.45", True)
    third = write_sum(made_sum([[1, 0, 0]], np.ones((1, 3)), divisor=3))
    assert (third.sum.text, third.total.text, third.exact) == ("1", "0.3333", False)
    assert_adds_up(third)


def test_a_long_sum_writes_the_terms_of_one_channel_only() -> None:
    generator = np.random.default_rng(3)
    values = generator.normal(size=(16, 11, 11))
    written = write_sum(made_sum(values, generator.normal(size=(16, 11, 11)), shape=(16, 11, 11)), channel=4)
    assert_adds_up(written)
    assert [group.key for group in written.groups if group.terms] == [4]
    assert len(written.terms) == 121


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf])
def test_a_value_that_is_no_number_is_written_and_nothing_is_claimed(odd: float) -> None:
    written = write_sum(made_sum([[odd, 1.0]], [[1.0, 2.0]]))
    assert written.terms[0].value.text == str(odd)
    assert not written.exact


def test_a_tie_counts_the_equal_cells_that_take_part() -> None:
    values = np.array([0.6, 0.1, 0.6, 0.6], np.float32).astype(np.float64)
    taking_part = np.array([True, True, True, False])
    choice = Choice(window(values, rows=2, columns=2), taking_part, "max", 0, float(values[0]))
    written = write_choice(choice)
    assert (written.result.text, written.chosen, written.ties) == ("0.6", 0, 2)
    assert [value.text for value in written.values] == ["0.6", "0.1", "0.6", "0.6"]


def test_activations_that_follow_are_applied_to_the_number_before_them() -> None:
    shown = Number(-6, 1)
    relu, absolute = write_following(shown, -0.6000000238, (("relu", 0.0), ("absolute", 0.0)))
    assert (relu.value.text, relu.result.text, absolute.value.text) == ("-0.6", "0", "0")
    (leaky,) = write_following(shown, -0.6000000238, (("leaky-relu", -0.12),))
    assert leaky.slope is not None
    assert (leaky.slope.text, leaky.result.text) == ("0.2", "-0.12")
    (size,) = write_following(shown, -0.6, (("absolute", 0.6),))
    assert size.result.text == "0.6"


def test_a_sigmoid_is_written_rounded() -> None:
    written = write_formula(Formula("sigmoid", 1.0, 0.7310585786300049))
    assert (written.value.text, written.result.text, written.result.exact) == ("1", "0.7311", False)


@given(st.floats(width=32))
def test_the_shortest_form_is_close_and_says_when_it_is_exact(value: float) -> None:
    number = shortest(value)
    if np.isfinite(value):
        assert float(number.text) == pytest.approx(value, rel=1e-3)
        assert not number.exact or np.float32(number.text) == np.float32(value)
    else:
        assert number.text == str(value)


@given(st.floats(width=32), st.integers(0, 9))
def test_the_number_of_a_cell_fits_and_is_the_value_rounded(value: float, width: int) -> None:
    text = cell_text(value, width)
    assert len(text) <= width
    if text and np.isfinite(value):
        exponent = int(text.split("e")[1]) if "e" in text else 0
        decimals = len(text.split("e")[0].partition(".")[2]) - exponent
        assert abs(float(text) - value) <= 0.5001 * 10.0**-decimals
        assert text != "0" or value == 0


@pytest.mark.parametrize(
    ("value", "width", "text"),
    [
        (0.6000000238, 4, "0.6"),
        (-1.2, 4, "-1.2"),
        (127.53, 5, "127.5"),
        (127.53, 3, "128"),
        (0.111111, 3, ".11"),
        (0.111111, 4, "0.11"),
        (0.111111, 5, "0.111"),
        (-0.266667, 6, "-0.267"),
        (-0.6, 3, "-.6"),
        (1e9, 4, "1e9"),
        (0.0001, 4, "0.00"),
        (1020.0, 3, "1e3"),
        (-0.0, 4, "0"),
    ],
)
def test_cells_hold_the_most_exact_form_that_fits(value: float, width: int, text: str) -> None:
    assert cell_text(value, width) == text


def test_noise_below_float32_counts_as_zero_beside_large_cells() -> None:
    assert cell_text(7.45e-9, 6, largest=1.2) == "0"
    assert cell_text(7.45e-9, 7, largest=1e-8) != "0"
