"""Arrays under their SHA-256, so that states hold names only and compare, hash and save."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from convviz.states.digest import digest_of

Array = NDArray[np.float32]

_LARGEST_BYTE = 255


class BlobStore:
    """Keeps float32 arrays of shape (height, width, channels) by the digest of their content.

    Undo keeps every picture that was opened: one of whole numbers from 0 to 255, as most files hold, takes a byte a
    number here and not four.
    """

    def __init__(self) -> None:
        self._arrays: dict[str, Array | NDArray[np.uint8]] = {}

    def put(self, values: Array) -> str:
        """Stores `values` and returns their name; the same content always has the same name.

        Args:
            values: Shape (height, width, channels), or (height, width) for one channel.
        """
        array = np.ascontiguousarray(values, dtype=np.float32)
        if array.ndim == 2:
            array = array[:, :, np.newaxis]
        name = digest_of((str(array.shape).encode(), array.data))
        if name not in self._arrays:
            self._arrays[name] = _packed(array)
        return name

    def get(self, name: str) -> Array:
        """The array stored under `name`, not writable; KeyError where there is none."""
        array = self._arrays[name].astype(np.float32, copy=False)
        array.flags.writeable = False
        return array

    def keep_only(self, names: Iterable[str]) -> None:
        """Forgets every array that is not named, so that memory stays bounded by what can still be reached."""
        wanted = set(names)
        self._arrays = {name: array for name, array in self._arrays.items() if name in wanted}

    def __contains__(self, name: str) -> bool:
        return name in self._arrays


def _packed(array: Array) -> Array | NDArray[np.uint8]:
    """A copy, as bytes where those say the same."""
    if array.size and array.min() >= 0 and array.max() <= _LARGEST_BYTE:
        packed = array.astype(np.uint8)
        if np.array_equal(packed, array) and not np.signbit(array).any():
            return packed
    return array.copy()
