"""The confusion matrix and the calibration, against loops and against what others compute."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.learning.loop.measuring import calibration_error
from convviz.states.training.results import (
    Said,
    answers_in,
    matrix_rows,
    results_of,
    wrong_answers,
)

CLASSES = ("cat", "dog", "horse")


def said(labels, predicted, confidence) -> Said:
    return Said(
        np.arange(len(labels)) * 10,
        np.array(labels, np.int64),
        np.array(predicted, np.int64),
        np.array(confidence, np.float32),
    )


@pytest.fixture
def few():
    #           cat→cat cat→dog cat→dog dog→dog dog→cat horse→dog
    return said([0, 0, 0, 1, 1, 2], [0, 1, 1, 1, 0, 1], [0.9, 0.6, 0.8, 0.7, 0.95, 0.5])


def test_a_cell_counts_what_its_row_was_taken_for(few):
    results = results_of(few, CLASSES)
    np.testing.assert_array_equal(results.counts, [[1, 2, 0], [1, 1, 0], [0, 1, 0]])
    assert results.most_wrong == 2
    assert results.share(0, 1) == pytest.approx(2 / 3)


def test_shares_of_classes_and_their_mean(few):
    results = results_of(few, CLASSES)
    assert [each.share for each in results.by_class] == pytest.approx([1 / 3, 1 / 2, 0])
    assert [each.precision for each in results.by_class] == [1 / 2, 1 / 4, None]
    assert results.accuracy == pytest.approx(2 / 6)
    assert results.balanced == pytest.approx((1 / 3 + 1 / 2 + 0) / 3)


def test_a_class_without_pictures_counts_in_no_mean():
    results = results_of(said([0, 0, 2], [0, 1, 2], [0.9] * 3), CLASSES)
    assert results.by_class[1].share is None
    assert results.balanced == pytest.approx((0.5 + 1) / 2)
    assert results.share(1, 1) == 0


def test_the_pictures_of_a_cell_come_surest_first(few):
    assert answers_in(few, 0, 1).tolist() == [2, 1]
    assert wrong_answers(few).tolist() == [4, 2, 1, 5]


def test_nothing_said_is_no_result():
    assert results_of(said([], [], []), CLASSES) is None


def test_classes_beyond_the_names_have_numbers():
    results = results_of(said([0, 4], [0, 1], [0.5, 0.5]), ("a", "b"))
    assert results.classes == ("a", "b", "2", "3", "4")
    assert results.counts.shape == (5, 5)


def test_many_answers_agree_with_loops():
    random = np.random.default_rng(3)
    labels, predicted = random.integers(0, 7, 500), random.integers(0, 7, 500)
    confidence = random.random(500).astype(np.float32)
    results = results_of(said(labels, predicted, confidence), tuple("abcdefg"))
    for row in range(7):
        for column in range(7):
            expected = sum(
                1 for label, told in zip(labels, predicted, strict=True) if (label, told) == (row, column)
            )
            assert results.counts[row, column] == expected
    assert results.calibration_error == pytest.approx(
        calibration_error(confidence, labels == predicted), abs=1e-6
    )
    assert sum(each.count for each in results.bins) == 500


def test_a_certain_answer_is_in_the_last_bin():
    results = results_of(said([0, 1], [0, 1], [1.0, 0.999]), ("a", "b"))
    assert results.bins[-1].count == 2
    assert results.bins[-1].accuracy == 1
    assert results.bins[0].count == 0


def test_the_table_has_names_on_both_sides(few):
    rows = matrix_rows(results_of(few, CLASSES), corner="is / taken for")
    assert rows == [
        ["is / taken for", "cat", "dog", "horse"],
        ["cat", "1", "2", "0"],
        ["dog", "1", "1", "0"],
        ["horse", "0", "1", "0"],
    ]
