"""Whoever trains a run holds a lock in its folder, so that nobody else goes on with it or takes it for interrupted.

The lock is the system's, on the file `lock`: it goes with the process that holds it, however that ends. The file itself
means nothing, and one that a killed process left is taken over.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO

from convviz.layers.errors import ConvvizError

_NAME = "lock"
# Asking takes the lock for a moment too: that is waited for, and a training lasts longer.
_ASKED_S, _AGAIN_S = 0.5, 0.01

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO, *, shared: bool) -> None:
        del shared  # Windows has no such locks by this function
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO, *, shared: bool) -> None:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


@contextlib.contextmanager
def held(folder: Path) -> Generator[None]:
    """Holds the lock of a run's folder, which is made if need be.

    Raises:
        ConvvizError: Another process trains the run, or the folder cannot be written.
    """
    path = folder / _NAME
    until = time.monotonic() + _ASKED_S
    while (file := _taken(path)) is None:
        if time.monotonic() > until:
            sentence = f"{folder.name} is being trained by another window or program; stop it there first."
            raise ConvvizError("run-trained-elsewhere", sentence, name=folder.name)
        time.sleep(_AGAIN_S)
    try:
        yield
    finally:
        _let_go(file, path)


def is_held(folder: Path) -> bool:
    """Whether a living process trains the run of a folder."""
    try:
        with (folder / _NAME).open("rb") as file:
            return not _locked(file, shared=True)
    except OSError:
        return False


def _taken(path: Path) -> BinaryIO | None:
    """The locked file, or None where another process has it.

    Raises:
        ConvvizError: It cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("ab")
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"Cannot write {path}: {reason}."
        raise ConvvizError("cannot-write", sentence, path=str(path), reason=reason) from error
    if _locked(file, shared=False) and _is_still(path, file):
        return file
    file.close()
    return None


def _locked(file: BinaryIO, *, shared: bool) -> bool:
    """Takes the lock; whether it could, which counts as true on a disk that knows no locks."""
    try:
        _lock(file, shared=shared)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


def _let_go(file: BinaryIO, path: Path) -> None:
    """Removes the file before the lock goes, while it is nobody else's; Windows removes none that is open."""
    if sys.platform == "win32":
        file.close()
    with contextlib.suppress(OSError):
        path.unlink()
    file.close()


def _is_still(path: Path, file: BinaryIO) -> bool:
    """Whether the file at `path` is the one that was opened, and not another since its holder removed that."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False
