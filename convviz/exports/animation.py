"""Writes the animation of a stage, step by step, as a GIF or a video; memory does not grow with its length.

1. The steps to draw are chosen: all of them, or evenly spread where there are more than are wanted.
2. Each step is derived from the state with its transport moved there, and painted.
3. The painted frame goes to the writer at once; the last one stays for a while.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file
from convviz.exports.frame_painter import FramePainter
from convviz.exports.gif import GifWriter
from convviz.exports.mp4 import Mp4Writer
from convviz.exports.palette import Palette, Pixels
from convviz.painting.theme import Theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Lab

# How long the complete picture stays: before a GIF begins again, and before a player closes a video.
_GIF_HOLD_S = 2.0
_VIDEO_HOLD_S = 1.0
# Browsers show shorter delays more slowly than asked.
_SHORTEST_CS = 2


@dataclass(frozen=True, eq=False)
class Animation:
    """What is animated.

    Attributes:
        state: The lab; its selected stage is stepped.
        blobs: The arrays that the state names.
        theme: Its colours.
        size: (width, height) in pixels.
        fps: Steps a second; a GIF shows at most 50.
        most_frames: The most steps that are drawn.
        caption: Whether a line above says what is shown.
    """

    state: Lab
    blobs: BlobStore
    theme: Theme
    size: tuple[int, int] = (960, 540)
    fps: float = 8.0
    most_frames: int = 1000
    caption: bool = True


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


def write_gif(path: Path, animation: Animation, watch: Watch | None = None) -> int | None:
    """Writes the animation as a GIF that repeats for ever.

    Returns:
        The number of frames, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The stage cannot run, or the file cannot be written.
    """
    painter = _painter(animation, animation.size)
    positions = steps(painter.count, animation.most_frames)
    middle = positions[[0, len(positions) // 3, 2 * len(positions) // 3, -1]]
    palette = Palette([painter.paint(int(position)).copy() for position in middle])
    try:
        with whole_file(path) as part, part.open("r+b", buffering=0) as file:
            writer = GifWriter(file, animation.size, palette)
            for index, frame in enumerate(_frames(painter, positions, watch or Watch())):
                writer.add(frame, _centiseconds(index, animation.fps))
            writer.add(painter.paint(int(positions[-1])), round(100 * _GIF_HOLD_S))
            writer.close()
    except _Cancelled:
        return None
    return len(positions)


def write_mp4(path: Path, animation: Animation, watch: Watch | None = None) -> int | None:
    """Writes the animation as a video, with sides rounded up to even numbers.

    Returns:
        The number of steps, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The stage cannot run, the file cannot be written, or ffmpeg is missing or fails.
    """
    width, height = animation.size
    size = (width + width % 2, height + height % 2)
    painter = _painter(animation, size)
    positions = steps(painter.count, animation.most_frames)
    try:
        with whole_file(path) as part, Mp4Writer(part, size, animation.fps) as video:
            for frame in _frames(painter, positions, watch or Watch()):
                video.add(frame)
            last = painter.paint(int(positions[-1]))
            for _ in range(round(_VIDEO_HOLD_S * animation.fps)):
                video.add(last)
    except _Cancelled:
        return None
    return len(positions)


def _painter(animation: Animation, size: tuple[int, int]) -> FramePainter:
    return FramePainter(animation.state, animation.blobs, animation.theme, size, caption=animation.caption)


def _frames(painter: FramePainter, positions: NDArray[np.intp], watch: Watch) -> Iterator[Pixels]:
    """The frames one after the other; each is valid until the next one."""
    for index, position in enumerate(positions.tolist()):
        if watch.cancelled():
            raise _Cancelled
        yield painter.paint(position)
        watch.progress(index + 1, len(positions))


def _centiseconds(index: int, fps: float) -> int:
    """How long frame `index` stays: rounded so that errors do not add up."""
    return max(_SHORTEST_CS, round((index + 1) * 100 / fps) - round(index * 100 / fps))
