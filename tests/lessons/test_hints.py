"""A typical slip is recognised, and its arithmetic is shown."""

from __future__ import annotations

import re
from typing import get_args

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    AveragePooling2D,
    BatchNormalization,
    Cell,
    Conv2D,
    Dense,
    DepthwiseConv2D,
    Flatten,
    Layer,
    MaxPooling2D,
    Shape,
)
from convviz.layers.geometry import resolve_axis
from convviz.lessons.exercises import KINDS, LEVELS, exercise, solve
from convviz.lessons.marking import Verdict, mark, mark_shape
from convviz.lessons.marking.hints import cell_hint, count_hint, field_hint, hint_of, products_hint, size_hint
from convviz.states.lessons import hint as hints
from convviz.states.lessons.answers import ChoiceAnswer, NumberAnswer, RowAnswer
from convviz.states.lessons.task import Task
from convviz.texts.lessons_hints import hint_text

PICTURE = (np.arange(36, dtype=np.float32).reshape(6, 6, 1) * 5) % 11 - 3
KERNEL = np.array([[1, 0, -1], [2, 0, -2], [1, 3, -1]], np.float32).reshape(3, 3, 1, 1)


@pytest.mark.parametrize(
    ("axis", "rule", "said", "slip", "shown"),
    [
        ((32, 5, 2, 1, "valid"), "valid", 28, "size-stride", "32 − 5 + 1 = 28; here the stride is 2"),
        ((28, 3, 1, 1, 1), "number", 26, "size-padding", "28 − 3 + 1 = 26"),
        ((28, 5, 1, 1, 2), "number", 26, "size-one-side", "28 + 2 − 5 + 1 = 26"),
        ((32, 3, 1, 2, "valid"), "valid", 30, "size-dilation", "32 − 3 + 1 = 30"),
        ((7, 3, 2, 1, "same"), "same", 3, "size-rounded-down", "⌈7 / 2⌉"),
        ((10, 3, 1, 1, "valid"), "valid", 7, "size-plus-one", "+ 1"),
        ((10, 3, 2, 1, "valid"), "valid", 5, "size-rounded-up", "round down"),
        ((10, 3, 1, 1, "valid"), "valid", 10, "size-kept", "size of the input"),
        ((10, 3, 2, 1, "valid"), "valid", 99, "size-formula", "⌊(10 − 3) / 2⌋ + 1"),
    ],
)
def test_a_wrong_size_shows_where_it_comes_from(
    axis: tuple[int, int, int, int, str], rule: str, said: int, slip: str, shown: str
) -> None:
    hint = size_hint(resolve_axis(*axis), said, rule)  # type: ignore[arg-type]
    assert hint.slip == slip
    assert shown in hint_text(hint)


def test_the_depth_of_a_shape_is_the_number_of_filters() -> None:
    task = Task("shape", (Conv2D(np.zeros((3, 3, 3, 8))),), Shape(10, 10, 3))
    assert hint_of(task, mark_shape("8×8×3", (8, 8, 8))).slip == "size-channels"
    assert hint_of(task, mark_shape("10×8×8", (8, 8, 8))).slip == "size-kept"


CONVOLUTION = Conv2D(KERNEL, [5], strides=2, padding="same", activation="relu")


@pytest.mark.parametrize(
    ("layer", "cell", "make", "slip"),
    [
        (Conv2D(KERNEL, [5]), Cell(0, 1, 2), lambda w, x: (w * x).sum(), "sum-bias"),
        (Conv2D(KERNEL, [5]), Cell(0, 1, 2), lambda w, x: (w * x).sum() - 5, "sum-bias-sign"),
        (Conv2D(KERNEL, [5]), Cell(0, 1, 2), lambda w, x: (w[::-1, ::-1] * x).sum() + 5, "sum-flipped"),
        (Conv2D(KERNEL, [5]), Cell(0, 1, 2), lambda w, x: np.abs(w * x).sum() + 5, "sum-unsigned"),
        (MaxPooling2D(3, 1), Cell(0, 1, 2), lambda _, x: x.sum(), "choice-sum"),
        (MaxPooling2D(3, 1), Cell(0, 1, 2), lambda _, x: x.min(), "choice-opposite"),
        (AveragePooling2D(3, 1), Cell(0, 1, 2), lambda _, x: x.sum(), "mean-undivided"),
        (AveragePooling2D(3, 1), Cell(0, 1, 2), lambda _, x: x.max(), "mean-maximum"),
    ],
)
def test_a_wrong_number_shows_its_slip(layer: Layer, cell: Cell, make: object, slip: str) -> None:
    window = PICTURE[cell.row : cell.row + 3, cell.column : cell.column + 3, 0]
    said = float(make(KERNEL[:, :, 0, 0], window))  # type: ignore[operator]
    assert cell_hint(layer, cell, PICTURE, said).slip == slip


