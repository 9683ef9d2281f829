"""Counts the frames of an animation or the pages of a document without decoding them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

# A hostile file could hold millions; counting them would take minutes.
_COUNTED_AT_MOST = 1000
_GIF_BLOCKS_READ = 200_000


def count_frames(image: Image, data: bytes) -> int:
    """The number of frames or pages of the opened `image`, whose file is `data`; at most 1,000."""
    if image.format == "GIF":  # Pillow would read every byte of it
        return _gif_frames(data)
    if image.format != "TIFF":  # all others tell it in their header
        return max(1, min(getattr(image, "n_frames", 1), _COUNTED_AT_MOST))
    count = 1
    # EOFError after the last page; a damaged later page raises nearly every type, and is not shown anyway.
    with suppress(Exception):
        while count < _COUNTED_AT_MOST:
            image.seek(count)
            count += 1
    image.seek(0)
    return count


def _gif_frames(data: bytes) -> int:
    """Counts image descriptors by walking the blocks (GIF89a specification, sections 18 to 26)."""
    at, frames = 13 + _colour_table_bytes(data, 10), 0
    for _ in range(_GIF_BLOCKS_READ):
        kind = data[at : at + 1]
        if kind == b"!":
            at += 2
        elif kind == b",":
            frames += 1
            at += 11 + _colour_table_bytes(data, at + 9)
        else:
            break
        if frames == _COUNTED_AT_MOST:
            break
        at = _after_sub_blocks(data, at)
    return max(1, frames)


def _colour_table_bytes(data: bytes, flags_at: int) -> int:
    flags = data[flags_at] if flags_at < len(data) else 0
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_sub_blocks(data: bytes, at: int) -> int:
    for _ in range(_GIF_BLOCKS_READ):
        length = data[at] if at < len(data) else 0
        at += 1 + length
        if length == 0:
            break
    return at
