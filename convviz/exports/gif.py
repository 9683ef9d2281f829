"""Writes animated GIFs, of each frame only what changed (GIF89a specification, CompuServe 1990)."""

from __future__ import annotations

import struct
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from convviz.exports.palette import UNCHANGED, Indices, Palette, Pixels

_LZW_BITS = 8
_FOREVER = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
_END = b"\x3b"
# A global table of 256 colours.
_GLOBAL_TABLE = 0xF7
# "Do not dispose", with a transparent colour.
_CONTROL = 0b00000101
_DELAY_AT = 4
_LONGEST_DELAY = 0xFFFF


class GifWriter:
    """An animated GIF that repeats for ever.

    1. The header with the global colour table is written at once.
    2. Each frame is written as it comes; one equal to the frame before makes that one last longer instead.
    3. `close` writes the end.

    Args:
        file: Where the bytes go; it can seek, and best is unbuffered.
        size: (width, height) in pixels, each at most 65,535.
        palette: The colours of all frames.
    """

    def __init__(self, file: BinaryIO, size: tuple[int, int], palette: Palette) -> None:
        self._file = file
        self._palette = palette
        self._shown: Pixels | None = None
        # Memory that is asked for anew with each frame costs as much as the comparison.
        self._changed = np.ones(size[::-1], dtype=np.bool_)
        self._control_at = 0
        self._delay = 0
        screen = struct.pack("<HHBBB", *size, _GLOBAL_TABLE, 0, 0)
        self._file.write(b"GIF89a" + screen + palette.table() + _FOREVER)

    def add(self, frame: Pixels, centiseconds: int) -> None:
        """Shows `frame`, 0xAARRGGBB of shape (height, width), for so many hundredths of a second."""
        if self._shown is None:
            self._shown = np.empty_like(frame)
        else:
            np.not_equal(frame, self._shown, out=self._changed)
        if self._changed.any():
            self._delay = min(centiseconds, _LONGEST_DELAY)
            self._write(frame, self._changed)
            np.copyto(self._shown, frame)
        else:
            self._last_longer(centiseconds)

    def close(self) -> None:
        """Ends the file; at least one frame was added."""
        self._file.write(_END)

    def _write(self, frame: Pixels, changed: NDArray[np.bool_]) -> None:
        (top, bottom), (left, right) = (_extent(changed, axis) for axis in (0, 1))
        box = np.s_[top : bottom + 1, left : right + 1]
        new = changed[box]
        indices: Indices = np.full(new.shape, UNCHANGED, dtype=np.uint8)
        indices[new] = self._palette.indices(frame[box][new])
        self._control_at = self._file.tell()
        control = struct.pack("<BHBB", _CONTROL, self._delay, UNCHANGED, 0)
        place = struct.pack("<HHHHBB", left, top, right + 1 - left, bottom + 1 - top, 0, _LZW_BITS)
        self._file.write(b"\x21\xf9\x04" + control + b"\x2c" + place)
        _write_packed(self._file, indices)
        self._file.write(b"\0")

    def _last_longer(self, centiseconds: int) -> None:
        self._delay = min(self._delay + centiseconds, _LONGEST_DELAY)
        end = self._file.tell()
        self._file.seek(self._control_at + _DELAY_AT)
        self._file.write(struct.pack("<H", self._delay))
        self._file.seek(end)


def _extent(changed: NDArray[np.bool_], axis: int) -> tuple[int, int]:
    """The first and the last row (axis 0) or column (axis 1) in which something changed."""
    lines = np.flatnonzero(np.any(changed, axis=1 - axis))
    return int(lines[0]), int(lines[-1])


def _write_packed(file: BinaryIO, indices: Indices) -> None:
    """Writes the LZW codes of `indices` in blocks, by Pillow."""
    from PIL import Image, ImageFile

    height, width = indices.shape
    image = Image.frombytes("P", (width, height), indices.tobytes())
    # Pillow's plugins for other formats save this way too. Unlike `tobytes`, it lets other threads run meanwhile.
    tile = ImageFile._Tile("gif", (0, 0, width, height), 0, ("P", _LZW_BITS, 0))  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    ImageFile._save(image, file, [tile])  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
