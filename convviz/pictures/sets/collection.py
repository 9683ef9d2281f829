"""Own drawings and camera shots, collected class by class in a folder that `open_sets` opens."""

from __future__ import annotations

import contextlib
import io
import os
import re
import secrets
import unicodedata
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.arrangement import natural
from convviz.pictures.sets.collection_file import CollectedKind, collected_kind, content_of
from convviz.pictures.sets.listing import COLLECTION, is_hidden, may_be_picture
from convviz.pictures.sets.picture_set import Pixels

_LONGEST_NAME = 60
# What no folder's name may have on one system or another, so that a collection can be carried anywhere.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_FILE_BYTES = 10_000


@dataclass(frozen=True)
class Collection:
    """What a folder has collected so far.

    Attributes:
        folder: Where it is.
        kind: What is collected.
        counts: The classes in order, each with its number of pictures.
    """

    folder: Path
    kind: CollectedKind
    counts: tuple[tuple[str, int], ...]


def create_collection(folder: Path, kind: CollectedKind) -> Collection:
    """A new collection in `folder`, which is made, or is empty so far.

    Raises:
        ConvvizError: There is something in the folder, or it cannot be written to.
    """
    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if any(not is_hidden(entry.name) for entry in folder.iterdir()):
            sentence = (
                f"There is something in {folder.name} already; an empty or a new folder would be right."
            )
            raise ConvvizError("collection-taken", sentence, name=folder.name)
        _write_whole(folder / COLLECTION, content_of(kind))
    return open_collection(folder)


def open_collection(folder: Path) -> Collection:
    """The collection in `folder`, as it is now.

    Raises:
        ConvvizError: There is none, or it cannot be read.
    """
    try:
        with (folder / COLLECTION).open("rb") as file:
            kind = collected_kind(file.read(_FILE_BYTES))
        if kind is None:
            raise _no_collection(folder)
        classes = [
            entry
            for entry in folder.iterdir()
            if entry.is_dir() and not entry.is_symlink() and not is_hidden(entry.name)
        ]
        counts = ((entry.name, len(_pictures(entry))) for entry in classes)
        return Collection(folder, kind, tuple(sorted(counts, key=lambda each: natural(each[0]))))
    except OSError as error:
        raise _no_collection(folder) from error


def add_class(folder: Path, name: str) -> Collection:
    """The collection with one more class, without pictures.

    Raises:
        ConvvizError: There is a class of that name, no folder can have the name, or it cannot be made.
    """
    made = _new_class(folder, name)
    with _writing(made):
        made.mkdir()
    return open_collection(folder)


def rename_class(folder: Path, name: str, new_name: str) -> Collection:
    """The collection with the class `name` called `new_name`.

    Raises:
        ConvvizError: There is no such class, or one of the new name, or it cannot be renamed.
    """
    old = _class_folder(folder, name)
    new = _new_class(folder, new_name, besides=old.name)
    with _writing(new):
        old.rename(new)
    return open_collection(folder)


def remove_class(folder: Path, name: str) -> Collection:
    """The collection without the class `name`, which has to be empty.

    Raises:
        ConvvizError: There is no such class, there are pictures in it, or it cannot be removed.
    """
    path = _class_folder(folder, name)
    if _pictures(path):
        sentence = f"The class {name} has pictures; move or remove them first."
        raise ConvvizError("class-not-empty", sentence, name=name)
    with _writing(path):
        path.rmdir()
    return open_collection(folder)


def add_picture(folder: Path, class_name: str, pixels: Pixels) -> str:
    """Writes `pixels` (rows, columns, 1 or 3), 0 to 255, as one more PNG of the class; the file's name.

    Raises:
        ConvvizError: There is no such class, or it cannot be written.
    """
    from PIL import Image

    target = _class_folder(folder, class_name)
    values = np.rint(np.clip(pixels, 0, 255)).astype(np.uint8)
    content = io.BytesIO()
    Image.fromarray(values[:, :, 0] if values.shape[2] == 1 else values).save(content, "PNG")
    with _writing(target):
        name = _next_name(target, ".png")
        _write_whole(target / name, content.getvalue())
    return name


