"""Which folder is a class, and which part of the data: read off the folders that pictures lie in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Literal, NamedTuple

from convviz.pictures.sets.listing import Folder

Part = Literal["train", "test", "validation"]

_PARTS: Mapping[str, Part] = {
    "train": "train",
    "training": "train",
    "test": "test",
    "testing": "test",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
}


class Place(NamedTuple):
    """What the pictures of a folder are."""

    part: Part
    class_name: str


class Arrangement(NamedTuple):
    """What every folder is.

    Attributes:
        class_names: Sorted as people do: class 2 before class 10.
        places: Each folder's part and class; None for one that is neither.
        root: The folder that all of this stands in, where the source wraps it in others.
    """

    class_names: tuple[str, ...]
    places: tuple[Place | None, ...]
    root: Folder


def arrange(folders: Collection[Folder]) -> Arrangement:
    """What each of the `folders` is that have pictures right in them.

    A sub-folder is a class, with all that is in it. Where the sub-folders are train beside test or validation (or
    train alone), those are the parts, and their sub-folders the classes. Folders around all of that do not count.

    >>> arrange([("pets", "cat"), ("pets", "dog")]).class_names
    ('cat', 'dog')
    >>> arrange([("train", "cat"), ("train", "dog"), ("test", "cat")]).places[2]
    Place(part='test', class_name='cat')
    """
    root = _root(folders)
    below = [folder[len(root) :] if folder[: len(root)] == root else () for folder in folders]
    in_parts = _are_parts([folder for folder in below if folder])
    places = tuple(_place(folder, in_parts=in_parts) for folder in below)
    names = {place.class_name for place in places if place is not None}
    return Arrangement(tuple(sorted(names, key=natural)), places, root)


def natural(name: str) -> tuple[list[tuple[int, str]], str]:
    """A key that sorts names as people do, numbers in them by their size.

    >>> sorted(["class 10", "Class 9", "class 2"], key=natural)
    ['class 2', 'Class 9', 'class 10']
    """
    pieces = re.split(r"([0-9]+)", name.casefold())
    return [
        (int(piece), "") if piece.isdecimal() and piece.isascii() else (-1, piece) for piece in pieces
    ], name


def _root(folders: Collection[Folder]) -> Folder:
    """The way to the folder in which the folders part; a class that stands alone is not gone into."""
    inner = [folder for folder in folders if folder]
    root: Folder = ()
    while inner and len({folder[len(root)] for folder in inner}) == 1:
        deeper = (*root, inner[0][len(root)])
        if not any(len(folder) > len(deeper) for folder in inner):
            break
        root, inner = deeper, [folder for folder in inner if len(folder) > len(deeper)]
    return root


def _are_parts(folders: Collection[Folder]) -> bool:
    deep = {_PARTS.get(folder[0].lower()) for folder in folders if len(folder) > 1}
    only_parts = all(folder[0].lower() in _PARTS for folder in folders)
    return "train" in deep and (only_parts or len(deep - {None}) > 1)


def _place(folder: Folder, *, in_parts: bool) -> Place | None:
    """The place of a folder below the root."""
    part: Part = "train"
    if in_parts:
        named = _PARTS.get(folder[0].lower()) if folder else None
        if named is None:
            return None
        part, folder = named, folder[1:]
    return Place(part, unicodedata.normalize("NFC", folder[0])) if folder else None
