"""Arrays come back from the store as they went in, under a name that only their content decides."""

from __future__ import annotations

import hashlib
import tracemalloc

import numpy as np
import pytest
from numpy.typing import NDArray

from convviz.states.blobs import BlobStore

PICTURE = np.random.default_rng(3).integers(0, 256, (40, 30, 3)).astype(np.float32)


@pytest.mark.parametrize(
    "values",
    [
        PICTURE,
        PICTURE + np.float32(0.25),
        -PICTURE,
        PICTURE * 2,
        np.full((2, 3, 1), -0.0, np.float32),
        np.array([[[np.nan], [np.inf]]], np.float32),
        np.zeros((0, 4, 1), np.float32),
    ],
    ids=["bytes", "fractions", "below zero", "beyond 255", "minus zero", "not finite", "empty"],
)
def test_what_goes_in_comes_out_bit_by_bit(values: NDArray[np.float32]) -> None:
    store = BlobStore()
    found = store.get(store.put(values))
    assert found.dtype == np.float32
    assert (found.shape, found.tobytes()) == (values.shape, values.tobytes())


def test_the_name_is_the_digest_of_shape_and_numbers() -> None:
    expected = hashlib.sha256(b"(40, 30, 3)" + PICTURE.tobytes()).hexdigest()
    assert BlobStore().put(PICTURE) == expected
    assert BlobStore().put(PICTURE.reshape(30, 40, 3)) != expected


def test_one_plane_may_come_without_its_channel() -> None:
    store = BlobStore()
    assert store.get(store.put(PICTURE[:, :, 0])).shape == (40, 30, 1)


def test_the_store_is_not_changed_through_what_went_in_or_came_out() -> None:
    for values in (PICTURE.copy(), PICTURE + np.float32(0.5)):
        store = BlobStore()
        before = values.copy()
        name = store.put(values)
        values[:] = 0
        with pytest.raises(ValueError, match="read-only"):
            store.get(name)[0, 0, 0] = 7
        assert (store.get(name) == before).all()


def test_a_picture_of_bytes_takes_a_byte_a_number() -> None:
    store, picture = BlobStore(), np.random.default_rng(4).integers(0, 256, (512, 512, 3)).astype(np.float32)
    tracemalloc.start()
    try:
        store.put(picture)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 1.1 * picture.size


def test_what_is_not_named_any_more_is_forgotten() -> None:
    store = BlobStore()
    kept, gone = store.put(PICTURE), store.put(-PICTURE)
    store.keep_only([kept])
    assert kept in store
    assert gone not in store
    with pytest.raises(KeyError):
        store.get(gone)
