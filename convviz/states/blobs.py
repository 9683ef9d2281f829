"""Arrays under their SHA-256, so that states hold names only and compare, hash and save."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


class BlobStore:
    """Keeps read-only float32 arrays of shape (height, width, channels) by the digest of their content."""

    def __init__(self) -> None:
        self._arrays: dict[str, Array] = {}

    def put(self, values: Array) -> str:
        """Stores a copy of `values` and returns its name; the same content always has the same name.

        Args:
            values: Shape (height, width, channels), or (height, width) for one channel.
        """
        array = np.ascontiguousarray(values, dtype=np.float32)
        if array.ndim == 2:
            array = array[:, :, np.newaxis]
        if array is values or array.base is not None:
            array = array.copy()
        array.flags.writeable = False
        digest = hashlib.sha256(str(array.shape).encode() + array.data).hexdigest()
        return self._keep(digest, array)

    def get(self, name: str) -> Array:
        """The array stored under `name`; KeyError where there is none."""
        return self._arrays[name]

    def keep_only(self, names: Iterable[str]) -> None:
        """Forgets every array that is not named, so that memory stays bounded by what can still be reached."""
        wanted = set(names)
        self._arrays = {name: array for name, array in self._arrays.items() if name in wanted}

    def __contains__(self, name: str) -> bool:
        return name in self._arrays

    def _keep(self, digest: str, array: Array) -> str:
        self._arrays.setdefault(digest, array)
        return digest
