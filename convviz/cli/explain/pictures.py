"""The pictures that `convviz explain` is given, those in folders among them, and what is written of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.listing import is_hidden, may_be_picture


class Group(NamedTuple):
    """Pictures that are fed together.

    Attributes:
        files: As many as the network has inputs.
        name: What is written of them is called so within a folder, without an ending.
    """

    files: tuple[Path, ...]
    name: Path


def groups_of(given: Sequence[Path], each: int, title: str) -> tuple[list[Group], bool]:
    """The pictures by what is fed at a time, and whether there may be several.

    Raises:
        ConvvizError: There are none, or they do not come out even.
    """
    found: list[tuple[Path, Path]] = []
    for path in given:
        found += _in_folder(path) if path.is_dir() else [(path, Path(path.name))]
    if not found:
        name = given[0].name
        raise ConvvizError("folder-without-pictures", f"There are no pictures in {name}.", name=name)
    if len(found) % each:
        raise ConvvizError(
            "pictures-uneven",
            f"{title} takes {each} pictures at a time; received {len(found)}.",
            name=title,
            each=each,
            received=len(found),
        )
    many = len(found) > each or any(path.is_dir() for path in given)
    groups: list[Group] = []
    taken: set[Path] = set()
    for first in range(0, len(found), each):
        part = found[first : first + each]
        name = _free(part[0][1].with_suffix(""), taken)
        taken.add(name)
        groups.append(Group(tuple(file for file, _ in part), name))
    return groups, many


def _free(name: Path, taken: set[Path]) -> Path:
    """A name that nothing has yet: of a.jpg and a.png the second becomes a-2."""
    number, free = 2, name
    while free in taken:
        free = name.with_name(f"{name.name}-{number}")
        number += 1
    return free


def _in_folder(folder: Path) -> list[tuple[Path, Path]]:
    """The files in a folder and below it that may be pictures, and their names within it."""
    found: list[tuple[Path, Path]] = []
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if file.is_file() and may_be_picture(file.name) and not any(map(is_hidden, inside.parts)):
            found.append((file, inside))
    return found
