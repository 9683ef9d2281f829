"""Pictures painted one after the other, written as a GIF, a WebP or a video; memory does not grow with their number.

1. The positions to draw are chosen: all of them, or evenly spread where there are more than are wanted.
2. Each is painted, and goes to the writer at once.
3. The last one stays for a while.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file
from convviz.exports.gif import GifWriter
from convviz.exports.mp4 import Mp4Writer
from convviz.exports.palette import Palette, Pixels

# How long the complete picture stays: before a GIF begins again, and before a player closes a video.
_GIF_HOLD_S = 2.0
_VIDEO_HOLD_S = 1.0
# Browsers show shorter delays more slowly than asked.
_SHORTEST_CS = 2


class FrameSource(Protocol):
    """Paints the pictures of an animation."""

    @property
    def count(self) -> int:
        """How many there are."""
        ...

    def paint(self, position: int) -> Pixels:
        """One of them, 0xffRRGGBB of shape (height, width); it may be the same array each time."""
        ...


@dataclass(frozen=True)
class Watch:
    """What looks on while a file is written.

    Attributes:
        progress: Is told how many of how many frames are written.
        cancelled: Is asked before each frame whether to stop.
    """

    progress: Callable[[int, int], None] = lambda _done, _total: None
    cancelled: Callable[[], bool] = lambda: False


class _Cancelled(Exception):  # noqa: N818 - it is a wish, no error
    """Leaves the writers, so that they clean up."""


def steps(count: int, most: int) -> NDArray[np.intp]:
    """Which of `count` positions to draw when at most `most` are wanted: evenly spread, the last one always.

    >>> steps(5, 10).tolist(), steps(9, 3).tolist(), steps(9, 1).tolist()
    ([0, 1, 2, 3, 4], [0, 4, 8], [8])
    """
    if count <= most:
        return np.arange(count)
    return np.linspace(count - 1 if most == 1 else 0, count - 1, most).round().astype(np.intp)


def gif_of(
    path: Path, source: FrameSource, size: tuple[int, int], fps: float, most: int, watch: Watch
) -> int | None:
    """Writes pictures as a GIF that repeats for ever.

    Args:
        path: The file.
        source: Paints pictures of `size`.
        size: (width, height) in pixels.
        fps: Pictures a second; a GIF shows at most 50.
        most: The most pictures that are drawn.
        watch: What looks on.

    Returns:
        The number of pictures, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The file cannot be written, or a picture cannot be painted.
    """
    positions = steps(source.count, most)
    middle = positions[[0, len(positions) // 3, 2 * len(positions) // 3, -1]]
    palette = Palette([source.paint(int(position)).copy() for position in middle])
    try:
        with whole_file(path) as part, part.open("r+b", buffering=0) as file:
            writer = GifWriter(file, size, palette)
            for index, frame in enumerate(_frames(source, positions, watch)):
                writer.add(frame, _centiseconds(index, fps))
            writer.add(source.paint(int(positions[-1])), round(100 * _GIF_HOLD_S))
            writer.close()
    except _Cancelled:
        return None
    return len(positions)


def mp4_of(
    path: Path, source: FrameSource, size: tuple[int, int], fps: float, most: int, watch: Watch
) -> int | None:
    """Writes pictures as a video; `size` has even sides, as `even` makes them.

    The rest is as in `gif_of`; ffmpeg can be missing or fail, too.
    """
    positions = steps(source.count, most)
    try:
        with whole_file(path) as part, Mp4Writer(part, size, fps) as video:
            for frame in _frames(source, positions, watch):
                video.add(frame)
            last = source.paint(int(positions[-1]))
            for _ in range(round(_VIDEO_HOLD_S * fps)):
                video.add(last)
    except _Cancelled:
        return None
    return len(positions)


def webp_of(
    path: Path, source: FrameSource, size: tuple[int, int], fps: float, most: int, watch: Watch
) -> int | None:
    """Writes pictures as an animated WebP that repeats for ever, in exact colours; the rest is as in `gif_of`."""
    from convviz.exports.webp import write_webp

    positions = steps(source.count, most).tolist()
    durations = [10 * _centiseconds(index, fps) for index in range(len(positions))]
    durations[-1] += round(1000 * _GIF_HOLD_S)

    def frame(index: int) -> Pixels:
        if watch.cancelled():
            raise _Cancelled
        painted = source.paint(positions[index])
        watch.progress(index + 1, len(positions))
        return painted

    try:
        with whole_file(path) as part, part.open("r+b") as file:
            write_webp(file, size, frame, durations)
    except _Cancelled:
        return None
    return len(positions)


ANIMATIONS = (".gif", ".mp4", ".webp")
"""The endings of files that move."""


def size_of(suffix: str, size: tuple[int, int]) -> tuple[int, int]:
    """The size of an animation's pictures in a file that ends in `suffix`: of a video the sides are even."""
    return even(size) if suffix.lower() == ".mp4" else size


def animation_of(
    path: Path, source: FrameSource, size: tuple[int, int], fps: float, most: int, watch: Watch
) -> int | None:
    """Writes pictures of `size_of(path.suffix, …)` as the file's ending says, one of `ANIMATIONS`; else as `gif_of`."""
    write = {".gif": gif_of, ".mp4": mp4_of, ".webp": webp_of}[path.suffix.lower()]
    return write(path, source, size, fps, most, watch)


def even(size: tuple[int, int]) -> tuple[int, int]:
    """A size with sides rounded up to even numbers: videos know no others."""
    width, height = size
    return width + width % 2, height + height % 2


def _frames(source: FrameSource, positions: NDArray[np.intp], watch: Watch) -> Iterator[Pixels]:
    """The frames one after the other; each is valid until the next one."""
    for index, position in enumerate(positions.tolist()):
        if watch.cancelled():
            raise _Cancelled
        yield source.paint(position)
        watch.progress(index + 1, len(positions))


def _centiseconds(index: int, fps: float) -> int:
    """How long frame `index` stays: rounded so that errors do not add up."""
    return max(_SHORTEST_CS, round((index + 1) * 100 / fps) - round(index * 100 / fps))
