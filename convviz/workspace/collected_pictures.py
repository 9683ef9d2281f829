"""The pictures of one class of a collection as a set that grows: a number, once given, stays with its picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from convviz.layers.layer import Shape
from convviz.pictures.files import open_picture
from convviz.pictures.sets.picture_set import Indices, Kind, Labels, Pixels, Skipped


class CollectedPictures:
    """A `PictureSet` of one class, looked through while it is collected.

    Args:
        folder: The class's folder.
        names: The files in it, in the order in which they came.
    """

    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        self._folder = folder
        self._names = list(names)
        self._gone: set[int] = set()

    @property
    def class_names(self) -> tuple[str, ...]:
        """The one class."""
        return (self._folder.name,)

    @property
    def labels(self) -> Labels:
        """All of the one class."""
        return np.zeros(len(self._names), np.int64)

    @property
    def shape(self) -> Shape | None:
        """Not known."""
        return None

    @property
    def kind(self) -> Kind:
        """Of no matter here."""
        return "pictures"

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """None."""
        return ()

    @property
    def skipped_count(self) -> int:
        """None."""
        return 0

    def __len__(self) -> int:
        return len(self._names)

    def picture(self, index: int) -> Pixels:
        """Shape (rows, columns, 1 or 3), 0 to 255.

        Raises:
            ConvvizError: It cannot be read.
        """
        return open_picture(self._folder / self._names[index]).values

    def take(self, indices: Indices) -> None:
        """None: each has to be decoded."""

    def name(self, index: int) -> str:
        """The file's name."""
        return self._names[index]

    def keeping(self, indices: Indices, skipped: tuple[Skipped, ...] = ()) -> CollectedPictures:
        """The pictures of `indices` alone."""
        del skipped
        return CollectedPictures(self._folder, tuple(self._names[int(index)] for index in indices))

    def add(self, name: str) -> None:
        """One more."""
        self._names.append(name)

    def remove(self, name: str) -> None:
        """One less."""
        places = (place for place, each in enumerate(self._names) if each == name)
        self._gone.update(place for place in places if place not in self._gone)

    def newest_first(self) -> Indices:
        """Those that are there, the newest first."""
        there = [index for index in range(len(self._names)) if index not in self._gone]
        return np.array(there[::-1], np.int64)
