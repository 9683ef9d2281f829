"""Files for numbers that are too many for memory; they go with this process, however it ends."""

from __future__ import annotations

import os
import shutil
import tempfile
from io import FileIO
from pathlib import Path

# A disk: on many systems the folder for temporary files is memory itself.
_ON_DISK = Path("/var/tmp")  # noqa: S108 - nothing in it has a name that could be foreseen


def scratch_file() -> FileIO:
    """A new file, unbuffered, open for reading and writing; it is deleted when it is closed.

    Raises:
        OSError: It cannot be made.
    """
    return tempfile.TemporaryFile(prefix="convviz-", buffering=0, dir=_folder())


def scratch_room() -> int:
    """How many bytes the disk of such files has free."""
    return shutil.disk_usage(_folder()).free


def _folder() -> Path:
    if "TMPDIR" not in os.environ and _ON_DISK.is_dir() and os.access(_ON_DISK, os.W_OK):
        return _ON_DISK
    return Path(tempfile.gettempdir())
