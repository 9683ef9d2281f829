"""A share of a set: every class as it is in the whole, from the first pictures on."""

from __future__ import annotations

import doctest

import numpy as np
import pytest

from convviz.pictures.sets import share as module
from convviz.pictures.sets.array_set import ArraySet
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.picture_set import LabelledSets
from convviz.pictures.sets.share import fair_share, part_to_measure

LABELS = np.repeat([2, 0, 1], [100, 60, 40])


def test_the_examples_in_the_documentation_are_right() -> None:
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize("limit", [1, 7, 50, 199])
def test_every_class_keeps_its_share(limit: int) -> None:
    found = fair_share(LABELS, limit, 3)
    assert len(set(found.tolist())) == limit
    counts = np.bincount(LABELS[found], minlength=3)
    assert (np.abs(counts - np.array([60, 40, 100]) * limit / 200) <= 1).all()


def test_a_limit_beyond_the_set_takes_all() -> None:
    assert sorted(fair_share(LABELS, 500, 3)) == list(range(200))


def test_the_beginning_of_a_larger_share_is_the_smaller_one() -> None:
    assert (fair_share(LABELS, 100, 3)[:30] == fair_share(LABELS, 30, 3)).all()


def test_the_seed_chooses() -> None:
    assert set(fair_share(LABELS, 50, 3)) != set(fair_share(LABELS, 50, 4))


def test_without_test_pictures_those_for_validation_stand_in_and_then_all(digits, tmp_path) -> None:
    np.savez(tmp_path / "digits.npz", **digits)
    sets = open_sets(tmp_path / "digits.npz")
    train, test = sets.train, sets.test
    assert isinstance(train, ArraySet)
    assert part_to_measure(sets, "test") is test
    assert part_to_measure(sets, "train") is train
    assert part_to_measure(LabelledSets(train, None, test), "test") is test
    assert part_to_measure(LabelledSets(train), "test") is train
