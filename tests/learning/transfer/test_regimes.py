"""The course's table of data size and similarity, and its words."""

from __future__ import annotations

from typing import get_args

from convviz.learning.transfer.regimes import REGIMES, Approach, RegimeId, regime
from convviz.texts.training_transfer import approach_name, regime_advice, regime_name


def test_the_table_is_the_courses() -> None:
    assert {(each.size, each.similarity): each.approach for each in REGIMES} == {
        ("small", "similar"): "freeze",
        ("small", "different"): "fine-tune",
        ("large", "similar"): "fine-tune",
        ("large", "different"): "train-all",
    }
    assert regime("large", "similar").id == "large-similar"


def test_every_cell_and_every_approach_has_its_words() -> None:
    assert {each.id for each in REGIMES} == set(get_args(RegimeId))
    assert len({regime_name(each.id) for each in REGIMES}) == 4
    assert all(regime_advice(each.id).endswith(".") for each in REGIMES)
    assert len({approach_name(each) for each in get_args(Approach)}) == 3
