"""Digits from MNIST's file, as few of them as a recipe wants."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz.learning.data.pen_material import PenData
from convviz.learning.process.control import Unhindered
from convviz.learning.recipe import Recipe


def digits(folder: Path) -> str:
    """Sixty digits to learn from, six of a class, each with its own number as its grey."""
    labels = np.tile(np.arange(10), 6)
    images = np.repeat(np.arange(60, dtype=np.uint8), 28 * 28).reshape(60, 28, 28)
    path = folder / "digits.npz"
    np.savez(path, x_train=images, y_train=labels, x_test=images[:10], y_test=labels[:10])
    return str(path)


def material(folder: Path, **recipe: object):
    made = Recipe("mnist", digits(folder), changes="digits", batch_size=4, **recipe)
    data = PenData(made, lambda _event: None, Unhindered())
    return data.material(((28, 28, 1),))


def test_only_as_many_digits_are_learnt_from_as_are_wanted(tmp_path: Path) -> None:
    few = material(tmp_path, pictures=20)
    assert few.counts == (2,) * 10
    assert few.source.steps == 5
    learnt = np.concatenate([batch.targets[0] for batch in few.source.epoch(1)])
    assert sorted(learnt) == sorted(list(range(10)) * 2)


@pytest.mark.parametrize("pictures", [0, 50, 1000])
def test_all_of_them_where_there_are_no_more(tmp_path: Path, pictures: int) -> None:
    whole = material(tmp_path, pictures=pictures, validation=10)
    assert sum(whole.counts) == 50
    assert list(whole.kept) == list(range(50, 60)), "the last ones are kept to measure on, as before"


def test_what_is_measured_on_stays_the_same(tmp_path: Path) -> None:
    few, all_of_them = material(tmp_path, pictures=20, validation=10), material(tmp_path, validation=10)
    assert list(few.kept) == list(all_of_them.kept)
    np.testing.assert_array_equal(few.measured["mnist"].labels, all_of_them.measured["mnist"].labels)
