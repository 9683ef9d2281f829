"""Pictures that were painted before, kept as long as the arrays they show, and while there is room."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_MOST_BYTES = 48 * 1024 * 1024

Array = NDArray[Any]


class _Entry(Struct, frozen=True):
    arrays: tuple[weakref.ref[Array], ...]
    image: QImage


class PaintCache:
    """Remembers images by a key and the very arrays they were made of; the least recently used go first.

    Arrays are compared by identity: scenes keep the array of a tensor that did not change. With an array its images
    go too, so that a drag leaves nothing behind.
    """

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._entries: OrderedDict[tuple[Hashable, ...], _Entry] = OrderedDict()
        self._bytes = 0

    def image(self, key: Hashable, arrays: Sequence[Array], make: Callable[[], QImage]) -> QImage:
        """The image remembered for `key` and `arrays`, or the one that `make` paints now."""
        full_key = (key, *(id(array) for array in arrays))
        entry = self._entries.get(full_key)
        if entry is not None:
            self._entries.move_to_end(full_key)
            return entry.image
        image = make()
        # An id is given to a new array once the old one is gone, but by then nothing is remembered under it.
        gone = partial(self._forget_gone, full_key)
        self._entries[full_key] = _Entry(tuple(weakref.ref(array, gone) for array in arrays), image)
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most_bytes and len(self._entries) > 1:
            self._forget(next(iter(self._entries)))
        return image

    def clear(self) -> None:
        """Forgets everything."""
        self._entries.clear()
        self._bytes = 0

    def _forget_gone(self, key: tuple[Hashable, ...], _array: weakref.ref[Array]) -> None:
        self._forget(key)

    def _forget(self, key: tuple[Hashable, ...]) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._bytes -= entry.image.sizeInBytes()
