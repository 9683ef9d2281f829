"""What the maps of a layer are like, against numpy's own correlations and by hand."""

import gc
import weakref

import numpy as np

from convviz.states.network.similarity import chain_of, likeness_of, strongest_first

RNG = np.random.default_rng(4)


def maps(*planes: np.ndarray) -> np.ndarray:
    return np.stack([np.asarray(plane, np.float32) for plane in planes], axis=2)


def noise() -> np.ndarray:
    return RNG.normal(size=(4, 5)).astype(np.float32)


def test_silent_constant_and_broken_maps_are_told_apart() -> None:
    broken = noise()
    broken[1, 2] = np.nan
    values = maps(np.zeros((4, 5)), np.full((4, 5), -0.5), noise(), broken)
    found = likeness_of(values)
    assert found.silent == {0}
    assert dict(found.constant) == {1: -0.5}
    assert found.broken == {3}
    assert not found.twins


def test_a_map_of_zeros_with_one_nan_is_broken_and_not_silent() -> None:
    plane = np.zeros((4, 5), np.float32)
    plane[0, 0] = np.inf
    found = likeness_of(maps(plane, noise()))
    assert found.broken == {0}
    assert not found.silent


def test_strengths_are_mean_absolute_values_and_order_the_maps() -> None:
    values = maps(noise(), 3 * noise(), -7 * noise())
    np.testing.assert_allclose(likeness_of(values).strengths, np.abs(values).mean(axis=(0, 1)), rtol=1e-6)
    assert strongest_first(values) == tuple(np.argsort(-np.abs(values).mean(axis=(0, 1))))


def test_duplicates_name_the_first_map_that_they_repeat() -> None:
    first, other = noise(), noise()
    nearly = first + np.float32(1e-4) * noise()
    values = maps(other, first, 2 * first + 1, noise(), -first, nearly, other)
    found = likeness_of(values)
    # What is white in map 4 is black in map 1: no duplicate, though one follows from the other.
    assert dict(found.twins) == {2: 1, 5: 1, 6: 0}
    assert abs(np.corrcoef(first.ravel(), nearly.ravel())[0, 1]) > 0.999


def test_maps_that_correlate_less_than_the_bound_are_no_duplicates() -> None:
    first = noise()
    like = first + np.float32(0.1) * noise()
    assert 0.9 < np.corrcoef(first.ravel(), like.ravel())[0, 1] < 0.999
    assert not likeness_of(maps(first, like)).twins


def test_maps_of_few_cells_are_duplicates_only_where_they_are_equal() -> None:
    values = maps([[1.0, 2.0]], [[2.0, 4.0]], [[1.0, 2.0]])
    assert dict(likeness_of(values).twins) == {2: 0}


def test_duplicates_are_found_across_blocks_of_many_maps() -> None:
    values = RNG.normal(size=(3, 3, 1100)).astype(np.float32)
    values[:, :, 1099] = values[:, :, 3]
    values[:, :, 700] = 2 * values[:, :, 600]
    found = dict(likeness_of(values).twins)
    assert found[1099] == 3
    assert found[700] == 600


def test_very_large_and_very_small_numbers_still_correlate() -> None:
    plane = noise()
    found = likeness_of(maps(plane * np.float32(1e30), plane * np.float32(1e-30), noise()))
    assert dict(found.twins) == {1: 0}


def test_the_chain_follows_the_largest_correlation_from_the_strongest_map() -> None:
    first, second = noise(), noise()
    values = maps(second, first * 9, second + 0.3 * noise(), first + 0.3 * noise(), np.zeros((4, 5)))
    order = chain_of(values)
    assert order[0] == 1
    assert order[1] == 3
    assert abs(order.index(0) - order.index(2)) == 1
    assert order[-1] == 4
    assert sorted(order) == list(range(5))


def test_the_chain_is_greedy_by_numpys_own_correlations() -> None:
    values = RNG.normal(size=(5, 5, 12)).astype(np.float32)
    correlations = np.corrcoef(values.reshape(25, 12).T)
    order = chain_of(values)
    for place in range(1, 12):
        rest = [each for each in range(12) if each not in order[:place]]
        assert order[place] == max(rest, key=lambda each: correlations[order[place - 1], each])


def test_units_go_from_the_largest_to_the_least() -> None:
    assert chain_of(np.array([[[0.5, -1.0, 3.0]]], np.float32)) == (2, 0, 1)


def test_what_is_known_of_an_array_goes_with_it() -> None:
    values = maps(noise(), noise())
    found = weakref.ref(likeness_of(values).strengths)
    assert likeness_of(values).strengths is found()
    del values
    gc.collect()
    assert found() is None
