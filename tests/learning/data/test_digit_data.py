"""An epoch shows every picture once, some of the drawings, and the same to everybody with the same seed."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from convviz.learning.data.digit_changes import DigitChanges
from convviz.learning.data.digit_data import DigitMixture, Digits

NONE = DigitChanges(**{field.name: 0.0 for field in fields(DigitChanges)})


def flat(values: range) -> Digits:
    """Pictures of one grey each, which says which they are."""
    images = np.array(values, dtype=np.uint8)[:, np.newaxis, np.newaxis] * np.ones((28, 28), dtype=np.uint8)
    return Digits(images, np.array(values, dtype=np.int64) % 10)


def mixture(seed: int = 0, changes: DigitChanges = NONE) -> DigitMixture:
    return DigitMixture(flat(range(1, 101)), flat(range(150, 250)), 50, 30, changes, seed)


def shown(mix: DigitMixture, epoch: int) -> tuple[np.ndarray, np.ndarray]:
    """The middle greys of an epoch's pictures in order, and their labels."""
    batches = list(mix.epoch(epoch))
    images = np.concatenate([batch.inputs[0] for batch in batches])
    labels = np.concatenate([batch.targets[0] for batch in batches])
    return np.rint(images[:, 14, 14, 0] * 255).astype(int), labels


def test_batches_have_the_networks_shape_and_range() -> None:
    batches = list(mixture().epoch(0))
    assert len(batches) == mixture().steps == 5
    for batch in batches:
        (images,), (labels,) = batch.inputs, batch.targets
        assert (images.shape, images.dtype, labels.shape) == ((30, 28, 28, 1), np.float32, (30,))
        assert images.min() >= 0
        assert images.max() <= 1


def test_every_picture_comes_once_and_every_label_stays_with_its_picture() -> None:
    greys, labels = shown(mixture(), 0)
    assert sorted(greys[greys < 150]) == list(range(1, 101))
    drawings = greys[greys >= 150]
    assert len(drawings) == len(set(drawings)) == 50
    np.testing.assert_array_equal(labels, greys % 10)


def test_each_epoch_has_its_own_order_and_its_own_drawings() -> None:
    first, second = shown(mixture(), 0)[0], shown(mixture(), 1)[0]
    assert (first != second).any()
    assert set(first[first >= 150]) != set(second[second >= 150])


def test_an_epoch_depends_on_seed_and_number_alone() -> None:
    mix, other = mixture(changes=DigitChanges()), mixture(seed=1, changes=DigitChanges())
    list(mix.epoch(0))
    again = mixture(changes=DigitChanges())
    for batch, same in zip(mix.epoch(3), again.epoch(3), strict=True):
        np.testing.assert_array_equal(batch.inputs[0], same.inputs[0])
        np.testing.assert_array_equal(batch.targets[0], same.targets[0])
    assert (next(other.epoch(3)).inputs[0] != next(mix.epoch(3)).inputs[0]).any()
