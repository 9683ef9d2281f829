"""Answers in each language's way of writing, and how nearly right they are."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from convviz.layers.errors import ConvvizError
from convviz.lessons.marking import (
    mark,
    mark_cell,
    mark_choice,
    mark_kernel,
    mark_number,
    mark_row,
    mark_shape,
    read_number,
    read_row,
    read_shape,
)
from convviz.states.lessons.answers import ChoiceAnswer, NumberAnswer, RowAnswer, ShapeAnswer
from convviz.texts.numbers import use_locale


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("14", 14),
        (" −1.5 ", -1.5),
        ("–3", -3),
        ("+.5", 0.5),
        ("3/4", 0.75),
        ("-1 / 8", -0.125),
        ("1e-3", 0.001),
        ("1,5", 1.5),
        ("0,125", 0.125),
        ("93,322", 93322),
        ("93 322", 93322),
        ("3,453,121", 3453121),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1.500", 1.5),
        ("25 %", 0.25),
    ],
)
def test_a_number_is_read_in_english(text: str, number: float) -> None:
    use_locale(QLocale("en"))
    assert read_number(text) == pytest.approx(number)


@pytest.mark.parametrize("language", ["pt_BR", "es_ES"])
@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,5", 1.5),
        ("1.5", 1.5),
        ("-0.25", -0.25),
        ("0.125", 0.125),
        ("1,500", 1.5),
        ("1.500", 1500),
        ("93.322", 93322),
        ("3.453.121", 3453121),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1,5/2", 0.75),
        ("2,5 %", 0.025),
    ],
)
def test_a_number_is_read_where_the_comma_is_the_decimal_mark(
    language: str, text: str, number: float
) -> None:
    use_locale(QLocale(language))
    assert read_number(text) == pytest.approx(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "x",
        "1 5",
        "1/0",
        "1/2/3",
        "1.2.3",
        "1,23,4",
        "--1",
        "nan",
        "inf",
        "1e999",
        "9" * 61,
        "٣",
        "1 %%",
    ],
)
@pytest.mark.parametrize("language", ["en", "pt_BR"])
def test_what_is_no_number_is_refused_with_one_sentence(language: str, text: str) -> None:
    use_locale(QLocale(language))
    with pytest.raises(ConvvizError) as refused:
        read_number(text)
    assert refused.value.code in {"answer-missing", "answer-no-number"}
    assert "\n" not in str(refused.value)


def test_a_number_asked_for_in_per_cent_needs_no_sign() -> None:
    assert mark_number("25", 25, percent=True).right
    assert mark_number("25 %", 25, percent=True).right
    assert not mark_number("0.25", 25, percent=True).right


def test_a_number_may_be_off_by_its_tolerance_and_no_more() -> None:
    assert mark_number("0.33", 1 / 3, 0.005).right
    assert mark_number("1/3", 1 / 3).right
    assert not mark_number("0.32", 1 / 3, 0.005).right
    assert mark_number("0.1", 0.1).right


@pytest.mark.parametrize(
    ("said", "near"), [("-8", True), ("8.3", True), ("7.7", True), ("9", False), ("0", False)]
)
def test_the_other_sign_and_a_small_distance_are_near(said: str, near: bool) -> None:
    verdict = mark_number(said, 8)
    assert (verdict.right, verdict.near) == (False, near)
    assert verdict.said == float(said)


@pytest.mark.parametrize(
    "text",
    ["14×14×8", "14 x 14 x 8", "(14, 14, 8)", "[14,14,8]", "14 14 8", "14*14*8", "14; 14; 8", "14 X 14 X 8",
     "(None, 14, 14, 8)", "? × 14 × 14 × 8", "14 por 14 por 8", "(14, 14, 8,)"],
)  # fmt: skip
def test_a_shape_is_read_however_it_is_written(text: str) -> None:
    assert read_shape(text) == (14, 14, 8)


def test_marks_between_thousands_are_told_from_marks_between_sizes_by_how_many_sizes_there_are() -> None:
    assert read_shape("21,632", 1) == (21632,)
    assert read_shape("21.632", 1) == (21632,)
    assert read_shape("21,632", 2) == (21, 632)
    assert read_shape("26,26,32", 3) == (26, 26, 32)
    assert read_shape("(28, 28, 1)", 3) == (28, 28, 1)


@pytest.mark.parametrize("text", ["", "a × b", "14 × −3", "14 × 1.5", "1 2 3 4 5 6 7 8", "1" * 70])
def test_what_is_no_shape_is_refused(text: str) -> None:
    with pytest.raises(ConvvizError):
        read_shape(text)


def test_a_shape_is_marked_size_by_size() -> None:
    assert mark_shape("14×14", (14, 14, 1)).right
    assert mark_shape("1×14×14×8", (14, 14, 8)).right
    off = mark_shape("14×15×8", (14, 14, 8))
    assert (off.right, off.near, off.wrong) == (False, True, (1,))
    turned = mark_shape("8×14×14", (14, 14, 8))
    assert (turned.right, turned.near) == (False, True)
    assert not mark_shape("28×28×3", (14, 14, 8)).near
    assert mark_shape("14×14", (14, 14, 8)).wrong == (0, 1, 2)
    assert not mark_shape("575", (576,)).near


def test_a_row_is_read_from_fields_or_from_one_text() -> None:
    use_locale(QLocale("en"))
    assert read_row(("1", "−2.5", "3/4")) == (1, -2.5, 0.75)
    assert read_row("1, 2; 3 4") == (1, 2, 3, 4)
    assert read_row("[1,2,3]", 3) == (1, 2, 3)
    use_locale(QLocale("pt_BR"))
    assert read_row("1,5 2,5; 3") == (1.5, 2.5, 3)
    assert read_row("1, 2, 3") == (1, 2, 3)
    assert read_row("1,2,3", 3) == (1, 2, 3)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (("1", ""), "answer-gaps"),
        (("", " "), "answer-missing"),
        ("1 2 3", "answer-count"),
        (("1", "b"), "answer-no-number"),
    ],
)
def test_a_row_with_gaps_is_no_answer(given: str | tuple[str, ...], code: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        mark_row(given, (1, 2))
    assert refused.value.code == code


def test_a_row_with_one_wrong_number_is_near() -> None:
    verdict = mark_row(("1", "2", "4"), (1, 2, 3))
    assert (verdict.right, verdict.near, verdict.wrong) == (False, True, (2,))
    assert not mark_row(("1", "3", "4"), (1, 2, 3)).near
    assert not mark_row(("2",), (3,)).near


def test_a_cell_is_right_where_several_share_the_maximum() -> None:
    right = [(2, 3, 0), (5, 5, 0)]
    assert mark_cell((5, 5, 0), right).right
    assert mark_cell((2, 4, 0), right).near
    assert mark_cell((3, 2, 0), right).near
    assert not mark_cell((2, 3, 1), right).near
    assert not mark_cell((0, 0, 0), right).near


def test_a_kernel_is_its_weights_and_not_its_name() -> None:
    sobel = [[1, 0, -1], [2, 0, -2], [1, 0, -1]]
    assert mark_kernel(sobel, sobel).right
    assert mark_kernel("sobel-x", "sobel-x").right
    assert mark_kernel(np.multiply(sobel, 2), sobel).near
    assert mark_kernel(np.transpose(sobel), sobel).near
    assert mark_kernel("sobel-y", "sobel-x").near
    other = mark_kernel("box-blur", "sobel-x")
    assert (other.right, other.near, other.said) == (False, False, "box-blur")


def test_any_answer_is_marked_by_its_kind() -> None:
    assert mark(NumberAnswer(2.5), "2.5").right
    assert mark(ShapeAnswer((3, 3, 64)), "3x3x64").right
    assert mark(RowAnswer((1, 2), 2), ("1", "2")).right
    assert mark(ChoiceAnswer("b"), "b").right
    assert not mark_choice("a", "b").right
    with pytest.raises(ConvvizError) as refused:
        mark(ChoiceAnswer("b"), "")
    assert refused.value.code == "answer-not-chosen"
