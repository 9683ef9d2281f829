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
# "Do not dispose", with a transparent colour.
_CONTROL = 0b00000101
_LONGEST_DELAY = 0xFFFF


class GifWriter:
    """An animated GIF that repeats for ever.

    1. The header with the global colour table is written at once.
    2. Each frame waits until the next one comes: an equal one only makes it last longer.
    3. `close` writes the last frame and the end.

    Args:
        file: Where the bytes go.
        size: (width, height) in pixels, each at most 65,535.
        palette: The colours of all frames.
    """

    def __init__(self, file: BinaryIO, size: tuple[int, int], palette: Palette) -> None:
        self._file = file
        self._palette = palette
        self._shown: Pixels | None = None
        self._waiting = b""
        self._delay = 0
        # 0xF7: a global table of 256 colours.
        self._file.write(b"GIF89a" + struct.pack("<HHBBB", *size, 0xF7, 0, 0) + palette.table() + _FOREVER)

    def add(self, frame: Pixels, centiseconds: int) -> None:
        """Shows `frame`, 0xAARRGGBB of shape (height, width), for so many hundredths of a second."""
        if self._shown is None:
            self._begin(frame, np.ones(frame.shape, dtype=np.bool_))
        else:
            changed = frame != self._shown
            if changed.any():
                self._begin(frame, changed)
        self._delay += centiseconds

    def close(self) -> None:
        """Ends the file; at least one frame was added."""
        self._write_waiting()
        self._file.write(_END)

    def _begin(self, frame: Pixels, changed: NDArray[np.bool_]) -> None:
        self._write_waiting()
        (top, bottom), (left, right) = (_extent(changed, axis) for axis in (0, 1))
        box = np.s_[top : bottom + 1, left : right + 1]
        new = changed[box]
        indices = np.full(new.shape, UNCHANGED, dtype=np.uint8)
        indices[new] = self._palette.indices(frame[box][new])
        self._waiting = _image(indices, left, top)
        self._shown = frame.copy()

    def _write_waiting(self) -> None:
        if self._waiting:
            delay = min(self._delay, _LONGEST_DELAY)
            self._file.write(b"\x21\xf9\x04" + struct.pack("<BHBB", _CONTROL, delay, UNCHANGED, 0))
            self._file.write(self._waiting)
        self._delay = 0


def _extent(changed: NDArray[np.bool_], axis: int) -> tuple[int, int]:
    """The first and the last row (axis 0) or column (axis 1) in which something changed."""
    lines = np.flatnonzero(np.any(changed, axis=1 - axis))
    return int(lines[0]), int(lines[-1])


def _image(indices: Indices, left: int, top: int) -> bytes:
    """One image block: its place, and its LZW data in Pillow's packing."""
    from PIL import Image

    height, width = indices.shape
    data = Image.frombytes("P", (width, height), indices.tobytes()).tobytes("gif", "P", _LZW_BITS, 0)
    return b"\x2c" + struct.pack("<HHHHBB", left, top, width, height, 0, _LZW_BITS) + data + b"\0"
