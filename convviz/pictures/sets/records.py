"""Numbers of equal shape, one after the other: held in memory while they are few, left in a file otherwise."""

from __future__ import annotations

import math
import threading
import weakref
from io import FileIO
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.checks import check_going, damaged, unreadable
from convviz.pictures.sets.picture_set import Cancel, Indices
from convviz.pictures.sets.scratch import scratch_file, scratch_room

Numbers = NDArray[np.generic]

# MNIST has 47 MB, CIFAR-10 154 MB.
HELD_BYTES = 256_000_000
# What is copied to a temporary file leaves this much of the disk to others.
_FREE_BYTES = 1_000_000_000
_CHUNK_BYTES = 4_000_000


class Readable(Protocol):
    """A binary stream, such as a file or what unpacks one."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Reads into `buffer` as much as there is at once; 0 at the end."""
        ...


class Records(Protocol):
    """`shape[0]` records of shape `shape[1:]`."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Their number, and the shape of each."""
        ...

    @property
    def dtype(self) -> np.dtype[np.generic]:
        """Of any byte order."""
        ...

    def take(self, indices: Indices) -> Numbers:
        """The records at `indices`, shape (count, …)."""
        ...


class HeldRecords:
    """Records in memory."""

    def __init__(self, array: Numbers) -> None:
        self._array = array
        self.shape = array.shape
        self.dtype = array.dtype

    def take(self, indices: Indices) -> Numbers:
        """The records at `indices`, shape (count, …)."""
        return self._array[indices]


class StoredRecords:
    """Records in an open file, from `offset` on; the file is closed with this object.

    They are read, not mapped: mapped pages would count as this process's memory.
    """

    def __init__(
        self, file: FileIO, offset: int, shape: tuple[int, ...], dtype: np.dtype[np.generic], path: Path
    ) -> None:
        self.shape = shape
        self.dtype = dtype
        self._file, self._offset, self._path = file, offset, path
        self._lock = threading.Lock()
        weakref.finalize(self, file.close)

    def take(self, indices: Indices) -> Numbers:
        """The records at `indices`, shape (count, …).

        Raises:
            ConvvizError: The file cannot be read any more, or has become shorter.
        """
        result = np.empty((len(indices), *self.shape[1:]), dtype=self.dtype)
        rows = result.view(np.uint8).reshape(len(indices), self._record_bytes)
        try:
            with self._lock:
                for row, index in zip(rows, indices.tolist(), strict=True):
                    self._file.seek(self._offset + index * self._record_bytes)
                    fill(self._file, row, self._path)
        except OSError as error:
            raise unreadable(self._path, error) from error
        return result

    @property
    def _record_bytes(self) -> int:
        return math.prod(self.shape[1:]) * self.dtype.itemsize


def read_records(
    stream: Readable,
    shape: tuple[int, ...],
    dtype: np.dtype[np.generic],
    path: Path,
    cancel: Cancel | None = None,
    begins_at: int | None = None,
) -> Records:
    """The records that follow in `stream`, which unpacks a part of the file at `path`.

    Args:
        stream: Stands at the first record.
        shape: (count, …).
        dtype: Of any byte order.
        path: The file that is read.
        cancel: Asked every few megabytes.
        begins_at: Where the records lie in the file as they are; None where they are packed.

    Raises:
        ConvvizError: There are fewer, the disk has no room for what must be unpacked to it, or it was cancelled.
    """
    size = math.prod(shape) * dtype.itemsize
    if size <= HELD_BYTES:
        array = np.empty(shape, dtype=dtype)
        flat = array.reshape(-1).view(np.uint8)
        for begin in range(0, size, _CHUNK_BYTES):
            check_going(cancel)
            fill(stream, flat[begin : begin + _CHUNK_BYTES], path)
        array.flags.writeable = False
        return HeldRecords(array)
    if begins_at is not None:
        if path.stat().st_size < begins_at + size:
            raise damaged(path)
        return StoredRecords(path.open("rb", buffering=0), begins_at, shape, dtype, path)
    return StoredRecords(_unpacked(stream, size, path, cancel), 0, shape, dtype, path)


def fill(stream: Readable, part: NDArray[np.uint8], path: Path) -> None:
    """Reads as many bytes from `stream` as `part` (count,) has.

    Raises:
        ConvvizError: There are fewer.
    """
    view = part.data
    while view:
        got = stream.readinto(view)
        if not got:
            raise damaged(path)
        view = view[got:]


def _unpacked(stream: Readable, size: int, path: Path, cancel: Cancel | None) -> FileIO:
    """The next `size` bytes of `stream`, in a file that vanishes when it is closed, however this process ends."""
    if scratch_room() < size + _FREE_BYTES:
        raise no_room(path.name)
    file = scratch_file()
    try:
        chunk = np.empty(_CHUNK_BYTES, dtype=np.uint8)
        for begin in range(0, size, _CHUNK_BYTES):
            check_going(cancel)
            part = chunk[: size - begin]
            fill(stream, part, path)
            file.write(part.data)
    except OSError as error:
        file.close()
        raise no_room(path.name) from error
    except BaseException:
        file.close()
        raise
    return file


def no_room(name: str) -> ConvvizError:
    """What to raise where the disk has no room to unpack `name`."""
    sentence = f"There is no room on the disk to unpack {name} to; free some, or unpack it elsewhere."
    return ConvvizError("set-no-room", sentence, name=name)
