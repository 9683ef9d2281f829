"""The maximum and the average of each window of a channel; padding never takes part."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arguments import Pair, maps_shape, pair, picture, shape_of
from convviz.layers.arithmetic import Choice, Sum, Window
from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.padding import Padding, check_padding
from convviz.layers.storing import store
from convviz.layers.window_reduction import reduce_windows
from convviz.layers.windows import Axes, check_cell, window_at, window_axes


@dataclass(frozen=True, init=False)
class Pooling2D(ABC):
    """What both kinds of pooling share.

    Args:
        pool_size: The window, or its (height, width).
        strides: Cells between two windows, or (vertical, horizontal); the window's own size where None is
            given.
        padding: `"valid"`, `"same"` (Keras's), `"full"`, a number for all sides, or ((top, bottom), (left,
            right)).
        dilation_rate: Cells between two of the window's cells, or (vertical, horizontal). Keras has none.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    keras_name: ClassVar[str]

    pool_size: Pair
    strides: Pair
    padding: Padding
    dilation_rate: Pair
    name: str

    def __init__(
        self,
        pool_size: int | Pair = 2,
        strides: int | Pair | None = None,
        padding: Padding = "valid",
        dilation_rate: int | Pair = 1,
        *,
        name: str | None = None,
    ) -> None:
        size = pair(pool_size, "pool_size")
        store(
            self,
            pool_size=size,
            strides=size if strides is None else pair(strides, "strides"),
            padding=check_padding(padding),
            dilation_rate=pair(dilation_rate, "dilation_rate"),
            name=name or self.keras_name,
        )

    def axes(self, input_shape: Shape) -> Axes:
        """How the window slides over the rows and over the columns.

        Raises:
            ConvvizError: The window does not fit into the padded input, or somewhere holds nothing but
                padding.
        """
        return _pooled_axes(input_shape, self.pool_size, self.strides, self.padding, self.dilation_rate)

    def output_shape(self, *inputs: TensorShape) -> Shape:
        """The windows that fit, channel by channel.

        >>> MaxPooling2D(2).output_shape(Shape(4, 3, 1)), MaxPooling2D(2, padding="same").output_shape(Shape(4, 3, 1))
        (Shape(height=2, width=1, channels=1), Shape(height=2, width=2, channels=1))
        """
        shape = maps_shape(self.name, inputs)
        rows, columns = self.axes(shape)
        return Shape(rows.output, columns.output, shape.channels)

    def parameter_count(self) -> int:
        """None."""
        return 0

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """None: pooling compares or adds, it multiplies nothing."""
        self.output_shape(*inputs)
        return 0

    @abstractmethod
    def forward(self, *inputs: Array) -> Array:
        """One number for each window."""

    def _window(self, cells: Array, cell: Cell, outside: float) -> Window:
        shape = shape_of(cells)
        check_cell(cell, self.output_shape(shape))
        return window_at(cells, self.axes(shape), cell, range(cell.channel, cell.channel + 1), outside)


class MaxPooling2D(Pooling2D):
    """The largest number of each window. Padding counts as −∞, so an all-negative border stays negative."""

    keras_name = "max_pooling2d"

    def forward(self, *inputs: Array) -> Array:
        """The largest number of each window."""
        cells = picture(self.name, inputs)
        return reduce_windows(cells, self.axes(shape_of(cells)), "max", -np.inf)

    def explain(self, cell: Cell, *inputs: Array) -> Choice:
        """The window and which of its cells was taken; padding cells hold −∞ and are not considered."""
        window = self._window(picture(self.name, inputs), cell, -np.inf)
        real = np.flatnonzero(window.inside)
        chosen = int(real[window.values[real].argmax()])
        return Choice(window, window.inside, "max", chosen, float(window.values[chosen]))


class AveragePooling2D(Pooling2D):
    """The mean of each window's real cells: TensorFlow divides by their number, not by the window's size."""

    keras_name = "average_pooling2d"

    def forward(self, *inputs: Array) -> Array:
        """The mean of each window."""
        cells = picture(self.name, inputs)
        rows, columns = self.axes(shape_of(cells))
        sums = reduce_windows(cells, (rows, columns), "sum", 0.0)
        across = np.repeat(_real_cells(columns), cells.shape[2]).astype(np.float32)
        lines = sums.reshape(rows.output, -1)
        first = 0
        # Lines of equal counts at once: a count for each cell would be a second picture.
        for count, equal in groupby(_real_cells(rows).tolist()):
            last = first + len(list(equal))
            lines[first:last] /= across * count
            first = last
        return sums

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The real cells' sum by their number; padding cells have weight 0."""
        window = self._window(picture(self.name, inputs), cell, 0.0)
        weights = window.inside.astype(np.float64)
        divisor = float(weights.sum())
        total = float(window.values[window.inside].sum()) / divisor
        return Sum(window, weights, 0.0, divisor, total, None, total)


@lru_cache(maxsize=256)
def _pooled_axes(
    input_shape: Shape, pool_size: Pair, strides: Pair, padding: Padding, dilation_rate: Pair
) -> Axes:
    axes = window_axes(input_shape, pool_size, strides, padding, dilation_rate)
    if not all(_real_cells(axis).all() for axis in axes):
        raise ConvvizError(
            "pool-of-padding",
            "With this padding some windows hold no cell of the input, and padding is never pooled; "
            "use less padding or a smaller dilation.",
        )
    return axes


@lru_cache(maxsize=256)
def _real_cells(axis: Axis) -> NDArray[np.intp]:
    """How many cells of the input each output's window holds along one axis; read-only."""
    counts = np.array([sum(0 <= at < axis.size for at in axis.cells(each)) for each in range(axis.output)])
    counts.setflags(write=False)
    return counts
