"""The files in a zip, read where they lie: nothing is unpacked to the disk, and no name in it leads anywhere."""

from __future__ import annotations

import stat
import struct
import threading
import weakref
import zipfile
import zlib
from pathlib import Path

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.checks import check_counts, check_going, damaged, unreadable
from convviz.pictures.sets.file_set import MAX_FILE_BYTES
from convviz.pictures.sets.listing import (
    COLLECTION,
    FileNames,
    Folder,
    Lister,
    Listing,
    is_hidden,
    is_link,
    may_be_picture,
)
from convviz.pictures.sets.picture_set import Cancel, Progress

_LOCAL_HEADER = b"PK\x03\x04"
_LOCAL_BYTES = 30
_ENCRYPTED = 0x1
_MEGABYTE = 1_000_000
_COLLECTION_BYTES = 10_000
_TOLD_EVERY = 10_000
# Where no file reaches to, and what no signed number of 64 bits exceeds.
_FARTHEST = 1 << 62


class ZipFiles:
    """Reads members of the zip at `path`, kept as five numbers each; the file is closed with this object."""

    def __init__(self, path: Path, members: list[zipfile.ZipInfo], names: FileNames) -> None:
        self._path, self._names = path, names
        self._file = path.open("rb", buffering=0)
        weakref.finalize(self, self._file.close)
        self._lock = threading.Lock()
        self._offsets = np.array([member.header_offset for member in members], dtype=np.int64)
        self._packed = np.array([member.compress_size for member in members], dtype=np.int64)
        self._sizes = np.array([member.file_size for member in members], dtype=np.int64)
        self._sums = np.array([member.CRC for member in members], dtype=np.uint32)
        self._deflated = np.array([member.compress_type != zipfile.ZIP_STORED for member in members])

    def read(self, index: int, at_most: int | None = None) -> bytes:
        """A whole member, or its first `at_most` bytes.

        Raises:
            ConvvizError: It is damaged, or the zip cannot be read any more.
        """
        packed, size = int(self._packed[index]), int(self._sizes[index])
        wanted = size if at_most is None else min(size, at_most)
        whole = wanted == size
        try:
            # No more than what was declared is ever unpacked.
            data = self._member(
                int(self._offsets[index]), packed if whole else min(packed, 2 * wanted + 1000)
            )
            if self._deflated[index]:
                data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, wanted) if wanted else b""
        except OSError as error:
            raise unreadable(self._path, error) from error
        except (zlib.error, struct.error) as error:
            raise self._damaged(index) from error
        data = data[:wanted]
        if whole and (len(data) != size or zlib.crc32(data) != self._sums[index]):
            raise self._damaged(index)
        return data

    def _member(self, offset: int, length: int) -> bytes:
        """`length` bytes of a member's content as it is stored (PKWARE's APPNOTE 6.3.10, section 4.3.7)."""
        with self._lock:
            self._file.seek(offset)
            head = self._file.read(_LOCAL_BYTES)
            name, extra = struct.unpack("<HH", head[26:30])
            if not head.startswith(_LOCAL_HEADER):
                raise zlib.error("no member begins here")
            self._file.seek(name + extra, 1)
            return self._file.read(length)

    def _damaged(self, index: int) -> ConvvizError:
        return damaged(Path(self._names.path(index)))


def list_zip(
    path: Path, archive: zipfile.ZipFile, cancel: Cancel | None = None, progress: Progress | None = None
) -> tuple[Listing, ZipFiles]:
    """The files in `archive`, in the order of names, and what reads them.

    Raises:
        ConvvizError: It has too many pictures, or reading was cancelled.
    """
    lister = Lister()
    members: list[zipfile.ZipInfo] = []
    files = (member for member in archive.infolist() if not member.is_dir())
    named = sorted((_parts(member), at, member) for at, member in enumerate(files))
    for (folder, name), at, member in named:
        if at % _TOLD_EVERY == 0:
            check_going(cancel)
            check_counts(path.name, 0, len(members))
            if progress is not None:
                progress(len(members), None)
        if any(is_hidden(part) for part in folder if part not in {".", ".."}) or is_hidden(name):
            continue
        refusal = _refusal(member, name, folder)
        if name == COLLECTION and refusal is None and member.file_size <= _COLLECTION_BYTES:
            lister.collect(folder, archive.read(member))
        elif not may_be_picture(name):
            lister.add_other(folder, name)
        elif refusal is not None:
            lister.skip(folder, name, refusal)
        else:
            lister.add(folder, name)
            members.append(member)
    check_counts(path.name, 0, len(members))
    listing = lister.listing()
    return listing, ZipFiles(path, members, listing.names)


def _parts(member: zipfile.ZipInfo) -> tuple[Folder, str]:
    """The folder of a member and its name; some write their paths with Windows's sign."""
    *folder, name = (part for part in member.filename.replace("\\", "/").split("/") if part)
    return tuple(folder), name


def _refusal(member: zipfile.ZipInfo, name: str, folder: Folder) -> ConvvizError | None:
    """Why a member is passed over, if it is."""
    if stat.S_ISLNK(member.external_attr >> 16):
        return is_link(name)
    if member.flag_bits & _ENCRYPTED:
        sentence = f"{name} is locked with a password; unpack the archive and choose the folder."
        return ConvvizError("set-locked", sentence, name=name)
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        sentence = (
            f"{name} is packed in a way that is not known here; unpack the archive and choose the folder."
        )
        return ConvvizError("set-packing", sentence, name=name)
    if ".." in folder or "." in folder or ":" in "".join(folder):
        sentence = f"{name} has a path that leads out of the archive."
        return ConvvizError("set-odd-path", sentence, name=name)
    return _unbearable(member, name)


def _unbearable(member: zipfile.ZipInfo, name: str) -> ConvvizError | None:
    """Why the numbers that a member declares cannot be worked with, if they cannot."""
    if (size := max(member.file_size, member.compress_size)) > MAX_FILE_BYTES:
        megabytes, limit = -(-size // _MEGABYTE), MAX_FILE_BYTES // _MEGABYTE
        sentence = f"{name} has {megabytes} MB; the limit is {limit} MB."
        return ConvvizError("file-too-large", sentence, name=name, megabytes=megabytes, limit=limit)
    if not 0 <= member.header_offset < _FARTHEST:
        return damaged(Path(name))
    return None
