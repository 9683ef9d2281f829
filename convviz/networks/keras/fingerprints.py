"""Whether two files hold the same numbers but for some places, without both of them in memory at once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.networks.keras.contents import Change, Numbers

_BLOCK: Final = 1 << 20


class Fingerprint(NamedTuple):
    """One array, as far as it is compared.

    Attributes:
        digest: SHA-256 of its numbers, with zeros at the places that change.
        changing: What stands at these places.
    """

    digest: bytes
    changing: Numbers


def fingerprints(arrays: Iterable[Numbers], changes: Sequence[Change]) -> list[Fingerprint]:
    """A fingerprint for each array.

    Args:
        arrays: All arrays of a file; each is let go of before the next one is asked for.
        changes: The places that are left out, of some of them.
    """
    by_array = {change.array: change for change in changes}
    return [_fingerprint(array.reshape(-1), by_array.get(number)) for number, array in enumerate(arrays)]


def same_numbers(one: Numbers, other: Numbers) -> bool:
    """Whether two arrays are alike, NaN for NaN."""
    if one.shape != other.shape:
        return False
    left, right = one.reshape(-1), other.reshape(-1)
    return all(
        np.array_equal(left[start : start + _BLOCK], right[start : start + _BLOCK], equal_nan=True)
        for start in range(0, left.size, _BLOCK)
    )


def _fingerprint(flat: Numbers, change: Change | None) -> Fingerprint:
    places = np.sort(change.places) if change is not None else np.empty(0, np.int64)
    digest = hashlib.sha256()
    for start in range(0, flat.size, _BLOCK):
        digest.update(_without(flat[start : start + _BLOCK], places, start).data)
    return Fingerprint(digest.digest(), flat[[] if change is None else change.places])


def _without(block: Numbers, places: NDArray[np.int64], start: int) -> Numbers:
    """A block of an array that begins at `start`, with zeros at those of the sorted places that lie in it."""
    first, last = np.searchsorted(places, (start, start + block.size))
    if first == last:
        return np.ascontiguousarray(block)
    zeroed = block.copy()
    zeroed[places[first:last] - start] = 0
    return zeroed
