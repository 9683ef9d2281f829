"""Pictures brought to a given size: Resizing and CenterCrop."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convviz.layers.arguments import maps_shape, picture, shape_of
from convviz.layers.arithmetic import Copy, Sum
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.shaping.bordering import Cropping2D
from convviz.layers.shaping.resampling import Resampling
from convviz.layers.shaping.sampling import INTERPOLATIONS, Sampling, sampling
from convviz.layers.weightless import Weightless


@dataclass(frozen=True)
class Resizing(Resampling):
    """A picture of any size in the given one.

    Attributes:
        height: Rows that come out.
        width: Columns that come out.
        interpolation: One of `INTERPOLATIONS`.
        crop_to_aspect_ratio: Whether the largest piece in the middle that has the proportions is taken.
        pad_to_aspect_ratio: Whether the picture is first surrounded by `fill_value` until it has the proportions.
        fill_value: What stands around it then.
        antialias: Whether a smaller picture takes the mean over more cells.
        name: The layer's name.

    Raises:
        ConvvizError: An unknown interpolation, or a size below 1.
    """

    height: int
    width: int
    interpolation: str = "bilinear"
    crop_to_aspect_ratio: bool = False
    pad_to_aspect_ratio: bool = False
    fill_value: float = 0.0
    antialias: bool = False
    name: str = "resizing"

    def __post_init__(self) -> None:
        check_interpolation(self.interpolation)
        check_target(self.height, self.width)

    def samplings(self, shape: Shape) -> tuple[Sampling, Sampling]:
        """The rows and the columns, counted in the input."""
        height, width = shape.height, shape.width
        matching = (
            int(np.float32(width * self.height) / self.width),
            int(np.float32(height * self.width) / self.height),
        )
        if self.crop_to_aspect_ratio:
            sizes = max(min(height, matching[0]), 1), max(min(width, matching[1]), 1)
            starts = (height - sizes[0]) // 2, (width - sizes[1]) // 2
        elif self.pad_to_aspect_ratio:
            pads = (max(height, matching[0]) - height) // 2, (max(width, matching[1]) - width) // 2
            sizes = height + 2 * pads[0], width + 2 * pads[1]
            starts = -pads[0], -pads[1]
        else:
            sizes, starts = (height, width), (0, 0)
        vertical, horizontal = (
            self._shifted(size, target, start)
            for size, target, start in zip(sizes, (self.height, self.width), starts, strict=True)
        )
        return vertical, horizontal

    def _shifted(self, size: int, target: int, start: int) -> Sampling:
        # An area takes whole means already; the others know the switch.
        smooth = self.antialias and self.interpolation not in {"nearest", "area"}
        found = sampling(size, target, self.interpolation, antialias=smooth)
        return Sampling(found.cells + start, found.weights, found.step) if start else found


@dataclass(frozen=True)
class CenterCrop(Weightless):
    """The middle of a picture; one that is too small is enlarged first, its proportions kept.

    Attributes:
        height: Rows that come out.
        width: Columns that come out.
        name: The layer's name.
    """

    height: int
    width: int
    name: str = "center_crop"

    def __post_init__(self) -> None:
        check_target(self.height, self.width)

    def output_shape(self, *inputs: TensorShape) -> Shape:
        """The given height and width."""
        return Shape(self.height, self.width, maps_shape(self.name, inputs).channels)

    def forward(self, *inputs: Array) -> Array:
        """The middle."""
        cells = picture(self.name, inputs)
        return self.acts_as(shape_of(cells)).forward(cells)

    def explain(self, cell: Cell, *inputs: Array) -> Copy | Sum:
        """The cell that is kept, or the weighted cells that it was enlarged from."""
        cells = picture(self.name, inputs)
        return self.acts_as(shape_of(cells)).explain(cell, cells)

    def acts_as(self, shape: Shape) -> Cropping2D | Resizing:
        """The layer that does the same to a picture of this shape."""
        down, across = shape.height - self.height, shape.width - self.width
        if down < 0 or across < 0:
            return Resizing(self.height, self.width, crop_to_aspect_ratio=True, name=self.name)
        sides = ((down // 2, down - down // 2), (across // 2, across - across // 2))
        return Cropping2D(sides, name=self.name)


def check_interpolation(interpolation: str) -> None:
    """Refuses what is no way of resizing.

    Raises:
        ConvvizError: It is not one of `INTERPOLATIONS`.
    """
    if interpolation not in INTERPOLATIONS:
        raise ConvvizError(
            "interpolation-unknown",
            f"There is no interpolation {interpolation!r}; known are {', '.join(INTERPOLATIONS)}.",
            received=str(interpolation),
            known=", ".join(INTERPOLATIONS),
        )


def check_target(height: int, width: int) -> None:
    """Refuses a size below 1.

    Raises:
        ConvvizError: A number is too small.
    """
    for name, value in (("height", height), ("width", width)):
        if value < 1:
            raise ConvvizError(
                "number-too-small",
                f"{name} must be a whole number from 1; received {value}.",
                name=name,
                least=1,
                received=value,
            )
