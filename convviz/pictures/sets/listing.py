"""The files of a folder or a zip by name, kept small: a set may have millions."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.picture_set import MAX_SKIPPED, Skipped

Folder = tuple[str, ...]

# The endings that pictures have; what has none may be one too, and says so itself when it is opened.
_ENDINGS = frozenset(
    (
        *(
            "png",
            "jpg",
            "jpeg",
            "jpe",
            "jfif",
            "mpo",
            "gif",
            "webp",
            "bmp",
            "dib",
            "tif",
            "tiff",
            "avif",
            "jp2",
            "j2k",
        ),
        *(
            "jpx",
            "ppm",
            "pgm",
            "pbm",
            "pnm",
            "psd",
            "ico",
            "qoi",
            "dds",
            "pcx",
            "sgi",
            "xbm",
            "xpm",
            "msp",
            "ras",
        ),
        *("tga", "icb", "vda", "vst", "heic", "heif", "jxl"),
    )
)
_SYSTEM_FILES = frozenset(
    {"__macosx", "thumbs.db", "desktop.ini", "$recycle.bin", "system volume information"}
)
# The file that says what a collection is; see `collection`.
COLLECTION = "collection.json"


@dataclass(frozen=True, eq=False)
class FileNames:
    """The names of files, without what a Python object for each would cost.

    Attributes:
        folders: The folders that they lie in, each as the names on the way to it.
        folder_of: int32 (count,), which folder each file is in.
        text: All names, one after the other, in UTF-8.
        ends: int64 (count,), where each name ends in `text`.
    """

    folders: tuple[Folder, ...]
    folder_of: NDArray[np.int32]
    text: bytes
    ends: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ends)

    def path(self, index: int) -> str:
        """The path of a file below the source, with `/` between folders."""
        begin = int(self.ends[index - 1]) if index else 0
        name = self.text[begin : int(self.ends[index])].decode("utf-8", "surrogateescape")
        return "/".join((*self.folders[int(self.folder_of[index])], name))


@dataclass(frozen=True, eq=False)
class Listing:
    """What was found in a source.

    Attributes:
        names: The files that may be pictures.
        skipped: The first of those that are not, or may not be opened.
        skipped_count: How many they are in all.
        collection: The folder of the topmost `collection.json`, and what stands in it; None where there is none.
    """

    names: FileNames
    skipped: tuple[Skipped, ...]
    skipped_count: int
    collection: tuple[Folder, bytes] | None


class Lister:
    """Gathers a `Listing`, a file at a time."""

    def __init__(self) -> None:
        self._folders: dict[Folder, int] = {}
        self._folder_of = array("i")
        self._text = bytearray()
        self._ends = array("q")
        self._skipped: list[Skipped] = []
        self._skipped_count = 0
        self._others: list[tuple[Folder, str]] = []
        self._collection: tuple[Folder, bytes] | None = None

    def __len__(self) -> int:
        return len(self._ends)

    def add(self, folder: Folder, name: str) -> None:
        """One more file that may be a picture."""
        self._folder_of.append(self._folders.setdefault(folder, len(self._folders)))
        self._text += name.encode("utf-8", "surrogateescape")
        self._ends.append(len(self._text))

    def skip(self, folder: Folder, name: str, error: ConvvizError) -> None:
        """One more file that is passed over."""
        self._skipped_count += 1
        if len(self._skipped) < MAX_SKIPPED:
            self._skipped.append(Skipped.of("/".join((*folder, name)), error))

    def add_other(self, folder: Folder, name: str) -> None:
        """One more file without the name of a picture; it counts where pictures lie beside it, unlike a README."""
        if len(self._others) < MAX_SKIPPED:
            self._others.append((folder, name))

    def collect(self, folder: Folder, content: bytes) -> None:
        """A `collection.json` was found."""
        if self._collection is None or len(folder) < len(self._collection[0]):
            self._collection = (folder, content)

    def listing(self) -> Listing:
        """All that was gathered."""
        names = FileNames(
            tuple(self._folders),
            np.frombuffer(self._folder_of, dtype=np.int32),
            bytes(self._text),
            np.frombuffer(self._ends, dtype=np.int64),
        )
        for folder, name in self._others:
            if folder and folder in self._folders:
                sentence = f"{name} has not the name of a picture."
                self.skip(folder, name, ConvvizError("set-other-file", sentence, name=name))
        return Listing(names, tuple(self._skipped), self._skipped_count, self._collection)


def is_hidden(name: str) -> bool:
    """Whether a file or folder is an operating system's own and no one's picture."""
    return name.startswith(".") or name.lower() in _SYSTEM_FILES


def may_be_picture(name: str) -> bool:
    """Whether a file's name is one that a picture may have."""
    _, dot, ending = name.rpartition(".")
    return not dot or ending.lower() in _ENDINGS


def is_link(name: str) -> ConvvizError:
    """Why a link is passed over."""
    return ConvvizError("set-link", f"{name} is a link to elsewhere, which is not followed.", name=name)