def test_an_activation_that_is_not_applied_is_seen() -> None:
    layer = Conv2D(KERNEL, [-90], activation="relu")
    total = float(Conv2D(KERNEL, [-90]).forward(PICTURE)[1, 1, 0])
    assert cell_hint(layer, Cell(0, 1, 1), PICTURE, total).slip == "sum-activation"


def test_a_forgotten_stride_is_seen_in_the_number() -> None:
    layer = Conv2D(KERNEL * 1.37, strides=2)
    said = float(Conv2D(KERNEL * 1.37).forward(PICTURE)[1, 1, 0])
    hint = cell_hint(layer, Cell(0, 1, 1), PICTURE, said)
    assert hint.slip == "window-stride"
    assert "begins at row 3, column 3" in hint_text(hint)


def test_one_channel_alone_is_seen() -> None:
    numbers = np.array([[[2, 5, -3]]], np.float32)
    layer = Conv2D(np.array([4, 1, 7], np.float32).reshape(1, 1, 3, 1), [1])
    hint = cell_hint(layer, Cell(0, 0, 0), numbers, 2 * 4 + 1)
    assert (hint.slip, hint.numbers["channel"], hint.numbers["part"]) == ("sum-channel", 1, 8)


def test_padding_is_no_zero_for_a_pool() -> None:
    numbers = np.full((3, 3, 1), -4, np.float32)
    assert cell_hint(MaxPooling2D(2, 2, "same"), Cell(0, 1, 1), numbers, 0).slip == "choice-padding"
    assert cell_hint(AveragePooling2D(2, 2, "same"), Cell(0, 1, 1), numbers, -1).slip == "mean-padding"


@pytest.mark.parametrize(
    ("function", "value", "said", "slip"),
    [
        (Activation("relu"), -3, -3, "function-kept"),
        (Activation("relu"), -3, 3, "function-magnitude"),
        (Activation("relu"), 3, 0, "function-dropped"),
        (Activation("relu6"), 8, 8, "function-cap"),
        (Activation("leaky_relu", negative_slope=0.2), -3, 0, "function-leak"),
    ],
)
def test_a_wrong_activation_shows_its_slip(
    function: Activation, value: float, said: float, slip: str
) -> None:
    numbers = np.array([[[value]]], np.float32)
    assert cell_hint(function, Cell(0, 0, 0), numbers, said).slip == slip


def test_a_softmax_that_is_not_divided_is_seen() -> None:
    numbers = np.array([1, 3], np.float32)
    assert (
        cell_hint(Activation("softmax"), Cell(0, 0, 0), numbers, float(np.exp(1))).slip
        == "function-undivided"
    )


CHANNELS = np.ones(8)


@pytest.mark.parametrize(
    ("layer", "said", "slip", "shown"),
    [
        (Conv2D(np.zeros((5, 5, 3, 8)), np.zeros(8)), 600, "count-bias", "8 · 3 · 5 · 5 = 600"),
        (Conv2D(np.zeros((5, 5, 3, 8)), np.zeros(8)), 601, "count-one-bias", "8 · 3 · 5 · 5 + 1 = 601"),
        (Conv2D(np.zeros((5, 5, 3, 8)), np.zeros(8)), 208, "count-channels", "8 · (5 · 5 + 1) = 208"),
        (Conv2D(np.zeros((5, 5, 3, 8)), np.zeros(8)), 128, "count-side", "8 · (3 · 5 + 1) = 128"),
        (Conv2D(np.zeros((5, 5, 3, 8)), np.zeros(8)), 76, "count-one-filter", "3 · 5 · 5 + 1 = 76"),
        (Dense(np.zeros((576, 64)), np.zeros(64)), 36864, "count-bias", "64 · 576"),
        (
            DepthwiseConv2D(np.zeros((3, 3, 8, 1)), np.zeros(8)),
            584,
            "count-mixed",
            "8 · (8 · 3 · 3 + 1) = 584",
        ),
        (BatchNormalization(CHANNELS, CHANNELS, CHANNELS, CHANNELS), 16, "count-trained", "8 · (1 + 1) = 16"),
        (MaxPooling2D(2), 4, "count-nothing", "learns nothing"),
    ],
)
def test_a_wrong_count_shows_its_product(layer: Layer, said: int, slip: str, shown: str) -> None:
    hint = count_hint(layer, said)
    assert hint.slip == slip
    assert shown in hint_text(hint)


