"""The learning rate rises, and falls in four ways."""

from __future__ import annotations

from itertools import pairwise

import pytest

from convviz.learning.loop.schedules import average_decay, learning_rate
from convviz.learning.recipe import Recipe

RECIPE = Recipe("mnist", "mnist", epochs=11, learning_rate=0.4, warmup=1, schedule="cosine")
STEPS = 20


def rates(recipe: Recipe, steps: int = STEPS) -> list[float]:
    return [learning_rate(recipe, steps, step) for step in range(steps * recipe.epochs)]


def test_it_rises_in_a_line_in_the_first_epoch() -> None:
    assert [rates(RECIPE)[step] for step in (0, 9, 19)] == pytest.approx([0.02, 0.2, 0.4])


def test_a_cosine_falls_from_then_on_and_ends_near_its_last_rate() -> None:
    falling = rates(RECIPE)[STEPS - 1 :]
    assert falling == sorted(falling, reverse=True)
    # Half way through the ten epochs of falling it is half way between its highest and its last value.
    assert rates(RECIPE)[STEPS + 5 * STEPS] == pytest.approx((0.4 + 0.005 * 0.4) / 2)
    assert falling[-1] < 0.006 * 0.4


def test_a_single_epoch_only_rises() -> None:
    recipe = Recipe("mnist", "mnist", epochs=1, learning_rate=0.4, warmup=1, schedule="cosine")
    assert rates(recipe, 4) == pytest.approx([0.1, 0.2, 0.3, 0.4])


def test_a_constant_rate_stays() -> None:
    assert set(rates(Recipe("mnist", "mnist", epochs=3, learning_rate=0.4))) == {0.4}


def test_an_exponential_loses_the_same_share_in_each_step_and_ends_at_a_hundredth() -> None:
    found = rates(Recipe("mnist", "mnist", epochs=10, learning_rate=0.4, schedule="exponential"))
    shares = [after / before for before, after in pairwise(found)]
    assert shares == pytest.approx([0.01 ** (1 / 200)] * 199)
    assert found[-1] == pytest.approx(0.004, rel=0.03)


def test_steps_take_a_tenth_at_half_and_at_three_quarters() -> None:
    found = rates(Recipe("mnist", "mnist", epochs=8, learning_rate=1.0, schedule="steps"), 1)
    assert found == pytest.approx([1, 1, 1, 1, 0.1, 0.1, 0.01, 0.01])


def test_the_average_follows_closely_at_first() -> None:
    recipe = Recipe("mnist", "mnist", averaging=0.998)
    assert average_decay(recipe, 0) == pytest.approx(0.1)
    assert average_decay(recipe, 90) == pytest.approx(0.91)
    assert average_decay(recipe, 100_000) == 0.998
