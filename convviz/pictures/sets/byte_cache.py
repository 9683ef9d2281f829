"""Prepared pictures as bytes in a temporary file, so that no epoch after the first decodes them again."""

from __future__ import annotations

import math
from io import FileIO
from pathlib import Path

import numpy as np

from convviz.pictures.sets.picture_set import Bytes
from convviz.pictures.sets.records import fill
from convviz.pictures.sets.scratch import scratch_file, scratch_room

# 42,000 photographs of 150 × 150; what does not fit is decoded each time.
_MOST_BYTES = 4_000_000_000
# What a refusal calls the file, should someone cut it short.
_CALLED = Path("convviz")
_FREE_BYTES = 2_000_000_000


class ByteCache:
    """Up to `count` byte arrays of one shape, each put once. Not safe between threads."""

    def __init__(self, count: int, shape: tuple[int, ...], most_bytes: int = _MOST_BYTES) -> None:
        self._shape = shape
        self._each = math.prod(shape)
        room = max(0, scratch_room() - _FREE_BYTES)
        capacity = min(count, most_bytes // self._each, room // self._each)
        self._held = np.zeros(capacity, dtype=np.bool_)
        self._file: FileIO | None = None

    def get(self, index: int, into: Bytes) -> bool:
        """Copies the array at `index` to `into`, of its shape; False where it was not put.

        Raises:
            OSError: The file cannot be read.
        """
        if index >= len(self._held) or not self._held[index] or self._file is None:
            return False
        self._file.seek(index * self._each)
        fill(self._file, into.reshape(-1), _CALLED)
        return True

    def put(self, index: int, array: Bytes) -> None:
        """Keeps `array` at `index` where there is room; a disk that has become full keeps no more, and that is all."""
        if index >= len(self._held):
            return
        try:
            if self._file is None:
                self._file = scratch_file()
            self._file.seek(index * self._each)
            written = self._file.write(array.reshape(-1).data)
        except OSError:
            self._held = self._held[:0]
            return
        self._held[index] = written == self._each

    def close(self) -> None:
        """Gives the disk back; nothing is held any more."""
        self._held = self._held[:0]
        if self._file is not None:
            self._file.close()
            self._file = None
