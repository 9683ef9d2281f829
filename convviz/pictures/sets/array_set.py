"""Pictures that are kept as numbers of one shape."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.pictures.sets.checks import check_going
from convviz.pictures.sets.picture_set import Cancel, Indices, Kind, Labels, Pixels, Progress, Skipped
from convviz.pictures.sets.records import Records

_CHUNK_BYTES = 8_000_000


@dataclass(frozen=True, eq=False)
class ArraySet:
    """A `PictureSet` over records (count, height, width[, 1 or 3]).

    Attributes:
        records: The numbers.
        rows: int64 (count,), which record each picture is.
        labels: int64 (count,).
        class_names: What they stand for.
        scale: What brings the numbers to 0..255.
        kind: What the pictures are.
    """

    records: Records
    rows: Indices
    labels: Labels
    class_names: tuple[str, ...]
    scale: float = 1.0
    kind: Kind = "pictures"
    skipped: tuple[Skipped, ...] = ()

    @property
    def skipped_count(self) -> int:
        """How many were passed over."""
        return len(self.skipped)

    @property
    def shape(self) -> Shape:
        """The shape of every picture."""
        height, width, *channels = self.records.shape[1:]
        return Shape(height, width, *(channels or [1]))

    def __len__(self) -> int:
        return len(self.rows)

    def picture(self, index: int) -> Pixels:
        """Shape (height, width, 1 or 3), 0 to 255."""
        return self.take(np.array([index]))[0]

    def take(self, indices: Indices) -> Pixels:
        """Several at once, shape (count, height, width, 1 or 3), 0 to 255; bytes where that loses nothing."""
        numbers = self.records.take(self.rows[indices]).reshape(len(indices), *self.shape)
        if self.scale == 1 and self.records.dtype.kind in "ui":
            return numbers.astype(np.uint8, copy=False)
        return numbers.astype(np.float32) * np.float32(self.scale)

    def name(self, index: int) -> str:
        """`"number 17"`, as it is counted from zero in the file."""
        return f"number {self.rows[index]}"

    def keeping(self, indices: Indices, skipped: tuple[Skipped, ...] = ()) -> ArraySet:
        """The pictures of `indices` alone, in that order."""
        labels = self.labels[indices]
        labels.flags.writeable = False
        return replace(self, rows=self.rows[indices], labels=labels, skipped=self.skipped + skipped)


def scale_of(
    records: Records, name: str, cancel: Cancel | None = None, progress: Progress | None = None
) -> float:
    """What brings the numbers of `records` to 0..255: 255 for booleans and for 0..1 in floating point, else 1.

    Raises:
        ConvvizError: They are no such numbers, or it was cancelled.
    """
    dtype = records.dtype
    if dtype == np.uint8:
        return 1.0
    if dtype.kind == "b":
        return 255.0
    low, high = 0.0, 0.0
    count = records.shape[0]
    step = max(1, _CHUNK_BYTES * count // max(1, int(np.prod(records.shape)) * dtype.itemsize))
    for begin in range(0, count, step):
        check_going(cancel)
        numbers = records.take(np.arange(begin, min(begin + step, count))).astype(np.float64)
        # A number that is none makes both ends none, and that is within no range.
        low, high = min(float(numbers.min()), low), max(float(numbers.max()), high)
        if not (low >= 0 and high <= 255 and np.isfinite(numbers).all()):
            sentence = (
                f"The pictures in {name} hold numbers outside 0 to 255; bytes, or 0 to 1, would be right."
            )
            raise ConvvizError("set-values", sentence, name=name)
        if progress is not None:
            progress(min(begin + step, count), count)
    return 255.0 if dtype.kind == "f" and high <= 1 else 1.0