def test_a_forgotten_last_layer_is_seen() -> None:
    layers = (Conv2D(np.zeros((3, 3, 1, 2)), [0, 0]), Flatten(), Dense(np.zeros((18, 3)), [0, 0, 0]))
    task = Task("parameters", layers, Shape(5, 5, 1))
    assert hint_of(task, Verdict(right=False, near=False, said=20.0)).slip == "count-last"
    assert hint_of(task, Verdict(right=False, near=False, said=72.0)).slip == "count-bias"


def test_products_are_not_weights() -> None:
    layer = Conv2D(np.zeros((3, 3, 2, 4)), np.zeros(4))
    assert products_hint(layer, Shape(6, 6, 2), 72).slip == "products-places"
    assert products_hint(layer, Shape(6, 6, 2), 76).slip == "products-weights"
    assert products_hint(layer, Shape(6, 6, 2), 76 * 16).slip == "products-bias"
    start = products_hint(layer, Shape(6, 6, 2), 1)
    assert (start.slip, start.numbers["outputs"]) == ("products-start", 64)


def test_receptive_fields_widen_by_the_strides_before() -> None:
    axes = [resolve_axis(48, 3), resolve_axis(46, 2, 2), resolve_axis(23, 3)]
    assert field_hint(axes, 6).slip == "field-jump"
    assert field_hint(axes, 18).slip == "field-product"
    assert field_hint([resolve_axis(48, 5), resolve_axis(44, 5)], 10).slip == "field-sum"
    assert field_hint(axes, 99).slip == "field-start"


@pytest.mark.parametrize(
    ("said", "slip"), [(("2", "1"), "pads-order"), (("3", "3"), "pads-doubled"), (("9", "9"), "pads-total")]
)
def test_wrong_pads_show_how_many_there_are_in_all(said: tuple[str, str], slip: str) -> None:
    task = Task("pads", (Conv2D(np.zeros((4, 4, 1, 1)), padding="same"),), Shape(9, 9, 1))
    solution = solve(task)
    hint = hint_of(task, mark(solution.answer, said))
    assert hint.slip == slip
    if slip != "pads-order":
        assert "(9 − 1) · 1 + 4 − 9 = 3" in hint_text(hint)


@pytest.mark.parametrize(("kind", "level"), [(kind, level) for kind in KINDS for level in LEVELS])
def test_every_wrong_answer_gets_a_hint_in_words_without_the_answer_as_such(kind: str, level: int) -> None:
    for seed in range(12):
        task = exercise(kind, level, seed).task  # type: ignore[arg-type]
        answer = solve(task).answer
        for text in wrong_answers(task, answer):
            verdict = mark(answer, text)
            if not verdict.right:
                assert complete(hint_text(hint_of(task, verdict)))
        assert complete(hint_text(hint_of(task)))


def wrong_answers(task: Task, answer: object) -> list[str | tuple[str, ...]]:
    match answer:
        case NumberAnswer():
            return [str(answer.value + off) for off in (-1, 1, 7.5)]
        case RowAnswer():
            return [tuple(str(value + off) for value in answer.values) for off in (-1, 2)]
        case ChoiceAnswer():
            return [option for option in task.options if option != answer.chosen]
        case _:
            return ["1×1×1", "900×900×900", "5"]


def complete(text: str) -> bool:
    """No place-holder is left open and no number is missing."""
    return bool(text) and not re.search(r"[{}]|nan|NaN", text)


def test_every_slip_has_its_words() -> None:
    slips = [slip for family in get_args(hints.Slip) for slip in get_args(family)]
    from convviz.texts import lessons_hints

    templates = {slip for family in lessons_hints._FAMILIES.values() for slip in family()}
    assert templates == set(slips)
