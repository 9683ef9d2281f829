"""Writes files whole or not at all: what stood at a path before is replaced only by a finished file."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Generator
from pathlib import Path

from convviz.layers.errors import ConvvizError


def write_whole(path: Path, data: bytes | bytearray) -> None:
    """Writes `data` to `path`, whole or not at all.

    Raises:
        ConvvizError: The file cannot be written; what stood at `path` is untouched.
    """
    with whole_file(path) as part:
        part.write_bytes(data)


@contextlib.contextmanager
def whole_file(path: Path) -> Generator[Path]:
    """Gives the path of an empty file beside `path`, which takes its place when the block ends well.

    When the block raises (a full disk, a cancelled export, Ctrl+C), the part is removed and `path` stays.

    Raises:
        ConvvizError: The file cannot be written.
    """
    target = Path(os.path.realpath(path))
    try:
        part = _reserve(target)
        try:
            yield part
            _settle(part)
            part.replace(target)
            _settle_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise _refusal(path, error) from error


def _reserve(target: Path) -> Path:
    """An empty file beside `target`, with the rights that `target` has or would be given."""
    import secrets

    part = target.with_name(f".convviz-{secrets.token_hex(8)}.part")
    if not target.exists():
        part.touch(exist_ok=False)
        return part
    if not target.is_file():
        raise OSError(errno.EISDIR, "it is not a file")
    if not os.access(target, os.W_OK):
        raise OSError(errno.EACCES, "it may not be changed")
    part.touch(exist_ok=False)
    part.chmod(stat.S_IMODE(target.stat().st_mode))
    return part


def _settle(part: Path) -> None:
    # Renaming an unwritten file over a written one is how a power cut leaves an empty file.
    with part.open("r+b") as file:
        os.fsync(file.fileno())


def _settle_folder(folder: Path) -> None:
    # Windows cannot open folders, and some network folders refuse to be synced: the file is safe by then.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refusal(path: Path, error: OSError) -> ConvvizError:
    if error.errno == errno.ENOENT and not path.parent.is_dir():
        text = f"Cannot write {path}: there is no folder {path.parent}."
        return ConvvizError("no-folder-for", text, path=str(path), folder=str(path.parent))
    reason = (error.strerror or str(error)).rstrip(".")
    return ConvvizError("cannot-write", f"Cannot write {path}: {reason}.", path=str(path), reason=reason)
