import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QLocale

from convviz.layers.errors import ConvvizError
from convviz.texts.numbers import (
    decimal_mark,
    format_number,
    format_share,
    localised,
    parse_number,
    use_locale,
)

LANGUAGES = ("en", "pt_BR", "es_ES")


@pytest.mark.parametrize(("language", "mark"), [("en", "."), ("pt_BR", ","), ("es_ES", ",")])
def test_the_language_decides_the_decimal_mark(language: str, mark: str):
    use_locale(QLocale(language))
    assert decimal_mark() == mark
    assert format_number(-0.6) == f"−0{mark}6"
    assert parse_number(f"-0{mark}6") == -0.6


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (-1.2, "−1.2"),
        (0.6000000238418579, "0.6"),
        (1 / 9, "0.111111"),
        (1020.0, "1020"),
        (1234567.8, "1234568"),
        (123456789.0, "1.23457e8"),
        (0.0001, "0.0001"),
        (0.00001, "1e−5"),
        (-3.4e-38, "−3.4e−38"),
        (999999.96, "1000000"),
        (9.9999999, "10"),
        (float("inf"), "∞"),
        (float("-inf"), "−∞"),
        (float("nan"), "NaN"),
    ],
)
def test_numbers_are_short_and_carry_a_real_minus_sign(value: float, text: str):
    assert format_number(value) == text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0.004, 2, "0"),
        (-0.001, 2, "0"),
        (2.5, 2, "2.5"),
        (1e16, 2, "1e16"),
        (127.996, 2, "128"),
        (3.0, 0, "3"),
    ],
)
def test_a_number_of_decimals_is_a_bound(value: float, decimals: int, text: str):
    assert format_number(value, decimals) == text


def test_zeros_at_the_end_can_be_kept_for_columns_of_numbers():
    assert [format_number(value, 2, trim=False) for value in (1, -0.5, 0)] == ["1.00", "−0.50", "0.00"]


def test_significant_digits_never_cut_a_whole_number():
    assert format_number(1020.4, significant=3) == "1020"
    assert format_number(0.012345, significant=3) == "0.0123"
    assert format_number(1 / 3, significant=3) == "0.333"


def test_a_number_written_for_machines_is_localised_sign_by_sign():
    use_locale(QLocale("pt_BR"))
    assert localised("-1.5e-7") == "−1,5e−7"


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", 1), ("−2.5", -2.5), ("-2.5", -2.5), ("–2.5", -2.5), ("+3", 3), (".5", 0.5), ("5.", 5), (" 1 ", 1)],
)
def test_numbers_are_read_with_any_minus_sign(text: str, value: float):
    assert parse_number(text) == value


@pytest.mark.parametrize(
    ("text", "value"), [("1/9", 1 / 9), ("-1/16", -1 / 16), ("1e3", 1000), ("2.5E-2", 0.025)]
)
def test_quotients_and_powers_of_ten_are_numbers(text: str, value: float):
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text", ["", " ", "x", "1/0", "0/0", "1e999", "nan", "inf", "1,5,2", "--1", "٣", "1" * 100, "1/2/3"]
)
def test_what_is_no_number_is_refused(text: str):
    with pytest.raises(ConvvizError) as caught:
        parse_number(text)
    assert caught.value.code == "number-unreadable"
    assert len(str(caught.value)) < 160


@pytest.mark.parametrize(("language", "text", "example"), [("en", "0,5", "−1.5"), ("pt_BR", "0.5", "−1,5")])
def test_another_languages_decimal_mark_is_refused_with_the_right_one(language: str, text: str, example: str):
    use_locale(QLocale(language))
    with pytest.raises(ConvvizError, match=example) as caught:
        parse_number(text)
    assert caught.value.code == "number-decimal-mark"


@given(some.floats(allow_nan=False, allow_infinity=False), some.sampled_from(LANGUAGES))
def test_what_is_written_in_full_is_read_back(value: float, language: str):
    use_locale(QLocale(language))
    assert parse_number(format_number(value, significant=17)) == value
    assert parse_number(format_number(value)) == pytest.approx(value, rel=1e-5)


@pytest.mark.parametrize(
    ("share", "text"),
    [(324 / 784, "41"), (64 / 784, "8.2"), (0.0995, "10"), (1 / 784, "0.1"), (1 / 22500, "< 0.1"), (0, "0")],
)
def test_a_share_has_as_many_decimals_as_it_needs(share, text):
    assert format_share(share) == text
