"""Reads a file that a person chose: once, whole, and only if it is a file of a bearable size."""

from __future__ import annotations

import stat
from pathlib import Path

from convviz.pictures.errors import PictureError

_MEGABYTE = 1_000_000


def read_whole(path: Path, limit: int) -> bytes:
    """The bytes of the file at `path`, of which there may be at most `limit`.

    Raises:
        PictureError: The file is missing, a folder, a device, empty, too large or not readable.
    """
    check_file(path, limit)
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > limit:  # it grew since its size was taken
        raise _too_large(path.name, len(data), limit)
    return data


def check_file(path: Path, limit: int) -> int:
    """The size in bytes of the file at `path`, after making sure that it is one that can be read.

    Raises:
        PictureError: As for `read_whole`, but for the permission to read.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PictureError("file-missing", f"There is no file {path.name}.", name=path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise _unreadable(path, error) from error
    if stat.S_ISDIR(status.st_mode):
        name = path.name or str(path)  # "." and "/" have none
        raise PictureError("file-is-folder", f"{name} is a folder; choose a file in it.", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise PictureError("file-is-device", f"{path.name} is a device, not a file.", name=path.name)
    if status.st_size == 0:
        raise PictureError("file-empty", f"{path.name} is empty.", name=path.name)
    if status.st_size > limit:
        raise _too_large(path.name, status.st_size, limit)
    return status.st_size


def check_length(length: int, limit: int) -> None:
    """Makes sure that pasted data has at least one byte (or character) and at most `limit`.

    Raises:
        PictureError: It has none, or too many.
    """
    if length == 0:
        raise PictureError("file-empty", "There is nothing in what was pasted.", name="")
    if length > limit:
        raise _too_large("", length, limit)


def _too_large(name: str, size: int, limit: int) -> PictureError:
    megabytes, bound = -(-size // _MEGABYTE), limit // _MEGABYTE
    sentence = f"{name or 'What was pasted'} has {megabytes} MB; the limit is {bound} MB."
    return PictureError("file-too-large", sentence, name=name, megabytes=megabytes, limit=bound)


def _unreadable(path: Path, error: Exception) -> PictureError:
    reason = getattr(error, "strerror", None) or str(error)
    return PictureError(
        "file-unreadable", f"{path.name} cannot be read: {reason}.", name=path.name, reason=reason
    )
