"""Splits take the same share of every class, the same pictures for the same seed, and never a class's last one."""

from __future__ import annotations

import doctest

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets import split as module
from convviz.pictures.sets.split import class_counts, split

LABELS = np.repeat([0, 1, 2], [100, 200, 300])


def test_the_examples_in_the_documentation_are_right():
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("validation", "expected"), [(0.2, [20, 40, 60]), (60, [10, 20, 30]), (0, [0, 0, 0])]
)
def test_every_class_gives_its_share(validation, expected):
    train, kept = split(LABELS, validation, 1)
    assert class_counts(LABELS[kept], 3).tolist() == expected
    assert sorted([*train, *kept]) == list(range(600))
    assert train.dtype == kept.dtype == np.int64


def test_the_seed_decides_which():
    assert (split(LABELS, 0.1, 5)[1] == split(LABELS, 0.1, 5)[1]).all()
    assert not (split(LABELS, 0.1, 5)[1] == split(LABELS, 0.1, 6)[1]).all()


def test_every_picture_of_a_class_can_be_chosen():
    often = np.zeros(600)
    for seed in range(400):
        often[split(LABELS, 0.5, seed)[1]] += 1
    assert abs(often - 200).max() < 60


@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=60),
    st.one_of(st.floats(0, 1, exclude_max=True), st.integers(1, 70)),
    st.integers(0, 2**32),
)
def test_a_split_is_sound_whatever_is_asked(labels, validation, seed):
    given_labels = np.array(labels)
    counts = class_counts(given_labels, 7)
    spare = int(np.maximum(counts - 1, 0).sum())
    if validation >= 1 and validation > spare:
        with pytest.raises(ConvvizError) as refused:
            split(given_labels, validation, seed)
        assert refused.value.code == "data-too-few"
        return
    train, kept = split(given_labels, validation, seed)
    assert sorted([*train, *kept]) == list(range(len(labels)))
    assert ((class_counts(given_labels[train], 7) > 0) == (counts > 0)).all()
    wanted = round(validation * len(labels)) if validation < 1 else validation
    assert len(kept) == min(wanted, spare)
    # No class is further than one picture from its share, unless one that cannot give made others give more.
    if (counts * wanted / len(labels) <= np.maximum(counts - 1, 0)).all():
        assert (abs(class_counts(given_labels[kept], 7) - counts * wanted / len(labels)) < 1).all()


@pytest.mark.parametrize("validation", [-1, -0.1, float("nan")])
def test_a_share_that_is_none_is_refused(validation):
    with pytest.raises(ValueError, match="a share or a number"):
        split(LABELS, validation, 0)
