"""Changed digits stay digits: in range, in place, each in a way of its own, and the same for the same seed."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest

from convviz.learning.data.digit_changes import DigitChanges, changed_digits

NONE = DigitChanges(**{field.name: 0.0 for field in fields(DigitChanges)})


def digits(count: int = 64) -> np.ndarray:
    """An L, thick and asymmetric, `count` times."""
    picture = np.zeros((28, 28), dtype=np.float32)
    picture[5:23, 8:12] = 1
    picture[19:23, 8:20] = 0.8
    return np.repeat(picture[np.newaxis], count, axis=0)


def changed(changes: DigitChanges, seed: int = 1) -> np.ndarray:
    return changed_digits(digits(), changes, np.random.default_rng(seed))


def middles(images: np.ndarray, axis: int) -> np.ndarray:
    profile = images.sum(axis=3 - axis)
    return (profile * np.arange(28)).sum(axis=1) / profile.sum(axis=1)


def test_without_changes_digits_stay_as_they_are() -> None:
    np.testing.assert_allclose(changed(NONE), digits(), atol=1e-6)


def test_numbers_stay_in_range_and_type() -> None:
    images = changed(DigitChanges())
    assert images.shape == (64, 28, 28)
    assert images.dtype == np.float32
    assert images.min() >= 0
    assert images.max() <= 1


def test_each_picture_is_changed_in_a_way_of_its_own_and_the_seed_says_which() -> None:
    images = changed(replace(DigitChanges(), unchanged=0))
    assert len({image.tobytes() for image in images}) == 64
    images = changed(DigitChanges())
    np.testing.assert_array_equal(images, changed(DigitChanges()))
    assert (images != changed(DigitChanges(), seed=2)).any()


def test_the_given_pictures_are_left_alone() -> None:
    given = digits()
    changed_digits(given, DigitChanges(), np.random.default_rng(0))
    np.testing.assert_array_equal(given, digits())


def test_some_stay_as_they_are() -> None:
    images = changed(replace(DigitChanges(), unchanged=0.5))
    same = np.abs(images - digits()).max(axis=(1, 2)) < 1e-6
    assert 16 < same.sum() < 48


def test_shifts_go_no_further_than_they_may_in_either_direction() -> None:
    images = changed(replace(NONE, shift=2.0))
    for axis in (1, 2):
        moved = middles(images, axis) - middles(digits(), axis)
        assert np.abs(moved).max() <= 2.001
        assert moved.max() > 0.8
        assert moved.min() < -0.8


def test_a_turn_keeps_the_amount_of_ink_and_turns_the_stem() -> None:
    images = changed(replace(NONE, turn=0.3))
    np.testing.assert_allclose(images.sum(axis=(1, 2)), digits().sum(axis=(1, 2)), rtol=0.03)
    columns = np.arange(28)
    lean = (images[:, 6] * columns).sum(axis=1) / images[:, 6].sum(axis=1)
    lean -= (images[:, 16] * columns).sum(axis=1) / images[:, 16].sum(axis=1)
    assert lean.max() > 0.8
    assert lean.min() < -0.8
    # Ten rows apart, a turn by 0.3 shifts by 10 · tan 0.3.
    assert np.abs(lean).max() < 10 * np.tan(0.3) + 0.5


@pytest.mark.parametrize(("name", "grows"), [("thicken", True), ("thin", False)])
def test_pens_get_thicker_or_thinner_for_some(name: str, *, grows: bool) -> None:
    ink, before = changed(replace(NONE, **{name: 1.0})).sum(axis=(1, 2)), digits().sum(axis=(1, 2))
    apart = ink - before if grows else before - ink
    assert apart.min() > -1e-3
    assert 8 < (apart > 1).sum() < 40  # about a third


def test_fading_takes_brightness_and_no_place() -> None:
    images = changed(replace(NONE, fade=0.5))
    shares = images.max(axis=(1, 2))
    assert 0.5 <= shares.min() < 0.75
    np.testing.assert_allclose(images, digits() * shares[:, np.newaxis, np.newaxis], atol=1e-5)
