"""Batches are made ahead in a thread that ends with who asked for them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from convviz.learning.data.examples import order_of, prefetched


def threads() -> int:
    return sum(thread.name == "batches" for thread in threading.enumerate())


def test_items_come_in_their_order() -> None:
    assert list(prefetched(iter(range(50)), ahead=2)) == list(range(50))
    assert threads() == 0


def test_an_error_is_raised_where_the_items_are_used() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise ValueError("no more")

    items = prefetched(broken())
    assert next(items) == 1
    with pytest.raises(ValueError, match="no more"):
        next(items)
    assert threads() == 0


def test_whoever_stops_early_leaves_no_thread() -> None:
    def endless() -> Iterator[int]:
        while True:
            yield 1

    with closing(prefetched(endless())) as items:
        assert next(items) == 1
        assert threads() == 1
    assert threads() == 0


def test_an_order_has_each_example_once_at_most_and_follows_from_seed_and_epoch() -> None:
    order = order_of(100, 3, 30, seed=1, epoch=2)
    assert order.shape == (3, 30)
    assert len(np.unique(order)) == 90
    np.testing.assert_array_equal(order, order_of(100, 3, 30, seed=1, epoch=2))
    assert (order != order_of(100, 3, 30, seed=1, epoch=3)).any()
    assert (order != order_of(100, 3, 30, seed=2, epoch=2)).any()
