"""Losses and hits against their definitions, written out in numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from convviz.learning.loop.objectives import Says, answers, class_weights, objective, overlap
from convviz.learning.recipe import Recipe

LABELS = np.array([2, 0, 1, 2, 2])
NUMBERS = np.random.default_rng(2).normal(0, 2, (5, 3)).astype(np.float32)
SOFTMAX = np.exp(NUMBERS) / np.exp(NUMBERS).sum(axis=1, keepdims=True)
PROBABILITIES = np.array([[0.9], [0.2], [0.6], [0.4], [0.7]], np.float32)
TWO = np.array([1, 0, 0, 1, 1])
ONE_HOT = np.eye(3)[LABELS]

pytestmark = pytest.mark.usefixtures("keras")


def loss(says: Says, targets: Any, predicted: Any, weights: Any = None, **changes: Any) -> float:
    recipe = Recipe("mnist", "mnist", **changes)
    return float(objective("x", says, recipe, weights).loss(targets, predicted))


def hits(says: Says, targets: Any, predicted: Any) -> list[bool]:
    return np.asarray(objective("x", says, Recipe("mnist", "mnist")).hits(targets, predicted)).tolist()


def test_crossentropy_of_classes() -> None:
    wanted = -np.log(SOFTMAX[np.arange(5), LABELS]).mean()
    assert loss("softmax", LABELS, SOFTMAX) == pytest.approx(wanted, rel=1e-5)
    assert loss("logits", LABELS, NUMBERS) == pytest.approx(wanted, rel=1e-5)


def test_smoothing_spreads_a_share_of_each_label_over_all_classes() -> None:
    wanted = -((ONE_HOT * 0.9 + 0.1 / 3) * np.log(SOFTMAX)).sum(axis=1).mean()
    assert loss("softmax", LABELS, SOFTMAX, smoothing=0.1) == pytest.approx(wanted, rel=1e-5)
    assert loss("logits", LABELS, NUMBERS, smoothing=0.1) == pytest.approx(wanted, rel=1e-5)


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_binary_crossentropy_of_a_single_sigmoid(smoothing: float) -> None:
    wanted = TWO * (1 - smoothing) + smoothing / 2
    said = PROBABILITIES[:, 0]
    value = -(wanted * np.log(said) + (1 - wanted) * np.log(1 - said)).mean()
    assert loss("sigmoid", TWO, PROBABILITIES, smoothing=smoothing) == pytest.approx(value, rel=1e-4)


def test_squares_are_taken_of_probabilities() -> None:
    wanted = ((ONE_HOT - SOFTMAX) ** 2).mean()
    squares = {"loss": "mean-squared-error"}
    assert loss("softmax", LABELS, SOFTMAX, **squares) == pytest.approx(wanted, rel=1e-5)
    assert loss("logits", LABELS, NUMBERS, **squares) == pytest.approx(wanted, rel=1e-5)
    assert loss("sigmoid", TWO, PROBABILITIES, **squares) == pytest.approx(
        ((TWO - PROBABILITIES[:, 0]) ** 2).mean(), rel=1e-5
    )


def test_balanced_classes_count_alike_and_a_picture_counts_one_in_the_mean() -> None:
    weights = class_weights(np.array([0, 1, 1, 1, 3, 3]), 4)
    assert weights == pytest.approx([2, 2 / 3, 0, 1])
    balanced = class_weights(LABELS, 3)
    each = -np.log(SOFTMAX[np.arange(5), LABELS])
    wanted = np.mean([each[label == LABELS].mean() for label in range(3)])
    assert loss("softmax", LABELS, SOFTMAX, balanced) == pytest.approx(wanted, rel=1e-5)


def test_an_answer_is_the_most_probable_class() -> None:
    right = (SOFTMAX.argmax(axis=1) == LABELS).tolist()
    assert hits("softmax", LABELS, SOFTMAX) == hits("logits", LABELS, NUMBERS) == right
    assert hits("sigmoid", TWO, PROBABILITIES) == [True, True, False, False, True]


def test_answers_say_how_probable_they_hold_a_class() -> None:
    for says, said in (("softmax", SOFTMAX), ("logits", NUMBERS)):
        predicted, confidence = answers([said[:3], said[3:]], says)
        np.testing.assert_array_equal(predicted, SOFTMAX.argmax(axis=1))
        np.testing.assert_allclose(confidence, SOFTMAX.max(axis=1), rtol=1e-5)
    predicted, confidence = answers([PROBABILITIES], "sigmoid")
    assert predicted.tolist() == [1, 0, 1, 0, 1]
    assert confidence == pytest.approx([0.9, 0.8, 0.6, 0.6, 0.7])


def test_boxes_overlap_by_what_they_share_of_what_they_cover() -> None:
    first = np.array([[0, 0, 2, 2], [0, 0, 1, 1], [0, 0, 2, 4]], np.float32)
    second = np.array([[1, 1, 2, 2], [2, 2, 1, 1], [0, 0, 2, 4]], np.float32)
    np.testing.assert_allclose(np.asarray(overlap(first, second)), [1 / 7, 0, 1], rtol=1e-6)
    assert hits("box", first, second) == [False, False, True]
    assert loss("box", first, second) == pytest.approx((2 + 8) / 12)
