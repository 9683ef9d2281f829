"""Sets in NumPy's `.npz`, as Keras keeps its own: x_train, y_train, and x_test, y_test if there are any."""

from __future__ import annotations

import math
import struct
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import numpy as np
from numpy.lib import format as npy_format
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.arrays import Given, sets_of_arrays
from convviz.pictures.sets.checks import damaged, unreadable
from convviz.pictures.sets.picture_set import MAX_PICTURES, Cancel, LabelledSets, Progress
from convviz.pictures.sets.records import HeldRecords, Records, read_records

_PARTS = {"train": "train", "test": "test", "validation": "val"}
_HEADER_BYTES = 10_000
# Labels, and names of classes: as many as there may be pictures, in the widest numbers there are.
_LABEL_BYTES = MAX_PICTURES * 8


def holds_arrays(archive: zipfile.ZipFile) -> bool:
    """Whether the archive is such a file."""
    return "x_train.npy" in archive.NameToInfo


def open_npz(path: Path, cancel: Cancel | None = None, progress: Progress | None = None) -> LabelledSets:
    """The sets in the `.npz` file at `path`.

    Pictures of up to 256 MB are held in memory. More are read from the file as they are wanted, if it stores them
    unpacked as `numpy.savez` does, else from a copy unpacked to the temporary folder.

    Raises:
        ConvvizError: It cannot be read, is damaged, holds no such arrays, or reading was cancelled.
    """
    with _damage_told(path), zipfile.ZipFile(path) as archive:
        parts: dict[str, Given] = {}
        for part, short in _PARTS.items():
            x, y = (f"{letter}_{short}.npy" for letter in "xy")
            if {x, y} <= archive.NameToInfo.keys():
                parts[part] = (_records(archive, x, path, cancel), _small(archive, y, path))
        if "train" not in parts:
            sentence = f"{path.name} holds no x_train and y_train; pictures and their labels would be right."
            raise ConvvizError("set-no-arrays", sentence, name=path.name)
        names = None
        if "class_names.npy" in archive.NameToInfo:
            names = tuple(str(name) for name in _small(archive, "class_names.npy", path).ravel().tolist())
    # A file that sets nothing apart may have an empty test set all the same.
    wanted = {part: given for part, given in parts.items() if len(given[1]) or part == "train"}
    sets = sets_of_arrays(wanted, names, path, cancel, progress)
    return LabelledSets(sets["train"], sets.get("test"), sets.get("validation"))


@contextmanager
def _damage_told(path: Path) -> Generator[None]:
    try:
        yield
    except ConvvizError:
        raise
    except OSError as error:
        raise unreadable(path, error) from error
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        struct.error,
        ValueError,
        RuntimeError,
        NotImplementedError,
    ) as error:
        raise damaged(path) from error  # RuntimeError: a password is asked for


def _records(archive: zipfile.ZipFile, member: str, path: Path, cancel: Cancel | None) -> Records:
    info = archive.getinfo(member)
    with cast("zipfile.ZipExtFile", archive.open(info)) as stream:
        shape, dtype, fortran_order = _header(stream, info, path)
        begins_at = None
        if info.compress_type == zipfile.ZIP_STORED:
            begins_at = _content_at(path, info) + stream.tell()
        if not fortran_order:
            return read_records(stream, shape, dtype, path, cancel, begins_at)
        turned = read_records(stream, shape[::-1], dtype, path, cancel)
        if isinstance(turned, HeldRecords):
            return HeldRecords(turned.take(np.arange(shape[-1])).T)
    sentence = f"{path.name} stores its pictures by columns; save numpy.ascontiguousarray(x_train) instead."
    raise ConvvizError("set-by-columns", sentence, name=path.name)


def _small(archive: zipfile.ZipFile, member: str, path: Path) -> NDArray[np.generic]:
    """A whole array, of labels or names."""
    info = archive.getinfo(member)
    with cast("zipfile.ZipExtFile", archive.open(info)) as stream:
        shape, dtype, fortran_order = _header(stream, info, path)
        if math.prod(shape) * dtype.itemsize > _LABEL_BYTES:
            raise damaged(path)
        data = stream.read(math.prod(shape) * dtype.itemsize)
    return np.frombuffer(data, dtype=dtype).reshape(shape, order="F" if fortran_order else "C")


def _header(
    stream: zipfile.ZipExtFile, info: zipfile.ZipInfo, path: Path
) -> tuple[tuple[int, ...], np.dtype[np.generic], bool]:
    """Shape, type and order of the array whose numbers follow in `stream`; no objects, and as many as there are."""
    version = npy_format.read_magic(stream)
    read = npy_format.read_array_header_1_0 if version == (1, 0) else npy_format.read_array_header_2_0
    shape, fortran_order, dtype = read(stream, max_header_size=_HEADER_BYTES)
    if dtype.kind not in "buifU" or stream.tell() + math.prod(shape) * dtype.itemsize != info.file_size:
        raise damaged(path)
    return shape, dtype, fortran_order


def _content_at(path: Path, info: zipfile.ZipInfo) -> int:
    """Where a member's content begins: behind its local header (PKWARE's APPNOTE 6.3.10, section 4.3.7)."""
    with path.open("rb") as file:
        file.seek(info.header_offset + 26)
        name, extra = struct.unpack("<HH", file.read(4))
    return info.header_offset + 30 + name + extra
