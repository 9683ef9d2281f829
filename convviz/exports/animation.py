"""Writes the animation of a stage, step by step, as a GIF, a WebP or a video; memory does not grow with its length.

Each step is derived from the state with its transport moved there, and painted.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from convviz.exports.frame_painter import FramePainter
from convviz.exports.frame_writing import Watch, animation_of, size_of
from convviz.painting.theme import Theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Lab


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


def write_animation(path: Path, animation: Animation, watch: Watch | None = None) -> int | None:
    """Writes the animation as .gif, .webp or .mp4, by its ending; a video's sides are rounded up to even numbers.

    Returns:
        The number of steps, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The stage cannot run, the file cannot be written, or ffmpeg is missing or fails.
    """
    size = size_of(path.suffix, animation.size)
    painter = _painter(animation, size)
    return animation_of(path, painter, size, animation.fps, animation.most_frames, watch or Watch())


def _painter(animation: Animation, size: tuple[int, int]) -> FramePainter:
    return FramePainter(animation.state, animation.blobs, animation.theme, size, caption=animation.caption)
