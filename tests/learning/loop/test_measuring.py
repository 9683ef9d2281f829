"""The calibration error against sums by hand and a plain loop."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convviz.learning.loop.measuring import calibration_error


def error(confidence: list[float], right: list[bool]) -> float:
    return calibration_error(np.array(confidence, dtype=np.float32), np.array(right))


def test_being_sure_and_right_is_honest_and_being_sure_and_wrong_is_not() -> None:
    assert error([1.0, 1.0], [True, True]) == 0
    assert error([1.0, 1.0], [True, False]) == pytest.approx(0.5)


def test_bins_are_weighted_by_their_answers() -> None:
    # Three answers near 0.5, of which one is right: |1.5 − 1|; one at 0.9 that is right: |0.9 − 1|; over four.
    assert error([0.5, 0.5, 0.5, 0.9], [True, False, False, True]) == pytest.approx((0.5 + 0.1) / 4, abs=1e-6)


@given(st.lists(st.tuples(st.floats(0.125, 1, width=32), st.booleans()), min_size=1, max_size=60))
def test_it_is_what_a_loop_over_the_bins_gives(answers: list[tuple[float, bool]]) -> None:
    total = 0.0
    for index in range(15):
        inside = [
            (sure, right)
            for sure, right in answers
            if min(int(np.float32(sure) * np.float32(15)), 14) == index
        ]
        if inside:
            apart = np.mean([sure for sure, _ in inside]) - np.mean([right for _, right in inside])
            total += len(inside) / len(answers) * abs(apart)
    assert error([sure for sure, _ in answers], [right for _, right in answers]) == pytest.approx(
        total, abs=1e-5
    )
