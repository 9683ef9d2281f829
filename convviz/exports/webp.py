"""Writes animated WebPs: exact colours, of each frame only what changed, by Pillow's encoder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import BinaryIO

# This module is imported only when a WebP is written.
from PIL import Image  # noqa: TID253

from convviz.exports.palette import Pixels

# Exact colours in a ninth of the size that the quickest way takes, at about twenty milliseconds a frame.
_EFFORT = 2
_QUALITY = 50


class _Frames(Image.Image):
    """An image of several frames for Pillow, each made when it is asked for: memory does not grow with their number.

    Args:
        size: (width, height) in pixels.
        count: How many frames there are.
        frame: One of them, 0xffRRGGBB of shape (height, width), by its place.
    """

    def __init__(self, size: tuple[int, int], count: int, frame: Callable[[int], Pixels]) -> None:
        super().__init__()
        self._mode = "RGB"
        self._size = size
        self._frame = frame
        self._at = -1
        self.n_frames = count
        self.is_animated = count > 1

    def seek(self, frame: int) -> None:
        """Makes the frame at a place the one that is shown."""
        if frame != self._at:
            self._at = frame
            data = self._frame(frame).astype("<u4", copy=False).tobytes()
            self.im = Image.frombytes("RGB", self._size, data, "raw", "BGRX").im

    def tell(self) -> int:
        """The place of the frame that is shown."""
        return self._at


def write_webp(
    file: BinaryIO, size: tuple[int, int], frame: Callable[[int], Pixels], milliseconds: Sequence[int]
) -> None:
    """Writes an animation that repeats for ever.

    Args:
        file: Where the bytes go, all of them at the end.
        size: (width, height) in pixels, each at most 16,383.
        frame: One frame by its place, 0xffRRGGBB of shape (height, width); each is asked for once, in order.
        milliseconds: How long each frame is shown; at least one.
    """
    frames = _Frames(size, len(milliseconds), frame)
    frames.seek(0)
    frames.save(
        file,
        format="WEBP",
        save_all=True,
        duration=list(milliseconds),
        loop=0,
        lossless=True,
        quality=_QUALITY,
        method=_EFFORT,
    )
