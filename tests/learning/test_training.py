"""The learning rate rises for an epoch and falls to almost nothing."""

from __future__ import annotations

import pytest

from convviz.learning.recipe import Recipe
from convviz.learning.training import learning_rate

RECIPE = Recipe("mnist", "mnist", epochs=11, learning_rate=0.4)
STEPS = 20


def at(step: int) -> float:
    return learning_rate(RECIPE, STEPS, step)


def test_it_rises_in_a_line_in_the_first_epoch() -> None:
    assert [at(step) for step in (0, 9, 19)] == pytest.approx([0.02, 0.2, 0.4])


def test_it_falls_from_then_on_and_ends_near_nothing() -> None:
    rates = [at(step) for step in range(STEPS - 1, 11 * STEPS)]
    assert rates == sorted(rates, reverse=True)
    # Half way through the ten epochs of falling it is half way between its highest and its last value.
    assert at(STEPS + 5 * STEPS) == pytest.approx((0.4 + 0.005 * 0.4) / 2)
    assert at(11 * STEPS - 1) < 0.006 * 0.4


def test_a_single_epoch_only_rises() -> None:
    recipe = Recipe("mnist", "mnist", epochs=1, learning_rate=0.4)
    assert [learning_rate(recipe, 4, step) for step in range(4)] == pytest.approx([0.1, 0.2, 0.3, 0.4])
