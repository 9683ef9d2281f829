"""What a person chose in the export dialogs, remembered from one export to the next."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from convviz.painting.theme import ThemeName

ON_SCREEN = "screen"
FRAME_SIZES: dict[str, tuple[int, int]] = {
    "640x480": (640, 480),
    "1280x720": (1280, 720),
    "1920x1080": (1920, 1080),
}
"""(width, height) in pixels of the sizes that can be chosen, beside the size on screen."""

SLOWEST = 0.25
# A GIF cannot show more pictures a second, and nobody can follow more.
FASTEST = 50.0
MOST_FRAMES = 100_000

FrameSize = Literal["screen", "640x480", "1280x720", "1920x1080"]


class PictureOptions(Struct, frozen=True):
    """How a picture is drawn into a file.

    Attributes:
        size: One of `FRAME_SIZES`, or the size on screen.
        theme: Its colours.
        caption: Whether a line above says what is shown.
    """

    size: FrameSize = "screen"
    theme: ThemeName = "light"
    caption: bool = True


class AnimationOptions(Struct, frozen=True):
    """How an animation is drawn into a file.

    Attributes:
        size: One of `FRAME_SIZES`, or the size on screen.
        theme: Its colours.
        caption: Whether a line above says what is shown.
        cells_per_second: How fast it steps.
        evenly: Whether only up to `most_frames` cells are shown, evenly spread; all of them otherwise.
        most_frames: How many those are at most.
    """

    size: FrameSize = "640x480"
    theme: ThemeName = "light"
    caption: bool = True
    cells_per_second: Annotated[float, Meta(ge=SLOWEST, le=FASTEST)] = 4.0
    evenly: bool = True
    most_frames: Annotated[int, Meta(ge=2, le=MOST_FRAMES)] = 1000


class NumbersOptions(Struct, frozen=True):
    """Which numbers are written: those of every channel, or of one."""

    channels: Literal["all", "one"] = "all"
