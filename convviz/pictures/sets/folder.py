"""The files below a folder."""

from __future__ import annotations

import os
from pathlib import Path

from convviz.pictures.errors import PictureError
from convviz.pictures.reading import check_file, read_whole
from convviz.pictures.sets.checks import check_counts, check_going, unreadable
from convviz.pictures.sets.file_set import MAX_FILE_BYTES
from convviz.pictures.sets.listing import (
    COLLECTION,
    Folder,
    Lister,
    Listing,
    is_hidden,
    is_link,
    may_be_picture,
)
from convviz.pictures.sets.picture_set import Cancel, Progress

_COLLECTION_BYTES = 10_000


class FolderFiles:
    """Reads the files that `list_folder` found below `root`."""

    def __init__(self, root: Path, listing: Listing) -> None:
        self._root = root
        self._names = listing.names

    def read(self, index: int, at_most: int | None = None) -> bytes:
        """A whole file, or its first `at_most` bytes.

        Raises:
            PictureError: It is gone, empty, no file, larger than 100 MB, or not readable.
        """
        path = self._root / os.fsdecode(self._names.path(index).encode("utf-8", "surrogateescape"))
        if at_most is None:
            return read_whole(path, MAX_FILE_BYTES)
        check_file(path, MAX_FILE_BYTES)
        try:
            with path.open("rb") as file:
                return file.read(at_most)
        except OSError as error:
            raise unreadable(path, error) from error


def list_folder(root: Path, cancel: Cancel | None = None, progress: Progress | None = None) -> Listing:
    """What lies below the folder `root`, in the order of names. Links to folders are not followed.

    Raises:
        ConvvizError: It cannot be read, has too many pictures, or reading was cancelled.
    """
    lister = Lister()
    left: list[Folder] = [()]
    while left:
        folder = left.pop()
        check_going(cancel)
        check_counts(root.name, 0, len(lister))
        try:
            inner = _list_one(root.joinpath(*folder), folder, lister)
        except OSError as error:
            if not folder:
                raise unreadable(root, error) from error
            lister.skip(folder[:-1], folder[-1], unreadable(Path(folder[-1]), error))
        else:
            left += [(*folder, name) for name in reversed(inner)]
        if progress is not None:
            progress(len(lister), None)
    return lister.listing()


def _list_one(path: Path, folder: Folder, lister: Lister) -> list[str]:
    """Adds the files that lie right in `path`; the names of the folders in it."""
    with os.scandir(path) as found:
        entries = sorted((each for each in found if not is_hidden(each.name)), key=lambda each: each.name)
    inner: list[str] = []
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            inner.append(entry.name)
        elif entry.is_dir():
            lister.skip(folder, entry.name, is_link(entry.name))
        elif entry.name == COLLECTION:
            _collect(lister, folder, entry)
        elif may_be_picture(entry.name):
            lister.add(folder, entry.name)
        else:
            lister.add_other(folder, entry.name)
    return inner


def _collect(lister: Lister, folder: Folder, entry: os.DirEntry[str]) -> None:
    try:
        lister.collect(folder, read_whole(Path(entry.path), _COLLECTION_BYTES))
    except PictureError as error:
        lister.skip(folder, entry.name, error)