def remove_picture(folder: Path, class_name: str, name: str) -> None:
    """Deletes the picture `name` of a class.

    Raises:
        ConvvizError: There is none, or it cannot be deleted.
    """
    path = _picture(folder, class_name, name)
    with _writing(path):
        path.unlink()


def move_picture(folder: Path, class_name: str, name: str, to_class: str) -> str:
    """Moves the picture `name` to another class; its name there.

    Raises:
        ConvvizError: There is no such picture or class, or it cannot be moved.
    """
    path, target = _picture(folder, class_name, name), _class_folder(folder, to_class)
    if path.parent == target:
        return name
    with _writing(path):
        new_name = _next_name(target, path.suffix)
        path.rename(target / new_name)
    return new_name


def class_name_trouble(name: str) -> ConvvizError | None:
    """Why no class can be called `name`; None where one can."""
    plain = unicodedata.normalize("NFC", name).strip()
    if not plain or len(plain) > _LONGEST_NAME:
        sentence = f"A class's name has 1 to {_LONGEST_NAME} characters; received {len(plain)}."
        return ConvvizError("class-name-length", sentence, limit=_LONGEST_NAME, received=len(plain))
    wrong = _NOT_IN_NAMES.search(plain) or _DEVICES.fullmatch(plain)
    if wrong or plain.endswith(".") or is_hidden(plain):
        sentence = f"“{plain}” cannot be a folder's name; letters, digits and spaces would be right."
        return ConvvizError("class-name-wrong", sentence, name=plain)
    return None


def _new_class(folder: Path, name: str, besides: str = "") -> Path:
    """Where a class called `name` will be; `besides` is the class that bears the name so far."""
    trouble = class_name_trouble(name)
    if trouble is not None:
        raise trouble
    plain = unicodedata.normalize("NFC", name).strip()
    others = (each for each, _ in open_collection(folder).counts if each != besides)
    if plain.casefold() in {each.casefold() for each in others}:
        raise ConvvizError("class-taken", f"There is a class {plain} already.", name=plain)
    return folder / plain


def _class_folder(folder: Path, name: str) -> Path:
    known = {each for each, _ in open_collection(folder).counts}
    if name not in known:
        raise ConvvizError("class-unknown", f"There is no class {name} in {folder.name}.", name=name)
    return folder / name


def _picture(folder: Path, class_name: str, name: str) -> Path:
    path = _class_folder(folder, class_name) / name
    if name not in _pictures(path.parent):
        raise ConvvizError("file-missing", f"There is no file {name}.", name=name)
    return path


def _pictures(path: Path) -> set[str]:
    with os.scandir(path) as found:
        return {
            entry.name
            for entry in found
            if not is_hidden(entry.name) and may_be_picture(entry.name) and entry.is_file()
        }


def _next_name(path: Path, ending: str) -> str:
    numbers = (re.fullmatch(r"([0-9]{1,9})\..*", name) for name in _pictures(path))
    last = max((int(number[1]) for number in numbers if number), default=0)
    return f"{last + 1:04d}{ending}"


def _write_whole(path: Path, content: bytes) -> None:
    # Hidden, so that a part that a power cut leaves is no picture.
    part = path.with_name(f".convviz-{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@contextlib.contextmanager
def _writing(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        sentence = f"Cannot write {path}: {reason}."
        raise ConvvizError("cannot-write", sentence, path=str(path), reason=reason) from error


def _no_collection(folder: Path) -> ConvvizError:
    sentence = f"{folder.name} is no collection of drawings or photographs that can be read here."
    return ConvvizError("collection-unknown", sentence, name=folder.name)
