"""What goes into the lab or into a network, as a lesson's file names it."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from convviz.layers.errors import ConvvizError
from convviz.lessons.records import FileName, Finite, Record
from convviz.pictures.ink import Stroke

Row = Annotated[tuple[Finite, ...], Meta(min_length=1, max_length=512)]
Plane = Annotated[tuple[Row, ...], Meta(min_length=1, max_length=512)]


class Given(Record, frozen=True):
    """One of these; an empty pad where none is named.

    Attributes:
        sample: The id of a sample that comes along: `grid-letter-a`, `digit-7`, `photo-cat`, `pattern-…`.
        grid: Rows of numbers, one plane.
        planes: Several planes of rows of numbers, channel by channel.
        picture: A picture in the lesson.
        strokes: What the pen drew, in pad units from 0 to 1.
    """

    sample: str = ""
    grid: Plane | None = None
    planes: Annotated[tuple[Plane, ...], Meta(min_length=1, max_length=64)] | None = None
    picture: FileName | None = None
    strokes: tuple[Stroke, ...] = ()

    def __post_init__(self) -> None:
        named = sum(bool(each) for each in (self.sample, self.grid, self.planes, self.picture, self.strokes))
        if named > 1:
            raise ConvvizError(
                "lesson-given-twice",
                "What is given is one sample, grid, stack of planes, picture or drawing; "
                f"received {named} of them.",
                received=named,
            )
