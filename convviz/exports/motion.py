"""What can be shown moving: cells that are computed one by one, a drawing that grows, a training."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from convviz.exports.frame_writing import FrameSource, Watch, animation_of, size_of
from convviz.painting.theme import Theme


class MotionLook(Struct, frozen=True):
    """How it is painted.

    Attributes:
        theme: The colours.
        size: (width, height) in pixels.
        caption: Whether a line above says what is shown.
        view: What is shown of it, one of the keys of the motion's `views`, or "".
    """

    theme: Theme
    size: tuple[int, int]
    caption: bool = True
    view: str = ""


class Motion(Struct, frozen=True, eq=False):
    """Something that moves.

    Attributes:
        key: What it is remembered by.
        name: What to call it, in the language in force.
        count: How many pictures it has.
        make: Gives what paints its pictures; is called in the writing thread.
        position: The picture that is on screen.
        are_cells: Whether each picture is a cell of a grid.
        views: What can be shown of it: keys and words; () where there is no choice.
    """

    key: str
    name: str
    count: int
    make: Callable[[MotionLook], FrameSource]
    position: int = 0
    are_cells: bool = False
    views: tuple[tuple[str, str], ...] = ()


def write_motion(
    path: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    *,
    motion: Motion,
    look: MotionLook,
    fps: float,
    most: int,
) -> int | None:
    """Writes it as .gif, .webp or .mp4, by the ending of `path`.

    Returns:
        The number of pictures, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: It cannot be painted, the file cannot be written, or ffmpeg is missing or fails.
    """
    size = size_of(path.suffix, look.size)
    source = motion.make(MotionLook(look.theme, size, look.caption, look.view))
    return animation_of(path, source, size, fps, most, Watch(progress, cancelled))
