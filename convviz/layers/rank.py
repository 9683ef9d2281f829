"""The median, the smallest and the largest number of each window: filters that choose instead of summing."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from convviz.layers.arguments import Pair, maps_shape, pair, picture, shape_of
from convviz.layers.arithmetic import Choice, Float64s
from convviz.layers.border import Border, check_border
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.median import median_windows
from convviz.layers.padding import Padding, check_padding
from convviz.layers.storing import store
from convviz.layers.window_reduction import reduce_windows
from convviz.layers.windows import Axes, check_cell, window_at, window_axes


@dataclass(frozen=True, init=False)
class RankFilter2D(ABC):
    """What the three filters share. Unlike a pool's, the padding's values take part.

    Args:
        size: The window, or its (height, width).
        strides: Cells between two windows, or (vertical, horizontal).
        padding: `"valid"`, `"same"` (Keras's), `"full"`, a number for all sides, or ((top, bottom), (left,
            right)).
        dilation_rate: Cells between two of the window's cells, or (vertical, horizontal).
        border: What the padding holds.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    kind: ClassVar[str]

    size: Pair
    strides: Pair
    padding: Padding
    dilation_rate: Pair
    border: Border
    name: str

    def __init__(
        self,
        size: int | Pair = 3,
        strides: int | Pair = 1,
        padding: Padding = "valid",
        dilation_rate: int | Pair = 1,
        *,
        border: Border = "zero",
        name: str | None = None,
    ) -> None:
        store(
            self,
            size=pair(size, "size"),
            strides=pair(strides, "strides"),
            padding=check_padding(padding),
            dilation_rate=pair(dilation_rate, "dilation_rate"),
            border=check_border(border),
            name=name or f"{self.kind}_filter2d",
        )

    def axes(self, input_shape: Shape) -> Axes:
        """How the window slides over the rows and over the columns.

        Raises:
            ConvvizError: The window does not fit into the padded input.
        """
        return window_axes(input_shape, self.size, self.strides, self.padding, self.dilation_rate)

    def output_shape(self, *inputs: TensorShape) -> Shape:
        """The windows that fit, channel by channel.

        >>> MedianFilter2D(3, padding="same").output_shape(Shape(5, 4, 3))
        Shape(height=5, width=4, channels=3)
        """
        shape = maps_shape(self.name, inputs)
        rows, columns = self.axes(shape)
        return Shape(rows.output, columns.output, shape.channels)

    def explain(self, cell: Cell, *inputs: Array) -> Choice:
        """The window and which of its cells was taken: the first in raster order of those that are equal."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_cell(cell, self.output_shape(shape))
        own = range(cell.channel, cell.channel + 1)
        window = window_at(cells, self.axes(shape), cell, own, self.border)
        chosen = self._choose(window.values)
        considered = np.ones(len(window.values), dtype=np.bool_)
        return Choice(window, considered, self.kind, chosen, float(window.values[chosen]))

    def parameter_count(self) -> int:
        """None."""
        return 0

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None: the filter compares, it multiplies nothing."""
        self.output_shape(*inputs)
        return 0

    @abstractmethod
    def forward(self, *inputs: Array) -> Array:
        """The chosen number of each window."""

    @abstractmethod
    def _choose(self, values: Float64s) -> int:
        """Index of the number taken."""


@dataclass(frozen=True, init=False)
class MinFilter2D(RankFilter2D):
    """The smallest number of each window: erosion."""

    kind = "min"

    def forward(self, *inputs: Array) -> Array:
        """The smallest number of each window."""
        cells = picture(self.name, inputs)
        return reduce_windows(cells, self.axes(shape_of(cells)), "min", self.border)

    def _choose(self, values: Float64s) -> int:
        return int(values.argmin())


@dataclass(frozen=True, init=False)
class MaxFilter2D(RankFilter2D):
    """The largest number of each window: dilation, in the sense of morphology."""

    kind = "max"

    def forward(self, *inputs: Array) -> Array:
        """The largest number of each window."""
        cells = picture(self.name, inputs)
        return reduce_windows(cells, self.axes(shape_of(cells)), "max", self.border)

    def _choose(self, values: Float64s) -> int:
        return int(values.argmax())


@dataclass(frozen=True, init=False)
class MedianFilter2D(RankFilter2D):
    """The middle number of each window, and of an even count the upper of the two middle ones.

    So the result is always one of the window's own numbers; `scipy.ndimage.median_filter` does the same.
    """

    kind = "median"

    def forward(self, *inputs: Array) -> Array:
        """The median of each window."""
        cells = picture(self.name, inputs)
        return median_windows(cells, self.axes(shape_of(cells)), self.border)

    def _choose(self, values: Float64s) -> int:
        middle = values[np.argsort(values, kind="stable")[len(values) // 2]]
        return int(np.isnan(values).argmax() if np.isnan(middle) else (values == middle).argmax())
