"""The archive that a workspace file is: a zip of known names and bounded sizes, read with distrust."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping

from convviz.layers.errors import ConvvizError
from convviz.states.files.workspace_errors import damaged, too_large

MAX_UNPACKED = 600_000_000
MAX_ENTRIES = 16

_NAME = re.compile(r"state\.json|blobs/[0-9a-f]{64}\.npy")
_MAX_STATE = 32_000_000
# A constant picture packs a thousandfold: only what unpacks to more than this must have a believable ratio.
_MAX_UNPACKED_AT_ANY_RATIO = 64_000_000
_MAX_RATIO = 200
# "End of central directory record" of the zip format (APPNOTE.TXT 4.3.16), without a comment.
_END = struct.Struct("<4s4H2LH")
_MAX_DIRECTORY = 100_000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
# What zipfile is known to raise on archives that are not sound.
_UNSOUND = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    IndexError,
    KeyError,
)


def pack(entries: Mapping[str, bytes]) -> bytes:
    """The archive of `entries`; the same entries always give the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = 0o644 << 16
            # Level 1: saving must not be felt, and pictures hardly get smaller above it.
            archive.writestr(info, data, zipfile.ZIP_DEFLATED, compresslevel=1)
    return file.getvalue()


def unpack(untrusted_data: bytes) -> dict[str, bytes]:
    """The entries of an archive by their names.

    Raises:
        ConvvizError: It is no sound archive, holds what does not belong, or is too large unpacked.
    """
    try:
        _check_end(untrusted_data)
        with zipfile.ZipFile(io.BytesIO(untrusted_data)) as archive:
            entries = archive.infolist()
            _check_directory(entries)
            return {entry.filename: archive.read(entry) for entry in entries}
    except ConvvizError:
        raise
    except _UNSOUND as error:
        raise damaged("it is no complete archive") from error


def _check_end(data: bytes) -> None:
    """Bounds the directory before zipfile builds an object for each of its entries."""
    if len(data) < _END.size:
        raise damaged("it is no complete archive")
    signature, _disk, _first_disk, _here, entries, size, _offset, comment = _END.unpack(data[-_END.size :])
    if signature != b"PK\x05\x06" or comment or data[-_END.size - 20 :].startswith(b"PK\x06\x07"):
        raise damaged("it is no complete archive")
    if entries > MAX_ENTRIES or size > _MAX_DIRECTORY:
        raise damaged(f"it holds more than {MAX_ENTRIES} entries")


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    if len(entries) > MAX_ENTRIES:
        raise damaged(f"it holds more than {MAX_ENTRIES} entries")
    if len(set(names)) != len(names):
        raise damaged("it holds two entries of one name")
    for entry in entries:
        if not _NAME.fullmatch(entry.filename):
            raise damaged("it holds an entry that does not belong into a workspace")
        if entry.compress_type not in _METHODS or entry.flag_bits & _ENCRYPTED:
            raise damaged("it is packed in a way that workspaces are not")
    if "state.json" not in names:
        raise damaged("it holds no state.json")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    state = next(entry.file_size for entry in entries if entry.filename == "state.json")
    bomb = unpacked > max(_MAX_UNPACKED_AT_ANY_RATIO, _MAX_RATIO * packed)
    if unpacked > MAX_UNPACKED or state > _MAX_STATE or bomb:
        raise too_large(unpacked, MAX_UNPACKED)
