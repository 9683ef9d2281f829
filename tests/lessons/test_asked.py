"""What questions expect, and how exact an answer has to be."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from lesson_subjects import lab_subject, network_subject

from convviz.layers.arithmetic import Choice, Sum
from convviz.layers.errors import ConvvizError
from convviz.lessons.asked import CellAnswer, expected, explained
from convviz.lessons.marking import mark, mark_kernel, mark_number
from convviz.lessons.quantities.records import (
    Before,
    Chosen,
    Claim,
    Combined,
    Elements,
    Extreme,
    Pads,
    Parameters,
    Probability,
    Products,
    Side,
    Size,
    Stated,
    Total,
    Value,
    Values,
)
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import (
    CellQuestion,
    ChoiceQuestion,
    ErrorQuestion,
    KernelQuestion,
    NumberQuestion,
    RowQuestion,
    ShapeQuestion,
)
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import (
    ActivationScene,
    ConvolutionScene,
    KernelScene,
    LabScene,
    PoolingScene,
)
from convviz.lessons.tolerance import is_whole, tolerance_of
from convviz.states.lessons.answers import ChoiceAnswer, NumberAnswer, RowAnswer, ShapeAnswer


def letter() -> Subject:
    stages = (ConvolutionScene(KernelScene("sobel-x")), ActivationScene(), PoolingScene())
    return lab_subject(LabScene(stages=stages))


def test_the_numbers_of_the_letters_chain() -> None:
    subject = letter()
    assert expected(NumberQuestion(Value(1, (2, 3))), subject) == NumberAnswer(1.2, 0.005)
    assert expected(ShapeQuestion(Size(1)), subject) == ShapeAnswer((4, 4, 1))
    row = expected(RowQuestion(Values(1)), subject)
    assert row == RowAnswer((-1.2, -0.6, 0.6, 1.2), 4, 0.005)
    pads = expected(RowQuestion(Pads(1)), subject)
    assert isinstance(pads, RowAnswer)
    assert pads.values == (0, 0, 0, 0)
    assert mark(pads, ("0", "0", "0", "0")).right


def test_counts_are_right_as_they_are() -> None:
    subject = network_subject("zoo:vgg16-transfer")
    answer = expected(NumberQuestion(Parameters()), subject)
    assert answer == NumberAnswer(16_812_353, 0)
    assert mark(answer, "16,812,353").right
    assert not mark(answer, "16,812,354").right


def test_whole_numbers_that_were_computed_are_right_as_they_are() -> None:
    grid = tuple(tuple(float(40 * row + 7 * column) for column in range(4)) for row in range(4))
    stage = ConvolutionScene(KernelScene("box-sum"))
    subject = lab_subject(LabScene(given=Given(grid=grid), stages=(stage,)))
    total = sum(grid[row][column] for row in range(3) for column in range(3))
    answer = expected(NumberQuestion(Value(1, (0, 0))), subject)
    assert isinstance(answer, NumberAnswer)
    assert answer.value == total
    assert mark(answer, str(int(total))).right
    assert not mark(answer, str(int(total) + 1)).right


@pytest.mark.parametrize(
    ("value", "tolerance"),
    [(1.25, 0.005), (-0.6, 0.0005), (229.37, 0.5), (1234.5, 5.0), (0.0123, 0.00005), (99.97, 0.05)],
)
def test_decimals_may_be_off_by_half_a_unit_of_the_third_digit(value: float, tolerance: float) -> None:
    assert tolerance_of((value,)) == pytest.approx(tolerance)
    rounded = f"{value:.3g}"
    assert abs(float(rounded) - value) <= tolerance_of((value,)) * 1.0001


def test_random_decimals_rounded_to_three_digits_are_right() -> None:
    generator = np.random.default_rng(3)
    for exponent in range(-3, 7):
        for value in (generator.normal(size=40) * 10.0**exponent).tolist():
            if is_whole(value):
                continue  # of large numbers single precision does not tell the decimals
            tolerance = tolerance_of((value,))
            assert mark_number(f"{float(f'{value:.3g}'):.12f}", value, tolerance).right
            off = 10.0 ** (math.floor(math.log10(abs(value))) - 2)
            if abs(value) > 1e-3 and abs(value) < 1e3:
                assert not mark_number(f"{value + 1.01 * off:.12f}", value, tolerance).right


def test_the_question_may_say_how_exact() -> None:
    subject = letter()
    assert expected(NumberQuestion(Value(1, (2, 3)), 0.25), subject) == NumberAnswer(1.2, 0.25)
    row = expected(RowQuestion(Values(1), 0.25), subject)
    assert isinstance(row, RowAnswer)
    assert row.tolerance == 0.25


def test_nothing_left_by_rounding_is_asked_for() -> None:
    """0.1 + 0.2 − 0.3 leaves 1e-8 in single precision: the answer is 0."""
    stage = ConvolutionScene(KernelScene(weights=((1.0, 1.0, 1.0),)))
    subject = lab_subject(LabScene(given=Given(grid=((0.1, 0.2, -0.3),)), stages=(stage,)))
    answer = expected(NumberQuestion(Value(1, (0, 0))), subject)
    assert isinstance(answer, NumberAnswer)
    assert answer.value == 0
    assert mark(answer, "0").right


def test_per_cent_is_a_hundred_times_the_share() -> None:
    subject = network_subject("zoo:vgg16-transfer")
    share = Combined("over", Parameters(outside="vgg16"), Parameters())
    answer = expected(NumberQuestion(share, percent=True), subject)
    assert isinstance(answer, NumberAnswer)
    assert answer.value == pytest.approx(100 * 2_097_665 / 16_812_353)
    assert mark_number("12.5 %", answer.value, answer.tolerance, percent=True).right
    seven = network_subject("mnist", Given(sample="digit-7"))
    sure = expected(NumberQuestion(Probability(), percent=True), seven)
    assert isinstance(sure, NumberAnswer)
    assert 50 < sure.value <= 100


def test_every_cell_with_the_extreme_number_is_right() -> None:
    subject = letter()
    answer = expected(CellQuestion(Extreme(1), at=1), subject)
    assert answer == CellAnswer(((0, 3, 0), (1, 3, 0), (2, 1, 0), (2, 3, 0), (3, 1, 0)))
    chosen = expected(CellQuestion(Chosen(3, (0, 0)), at=2), subject)
    assert chosen == CellAnswer(((1, 1, 0),))


def test_a_cell_of_a_later_map_is_on_that_map() -> None:
    planes = tuple(tuple(map(tuple, plane)) for plane in np.arange(24.0).reshape(2, 3, 4)[:, ::-1].tolist())
    subject = lab_subject(LabScene(given=Given(planes=planes), stages=(PoolingScene("max", 2, 1),)))
    assert expected(CellQuestion(Extreme(0, channel=1), at=0), subject) == CellAnswer(((0, 3, 1),))
    assert expected(CellQuestion(Chosen(1, (1, 0, 1)), at=0), subject) == CellAnswer(((1, 1, 1),))


def test_the_kernel_of_the_stage_is_the_right_one() -> None:
    subject = letter()
    question = KernelQuestion(("sobel-y", "sobel-x", "emboss"))
    answer = expected(question, subject)
    assert answer == ChoiceAnswer("sobel-x")
    assert mark_kernel("sobel-x", "sobel-x").right
    for options in (("sobel-y", "emboss"), ("sobel-x", "sobel-x")):
        with pytest.raises(ConvvizError) as refused:
            expected(KernelQuestion(options), subject)
        assert refused.value.code == "lesson-kernel-options"
    blurred = lab_subject(LabScene(stages=(ConvolutionScene(KernelScene("box-blur")),)))
    assert expected(KernelQuestion(("box-sum", "box-blur")), blurred) == ChoiceAnswer("box-blur")


TRUE = Claim(Side(1), "=", 4)
ALSO = Claim(Elements(0), "=", 36)
FALSE = Claim(Side(1), "=", 6)


@pytest.mark.parametrize(
    ("question", "right"),
    [
        (ChoiceQuestion((FALSE, TRUE)), "1"),
        (ChoiceQuestion((TRUE, FALSE, FALSE)), "0"),
        (ErrorQuestion((TRUE, ALSO, FALSE)), "2"),
        (ErrorQuestion((FALSE, ALSO)), "0"),
    ],
)
def test_the_one_option_is_found(question: Any, right: str) -> None:
    assert expected(question, letter()) == ChoiceAnswer(right)


@pytest.mark.parametrize(
    ("question", "code", "found"),
    [
        (ChoiceQuestion((TRUE, ALSO, FALSE)), "lesson-claims-holding", "1, 2"),
        (ChoiceQuestion((FALSE, FALSE)), "lesson-claims-holding", "0"),
        (ErrorQuestion((FALSE, TRUE, FALSE)), "lesson-claims-failing", "1, 3"),
        (ErrorQuestion((TRUE, ALSO)), "lesson-claims-failing", "0"),
    ],
)
def test_several_answers_or_none_are_refused(question: Any, code: str, found: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        expected(question, letter())
    assert refused.value.code == code
    assert refused.value.facts["found"] == found


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (ShapeQuestion(Side(1)), "lesson-other-kind"),
        (RowQuestion(Extreme(1)), "lesson-other-kind"),
        (CellQuestion(Size(1), at=1), "lesson-other-kind"),
        (NumberQuestion(Size(1)), "lesson-not-a-number"),
        (NumberQuestion(Values(1)), "lesson-not-a-number"),
        (NumberQuestion(Value(1, (9, 9))), "lesson-no-cell"),
        (CellQuestion(Extreme(0), at=3), "lesson-no-cell"),
        (CellQuestion(Extreme(1), at=9), "lesson-no-grid"),
        (KernelQuestion(("sobel-x", "emboss"), stage=2), "lesson-no-kernel"),
        (KernelQuestion(("sobel-x", "sobel-q")), "kernel-misspelt"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_its_reason(question: Any, code: str) -> None:
    subject = lab_subject(
        LabScene(
            given=Given(grid=tuple(tuple(float(r * c) for c in range(8)) for r in range(8))),
            stages=(ConvolutionScene(KernelScene("sobel-x")), ActivationScene(), PoolingScene()),
        )
    )
    with pytest.raises(ConvvizError) as refused:
        expected(question, subject)
    assert refused.value.code == code


def test_numbers_and_cells_are_explained() -> None:
    subject = letter()
    value = explained(NumberQuestion(Value(1, (2, 3))), subject)
    assert isinstance(value, Sum)
    assert value.result == pytest.approx(1.2)
    products = explained(RowQuestion(Products(1, (2, 3))), subject)
    assert isinstance(products, Sum)
    row = expected(RowQuestion(Products(1, (2, 3))), subject)
    assert isinstance(row, RowAnswer)
    assert row.values == pytest.approx(products.products, abs=1e-6)
    chosen = explained(CellQuestion(Chosen(3, (0, 0)), at=2), subject)
    assert isinstance(chosen, Choice)
    assert (chosen.window.rows[chosen.chosen], chosen.window.columns[chosen.chosen]) == (1, 1)
    extreme = explained(CellQuestion(Extreme(1, "min"), at=1), subject)
    assert isinstance(extreme, Sum)
    assert extreme.result == pytest.approx(-1.2)


def test_what_is_no_single_cell_has_no_arithmetic() -> None:
    subject = letter()
    for question in (
        NumberQuestion(Value(0, (2, 2))),
        NumberQuestion(Total(1)),
        NumberQuestion(Stated(3.0)),
        ShapeQuestion(Size(1)),
        ChoiceQuestion((TRUE, FALSE)),
        KernelQuestion(("sobel-x", "emboss")),
    ):
        assert explained(question, subject) is None


def test_a_number_before_the_activation_is_explained_by_the_same_sum() -> None:
    subject = network_subject("mnist", Given(sample="digit-2"))
    asked = NumberQuestion(Before("conv2d_1", (4, 4, 9)))
    arithmetic = explained(asked, subject)
    answer = expected(asked, subject)
    assert isinstance(arithmetic, Sum)
    assert isinstance(answer, NumberAnswer)
    assert arithmetic.total == pytest.approx(answer.value, abs=1e-4)
