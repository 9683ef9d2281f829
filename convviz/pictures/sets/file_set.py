"""Pictures in files, each decoded when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from convviz.layers.layer import Shape
from convviz.pictures.decoding import decode
from convviz.pictures.sets.listing import FileNames
from convviz.pictures.sets.picture_set import MAX_SKIPPED, Indices, Kind, Labels, Pixels, Skipped

# Whatever network a set is for takes much smaller pictures; 100 megapixels would need 2 GB.
LONGEST_SIDE = 1024
MAX_FILE_BYTES = 100_000_000


class Files(Protocol):
    """Where the bytes of files come from, by their number in a listing."""

    def read(self, index: int, at_most: int | None = None) -> bytes:
        """A whole file, or its first `at_most` bytes.

        Raises:
            ConvvizError: It cannot be read.
        """
        ...


@dataclass(frozen=True, eq=False)
class FileSet:
    """A `PictureSet` over files.

    Attributes:
        files: Reads them.
        names: What they are called.
        rows: int64 (count,), which file each picture is.
        labels: int64 (count,).
        class_names: What they stand for.
        kind: What the pictures are.
        shape: The shape of every picture, once `scan` has found that all have the same.
        skipped: The first files that were passed over.
        skipped_count: How many files were passed over.
    """

    files: Files
    names: FileNames
    rows: Indices
    labels: Labels
    class_names: tuple[str, ...]
    kind: Kind = "pictures"
    shape: Shape | None = None
    skipped: tuple[Skipped, ...] = ()
    skipped_count: int = 0

    def __len__(self) -> int:
        return len(self.rows)

    def picture(self, index: int) -> Pixels:
        """Shape (rows, columns, 1 or 3), 0 to 255; larger pictures are shrunk to 1,024 pixels.

        Raises:
            ConvvizError: It cannot be read or is no picture.
        """
        row = int(self.rows[index])
        name = self.names.path(row).rpartition("/")[2]
        return decode(self.files.read(row), name, LONGEST_SIDE).values

    def take(self, indices: Indices) -> None:
        """None: each has to be decoded."""

    def name(self, index: int) -> str:
        """The path of a picture's file below the source."""
        return self.names.path(int(self.rows[index]))

    def keeping(self, indices: Indices, skipped: tuple[Skipped, ...] = ()) -> FileSet:
        """The pictures of `indices` alone, in that order."""
        labels = self.labels[indices]
        labels.flags.writeable = False
        return replace(
            self,
            rows=self.rows[indices],
            labels=labels,
            skipped=(self.skipped + skipped)[:MAX_SKIPPED],
            skipped_count=self.skipped_count + len(skipped),
        )

    def skipping(self, skipped: tuple[Skipped, ...], count: int) -> FileSet:
        """The same pictures, with what was passed over while they were listed."""
        return replace(self, skipped=skipped, skipped_count=count)
