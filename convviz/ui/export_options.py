"""What a person chose in the export dialogs, remembered from one export to the next."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from convviz.exports.code.dialect import Dialect
from convviz.painting.theme import ThemeName

ON_SCREEN = "screen"
WHOLE_PAGE = "page"
FRAME_SIZES: dict[str, tuple[int, int]] = {
    "640x480": (640, 480),
    "1280x720": (1280, 720),
    "1920x1080": (1920, 1080),
}
"""(width, height) in pixels of the sizes that can be chosen, beside what is on screen."""

SLOWEST = 0.25
# A GIF cannot show more pictures a second, and nobody can follow more.
FASTEST = 50.0
MOST_FRAMES = 100_000
MOST_ENLARGED = 4

FrameSize = Literal["screen", "page", "640x480", "1280x720", "1920x1080"]


class PictureOptions(Struct, frozen=True):
    """How a picture is drawn into a file.

    Attributes:
        size: One of `FRAME_SIZES`, the size on screen, or the whole page as it is on screen.
        theme: Its colours.
        caption: Whether a line above says what is shown.
        scale: How many times as many pixels a PNG has.
        paper: Of a PDF.
        orientation: Of a PDF's paper; `"auto"` turns it so that the picture is larger.
    """

    size: FrameSize = "screen"
    theme: ThemeName = "light"
    caption: bool = True
    scale: Annotated[int, Meta(ge=1, le=MOST_ENLARGED)] = 1
    paper: Literal["a4", "letter"] = "a4"
    orientation: Literal["auto", "portrait", "landscape"] = "auto"


class AnimationOptions(Struct, frozen=True):
    """How an animation is drawn into a file.

    Attributes:
        size: One of `FRAME_SIZES`, or the size on screen.
        theme: Its colours.
        caption: Whether a line above says what is shown.
        cells_per_second: How many pictures a second.
        evenly: Whether only up to `most_frames` pictures are shown, evenly spread; all of them otherwise.
        most_frames: How many those are at most.
        motion: What moves, by its key; the first that can where it cannot.
        view: What is shown of it, by its key; the first where there is no such.
    """

    size: FrameSize = "640x480"
    theme: ThemeName = "light"
    caption: bool = True
    cells_per_second: Annotated[float, Meta(ge=SLOWEST, le=FASTEST)] = 4.0
    evenly: bool = True
    most_frames: Annotated[int, Meta(ge=2, le=MOST_FRAMES)] = 1000
    motion: str = ""
    view: str = ""


class CodeOptions(Struct, frozen=True):
    """For whom a program is written.

    Attributes:
        dialect: For numpy, Keras or PyTorch.
        start: Where the program of a network begins.
    """

    dialect: Dialect = "keras"
    start: Literal["input", "layer"] = "input"


class NumbersOptions(Struct, frozen=True):
    """Which numbers are written: those of every channel, or of one."""

    channels: Literal["all", "one"] = "all"
