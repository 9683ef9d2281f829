"""Sets in the idx format of MNIST and its kin: a file of pictures and one of labels, plain or as `.gz`."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import NamedTuple

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.arrays import Given, sets_of_arrays
from convviz.pictures.sets.checks import check_counts, damaged, unreadable
from convviz.pictures.sets.picture_set import Cancel, LabelledSets, Progress
from convviz.pictures.sets.records import Records, read_records

_GZIP = b"\x1f\x8b"
# A file of bytes, and how many axes it has: 3 for grey pictures, 4 for colours, 1 for labels.
_BYTES = b"\0\0\x08"
_TEST_WORDS = ("t10k", "test")


class IdxFile(NamedTuple):
    """A file, and the shape of what it holds."""

    path: Path
    shape: tuple[int, ...]

    @property
    def is_labels(self) -> bool:
        """Whether it holds labels, not pictures."""
        return len(self.shape) == 1

    @property
    def part(self) -> str:
        """`"test"` or `"train"`, by its name."""
        return "test" if any(word in self.path.name.lower() for word in _TEST_WORDS) else "train"

    @property
    def series(self) -> str:
        """What the names of files have in common that belong together, such as emnist-letters."""
        name = self.path.name.lower().removesuffix(".gz")
        for word in ("t10k", "test", "train", "images", "labels", "idx1", "idx3", "idx4", "ubyte"):
            name = name.replace(word, "")
        return name.replace(".", "-").strip("-")


def idx_file(path: Path) -> IdxFile | None:
    """What `path` says of itself; None where it is no idx file of bytes, or cannot be read."""
    try:
        with _opened(path) as stream:
            return IdxFile(path, _shape(stream, path))
    except (ConvvizError, OSError, EOFError, zlib.error):
        return None


def open_idx(
    files: Sequence[IdxFile], name: str, cancel: Cancel | None = None, progress: Progress | None = None
) -> LabelledSets:
    """The sets in `files`: pictures and labels to train on, and to test on if there are.

    Raises:
        ConvvizError: One of a pair is missing, there are several pairs for one use, a file is damaged, or reading was
            cancelled.
    """
    found = {(file.part, file.is_labels): file for file in files}
    if len(found) < len(files):
        sentence = f"{name} holds several sets in idx files; choose one of the files with pictures in it."
        raise ConvvizError("set-several-idx", sentence, name=name)
    parts: dict[str, Given] = {}
    for part in ("train", "test"):
        pictures, labels = found.get((part, False)), found.get((part, True))
        if (pictures is None) != (labels is None) or (part == "train" and pictures is None):
            sentence = (
                f"{name} lacks one of its idx files: train-images-idx3-ubyte and train-labels-idx1-ubyte would be "
                "right, and the two that begin with t10k beside them."
            )
            raise ConvvizError("set-idx-missing", sentence, name=name)
        if pictures is not None and labels is not None:
            held = _read(labels, cancel).take(np.arange(labels.shape[0]))
            parts[part] = (_read(pictures, cancel), held)
    path = found["train", False].path
    return LabelledSets(**sets_of_arrays(parts, None, path, cancel, progress))


def _read(file: IdxFile, cancel: Cancel | None) -> Records:
    with _damage_told(file.path), _opened(file.path) as stream:
        shape = _shape(stream, file.path)
        check_counts(file.path.name, 0, shape[0])
        packed = isinstance(stream, gzip.GzipFile)
        begins_at = None if packed else stream.tell()
        return read_records(stream, shape, np.dtype(np.uint8), file.path, cancel, begins_at)


def _shape(stream: gzip.GzipFile | BufferedReader, path: Path) -> tuple[int, ...]:
    """The sizes in the header; `stream` then stands at the first byte of what they are the sizes of."""
    head = stream.read(4)
    axes = head[3] if len(head) == 4 else 0
    if head[:3] != _BYTES or axes not in (1, 3, 4):
        raise damaged(path)
    sizes = np.frombuffer(stream.read(4 * axes), dtype=">i4")
    if len(sizes) != axes or (sizes < 0).any():
        raise damaged(path)
    return tuple(sizes.tolist())


def _opened(path: Path) -> gzip.GzipFile | BufferedReader:
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    return gzip.open(path) if packed else path.open("rb")


@contextmanager
def _damage_told(path: Path) -> Generator[None]:
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise damaged(path) from error
    except OSError as error:
        raise unreadable(path, error) from error
