"""Settings and the random numbers beside them."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.augmentation.augmentation import (
    LARGEST,
    TRANSFORMS,
    Augmentation,
    only,
)
from convviz.pictures.augmentation.draws import draw

ALL = Augmentation(**{name: name.endswith("flip") or LARGEST[name] for name in TRANSFORMS}, fill="wrap")


def test_every_setting_but_the_filling_is_a_transform():
    assert {field.name for field in fields(Augmentation)} == {*TRANSFORMS, "fill"}


def test_nothing_is_set_at_first():
    assert Augmentation().is_nothing
    assert Augmentation(fill="reflect").is_nothing
    assert Augmentation().used == ()
    assert ALL.used == TRANSFORMS


@pytest.mark.parametrize("name", TRANSFORMS)
def test_one_transform_alone_keeps_its_strength_and_the_filling(name):
    alone = only(ALL, name)
    assert alone.used == (name,)
    assert getattr(alone, name) == getattr(ALL, name)
    assert alone.fill == "wrap"


@pytest.mark.parametrize("name", TRANSFORMS)
@pytest.mark.parametrize("value", [-0.1, 1e9, float("nan")])
def test_a_setting_out_of_range_is_refused(name, value):
    with pytest.raises(ConvvizError) as refused:
        replace(Augmentation(), **{name: value})
    assert refused.value.code == "augmentation-range"
    assert refused.value.facts["name"] == name


def test_the_same_seed_draws_the_same_numbers_in_batches_of_any_size():
    whole = draw(10, np.random.default_rng(7))
    generator = np.random.default_rng(7)
    parts = [draw(count, generator) for count in (3, 0, 6, 1)]
    assert (np.concatenate([part.numbers for part in parts]) == whole.numbers).all()
    assert (np.concatenate([part.seeds for part in parts]) == whole.seeds).all()
    assert not (draw(10, np.random.default_rng(8)).numbers == whole.numbers).any()


def test_numbers_are_evenly_distributed_and_independent():
    numbers = draw(20_000, np.random.default_rng(0)).numbers
    assert numbers.min() >= -1
    assert numbers.max() < 1
    np.testing.assert_allclose(numbers.mean(axis=0), 0, atol=0.02)
    np.testing.assert_allclose(numbers.var(axis=0), 1 / 3, atol=0.01)
    others = np.corrcoef(numbers.T) - np.eye(numbers.shape[1])
    assert abs(others).max() < 0.04


def test_a_part_of_a_draw_belongs_to_the_same_pictures():
    whole = draw(5, np.random.default_rng(1))
    part = whole[2:4]
    assert len(part) == 2
    assert (part.of("zoom_height") == whole.of("zoom_height")[2:4]).all()
