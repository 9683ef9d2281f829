"""Files are compared by fingerprints of their arrays: every number counts but those that are to change."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.networks.keras import fingerprints as module
from convviz.networks.keras.contents import Change
from convviz.networks.keras.fingerprints import fingerprints, same_numbers


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(module, "_BLOCK", 7)


def numbers(seed: int = 0) -> list[np.ndarray]:
    generator = np.random.default_rng(seed)
    return [generator.normal(size=shape).astype(np.float32) for shape in ((3, 5, 4), (8,), ())]


def change(array: int, places: list[int]) -> Change:
    return Change(array, np.array(places, np.int64), np.zeros(len(places), np.float32))


def test_places_that_change_do_not_count_and_all_others_do():
    changes = [change(0, [41, 6, 7, 20])]
    before = fingerprints(numbers(), changes)
    for place in range(60):
        other = numbers()
        other[0].reshape(-1)[place] += 1
        found = fingerprints(other, changes)
        assert (found[0].digest == before[0].digest) == (place in {41, 6, 7, 20})
        assert [each.digest for each in found[1:]] == [each.digest for each in before[1:]]
    np.testing.assert_array_equal(before[0].changing, numbers()[0].reshape(-1)[[41, 6, 7, 20]])


def test_a_number_alone_is_an_array_as_well():
    changes = [change(2, [0])]
    other = numbers()
    other[2] = np.float32(9)
    before, found = fingerprints(numbers(), changes), fingerprints(other, changes)
    assert [each.digest for each in before] == [each.digest for each in found]
    assert found[2].changing == 9


def test_the_same_numbers_are_the_same_with_nan_in_them():
    one = np.arange(30, dtype=np.float32).reshape(5, 6)
    one[2, 3] = np.nan
    assert same_numbers(one, one.copy())
    assert not same_numbers(one, np.nan_to_num(one))
    assert not same_numbers(one, one.reshape(6, 5))
    last = one.copy()
    last[-1, -1] += 1
    assert not same_numbers(one, last)
