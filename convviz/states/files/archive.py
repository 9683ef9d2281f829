"""The archive that a workspace or a lesson is: a zip of known names and bounded sizes, read with distrust."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from msgspec import Struct

from convviz.layers.errors import ConvvizError

# A constant picture packs a thousandfold: only what unpacks to more than this must have a believable ratio.
_MAX_UNPACKED_AT_ANY_RATIO = 64_000_000
_MAX_RATIO = 200
# "End of central directory record" of the zip format (APPNOTE.TXT 4.3.16), without a comment.
_END = struct.Struct("<4s4H2LH")
# No entry of ours has so long a name that its part of the directory is longer.
_MAX_DIRECTORY_ENTRY = 6_000
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


class Bounds(Struct, frozen=True):
    """What an archive of one kind may hold.

    Attributes:
        names: What every entry is called.
        main: The entry without which it is none.
        most_entries: How many entries it has at most.
        most_bytes: How large they are together, unpacked.
        most_main: How large the main one is.
        damaged: The error for a reason that completes "…: ".
        too_large: The error for an unpacked size and the limit, in bytes.
        stray: The reason given for an entry of another name.
    """

    names: re.Pattern[str]
    main: str
    most_entries: int
    most_bytes: int
    most_main: int
    damaged: Callable[[str], ConvvizError]
    too_large: Callable[[int, int], ConvvizError]
    stray: str


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


def unpack(untrusted_data: bytes, bounds: Bounds) -> dict[str, bytes]:
    """The entries of an archive by their names.

    Raises:
        ConvvizError: It is no sound archive, holds what does not belong, or is too large unpacked.
    """
    try:
        _check_end(untrusted_data, bounds)
        with zipfile.ZipFile(io.BytesIO(untrusted_data)) as archive:
            entries = archive.infolist()
            _check_directory(entries, bounds)
            return {entry.filename: archive.read(entry) for entry in entries}
    except ConvvizError:
        raise
    except _UNSOUND as error:
        raise bounds.damaged("it is no complete archive") from error


def _check_end(data: bytes, bounds: Bounds) -> None:
    """Bounds the directory before zipfile builds an object for each of its entries."""
    if len(data) < _END.size:
        raise bounds.damaged("it is no complete archive")
    signature, _disk, _first_disk, _here, entries, size, _offset, comment = _END.unpack(data[-_END.size :])
    if signature != b"PK\x05\x06" or comment or data[-_END.size - 20 :].startswith(b"PK\x06\x07"):
        raise bounds.damaged("it is no complete archive")
    if entries > bounds.most_entries or size > bounds.most_entries * _MAX_DIRECTORY_ENTRY:
        raise bounds.damaged(f"it holds more than {bounds.most_entries} entries")


def _check_directory(entries: list[zipfile.ZipInfo], bounds: Bounds) -> None:
    names = [entry.filename for entry in entries]
    if len(entries) > bounds.most_entries:
        raise bounds.damaged(f"it holds more than {bounds.most_entries} entries")
    if len(set(names)) != len(names):
        raise bounds.damaged("it holds two entries of one name")
    for entry in entries:
        if not bounds.names.fullmatch(entry.filename):
            raise bounds.damaged(bounds.stray)
        if entry.compress_type not in _METHODS or entry.flag_bits & _ENCRYPTED:
            raise bounds.damaged("it is packed in a way that such files are not")
    if bounds.main not in names:
        raise bounds.damaged(f"it holds no {bounds.main}")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    main = next(entry.file_size for entry in entries if entry.filename == bounds.main)
    bomb = unpacked > max(_MAX_UNPACKED_AT_ANY_RATIO, _MAX_RATIO * packed)
    if unpacked > bounds.most_bytes or main > bounds.most_main or bomb:
        raise bounds.too_large(unpacked, bounds.most_bytes)
