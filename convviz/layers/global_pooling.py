"""One number for each whole map: global maximum and global mean."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arguments import only, tensor
from convviz.layers.arithmetic import Choice, Sum, Window
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, TensorShape
from convviz.layers.maps import as_maps
from convviz.layers.sums import plain_sum
from convviz.layers.weightless import Weightless
from convviz.layers.windows import index_at


class GlobalPooling(Weightless):
    """What the four share: all axes but the channels' become one number."""

    axes: ClassVar[int]
    name: str
    keepdims: bool

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """(channels,), or with `keepdims` the input's shape with sizes of 1 before it.

        Raises:
            ConvvizError: Another number of axes.

        >>> GlobalAveragePooling2D().output_shape((7, 7, 512)), GlobalMaxPooling1D(keepdims=True).output_shape((7, 3))
        ((512,), (1, 3))
        """
        shape = only(self.name, inputs)
        if len(shape) != self.axes + 1:
            raise ConvvizError(
                "axes-count",
                f"The layer {self.name} takes an input of {self.axes + 1} axes; received the shape {shape}.",
                layer=self.name,
                expected=self.axes + 1,
                received=str(shape),
            )
        return ((1,) * self.axes if self.keepdims else ()) + (shape[-1],)

    def forward(self, *inputs: Array) -> Array:
        """One number a channel."""
        numbers = tensor(self.name, inputs)
        shape = self.output_shape(numbers.shape)
        with np.errstate(all="ignore"):
            return self.pooled(numbers.reshape(-1, numbers.shape[-1])).reshape(shape)

    @abstractmethod
    def pooled(self, places: Array) -> Array:
        """The number of each channel, from an array of shape (places, channels)."""

    def _window(self, cell: Cell, inputs: tuple[Array, ...]) -> Window:
        numbers = tensor(self.name, inputs)
        index_at(cell, self.output_shape(numbers.shape))
        maps = as_maps(numbers)
        height, width, _ = maps.shape
        rows = np.arange(height, dtype=np.intp).repeat(width)
        columns = np.tile(np.arange(width, dtype=np.intp), height)
        return Window(
            rows=rows,
            columns=columns,
            channels=np.full(rows.size, cell.channel, np.intp),
            kernel_rows=rows,
            kernel_columns=columns,
            values=maps[:, :, cell.channel].astype(np.float64).ravel(),
            inside=np.ones(rows.size, np.bool_),
        )


class GlobalMaxPooling(GlobalPooling):
    """The largest number of each map."""

    def pooled(self, places: Array) -> Array:
        """The largest."""
        return places.max(axis=0)

    def explain(self, cell: Cell, *inputs: Array) -> Choice:
        """The whole map and which of its cells was taken: the first of those that are equal."""
        window = self._window(cell, inputs)
        chosen = int(window.values.argmax())
        return Choice(window, window.inside, "max", chosen, float(window.values[chosen]))


class GlobalAveragePooling(GlobalPooling):
    """The mean of each map."""

    def pooled(self, places: Array) -> Array:
        """The mean."""
        # In float32 a mean over a large map would lose digits.
        return places.mean(axis=0, dtype=np.float64).astype(np.float32)

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The sum of the whole map and the number of its cells."""
        window = self._window(cell, inputs)
        count = len(window.values)
        return plain_sum(window, np.ones(count), divisor=float(count))


@dataclass(frozen=True)
class GlobalMaxPooling2D(GlobalMaxPooling):
    """The largest number of each map of a picture."""

    axes = 2
    keepdims: bool = False
    name: str = "global_max_pooling2d"


@dataclass(frozen=True)
class GlobalMaxPooling1D(GlobalMaxPooling):
    """The largest number of each channel of a sequence."""

    axes = 1
    keepdims: bool = False
    name: str = "global_max_pooling1d"


@dataclass(frozen=True)
class GlobalAveragePooling2D(GlobalAveragePooling):
    """The mean of each map of a picture."""

    axes = 2
    keepdims: bool = False
    name: str = "global_average_pooling2d"


@dataclass(frozen=True)
class GlobalAveragePooling1D(GlobalAveragePooling):
    """The mean of each channel of a sequence.

    Further inputs are masks, of one number a step: then only steps count for which one of them is other than 0. So a
    text that was filled up with zeros is averaged over its words alone. Where no step counts the mean is no number.
    """

    axes = 1
    keepdims: bool = False
    name: str = "global_average_pooling1d"

    def output_shape(self, *inputs: TensorShape) -> TensorShape:
        """(channels,), or with `keepdims` (1, channels).

        Raises:
            ConvvizError: Another number of axes, or a mask that has not one number a step.
        """
        shape = super().output_shape(*inputs[:1])
        steps = inputs[0][0]
        for mask in inputs[1:]:
            if tuple(mask) != (steps,):
                raise ConvvizError(
                    "mask-shape",
                    f"The layer {self.name} takes a mask of {steps} numbers, one a step; received the shape {mask}.",
                    layer=self.name,
                    expected=steps,
                    received=str(tuple(mask)),
                )
        return shape

    def forward(self, *inputs: Array) -> Array:
        """The mean of the steps that count."""
        counted = self.counted(*inputs)
        if counted is None:
            return super().forward(*inputs)
        shape = self.output_shape(*(each.shape for each in inputs))
        if not counted.any():
            return np.full(shape, np.nan, np.float32)
        return super().forward(inputs[0][counted])

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The sum of all steps, of which those that do not count have the weight 0, and how many count."""
        counted = self.counted(*inputs)
        if counted is None:
            return super().explain(cell, *inputs)
        whole = self._window(cell, inputs[:1])
        window = replace(whole, inputs=np.zeros(len(counted), np.intp))
        count = int(counted.sum())
        return plain_sum(
            window, counted.astype(np.float64), bias=0.0 if count else np.nan, divisor=float(count or 1)
        )

    def counted(self, *inputs: Array) -> NDArray[np.bool_] | None:
        """Which steps count, shape (steps,); None where no mask says so."""
        masks = [np.asarray(mask) != 0 for mask in inputs[1:]]
        return np.logical_or.reduce(masks) if masks else None
